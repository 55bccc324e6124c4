// How many plays end with how many points.
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/walk.h"

namespace klankbord::analysis {

// Of every block in the order of Walk::blocks, then of the total. The walk has to be complete.
// Empty when more than `most_entries` counts would be needed at once (16 bytes each).
std::vector<Histogram> distribution(const Walk& walk, std::size_t most_entries = 4'000'000);

}  // namespace klankbord::analysis
