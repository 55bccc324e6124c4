// Which rules of a company can hold in a scenario. A rule that stands for every call may speak of a
// variable, an action or a node that this call does not have; there it is left out.
#pragma once

#include <vector>

#include "scenario/scenario.h"
#include "script/value.h"

namespace klankbord::script {

// What a rule's `on` may be long at most: the longest action names a document and a folder.
inline constexpr std::size_t kMaxTriggerBytes = 120;

// Those of `company` whose names the scenario all has, in their order, without those that have the
// id of one of `own`: that one stands in its place. The scenario must have its nodes and actions.
std::vector<const Call*> fitting_rules(const std::vector<const Call*>& company,
                                       const std::vector<const Call*>& own,
                                       const scenario::Scenario& scenario);

}  // namespace klankbord::script
