// The debrief: points in total and by block, the mood, and the conversation with its evidence.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

Intent debrief_screen(Pane& pane);

// Its tabs, each in a file of its own. All need App::debrief().
Intent debrief_overview(Pane& pane);
Intent debrief_blocks(Pane& pane);
Intent debrief_conversation(Pane& pane);

}  // namespace klankbord::ui
