// The model conversation of a scenario: a good way through it, step by step, with the reason beside
// each answer. From the plan beside the scenario, else computed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "assess/feedback.h"
#include "play/attempt.h"
#include "play/transcript.h"
#include "session/library.h"

namespace klankbord::session {

// One answer of the model, with what makes it good. Texts point into the scenario.
struct ModelStep {
  std::size_t utterance = 0;              // index into the transcript: what is said or done
  std::size_t next = 0;                   // index one past the last utterance before the next step
  std::vector<assess::Finding> findings;  // evidence this answer gives
  const scenario::Consequences* reason = nullptr;  // its why; null where the author wrote none
  int mood_before = 0, mood_after = 0;  // mood steps, -3 to 3, of the customer it was said to
};

struct ModelConversation {
  play::Attempt attempt;
  play::Transcript transcript;
  std::size_t opening = 0;  // utterances before the first step
  std::vector<ModelStep> steps;
  bool from_plan = false;  // an author wrote it; else it is the play with the most points
  std::string note;        // why the plan beside the scenario was not used, as a sentence
};

// The run "model" of the plan beside the file when it passes, else the best play that exploring
// finds (talk only: what is done at the desk is shown by plans). Refuses (exit code findings) a
// scenario of which no complete play can be found, and an unusable one (bad_file).
base::Result<ModelConversation> model_conversation(const LibraryEntry& entry);

// The model run of the plan beside the file, played. Without one: nothing, and in `note` why, as a
// sentence, unless there is no plan at all.
std::optional<play::Attempt> model_from_plan(const LibraryEntry& entry, std::string& note);

// The same conversation from an attempt that holds it.
ModelConversation annotated(play::Attempt attempt);

}  // namespace klankbord::session
