// What a scenario lets anybody earn, read off its text without playing it.
#pragma once

#include <cstddef>

#include "scenario/scenario.h"

namespace klankbord::analysis {

// The highest level (0 to 2) that any answer, rule or part gives this opportunity (an index into
// the scenario's), whether a play can get there or not; -1 when nothing names it. What a person
// marks can get any level.
int highest_level(const scenario::Scenario& scenario, std::size_t opportunity);

}  // namespace klankbord::analysis
