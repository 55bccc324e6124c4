"""Proves the rules: each finds what is wrong in its bad examples, and nothing in its good ones.

tests/lint/<rule>.txt holds the examples, each a small tree in one text:

    === bad: what is wrong => engine/base/a.h:2
    --- engine/base/a.h
    ...lines of the file...
    === good: what is right
    --- engine/base/a.h
    ...

After => stand all places that must be found, and no others (path, or path:line). Files that stand
before the first example are in every tree. "--- path * 500" makes a file of the line below it, 500
times; "--- path bytes" takes hexadecimal numbers.
"""

import re
import tempfile
from pathlib import Path

from .source import Tree, Unavailable


class Example:
    def __init__(self, kind, title, places, files):
        self.kind, self.title, self.places = kind, title, places
        self.files = dict(files)  # path -> bytes


def content(lines, how):
    text = "\n".join(lines) + "\n" if lines else ""
    if how.startswith("*"):
        return (text * int(how[1:])).encode()
    if how == "bytes":
        return bytes.fromhex(text)
    return text.encode()


def examples(text):
    """The examples of one file, in order."""
    found, common = [], {}
    head, *parts = re.split(r"^=== ", text, flags=re.MULTILINE)
    for title, body in [("", head)] + [part.split("\n", 1) for part in parts]:
        files = {}
        for piece in re.split(r"^--- ", body, flags=re.MULTILINE)[1:]:
            name, *lines = piece.rstrip("\n").split("\n")
            path, _, how = name.partition(" ")
            files[path] = content(lines, how)
        if not title:
            common = files
            continue
        title, _, places = title.partition(" => ")
        kind, _, title = title.partition(": ")
        found.append(Example(kind, title, set(places.split()), {**common, **files}))
    return found


def run(rule, example, settings):
    """The places that a rule finds in an example."""
    with tempfile.TemporaryDirectory() as folder:
        for path, written in {"scripts/lint.toml": settings.encode(), **example.files}.items():
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(written)
        return {f"{f.path}:{f.line}" if f.line else f.path for f in rule(Tree(folder))}


def self_test(folder, rules, settings):
    """Prints what is wrong; gives the exit code."""
    # The examples are not the tree that the exceptions are about.
    settings = re.sub(r"^except = \[.*?\]$", "except = []", settings, flags=re.M | re.S)
    wrong, count = [], 0
    for name, rule in rules.items():
        path = folder / f"{name}.txt"
        found = examples(path.read_text()) if path.exists() else []
        for kind in ("bad", "good"):
            if not any(example.kind == kind for example in found):
                wrong.append(f"{name}: no {kind} example in tests/lint/{name}.txt")
        for example in found:
            count += 1
            try:
                places = run(rule, example, settings)
            except Unavailable as reason:
                print(f"notice: '{example.title}' is not proved: {reason}")
                continue
            if example.kind == "bad" and not example.places:
                wrong.append(f"{name}: '{example.title}' does not say what must be found")
            if places != example.places:
                wrong.append(f"{name}: '{example.title}' found {' '.join(sorted(places)) or 'nothing'}"
                             f", not {' '.join(sorted(example.places)) or 'nothing'}")
    for path in sorted(folder.glob("*.txt")):
        if path.stem not in rules:
            wrong.append(f"tests/lint/{path.name} is of no rule")
    for line in wrong:
        print(line)
    print(f"lint self-test: {len(wrong)} wrong" if wrong else
          f"lint self-test: {len(rules)} rules proved by {count} examples")
    return 1 if wrong else 0
