"""Who may include whom: scripts/include-table.txt, checked against the code and against CMake."""

import re

from .source import Finding, folder_of, includes

TABLE = "scripts/include-table.txt"
CMAKE = "engine/CMakeLists.txt"


class Table:
    def __init__(self, tree):
        self.links = {}  # folder -> the folders it links
        self.lines = {}  # folder -> line of the table
        self.composition = set()
        self.libraries = []  # (library, header prefixes, {folder: inherited by those above})
        self.forbidden = []  # (folders, header names, words)
        section = ""
        for number, line in enumerate(tree.text(TABLE).split("\n"), start=1):
            line = line.split("#")[0].strip()
            if line.startswith("["):
                section = line.strip("[]")
            elif line:
                getattr(self, "_" + section)(line, number)

    def _folders(self, line, number):
        name, links = line.split(":")
        self.links[name] = links.split()
        self.lines[name] = number

    def _composition(self, line, _):
        self.composition.update(line.split())

    def _libraries(self, line, _):
        library, headers, folders = (part.strip() for part in re.split(r":\s+", line))
        self.libraries.append((library, tuple(headers.split()),
                               {name.rstrip("+"): name.endswith("+") for name in folders.split()}))

    def _forbidden(self, line, _):
        _, folders, names = (part.split() for part in line.split(":", 2))
        headers = {name[1:-1] for name in names if name.startswith("<")}
        words = [name for name in names if not name.startswith("<")]
        self.forbidden.append((folders, headers, words))

    def below(self, folder):
        """All folders that `folder` may include, itself too."""
        if folder in self.composition:
            return set(self.links) | {folder}
        found, todo = set(), [folder]
        while todo:
            name = todo.pop()
            if name not in found:
                found.add(name)
                todo += self.links.get(name, [])
        return found

    def is_library(self, header):
        return any(header.startswith(prefixes) for _, prefixes, _ in self.libraries)

    def library_folders(self, library):
        return next((folders for name, _, folders in self.libraries if name == library), {})


def include_table(tree):
    """A folder includes only what the table allows; an include names its folder."""
    table = Table(tree)
    for path in tree.sources("engine"):
        folder = folder_of(path)
        if not folder:
            yield Finding(path, 0, "stands in no folder of engine/")
            continue
        if folder not in table.links and folder not in table.composition:
            yield Finding(path, 0, f"the folder {folder} is not in {TABLE}")
            continue
        allowed = table.below(folder)
        for line, name, angled in includes(tree, path):
            if angled or table.is_library(name):
                continue
            top = name.split("/")[0]
            if "/" not in name or top == "..":
                yield Finding(path, line, f'include "{name}" as "folder/{name.split("/")[-1]}"')
            elif top not in allowed:
                yield Finding(path, line, f"{folder} may not include {top} (see {TABLE})")


def cmake_folders(text):
    """{folder: (line, public links, private links)} of the klankbord_folder(...) calls."""
    found = {}
    for match in re.finditer(r"^\s*klankbord_folder\((\w+)([^)]*)\)", text, re.MULTILINE):
        words, target = {"LINKS": [], "PRIVATE_LINKS": []}, None
        for word in match.group(2).split():
            if word in words:
                target = words[word]
            elif target is not None:
                target.append(word)
        line = text.count("\n", 0, match.start(1)) + 1
        found[match.group(1)] = (line, words["LINKS"], words["PRIVATE_LINKS"])
    return found


def cmake_links(tree):
    """The table and engine/CMakeLists.txt say the same, for folders and for libraries."""
    table = Table(tree)
    cmake = cmake_folders(tree.text(CMAKE))
    for folder in sorted(set(table.links) - set(cmake)):
        yield Finding(TABLE, table.lines[folder], f"{folder} is not in {CMAKE}")
    for folder, (line, public, private) in cmake.items():
        if folder not in table.links:
            yield Finding(CMAKE, line, f"{folder} is not in {TABLE}")
            continue
        linked = {name.removeprefix("klankbord_") for name in public + private
                  if name.removeprefix("klankbord_") in table.links}
        if linked != set(table.links[folder]):
            yield Finding(CMAKE, line, f"{folder} links {' '.join(sorted(linked)) or 'no folder'}, "
                          f"the table says {' '.join(table.links[folder]) or 'no folder'}")
        for library in (name for name in public + private
                        if name.removeprefix("klankbord_") not in table.links):
            inherited = table.library_folders(library).get(folder)
            if inherited is None:
                yield Finding(CMAKE, line, f"{folder} links {library}, the table does not say so")
            elif inherited != (library in public):
                yield Finding(CMAKE, line, f"{folder} links {library} "
                              f"{'PRIVATE' if inherited else 'PUBLIC'}; the + in the table says else")
        for library, _, folders in table.libraries:
            if folder in folders and library not in public + private:
                yield Finding(CMAKE, line, f"{folder} does not link {library}, the table says it does")


def library_headers(tree):
    """Each library is seen by the folders that the table names, and no other."""
    table = Table(tree)
    for path in tree.sources("engine"):
        folder = folder_of(path)
        below = table.below(folder)
        for line, name, _ in includes(tree, path):
            for library, prefixes, folders in table.libraries:
                if not name.startswith(prefixes):
                    continue
                heirs = {holder for holder, inherited in folders.items() if inherited}
                if folder not in folders and not heirs & below:
                    yield Finding(path, line, f"{folder} may not see {library} ({name})")


def forbidden_names(tree):
    """Headers and names that would make the core depend on the machine, or a screen on the network."""
    table = Table(tree)
    for path in tree.sources("engine"):
        for folders, headers, words in table.forbidden:
            if folder_of(path) not in folders:
                continue
            for line, name, _ in includes(tree, path):
                if name in headers:
                    yield Finding(path, line, f"{folder_of(path)} may not include <{name}>")
            if not words:
                continue
            pattern = re.compile(r"(?<![\w.])(?:" + "|".join(words) + r")\b")
            for line, text in enumerate(tree.code(path).split("\n"), start=1):
                for match in pattern.finditer(text):
                    yield Finding(path, line, f"{folder_of(path)} may not use {match.group(0)}")
