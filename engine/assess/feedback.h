// Feedback for a learner: the block card after a phase and the debrief at the end, as data that the
// window, the console and reports put into words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assess/scorecard.h"
#include "play/transcript.h"

namespace klankbord::assess {

// Shares of the points of a block, for practice and classroom only. Never a verdict.
enum class Label { strong, on_the_way, keep_practising };  // >= 80 %, 60-79 %, < 60 %
Label label_of(const Points& points);                      // only for observed points

// One piece of evidence with the words that gave it.
struct Finding {
  std::size_t opportunity = 0;       // index into the scenario's
  int level = 0;                     // that this answer gave
  bool repaired = false;             // came late, so counted as 1 at most
  bool spoiled = false;              // this answer took it to 0 for good
  std::size_t utterance = 0;         // the learner's, index into the transcript
  scenario::OptionIndex option = 0;  // its words, why and better
  int mood_change = 0;               // what this answer did to the customer
};

// After a phase (practice): the evidence of its block so far, best and worst first, at most three
// in all.
struct BlockCard {
  std::string block;
  Points points;                       // of the block so far, out of all it has
  std::vector<Finding> went_well;      // level 2
  std::vector<Finding> missed;         // below level 2
  std::vector<std::string> knockouts;  // raised during this phase
};

// One block at the end, with everything that was or was not shown on it.
struct BlockDebrief {
  std::string block;
  Points points;
  std::vector<Finding> findings;     // in call order
  std::vector<std::size_t> not_met;  // opportunities whose occasion never came up
};

struct KnockoutMoment {
  std::string id;
  std::size_t utterance = 0;
  scenario::OptionIndex option = 0;
};

struct Debrief {
  Scorecard scorecard;
  play::Transcript transcript;
  std::vector<BlockDebrief> blocks;  // in the order the call touched them
  std::vector<KnockoutMoment> knockouts;
};

// All findings of a conversation, in call order.
std::vector<Finding> findings_of(const scenario::Scenario& scenario,
                                 const play::Transcript& transcript);

BlockCard block_card(const scenario::Scenario& scenario, const play::State& state,
                     const play::Transcript& transcript, std::size_t phase);

Debrief debrief_of(const play::Attempt& attempt);

}  // namespace klankbord::assess
