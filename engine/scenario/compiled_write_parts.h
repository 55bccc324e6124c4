// Pieces of the compiled form that its writers share. Seen by this folder only.
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "scenario/scenario.h"

namespace klankbord::scenario::compiled {

nlohmann::json texts(const base::LocalText& text);
nlohmann::json texts(const std::vector<base::LocalText>& list);
nlohmann::json lines_of(const std::vector<Line>& lines);
nlohmann::json jumps_of(const Scenario& scenario, const std::vector<Jump>& jumps);

// These add keys to an object, each only where there is something to say.
void add_condition(nlohmann::json& object, const Condition& condition);
void add_consequences(nlohmann::json& object, const Scenario& scenario, const Consequences& all);
void add_earnings(nlohmann::json& object, const Scenario& scenario,
                  const std::vector<Earning>& earns);
void add_knockout(nlohmann::json& object, const Scenario& scenario, std::uint8_t knockout);

// Format version 2: see engine/notes/formats.md.
void add_desk(nlohmann::json& company, const Desk& desk);
void add_interaction(nlohmann::json& object, const Scenario& scenario, const Node& node);
void add_work(nlohmann::json& root,
              const Scenario& scenario);  // desk, patience, moves, chats, rules

}  // namespace klankbord::scenario::compiled
