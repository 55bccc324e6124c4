// A scenario with something of everything that format version 2 knows, and one with two chats.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "scenario/scenario.h"
#include "support/scenario_builder.h"

namespace klankbord::test {

// A call about a late washing machine, with a desk, all kinds of things on it, rules and tasks:
//   greeting/warm|tell (reveals) · recap (summarise: ordered, twice, refund) · letter (compose:
//   dear, date, bye, sorry) · wrap (register wrap-up) · own (answer) · close/thank|stop
ScenarioBuilder work_builder();
std::shared_ptr<const scenario::Scenario> work_scenario();

// One input of each kind that a journal can hold, as JSON, from the greeting to the closed case.
std::vector<std::string> work_inputs();

// Two customers, "maes" and "adan", each with a mood and a phase of their own.
std::shared_ptr<const scenario::Scenario> chats_scenario();

}  // namespace klankbord::test
