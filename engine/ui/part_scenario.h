// What several screens say about a scenario: its customer, its facts, its blocks, its points.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "assess/scorecard.h"
#include "framework/framework.h"
#include "scenario/scenario.h"
#include "ui/app_words.h"
#include "ui/kit.h"
#include "ui/kit_icons.h"

namespace klankbord::ui {

Icon icon_of(scenario::Channel channel);
// `chat`: which of several conversations; 0 where there is one.
const scenario::Customer& customer_of(const scenario::Scenario& scenario, std::size_t chat = 0);

// The customer's face at the cursor. `mood` is a step; the words say who it is and how they look.
void customer_portrait(Kit& kit, const Words& words, const scenario::Scenario& scenario, int mood,
                       float diameter, std::size_t chat = 0);
// The mood the scenario starts with, as a step.
int first_mood_step(const scenario::Scenario& scenario);

// Channel, direction, language, minutes and maybe difficulty, as tags in a row that wraps.
void fact_tags(Kit& kit, const Words& words, const scenario::Scenario& scenario,
               bool with_difficulty);
// How difficult it is, as stars.
void difficulty(Kit& kit, const Words& words, const scenario::Scenario& scenario);
float difficulty_width(const Kit& kit);
// "Klacht · Volta"
Text kind_and_company(const Words& words, const scenario::Scenario& scenario);

// Ids of the activity blocks that can be shown in the scenario, in the framework's order.
std::vector<std::string> blocks_of(const framework::Framework& framework,
                                   const scenario::Scenario& scenario);
// "4. Behandelt inkomende klantvragen …"; the id alone for a block the framework lacks.
Text block_title(const Words& words, const framework::Framework& framework, const std::string& id);

// "24 van 34 punten (70,5 %)"
Text points_text(const Words& words, const assess::Points& points);
// "sterk", "op weg", "verder oefenen"; "niet waargenomen" when nothing could be shown.
Text label_text(const Words& words, const assess::Points& points);
Level label_level(const assess::Points& points);

}  // namespace klankbord::ui
