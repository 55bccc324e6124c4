// What a learner has shown so far: per block, competence and scenario, and every attempt.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

Intent progress_screen(Pane& pane);
// The button that leads there, for a header; Ctrl+P does the same.
Intent progress_button(Pane& pane, bool icon_only);
float progress_button_width(const Pane& pane);

// Parts of it, each in a file of its own.
Intent progress_blocks(Pane& pane);
Intent progress_competences(Pane& pane);
Intent progress_scenarios(Pane& pane);
Intent progress_attempts(Pane& pane);

}  // namespace klankbord::ui
