// What every play of a scenario comes to: how many there are, what they can score, how long they
// take, and the best and the worst of them. Every play is counted; none is played twice.
//   const Plays all = plays(scenario);
//   const Plays same = plays(scenario, {1'000'000, Detail::variables});  // by whole states
// What a play is: engine/notes/exploring.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/count.h"
#include "analysis/walk.h"
#include "play/event.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

struct PlayLimits {
  std::size_t places = base::kMaxExploredPlaces;  // states that are told apart
  Detail detail = Detail::future;  // `variables`: by node and all variables, as a check on itself
};

struct Range {
  int min = 0, max = 0;
  friend bool operator==(const Range& a, const Range& b) {
    return a.min == b.min && a.max == b.max;
  }
};

// Of one block, or in total.
struct BlockRange {
  std::string block;  // empty: the total
  int reachable = 0;  // points that the scenario counts by
  Range points;       // at the end of a play
};

struct Plays {
  // Every play was counted. When not, the limit was reached and nothing else is filled in but
  // `states` and `transitions`.
  bool exact = true;
  std::size_t states = 0, transitions = 0;  // that were told apart, and tried
  Count count;                              // distinct plays
  Count without_knockout;
  std::vector<BlockRange> blocks;  // in order of first appearance
  BlockRange total;
  Range answers;                   // how many are given
  Range seconds;                   // simulated
  double mean_seconds = 0;         // when every answer that is offered is as likely
  std::vector<play::Input> best;   // most points, of the plays without knock-out if there are any
  std::vector<play::Input> worst;  // fewest points; of several the first in reading order
  int best_points = 0;
  std::vector<std::uint32_t> best_turns, worst_turns;  // the same as indexes into Walk::turns
};

Plays plays(const scenario::Scenario& scenario, const PlayLimits& limits = {});
// The same of a walk that was made before; of one with a desk without the inputs of the best and
// the worst play.
Plays sum_up(const scenario::Scenario& scenario, const Walk& walk);

}  // namespace klankbord::analysis
