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
  std::size_t opportunity = 0;              // index into the scenario's
  int level = 0;                            // that this answer gave
  bool repaired = false;                    // came late, so counted as 1 at most
  bool spoiled = false;                     // this answer took it to 0 for good
  bool pending = false;                     // a person marks it later; the level is 0 until then
  std::size_t utterance = 0;                // the learner's, index into the transcript
  play::Cause cause = play::Cause::option;  // what gave it, see consequences_of
  std::uint16_t owner = 0;
  int mood_change = 0;  // what this answer did to the customer
};

// What led to a finding or a knock-out, with its why and better: an option or a rule.
const scenario::Consequences& consequences_of(const scenario::Scenario& scenario, play::Cause cause,
                                              std::uint16_t owner);

// For an opportunity that was never met: the rule or option that would have shown it in full, for
// its advice. Null when there is none.
const scenario::Consequences* best_chance(const scenario::Scenario& scenario,
                                          std::size_t opportunity);

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
  play::Cause cause = play::Cause::option;
  std::uint16_t owner = 0;
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

// The debrief with what a person has marked since: points and findings of an opportunity that was
// pending. Refuses what marked() refuses, and changes nothing then.
base::Status mark(Debrief& debrief, const scenario::Scenario& scenario,
                  std::string_view opportunity, int level);

}  // namespace klankbord::assess
