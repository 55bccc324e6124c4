// The conversation: the customer's face and words, and the answers one can give.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

Intent conversation_screen(Pane& pane);

// Parts of it, each in a file of its own. All need App::talk().
Intent conversation_bar(Pane& pane);        // who, mood, time, phase; look up and stop
void conversation_chat(Pane& pane);         // what was said, in the region that is open
Intent conversation_prompt(Pane& pane);     // what is asked now: options, a card, the debrief
Intent conversation_knowledge(Pane& pane);  // what may be looked up, in the region that is open

// Design units from which the knowledge stands beside the conversation instead of over it.
inline constexpr float kKnowledgeBesideFrom = 1120;
// How high the bar is, in design units.
float conversation_bar_height(const Pane& pane);

}  // namespace klankbord::ui
