// The debrief as a learner goes through it: first a question, then the numbers; what they wrote,
// and what they look at.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "assess/lesson.h"
#include "assess/recommend.h"
#include "session/library.h"
#include "session/practice.h"
#include "store/ledger.h"
#include "ui/app_intent.h"

namespace klankbord::ui {

struct DebriefPane {
  assess::Debrief debrief;
  assess::Lesson lesson;
  std::string attempt;                     // id; empty: nothing of the conversation is kept
  bool asking = true;                      // the question stands there, and no number shows
  std::string answer;                      // to the question: being written, or as it was given
  std::string kept;                        // the answer that the ledger holds
  std::string problem;                     // why the answer is not kept, as a sentence; else empty
  std::optional<assess::Suggestion> next;  // what to practise next
  bool declined = false;                   // not today, said the learner
  DebriefTab tab = DebriefTab::overview;
  std::optional<std::size_t> sought;  // utterance that is looked for in the transcript
  std::size_t chat = 0;               // whose curve shows, where there are several
};

// Of a conversation that is over. An answer that was given before (`data`: where it would be) is
// not asked for again.
DebriefPane debrief_pane(const session::Practice& practice, const framework::Framework& framework,
                         const std::optional<store::Path>& data);

// What to practise after this conversation, by the learner's record as it is now; nothing where the
// library has nothing else. `data`: none, where nothing is kept.
std::optional<assess::Suggestion> next_of(const session::Library& library,
                                          const std::string& scenario,
                                          const std::optional<store::Path>& data, store::Disk& disk,
                                          const std::string& now);

// Writes down that the suggestion is not wanted today. It is gone in any case; fails where it could
// not be written.
base::Status decline_next(DebriefPane& pane, const std::optional<store::Path>& data,
                          store::Disk& disk, const std::string& now);

// Puts the answer into the ledger, unless it is empty, there already, or nothing of the
// conversation is kept. What went wrong stands in `problem`; the answer stays.
void keep_answer(DebriefPane& pane, const std::optional<store::Path>& data, store::Disk& disk,
                 const std::string& now);

}  // namespace klankbord::ui
