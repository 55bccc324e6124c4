"""Texts of the interface: in the catalogues of all languages, used, and nowhere else."""

import json
import re

from .source import Finding


def raw_text(tree):
    """No sentence in the code of what people see; `// raw-text: reason` allows one line."""
    settings = tree.settings["raw-text"]
    sentence = re.compile(settings["sentence"])
    harmless = re.compile(settings["harmless"])
    excepted = tree.exceptions("raw-text")
    yield from tree.bad_exceptions("raw-text")
    for path in tree.sources(*settings["folders"]):
        if path in excepted:
            continue
        written = tree.text(path).split("\n")
        for number, line in enumerate(tree.code_with_literals(path).split("\n"), start=1):
            if "raw-text:" in written[number - 1] or harmless.search(line):
                continue
            for literal in re.findall(r'"((?:\\.|[^"\\])*)"', line):
                if sentence.search(literal):
                    yield Finding(path, number, f'"{literal}" belongs in {settings["where"]}')


def used_keys(tree, settings):
    """{key: (path, line)} asked for by name, and the prefixes of keys put together from data."""
    keys, prefixes = {}, {}
    for path in tree.sources("engine"):
        code = tree.code_with_literals(path)

        def place(match):
            return path, code.count("\n", 0, match.start()) + 1

        for pattern in settings["counted"]:
            for match in re.finditer(pattern, code):
                for form in settings["count_forms"]:
                    keys.setdefault(match.group(1) + form, place(match))
            code = re.sub(pattern, lambda m: re.sub(r"[^\n]", " ", m.group(0)), code)
        for pattern in settings["keys"]:
            for match in re.finditer(pattern, code):
                keys.setdefault(match.group(1), place(match))
        for pattern in settings["prefixes"]:
            for match in re.finditer(pattern, code):
                prefixes.setdefault(match.group(1), place(match))
    return keys, prefixes


def key_lines(text):
    """{key: line} of a flat JSON object, one key per line."""
    return {match.group(1): text.count("\n", 0, match.start(1)) + 1
            for match in re.finditer(r'^\s*"((?:\\.|[^"\\])*)"\s*:', text, re.MULTILINE)}


def text_keys(tree):
    """The catalogues hold the same keys; every key in code exists; every text is used."""
    settings = tree.settings["text-keys"]
    catalogues = {}
    for path in settings["catalogues"]:
        if not tree.has(path):
            continue
        try:
            pairs = json.loads(tree.text(path), object_pairs_hook=list)
        except ValueError as error:
            yield Finding(path, 0, f"is no JSON: {error}")
            return
        keys = [key for key, _ in pairs]
        catalogues[path] = dict(pairs)
        lines = key_lines(tree.text(path))
        for key in sorted({key for key in keys if keys.count(key) > 1}):
            yield Finding(path, lines.get(key, 0), f"{key} stands there twice")
        for key, text in pairs:
            if not str(text).strip():
                yield Finding(path, lines.get(key, 0), f"{key} has no text")
    if not catalogues:
        return
    yield from compare(tree, catalogues)
    first, texts = next(iter(catalogues.items()))
    keys, prefixes = used_keys(tree, settings)
    for key, (path, line) in keys.items():
        if key not in texts:
            yield Finding(path, line, f"no text for {key} in {first}")
    for prefix, (path, line) in prefixes.items():
        if not any(key.startswith(prefix) for key in texts):
            yield Finding(path, line, f"no text that starts with {prefix} in {first}")
    lines = key_lines(tree.text(first))
    for key in texts:
        if key not in keys and not key.startswith(tuple(prefixes)):
            yield Finding(first, lines.get(key, 0), f"nothing uses {key}")


def compare(tree, catalogues):
    """The same keys in all languages, with the same {arguments} in the text."""
    known = {key: path for path, texts in catalogues.items() for key in texts}
    for path, texts in catalogues.items():
        for key, other in known.items():
            if key not in texts:
                yield Finding(path, 0, f"lacks {key}, which {other} has")
    (first, reference), *others = catalogues.items()
    for path, texts in others:
        lines = key_lines(tree.text(path))
        for key in sorted(set(texts) & set(reference)):
            here, there = (set(re.findall(r"\{(\w+)\}", str(t[key]))) for t in (texts, reference))
            # "one" may be written out instead of {count}.
            if (here ^ there) - {"count"}:
                yield Finding(path, lines.get(key, 0),
                              f"{key} fills in other arguments than in {first}")
