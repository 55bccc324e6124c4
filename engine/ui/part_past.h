// What several screens say about a learner's past: results, evidence, bands.
#pragma once

#include "ui/kit_plot_share.h"
#include "ui/part_scenario.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

// "eerst 40 % → best 75 % → laatst 70 %"; of one attempt only its share.
Text first_best_latest(const Pane& pane, const assess::ScenarioProgress& past);
// "7 gelegenheden in 3 gesprekken"
Text evidence_text(const Words& words, const assess::Course& course);
// The share of recent attempts with its label; or that there is too little evidence, or none.
// `course` may be null: never observed.
Text standing_text(const Words& words, const assess::Course* course);
Level standing_level(const assess::Course* course);
ShareTrack track_of(const assess::Course* course);
ShareScale band_names(const Words& words);
// "75 %"
Text share_text(const Words& words, const assess::Points& points);

// The library's scenario with that id; null when it is not there any more or not loaded yet.
const scenario::Scenario* scenario_in_library(const App& app, std::string_view id);
// Its title, or the one it had when it was played.
Text title_of(const Pane& pane, std::string_view scenario);

}  // namespace klankbord::ui
