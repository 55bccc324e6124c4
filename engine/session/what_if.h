// What if: at a decision of a past attempt something else is chosen and played on. Practice beside
// the attempt: nothing of it is kept, and the stored score stands.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "assess/feedback.h"
#include "play/attempt.h"
#include "play/transcript.h"

namespace klankbord::session {

class WhatIf {
 public:
  // Goes back to before answer `at` (from 1) of `original` and submits `instead`. Refuses (exit
  // code refused) what the play core refuses there, `at` beyond the attempt, and the very same
  // input; the message names what can be chosen instead.
  static base::Result<WhatIf> start(const play::Attempt& original, std::size_t at,
                                    const play::Input& instead);

  // Plays on in the branch. Refuses as play::Attempt::act does, naming what is possible.
  base::Result<play::Events> act(const play::Input& input);
  // Plays on as the original went, as far as the branch allows; answers how many answers it took
  // over. Where the branch goes a shorter way, the original's answers on the part that is left out
  // are passed over; where it comes to a decision that the original never met, it stops.
  std::size_t follow_original();

  const play::Attempt& original() const { return original_; }
  const play::Attempt& branch() const { return branch_; }
  std::size_t at() const { return at_; }
  bool ended() const { return branch_.ended(); }

 private:
  WhatIf(play::Attempt original, play::Attempt branch, std::size_t at);
  // Of the original's inputs from next_ on: the first that the branch can go on with, else none.
  std::optional<std::size_t> resumption() const;
  play::Attempt original_, branch_;
  std::size_t at_;
  std::size_t next_;  // index of the original's input to take over next
};

// The attempt as it stood before its answer `at` (from 1). Refuses an `at` beyond its answers (exit
// code refused).
base::Result<play::Attempt> before_answer(const play::Attempt& attempt, std::size_t at);

// "greeting/warm, greeting/brisk" or "submit recap": what can be answered now, as it is typed.
std::string possible_answers(const play::Attempt& attempt);

// For each answer of an attempt, in order, the utterance it is in the transcript.
std::vector<std::size_t> answer_utterances(const play::Transcript& transcript);

// The two branches side by side.
struct BranchEnd {
  play::Transcript transcript;
  assess::Scorecard scorecard;
  bool ended = false;
};
struct OpportunityChange {
  std::size_t opportunity = 0;  // index into the scenario's
  int original_level = 0, branch_level = 0;
};
struct Comparison {
  std::size_t at = 0;             // the answer (from 1) where they part
  std::size_t original_from = 0;  // first utterance that is not shared, in each transcript
  std::size_t branch_from = 0;
  std::size_t same_end = 0;  // utterances at the end of both that are word for word the same
  BranchEnd original, branch;
  // Only those that differ, in the scenario's order; where a branch has not ended, not those that
  // it has not come to.
  std::vector<OpportunityChange> changes;
};
// Texts point into the scenario, which the attempts keep alive.
Comparison compare(const WhatIf& what_if);
// The same for any two attempts of one scenario; they part at the first answer that differs, or
// where the shorter one stops.
Comparison compare(const play::Attempt& original, const play::Attempt& branch);

}  // namespace klankbord::session
