"""What the rules look at: the files of a tree, C++ text without comments, and findings."""

import os
import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True)
class Finding:
    path: str  # from the root of the tree
    line: int  # 1-based; 0 when it is about the whole file
    message: str
    advice: bool = False  # printed, but nothing fails

    def __str__(self):
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.message}"


class Unavailable(Exception):
    """A rule that this machine cannot check; says why."""


class Tree:
    """The files below `root`, by their path with slashes. What the settings skip is not there."""

    def __init__(self, root):
        self.root = Path(root)
        with open(self.root / "scripts/lint.toml", "rb") as file:
            self.settings = tomllib.load(file)
        self.files = sorted(self._walk())

    def _walk(self):
        skipped = self.settings["skip"]
        for folder, folders, names in os.walk(self.root):
            below = Path(folder).relative_to(self.root).as_posix()
            prefix = "" if below == "." else below + "/"
            folders[:] = [
                name for name in folders
                if not any(re.fullmatch(pattern, prefix + name) for pattern in skipped)
            ]
            yield from (prefix + name for name in names
                        if not any(re.fullmatch(pattern, prefix + name) for pattern in skipped))

    def has(self, path):
        return (self.root / path).is_file()

    def raw(self, path):
        return (self.root / path).read_bytes()

    @lru_cache(maxsize=None)
    def text(self, path):
        return self.raw(path).decode("utf-8", errors="replace")

    @lru_cache(maxsize=None)
    def code(self, path):
        """C++ with comments and the content of literals blanked out; lines and columns stay."""
        return blank(self.text(path), keep_literals=False)

    @lru_cache(maxsize=None)
    def code_with_literals(self, path):
        return blank(self.text(path), keep_literals=True)

    def sources(self, *tops):
        """C++ files below the folders named, "engine" and "tests" unless said."""
        tops = tops or ("engine", "tests")
        return [path for path in self.files
                if path.endswith((".cpp", ".h")) and path.startswith(tuple(t + "/" for t in tops))]

    def exceptions(self, rule):
        """{path: what the settings say about it} for one rule."""
        return {entry["path"]: entry for entry in self.settings.get(rule, {}).get("except", [])}

    def bad_exceptions(self, rule):
        """An exception has a reason, and goes when its file goes."""
        for path, entry in self.exceptions(rule).items():
            if not entry.get("reason"):
                yield Finding("scripts/lint.toml", 0, f"{rule}: why is {path} an exception?")
            if path not in self.files:
                yield Finding("scripts/lint.toml", 0, f"{rule}: {path} does not exist")


# In this order: what starts first wins, so a // inside a literal is no comment.
TOKEN = re.compile(
    r'(?P<raw>R"(?P<fence>[^()\\\s]{0,16})\(.*?\)(?P=fence)")'
    r'|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<number>\b[0-9](?:'?[0-9a-zA-Z_.])*)"
    r"|(?P<char>'(?:\\.|[^'\\\n])+')"
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)",
    re.DOTALL)


def blank(text, keep_literals):
    def replaced(match):
        found = match.group(0)
        if match.group("number"):
            return found
        if match.group("comment") or not keep_literals:
            inside = re.sub(r"[^\n]", " ", found)
            return inside if match.group("comment") else '"' + inside[1:-1] + '"'
        return found

    # An #include keeps its quotes: there they are no literal.
    lines = []
    for line in TOKEN.sub(replaced, protect_includes(text)).split("\n"):
        lines.append(line.replace("\x01", '"'))
    return "\n".join(lines)


def protect_includes(text):
    return re.sub(r'^(\s*#\s*include\s*)"([^"\n]*)"', "\\1\x01\\2\x01", text, flags=re.MULTILINE)


INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def includes(tree, path):
    """(line, name, in angle brackets) of every #include."""
    for number, line in enumerate(tree.code(path).split("\n"), start=1):
        match = INCLUDE.match(line)
        if match:
            yield number, match.group(2), match.group(1) == "<"


def folder_of(path):
    """"play" for engine/play/state.h; "" for what stands in no folder of engine/."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 and parts[0] == "engine" else ""
