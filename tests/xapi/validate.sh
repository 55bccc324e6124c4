#!/usr/bin/env bash
# validate.sh KLANKBORD SOURCE MODULES: exports the golden attempts, one of them cut short, and the
# golden exam results, before and after marking them anew, as xAPI statements, each twice, and asks an
# independent validator about them. Left out (exit code 77) where that is not installed, unless
# KLANKBORD_STRICT is set; scripts/test installs it.
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

# An exam: one passes and one fails; then a question leaves the form, which voids what was said.
exam=$source/tests/golden/exam
echo 'vier gewone woorden samen' >"$work/passphrase"
station=(--station "$work/station")
centre=("${station[@]}" --centre "$exam/centre.secret" --passphrase-file "$work/passphrase")
told() { # told NAME: what other systems are told of both results, twice the same
  for candidate in 2001 2002; do
    "$klankbord" exam report "$candidate" --xapi "$work/$candidate-$1.exam.json" "${centre[@]}"
    "$klankbord" exam report "$candidate" --xapi "$work/again.json" --force "${centre[@]}"
    cmp "$work/$candidate-$1.exam.json" "$work/again.json"
  done
}
"$klankbord" exam import "$exam" "${station[@]}" >/dev/null
"$klankbord" exam mark "${centre[@]}" >/dev/null
"$klankbord" exam release --form golden-a --by board --yes "${centre[@]}" >/dev/null
told first
cat >"$work/amendments.json" <<'END'
{"format":"klankbord-amendments","format_version":1,"form":"golden-a","reason":"It was unclear.",
 "by":"the board","on":"2026-12-01",
 "changes":[{"do":"neutralise","scenario":"late-washer","opportunity":"check"}]}
END
"$klankbord" exam remark --amendments "$work/amendments.json" "${centre[@]}" >/dev/null
told before-release
cmp "$work/2001-first.exam.json" "$work/2001-before-release.exam.json"
"$klankbord" exam release --form golden-a --by board --yes "${centre[@]}" >/dev/null
told second
node "$(dirname "$0")/validate.js" "$modules" "$work"/200[12]-first.exam.json \
  "$work"/200[12]-second.exam.json
node "$(dirname "$0")/voided.js" "$work/2001-first.exam.json" "$work/2001-second.exam.json" passed
node "$(dirname "$0")/voided.js" "$work/2002-first.exam.json" "$work/2002-second.exam.json" failed
