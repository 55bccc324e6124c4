// The wording that running and writing plans share, so that what is written passes when it is run.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assess/scorecard.h"
#include "play/event.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

// What customer, colleague or narrator said, without blanks before it; empty for other events.
std::string_view said_in(const scenario::Scenario& scenario, const play::Event& event);

// The levels that one input gave, as they count.
std::vector<scenario::Earning> earned_in(const play::Events& events);
// "welcome=2 empathy=1" in the order of the scenario's opportunities, or "none".
std::string level_list(const scenario::Scenario& scenario, std::vector<scenario::Earning> earns);

std::string value_text(const scenario::Variable& variable, int value);  // "-1", "true"
std::string points_text(const assess::Points& points);                  // "24 of 34"
std::string knockout_text(std::vector<std::string> ids);                // "none", or ids in order

}  // namespace klankbord::analysis
