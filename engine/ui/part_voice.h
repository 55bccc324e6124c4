// Saying an answer oneself: the button at a decision, the overlay that records, plays and rates,
// and the way to a recording below the answer it belongs to.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

// Below the answers of a decision that is spoken; its key works too. Draws nothing for `node` that
// is not.
Intent say_it(Pane& pane, scenario::NodeIndex node);

// Below the learner's words: the way to their recording or, where `may_record`, to making one.
// Draws nothing for what is no spoken answer.
Intent spoken_answer(Pane& pane, const play::Utterance& said, bool may_record);

// The overlay, while it is open. Last in a screen.
Intent voice_dialog(Pane& pane);

// Parts of the overlay, each in a file of its own.
void voice_meter(Pane& pane);      // that a recording runs, for how long, how loud
void voice_sentences(Pane& pane);  // what was chosen, and the model sentence
Intent voice_rubric(Pane& pane);   // the learner's own rating
const play::Transcript& voice_transcript(const Pane& pane);

}  // namespace klankbord::ui
