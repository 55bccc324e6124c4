// What the things at a desk are called, for clients that show them.
#pragma once

#include <string>

#include "scenario/scenario.h"

namespace klankbord::scenario {

// The thing an action is about, in `language`: the title of a record, a customer's name, the time
// of a slot, "document → folder", the name of a team. Empty for moves without a thing, and for a
// search (its panel has a word of the interface).
std::string object_title(const Scenario& scenario, const Action& action, base::Language language);

// What is said with a standard move; null for work at the desk and for moves without words.
const Move* move_of(const Scenario& scenario, const Action& action);

}  // namespace klankbord::scenario
