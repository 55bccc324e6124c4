"""clang-format, with the one version whose output the tree follows."""

import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

from .source import Finding, Unavailable


def clang_format(version):
    """The program of that major version; others format a little differently."""
    for name in (f"clang-format-{version}", "clang-format"):
        program = shutil.which(name)
        if not program:
            continue
        said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
        found = re.search(r"version (\d+)\.", said.stdout)
        if found and int(found.group(1)) == version:
            return program
    raise Unavailable(f"there is no clang-format {version}")


def format_check(tree):
    """engine/ and tests/ are formatted as scripts/format would."""
    program = clang_format(tree.settings["format"]["clang_format"])
    files = tree.sources()
    if not files:
        return
    # In batches: starting the program costs as much as formatting a file.
    batches = [files[at::os.cpu_count() or 1] for at in range(os.cpu_count() or 1)]

    def check(batch):
        return subprocess.run([program, "--dry-run", "--style=file", *batch], cwd=tree.root,
                              capture_output=True, text=True, check=False).stderr if batch else ""

    with ThreadPoolExecutor() as pool:
        said = "\n".join(pool.map(check, batches))
    first = {}
    for path, line in re.findall(r"^(\S+?):(\d+):\d+: (?:warning|error)", said, re.MULTILINE):
        first.setdefault(path, int(line))
    for path, line in sorted(first.items()):
        yield Finding(path, line, "is not formatted; scripts/format does it")
