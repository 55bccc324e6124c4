"""What does not belong in a source tree: binaries, fonts, and work that was left for later."""

import re

from .source import Finding


def tree_content(tree):
    """No fonts, archives, libraries or other binaries; pictures only where the settings say."""
    settings = tree.settings["tree-content"]
    for path in tree.files:
        ending = path.rsplit(".", 1)[-1].lower() if "." in path.split("/")[-1] else ""
        if ending in settings["refused"]:
            yield Finding(path, 0, f"a .{ending} does not belong in the source tree")
        elif b"\0" in tree.raw(path)[:8192]:
            if not any(re.fullmatch(pattern, path) for pattern in settings["binaries"]):
                yield Finding(path, 0, "is binary; only text is kept, and pictures in assets/")


def version(tree):
    """The version of the project is the newest one in CHANGELOG.md."""
    if not (tree.has("CMakeLists.txt") and tree.has("CHANGELOG.md")):
        return
    project = re.search(r"^project\([^)]*VERSION (\S+)", tree.text("CMakeLists.txt"), re.MULTILINE)
    newest = re.search(r"^## (\d\S*)", tree.text("CHANGELOG.md"), re.MULTILINE)
    if project and newest and project.group(1) != newest.group(1):
        yield Finding("CMakeLists.txt", 0,
                      f"says version {project.group(1)}, but CHANGELOG.md {newest.group(1)}")


def leftovers(tree):
    """An open end is an issue with a number, not a comment in the code."""
    words = re.compile(r"\b(?:" + "|".join(tree.settings["leftovers"]["words"]) + r")\b")
    excepted = {*tree.exceptions("leftovers"), "scripts/lint.toml"}
    yield from tree.bad_exceptions("leftovers")
    for path in tree.files:
        if path in excepted or b"\0" in tree.raw(path)[:8192]:
            continue
        for number, line in enumerate(tree.text(path).split("\n"), start=1):
            match = words.search(line)
            if match:
                yield Finding(path, number, f"{match.group(0)}: finish it or write an issue")
