// What the learner may look up, before the conversation and during it: the task, the customer's
// file, the company, its procedures and products.
#pragma once

#include <string>

#include "scenario/scenario.h"
#include "ui/app_words.h"
#include "ui/kit.h"

namespace klankbord::ui {

// Each draws one card. Where there is nothing to tell, nothing is drawn.
void task_card(Kit& kit, const Words& words, const scenario::Scenario& scenario);
void customer_card(Kit& kit, const Words& words, const scenario::Scenario& scenario);
void company_card(Kit& kit, const Words& words, const scenario::Scenario& scenario);
void procedure_cards(Kit& kit, const Words& words, const scenario::Scenario& scenario);
void product_cards(Kit& kit, const Words& words, const scenario::Scenario& scenario);

// "1968-03-14" as it is written in Belgium, "14/03/1968"; anything else as it stands.
Text date_text(const std::string& text);
// A name and its value; nothing where the value is empty.
void fact_line(Kit& kit, const Text& name, const Text& value);

// All of it, one below the other.
void knowledge(Kit& kit, const Words& words, const scenario::Scenario& scenario);

}  // namespace klankbord::ui
