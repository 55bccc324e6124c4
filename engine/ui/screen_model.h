// The model conversation, step by step: the words, and beside them why they work.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

// Needs App::beside().
Intent model_screen(Pane& pane);

// In a briefing: the model conversation first (to novices), quietly, or a question to think of.
Intent model_invitation(Pane& pane);

}  // namespace klankbord::ui
