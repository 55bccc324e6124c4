// What was done at the desk, in words: for transcripts in any client.
#pragma once

#include <optional>
#include <string>

#include "play/transcript.h"
#include "text/catalogue.h"

namespace klankbord::session {

// Why an action is not possible now, as a text of the interface; nothing when it is possible.
std::optional<text::Key> why_not(const scenario::Scenario& scenario, const play::State& state,
                                 scenario::ActionIndex action);

// "Opened: order 4711", "Searched customers: peeters". For an utterance with an action.
std::string done_text(const text::Catalogue& tr, const scenario::Scenario& scenario,
                      const play::Utterance& done);

// The words of an utterance: what was said, or done_text for what was done without a word.
std::string words_of(const text::Catalogue& tr, const scenario::Scenario& scenario,
                     const play::Utterance& said);

// Who speaks: the customer of its chat, or the word for the learner (with the number of the answer)
// or a colleague. Empty for a narrator and for work at the desk.
std::string speaker_of(const text::Catalogue& tr, const scenario::Scenario& scenario,
                       const play::Utterance& said);

}  // namespace klankbord::session
