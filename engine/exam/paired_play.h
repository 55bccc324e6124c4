// Plays two forms of one scenario side by side, to find out whether a candidate could notice which
// of them is played.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "scenario/scenario.h"

namespace klankbord::exam {

struct PairedPlay {
  std::string difference;  // what differed first, and after which input; empty: nothing
  std::size_t inputs = 0;  // were played
  bool ended = false;
};

// One play with random answers, tasks done well and badly, work at the desk and moves. Compares
// after every input all that can be noticed: what was said and its time, answers and their order,
// what may be done, mood, waiting, the clock. `key` has the parts that belong and the values that
// are wanted, so that some tasks are done well.
PairedPlay play_paired(const std::shared_ptr<const scenario::Scenario>& key,
                       const std::shared_ptr<const scenario::Scenario>& candidate,
                       std::uint64_t seed);

// So many of them; gives the first difference, or an empty text.
std::string difference_in_plays(const std::shared_ptr<const scenario::Scenario>& key,
                                const std::shared_ptr<const scenario::Scenario>& candidate,
                                std::uint64_t seed, int plays);

}  // namespace klankbord::exam
