// Recognises conditions that only ask whether one variable lies in a range. Inside scenario/ only.
#pragma once

#include <vector>

#include "scenario/expression.h"

namespace klankbord::scenario {

// `code` as parse_condition makes it. Recognised: one comparison of a variable with a number, a
// truth value or its opposite, and several of these about the same variable joined by `and`.
Between between_of(const std::vector<Instruction>& code);

}  // namespace klankbord::scenario
