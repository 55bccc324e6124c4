// Takes the rules out of `rules = { rule "id" { … }, … }`, of a company or of a scenario. What they
// mean is read by ConversationReader, which knows what they refer to.
#pragma once

#include <vector>

#include "script/record.h"

namespace klankbord::script {

// The calls of the list, in order. Reports what is no rule, keys that a rule does not have, a rule
// without `on`, and ids that stand twice.
std::vector<const Call*> read_rule_list(const Record& owner);

}  // namespace klankbord::script
