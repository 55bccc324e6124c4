#!/usr/bin/env bash
# stopped_when_ready.sh WORDS COMMAND...: runs the command, asks it to stop once it has printed WORDS,
# and gives all it printed and its exit code. A machine may be as slow as it likes.
set -u
words=$1
shift
said=$(mktemp)
trap 'rm -f "$said"' EXIT
"$@" >"$said" 2>&1 &
child=$!
for _ in $(seq 600); do
  if grep -qF "$words" "$said" || ! kill -0 "$child" 2>/dev/null; then break; fi
  sleep 0.1
done
kill -TERM "$child" 2>/dev/null
wait "$child"
code=$?
cat "$said"
exit "$code"
