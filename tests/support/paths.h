// Where a test finds the source tree and the programs that were built with it.
#pragma once

#include <filesystem>
#include <string>

namespace klankbord::test {

// The root of the source tree: scenarios/, assets/ and tests/ are below it. The variable
// KLANKBORD_SOURCE_DIR overrides what was built in.
std::filesystem::path source_dir();

// A program of this build, "klankbord" or "klankbord-window".
std::filesystem::path program(const std::string& name);

}  // namespace klankbord::test
