// Which values a variable can have where: finds effects that can never change anything.
#pragma once

#include <optional>
#include <vector>

#include "analysis/explore.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

// An effect of a chosen option that finds its variable at the end of its range, or at the value it
// sets, in every play.
struct IdleEffect {
  scenario::OptionIndex option = 0;
  std::size_t effect = 0;  // of the option
  // The one value that the variable has there; none when it can have several (the effect adds 0).
  std::optional<int> value;
};

// Follows each variable by itself from node to node along the answers of the exploration, without
// what other variables exclude. So an effect that is named here really is idle; not every idle one
// is named. Empty when the exploration is not exact.
std::vector<IdleEffect> idle_effects(const scenario::Scenario& scenario,
                                     const Exploration& exploration);

}  // namespace klankbord::analysis
