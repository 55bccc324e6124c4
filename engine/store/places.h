// Where things are on this machine: the program's own files, the learner's data, the time, a seed.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/result.h"
#include "store/files.h"

namespace klankbord::store {

// An environment variable; nothing when it is not set or empty. A port, so that tests need no
// setenv.
using Environment = std::function<std::optional<std::string>(const char* name)>;
Environment process_environment();

// The folder that holds assets/ and scenarios/: $KLANKBORD_ROOT, else ../share/klankbord beside the
// folder of the program (installed), else the source tree it was built in. Refuses when none of
// them holds both (exit code bad_file); a KLANKBORD_ROOT that is wrong is not passed over.
base::Result<Path> find_root(const Environment& environment, const Path& program);
base::Result<Path> find_root();  // of this process

// The learner's data: `chosen` (--data), else $XDG_DATA_HOME/klankbord, else
// $HOME/.local/share/klankbord. Only names it; the first journal makes it. Refuses when neither
// variable says where (exit code environment). XDG_DATA_HOME counts only when absolute.
base::Result<Path> data_folder(const Environment& environment, const std::optional<Path>& chosen);
base::Result<Path> data_folder(const std::optional<Path>& chosen = {});  // of this process

// Wall clock as "2025-01-31T09:15:02Z"; a port. It is written beside inputs and never counts.
using Clock = std::function<std::string()>;
std::string wall_clock();

// A seed from the operating system's random source. 32 bits: it only shuffles answers, can be
// typed, and passes unharmed through tools that read JSON numbers as floating point.
std::uint64_t random_seed();

}  // namespace klankbord::store
