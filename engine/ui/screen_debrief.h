// The debrief: first a question, then what went well and what is to be won, the points, the
// customer's mood, and the conversation with its evidence.
#pragma once

#include "ui/part_finding.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

Intent debrief_screen(Pane& pane);

// Its pages, each in a file of its own. All need App::debriefing().
Intent debrief_question(Pane& pane);
Intent debrief_overview(Pane& pane);
Intent debrief_blocks(Pane& pane);
Intent debrief_conversation(Pane& pane);

// Cards of the overview.
Intent reflection_card(Pane& pane);  // the question, what was written, and what happened
Intent highlight_cards(Pane& pane);  // what went best, and where most is to be won
Intent curve_card(Pane& pane);       // mood and patience, with the moments that moved them
Intent next_cards(Pane& pane);       // what to revise, and what to practise next

// Where findings of the debrief point into.
inline FindingContext debrief_context(const Pane& pane) {
  return {pane.words, pane.app.framework(), *pane.app.scenario(), pane.app.debrief()->transcript};
}

}  // namespace klankbord::ui
