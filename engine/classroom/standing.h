// Where learners stand: points per block with what a person has marked, what waits for a mark, and
// the way that the shared conversation came.
#pragma once

#include <string>
#include <vector>

#include "assess/feedback.h"
#include "classroom/seat.h"

namespace klankbord::classroom {

// The scorecard of a learner's own conversation, with the marks that a person gave.
assess::Scorecard scorecard_of(const Seat& seat);
// Likewise the debrief, as far as the conversation came.
assess::Debrief debrief_of(const Seat& seat);

// Points per block for a whole room: what is the same for all is worked out once, a row allocates
// nothing.
class HeatMap {
 public:
  explicit HeatMap(const scenario::Scenario& scenario);
  // Ids of the blocks that the scenario scores, in the order of their numbers.
  const std::vector<std::string>& blocks() const { return blocks_; }
  // One per block, as scorecard_of has it; what no occasion came up for yet counts too, so that a
  // row is comparable with the next. `points` has as many places as blocks().
  void row(const Seat& seat, std::vector<assess::Points>& points) const;

 private:
  const scenario::Scenario& scenario_;
  std::vector<std::string> blocks_;
  std::vector<std::size_t> block_of_;  // per opportunity
};

// An answer in the learner's own words that a person may mark.
struct ToMark {
  std::uint16_t opportunity = 0;
  scenario::NodeIndex node = 0;  // where it was given
  std::string said;
  std::optional<Mark> mark;  // given already; it can be given anew
};
std::vector<ToMark> to_mark(const Seat& seat);

// One step of a conversation: where it stood, and what was answered there.
struct Step {
  std::size_t count = 0;  // answers before it: where "back to here" returns to
  scenario::NodeIndex node = 0;
  play::Input input;
};
std::vector<Step> trail_of(const play::Attempt& attempt);

}  // namespace klankbord::classroom
