#!/usr/bin/env bash
# validate.sh KLANKBORD SOURCE MODULES: exports the golden attempts, one of them cut short, as xAPI
# statements, twice, and asks an independent validator about them. Left out (exit code 77) where that
# is not installed, unless KLANKBORD_STRICT is set; scripts/test installs it.
set -euo pipefail
klankbord=$1 source=$2 modules=$3

if ! command -v node >/dev/null || [ ! -d "$modules/node_modules/xapi-validation" ]; then
  echo "Left out: xapi-validation is not installed in $modules; scripts/test installs it with npm."
  [ -z "${KLANKBORD_STRICT:-}" ] || exit 1
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/data/attempts"
cp -r "$source/tests/golden/scenarios" "$work/data/scenarios"
cp "$source"/tests/golden/attempts/*.jsonl "$work/data/attempts/"
head -n 4 "$source/tests/golden/attempts/late-washer-v1-poor.jsonl" \
  >"$work/data/attempts/unfinished.jsonl"

"$klankbord" report --all --xapi "$work/first.json" --data "$work/data"
"$klankbord" report --all --xapi "$work/second.json" --data "$work/data"
cmp "$work/first.json" "$work/second.json"
"$klankbord" report unfinished --xapi "$work/unfinished.json" --data "$work/data"
grep -q verbs/suspended "$work/unfinished.json"
node "$(dirname "$0")/validate.js" "$modules" "$work/first.json" "$work/unfinished.json"
