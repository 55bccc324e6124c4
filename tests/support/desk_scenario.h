// A call with a desk on which something of everything lies, worded as a learner would meet it.
#pragma once

#include <memory>

#include "scenario/scenario.h"

namespace klankbord::test {

// Two customers called Lieve Peeters (VK-204518 of Aalst, who calls, and VK-118002 of Gent), one
// record each; articles, products, slots, a form with a required choice and a required text, a
// letter, a message, a letter on paper, two folders, two teams of which the second line is away, a
// notice and an irregularity. greeting/warm|brisk · solve/look|thank; silence of 15 s is commented
// on.
std::shared_ptr<const scenario::Scenario> desk_scenario();

}  // namespace klankbord::test
