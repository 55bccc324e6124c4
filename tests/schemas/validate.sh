#!/usr/bin/env bash
# validate.sh KLANKBORD SOURCE: lets the program write every format of assets/schemas/ and asks an
# independent validator about it. Left out (exit code 77) where that is not installed, unless
# KLANKBORD_STRICT is set; scripts/test installs it.
set -euo pipefail
klankbord=$1 source=$2

# The package belongs to the system's own python3, which need not be the first one on the path.
python=""
for one in python3 /usr/bin/python3; do
  if "$one" -c 'from jsonschema import Draft202012Validator' 2>/dev/null; then
    python=$one
    break
  fi
done
if [ -z "$python" ]; then
  echo "Left out: python3-jsonschema is not installed; scripts/test installs it."
  [ -z "${KLANKBORD_STRICT:-}" ] || exit 1
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=$work/out data=$work/data
mkdir -p "$out" "$data/attempts" "$data/scenarios"
cp "$source"/tests/golden/scenarios/*.json "$data/scenarios/"
cp "$source"/tests/golden/attempts/*.jsonl "$data/attempts/"
head -n 4 "$source/tests/golden/attempts/late-washer-v1-poor.jsonl" >"$data/attempts/unfinished.jsonl"
head -n 1 "$source/tests/golden/attempts/late-washer-v1-poor.jsonl" | tr '{' '[' >"$data/attempts/damaged.jsonl"
printf 'return scenario { id = "x", kind = "complaimt" }\n' >"$work/x.lua"
printf 'return scenario {\n' >"$work/y.lua"
run() { "$klankbord" "$@" --data "$data" || [ $? -eq 1 ]; }  # 1: it found something

run list --json >"$out/list.library.json"
run check --json "$work/x.lua" "$work/y.lua" >"$out/check.bad.json"
run check --json --codes >"$out/codes.all.json"
for id in late-washer facture-courriel two-chats; do
  run explore "$id" --json >"$out/explore.$id.json"
  run lines "$id" --json >"$out/lines.$id.json"
done
run bots late-washer --json >"$out/bots.one.json"
run statistics --json >"$out/statistics.stored.json"
run statistics --json --simulated 40 >"$out/statistics.simulated.json"
# A station with the archived sittings of a centre that exists in these tests alone.
echo 'vier gewone woorden samen' >"$work/passphrase"
centre=(--station "$work/station" --centre "$source/tests/golden/exam/centre.secret"
  --passphrase-file "$work/passphrase")
"$klankbord" exam import "$source/tests/golden/exam" --station "$work/station" >/dev/null
"$klankbord" exam mark "${centre[@]}" >/dev/null
"$klankbord" exam statistics "${centre[@]}" --json >"$out/exam-statistics.golden.json"
run progress --json >"$out/progress.golden.json"
run recommend --json >"$out/recommend.golden.json"
run attempts --json >"$out/attempts.golden.json"
run score --all --json >"$out/score.golden.json"
run replay late-washer-v1-poor --json >"$out/replay.late-washer.json"
run replay two-chats-v1-model --json >"$out/replay.two-chats.json"
run model late-washer --json >"$out/model.late-washer.json"
run model two-chats --json >"$out/model.two-chats.json"
run whatif late-washer-v1-poor --at 2 --choose outburst/own-it --json >"$out/whatif.late-washer.json"
run learners --add Sam >/dev/null
run learners --json >"$out/learners.two.json"
cp "$data"/learners/*/profile.json "$out/profile.sam.json"
run coverage --json >"$out/coverage.library.json"
run play late-washer --plan "$source/scenarios/complaint/late-washer.plan" --json >"$out/plan.passes.json"
sed 's/^total .*/total    1 of 44/' "$source/scenarios/complaint/late-washer.plan" >"$work/wrong.plan"
run play late-washer --plan "$work/wrong.plan" --json >"$out/plan.fails.json"
run new complaint late-parcel --folder "$work/new" --json >"$out/new.one.json"

# What a program that plays reads and writes: a refused input first, then a whole conversation.
for id in late-washer morning-post two-chats; do
  {
    echo '{"choose":"nowhere/x"}'
    sed -n 's/.*"input":\({.*}\),"n":[0-9]*}$/\1/p' "$source/tests/golden/attempts/$id-v1-model.jsonl"
  } >"$work/$id.inputs"
  run play "$id" --inputs "$work/$id.inputs" >"$out/answer.$id.jsonl"
  cp "$work/$id.inputs" "$out/input.$id.jsonl"
  cp "$data/attempts/$id-v1-model.jsonl" "$out/journal.$id.jsonl"
  cp "$source/tests/golden/scorecards/$id-v1-model.json" "$out/scorecard.$id.json"
done
# What those conversations left behind.
for file in "$data"/scenarios/*.json; do cp "$file" "$out/scenario.$(basename "$file")"; done
run attempts --keep late-washer-v1-model >/dev/null
cp "$data/ledger.jsonl" "$out/ledger.kept.jsonl"
run export "$work/export" >/dev/null
cp "$work/export/my-data.json" "$out/my-data.golden.json"
for file in "$source"/assets/frameworks/*.json; do cp "$file" "$out/framework.$(basename "$file")"; done
"$python" "$(dirname "$0")/validate.py" "$source/assets/schemas" "$out"
