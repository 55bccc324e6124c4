// Reads the part of a scenario's header that is about the world it plays in: the company and what
// is shown of it, the customers on the line, and the desk.
#pragma once

#include <vector>

#include "scenario/scenario.h"
#include "script/record.h"

namespace klankbord::script {

// Reads `company`, `customer`, `procedures`, `products`, `desk` and `chats`. The scenario must have
// its language, channel and variables. With a desk it gets the whole company, its moves and its
// actions, and the company's rules are given; without one only what it shows, and no rules.
std::vector<const Call*> read_world(const Record& record, scenario::Scenario& scenario);

}  // namespace klankbord::script
