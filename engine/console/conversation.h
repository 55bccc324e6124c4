// A conversation in plain text: what a screen reader, a script and a terminal without display get.
#pragma once

#include <cstddef>
#include <functional>
#include <istream>
#include <optional>

#include "base/result.h"
#include "console/lesson_text.h"
#include "console/prompt.h"
#include "console/writer.h"
#include "framework/framework.h"
#include "session/practice.h"
#include "text/catalogue.h"

namespace klankbord::console {

enum class Outcome {
  ended,        // to the end, debrief given
  stopped,      // the learner stopped, or the input ended; the attempt can be resumed
  interrupted,  // the input was broken off, see ConversationOptions::interrupted
};

struct ConversationOptions {
  bool coach = false;    // one line after an answer at level 0
  bool briefing = true;  // shown at the start; it can be asked for at any time
  // A branch of a conversation that was read already: only what was said from this utterance on,
  // without title, cards and debrief.
  std::optional<std::size_t> branch_from = {};
  // Shown before and now in another text: from the latest answer on, without title and briefing.
  bool again = false;
  // Whether the input ended because somebody broke it off: then nothing is said about stopping.
  std::function<bool()> interrupted = {};
  // The question before the numbers waits for a line: an answer, or nothing. For a terminal.
  bool asks = false;
  // Keeps that answer; without it nothing is said about keeping.
  std::function<base::Status(const std::string& answer)> keep_answer = {};
  // What to do after the debrief; asked for when the attempt is stored.
  std::function<NextStep()> next = {};
  // An exam: no levels, cards, hints or debrief, no blocks in the briefing, and nothing about
  // stopping.
  bool exam = false;
  // Reads lines before the conversation does.
  OwnWords own_words = {};
  // Asked after every answer: whether the conversation is over for another reason than its end.
  std::function<bool()> is_over = {};
};

// Plays from where the practice stands until it ends, reading one answer per line: the number of an
// option, or a word ("?" tells which). Fails with exit code environment when an answer cannot be
// stored; what was accepted before is kept.
base::Result<Outcome> converse(session::Practice& practice, const framework::Framework& framework,
                               const text::Catalogue& tr, std::istream& in, Writer& writer,
                               const ConversationOptions& options);

}  // namespace klankbord::console
