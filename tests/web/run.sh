#!/usr/bin/env bash
# run.sh KLANKBORD SOURCE MODULES CASE: one case of tests/web/cases with a real Chromium and a room of
# its own on loopback. Left out (exit code 77) where Chromium or the packages of npm are not installed,
# unless KLANKBORD_STRICT is set; scripts/test installs them.
set -euo pipefail
klankbord=$1 source=$2 modules=$3 case=$4

chromium=$(command -v chromium || command -v chromium-browser || true)
lacks=""
command -v node >/dev/null || lacks="node"
[ -n "$chromium" ] || lacks="chromium"
for package in puppeteer-core axe-core; do
  [ -d "$modules/node_modules/$package" ] || lacks=$package
done
if [ -n "$lacks" ]; then
  echo "Left out: $lacks is not installed (packages in $modules); scripts/test installs it."
  [ -z "${KLANKBORD_STRICT:-}" ] || exit 1
  exit 77
fi
export NODE_PATH=$modules/node_modules KLANKBORD=$klankbord CHROMIUM=$chromium KLANKBORD_ROOT=$source
exec node "$source/tests/web/run.js" "$case"
