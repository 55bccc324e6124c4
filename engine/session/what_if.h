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
  // Goes back to before answer `at` (from 1) of `original` and submits `instead`. Refuses what the
  // play core refuses there, `at` beyond the attempt, and the very same input (exit code refused).
  static base::Result<WhatIf> start(const play::Attempt& original, std::size_t at,
                                    const play::Input& instead);

  // Plays on in the branch. Refuses as play::Attempt::act does.
  base::Result<play::Events> act(const play::Input& input);
  // Plays on as the original went, as far as the branch allows; answers how many answers it took
  // over. Stops at the first input that is refused.
  std::size_t follow_original();

  const play::Attempt& original() const { return original_; }
  const play::Attempt& branch() const { return branch_; }
  std::size_t at() const { return at_; }
  bool ended() const { return branch_.ended(); }

 private:
  WhatIf(play::Attempt original, play::Attempt branch, std::size_t at);
  play::Attempt original_, branch_;
  std::size_t at_;
};

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
  BranchEnd original, branch;
  std::vector<OpportunityChange> changes;  // only those that differ, in the scenario's order
};
// Texts point into the scenario, which the attempts keep alive.
Comparison compare(const WhatIf& what_if);

}  // namespace klankbord::session
