// What a learner could have said at a decision of a call: the sentence to listen to one's own
// answer beside.
#pragma once

#include <cstddef>
#include <string>

#include "play/transcript.h"
#include "scenario/scenario.h"

namespace klankbord::session {

// Whether a decision is answered by voice: in a call, and not by filling in a form.
bool is_spoken(const scenario::Scenario& scenario, scenario::NodeIndex node);

// The number (from 1) that the next decision of a conversation gets, see play::Utterance::choice.
std::size_t next_answer(const play::Transcript& transcript);

// The learner's answer with that number; null when there is none.
const play::Utterance* answer_of(const play::Transcript& transcript, std::size_t answer);

// The answer of the same decision that earns its full marks (the one that was given, if it does);
// else what the author calls better; else, of a summary, the parts that belong. In the language of
// the conversation; empty where an author wrote nothing of the kind, and for what is no answer.
std::string model_sentence(const scenario::Scenario& scenario, const play::Utterance& answer);

}  // namespace klankbord::session
