# shellcheck shell=bash
# Shared by scripts/run and scripts/test: packages, configuring, building. Sourced, not run.
# Everything said here goes to stderr: stdout belongs to the program that is started afterwards.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# The exit code of a machine that cannot do what is asked, as in `klankbord --help`.
kEnvironmentFailed=4

say() { printf '%s\n' "$*" >&2; }

# One line that is overwritten on a terminal; elsewhere (a log) it is left out.
progress() {
  if [ -t 2 ]; then printf '\r\033[K%s' "$*" >&2; fi
}

fail() {
  progress ""
  say "$*"
  exit "$kEnvironmentFailed"
}

# show_log TEXT LOG LINES: a failed step, the end of what it wrote, and where the rest is.
show_log() {
  progress ""
  say "$1 The end of $2:"
  tail -n "$3" "$2" >&2
  say "(all of it: $2)"
}

# packages SECTION...: the names in those sections of packages.txt.
packages() {
  local line section=""
  while read -r line; do
    case $line in
      "" | "#"*) ;;
      "["*) section=${line//[\[\]]/} ;;
      *) case " $* " in *" $section "*) printf '%s\n' "$line" ;; esac ;;
    esac
  done < "$root/scripts/packages.txt"
}

# missing NAME...: those that are not installed, found with one call.
missing() {
  local installed name
  installed=" $(dpkg-query --show --showformat='${db:Status-Status}:${Package} ' "$@" 2>/dev/null || true) "
  for name in "$@"; do
    case $installed in *" installed:$name "*) ;; *) printf '%s\n' "$name" ;; esac
  done
}

# need_packages SECTION...: installs what is missing, or says what to do and stops.
# KLANKBORD_NO_INSTALL=1 leaves the system as it is, for those who bring the libraries themselves.
need_packages() {
  local wanted absent prefix=() log command
  [ -z "${KLANKBORD_NO_INSTALL:-}" ] || return 0
  mapfile -t wanted < <(packages "$@")
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    fail "This is not Debian or Ubuntu, so packages cannot be installed here." \
      "Install a C++20 compiler and the libraries in scripts/packages.txt by hand," \
      "then start again with KLANKBORD_NO_INSTALL=1."
  fi
  mapfile -t absent < <(missing "${wanted[@]}")
  [ ${#absent[@]} -gt 0 ] || return 0

  command="apt-get install --no-install-recommends ${absent[*]}"
  if [ "$(id -u)" -ne 0 ]; then
    ask_for_sudo "$command"
    prefix=(sudo)
  fi
  mkdir -p "$root/build"
  log=$root/build/install.log
  say "Installing ${#absent[@]} packages: ${absent[*]}"
  # An update that fails (no network, one broken source) is no reason to stop: what is wanted may
  # already be known. Whether the install works decides.
  {
    "${prefix[@]}" apt-get update --quiet -o Acquire::Retries=3 </dev/null || true
    "${prefix[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet \
      --no-install-recommends -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120 \
      "${absent[@]}" </dev/null
  } >"$log" 2>&1 || {
    show_log "The packages could not be installed." "$log" 8
    fail "Check the network and the package sources, or install them by hand, then start again:" \
      "  ${prefix[*]} $command"
  }
}

# ask_for_sudo COMMAND: asks on the terminal; stops with a sentence when nobody can say yes.
ask_for_sudo() {
  local answer=""
  if ! command -v sudo >/dev/null; then
    fail "Some packages are missing and there is no sudo. Run this as root, then start again:" \
      "  $1"
  fi
  if ! { : </dev/tty; } 2>/dev/null; then
    fail "Some packages are missing and there is no terminal to ask on. Install them, then start again:" \
      "  sudo $1"
  fi
  say "These packages are missing and will be installed with sudo apt-get:"
  say "  ${1#apt-get install --no-install-recommends }"
  printf 'Go on? [Y/n] ' >&2
  read -r answer </dev/tty || answer=n
  case $answer in
    "" | [Yy]*) sudo -v || fail "sudo refused. Nothing was installed. By hand: sudo $1" ;;
    *) fail "Nothing was installed. By hand: sudo $1" ;;
  esac
}

# configure PRESET FOLDER: only when that was not done, or was done with other presets or elsewhere.
# A tree that was moved starts afresh; the compiler cache makes up for most of the loss.
configure() {
  local build=$root/$2 log=$root/$2/configure.log
  if [ -f "$build/build.ninja" ] && cmp -s "$root/CMakePresets.json" "$build/presets.used" &&
    grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
    return 0
  fi
  mkdir -p "$build"
  progress "Configuring $2 ..."
  if ! (cd "$root" && cmake --fresh --preset "$1") </dev/null >"$log" 2>&1; then
    show_log "Configuring failed." "$log" 30
    return 1
  fi
  cp "$root/CMakePresets.json" "$build/presets.used"
  progress ""
}

# build FOLDER TARGET...: builds quietly, with a line that counts; shows the log's end on failure.
build() {
  local folder=$1 log=$root/$1/build.log
  shift
  if ! cmake --build "$root/$folder" --target "$@" </dev/null 2>&1 | tee "$log" | count "$folder"; then
    progress ""
    say "Building $folder failed. The first complaint in $log:"
    sed -n -E '/^FAILED|^ninja: error/,$ { /^[^ ]*(ccache|c\+\+|g\+\+) /d; p }' "$log" | head -n 40 >&2
    return 1
  fi
  progress ""
}

# count FOLDER: reads ninja's output and shows how far it is, on one line.
count() {
  local line announced=""
  while IFS= read -r line; do
    if [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\ (Building|Linking) ]]; then
      if [ -z "$announced" ] && [ ! -t 2 ]; then say "Building $1 ..."; fi
      announced=yes
      progress "Building $1: ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
    fi
  done
}
