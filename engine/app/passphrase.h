// Secrets that a person types: on the terminal, without showing them, or from a file.
#pragma once

#include <string>

#include "base/result.h"

namespace klankbord::app {

// The first line of the file, or of standard input for "-"; with an empty name it is asked for on
// the terminal with `prompt`, unseen. Refuses (exit code environment) where there is no terminal.
base::Result<std::string> read_secret(const std::string& file, const char* prompt);

}  // namespace klankbord::app
