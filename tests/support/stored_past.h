// A data folder full of attempts, for what has to be measured or tried on many.
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "store/archive.h"

namespace klankbord::test {

// Adds `count` finished attempts at these scenarios, by simulated learners: 400 different ones, the
// rest copies of these, begun at another time. At most 483,840 (a year of minutes).
void fill_with_attempts(const std::filesystem::path& data, std::size_t count,
                        const std::vector<store::ScenarioPointer>& scenarios);
// At two of the library.
void fill_with_attempts(const std::filesystem::path& data, std::size_t count);

}  // namespace klankbord::test
