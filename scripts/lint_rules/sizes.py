"""What keeps files readable: sizes, one name per file, and a purpose on top."""

import re
from collections import defaultdict

from .source import Finding


def file_size(tree):
    """A .cpp over 400 lines or a .h over 150 fails, unless the settings name it with a reason."""
    excepted = tree.exceptions("file-size")
    yield from tree.bad_exceptions("file-size")
    limits = tree.settings["file-size"]
    for path in tree.sources("engine"):
        limit = limits["header_lines"] if path.endswith(".h") else limits["source_lines"]
        limit = excepted.get(path, {}).get("lines", limit)
        lines = tree.text(path).count("\n")
        if lines > limit:
            yield Finding(path, 0, f"has {lines} lines, at most {limit}: split it by purpose")


# What stands before the { of a body that is no function's.
NO_FUNCTION = re.compile(r"\b(?:namespace|struct|class|enum|union|if|for|while|switch|catch|do|else)\b"
                         r"|=\s*$|\]\s*(?:\([^()]*\)[^()]*)?$")


def functions(code):
    """(first line, last line, name) of every function body, those inside classes too."""
    inside, depth, start, name = 0, 0, 0, ""
    line, before = 1, ""
    for char in code:
        line += char == "\n"
        if char == "{":
            depth += 1
            if not inside and "(" in before and not NO_FUNCTION.search(before):
                inside, start = depth, line
                name = (re.findall(r"([\w:~]+)\s*\(", before) or ["function"])[0]
        elif char == "}":
            if depth == inside and inside:
                yield start, line, name
                inside = 0
            depth -= 1
        before = "" if char in "{};" else before + char


def function_size(tree):
    """Advice, because a table or a long switch may be right: functions over 70 lines."""
    limit = tree.settings["function-size"]["lines"]
    for path in tree.sources("engine"):
        for first, last, name in functions(tree.code(path)):
            if last - first + 1 > limit:
                yield Finding(path, first, f"{name} has {last - first + 1} lines, "
                              f"about {limit} is the aim", advice=True)


def duplicate_names(tree):
    """Two files of one name in engine/ make "open result.h" a question."""
    named = defaultdict(list)
    for path in tree.sources("engine"):
        named[path.split("/")[-1]].append(path)
    for paths in named.values():
        for path in paths[1:]:
            yield Finding(path, 0, f"has the name of {paths[0]}")


def header_purpose(tree):
    """A header starts with a sentence that says what it is for, then #pragma once."""
    for path in tree.sources("engine"):
        if not path.endswith(".h"):
            continue
        text = tree.text(path)
        comment = re.match(r"(?:// [^\n]*\n)+", text)
        if not comment:
            yield Finding(path, 1, "starts with no comment that says what it is for")
        elif not text[comment.end():].lstrip().startswith("#pragma once"):
            yield Finding(path, comment.group(0).count("\n") + 1, "#pragma once follows the purpose")
