"""The same code in two places: runs of equal lines, whatever their indentation or comments."""

import re
from collections import defaultdict

from .source import Finding

# Lines that say nothing by themselves neither make nor break a run.
SILENT = re.compile(r"[\s{}();,]*|#.*|using .*|namespace .*|(?:public|private|protected|default):|"
                    r"(?:break|return|else|const)\b;?")


def normalised(text):
    """[(line number, line without white space)] of the lines that say something."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not SILENT.fullmatch(line.strip()):
            yield number, re.sub(r"\s+", "", line)


def duplicate_code(tree):
    """Runs of at least `lines` equal lines in engine/, in two files or twice in one."""
    size = tree.settings["duplicate-code"]["lines"]
    content = {path: list(normalised(tree.code_with_literals(path)))
               for path in tree.sources("engine")}
    seen = defaultdict(list)  # the lines of a window -> where it starts
    for path, lines in content.items():
        for at in range(len(lines) - size + 1):
            seen[tuple(line for _, line in lines[at:at + size])].append((path, at))
    reported = set()  # (other path, path, distance): one run is found once per window
    for places in sorted(places for places in seen.values() if len(places) > 1):
        first_path, first = places[0]
        for path, at in places[1:]:
            if path == first_path and at - first < size:
                continue
            run = (first_path, path, at - first)
            previous = (*run, at - 1)
            reported.add((*run, at))
            if previous not in reported:
                yield Finding(path, content[path][at][0], f"at least {size} lines stand in "
                              f"{first_path}:{content[first_path][first][0]} too: give them a name")
