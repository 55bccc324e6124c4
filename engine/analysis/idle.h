// Decisions that never matter and opportunities that are not always met.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/count.h"
#include "analysis/walk.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

// Nodes at which, wherever two answers or more are offered, each of them does the same and leaves
// the same to come: the levels of all opportunities and the knock-outs of what follows, choice by
// choice. Only what is said and how long it takes may differ. The walk has to be complete.
std::vector<scenario::NodeIndex> idle_decisions(const scenario::Scenario& scenario,
                                                const Walk& walk);

// An opportunity whose occasion some play never meets.
struct Unmet {
  std::size_t opportunity = 0;
  Count plays;                       // that do not meet it
  std::vector<std::uint32_t> turns;  // of the first of them in reading order
};

// In the scenario's order. The walk has to be complete.
std::vector<Unmet> unmet_opportunities(const scenario::Scenario& scenario, const Walk& walk);

}  // namespace klankbord::analysis
