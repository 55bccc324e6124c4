// Reads what a rule waits for: `on = "open order-4711"`, `on = "silence 15"`.
#pragma once

#include <string>

#include "scenario/scenario.h"

namespace klankbord::scenario {

// Fills trigger, action, thread and seconds of `rule` from rule.on. The scenario must have its
// actions and threads. Gives an empty text, or half a sentence that says what is wrong ("there is
// no action …"), with a suggestion where one is near.
std::string parse_trigger(Rule& rule, const Scenario& scenario);

}  // namespace klankbord::scenario
