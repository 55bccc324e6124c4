"""validate.py SCHEMAS OUTPUTS: whether what the program wrote is what assets/schemas/ says.

OUTPUTS has files called <schema>.<anything>.json, or .jsonl with one document per line. In the schemas
every table is closed first: a key that is not described fails, though a reader has to expect new ones.
Then the detector: a document that was damaged must fail.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match


def closed(schema):
    """The schema with no room for keys that it does not describe."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: closed(part) for key, part in schema.items()}
    if "properties" in schema and isinstance(schema["properties"], dict) and "type" in schema:
        result.setdefault("additionalProperties", False)
    return result


def documents(file):
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".jsonl":
        return [json.loads(line) for line in text.splitlines()]
    return [json.loads(text)]


def damaged(document):
    """Copies of a document, each with one thing wrong: a key gone, of another kind, or too many."""
    for key, value in document.items():
        yield f"without {key}", {k: v for k, v in document.items() if k != key}
        yield f"{key} of another kind", {**document, key: [] if not isinstance(value, list) else 1}
    yield "one key too many", {**document, "zzzzzzzz": 1}


def required(validator, document, key):
    """Whether the document cannot do without a key: the schema asks for it."""
    return key in validator.schema.get("required", [])


def main(schemas, outputs):
    failures = 0
    tried = set()
    for file in sorted(outputs.iterdir()):
        name = file.name.split(".")[0]
        schema = json.loads((schemas / f"{name}.json").read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(closed(schema))
        found = documents(file)
        if not found:
            print(f"{file.name}: empty")
            failures += 1
            continue
        for number, document in enumerate(found, 1):
            error = best_match(validator.iter_errors(document))
            if error:
                failures += 1
                where = "/".join(str(step) for step in error.absolute_path)
                print(f"{file.name}, document {number}, at /{where}: {error.message[:300]}")
        tried.add(name)
        document = found[0]
        for what, broken in damaged(document):
            if what.startswith("without ") and not required(validator, document, what[8:]):
                continue
            if validator.is_valid(broken):
                failures += 1
                print(f"{file.name}: {what}, and nobody notices")
    untried = sorted({file.stem for file in schemas.glob("*.json")} - tried)
    for name in untried:
        failures += 1
        print(f"{name}: no document was tried")
    print(f"{len(tried)} schemas, {failures} findings")
    return 1 if failures else 0


sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
