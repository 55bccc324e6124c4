// Plays a journal again and compares the state after every input with what the journal says.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>

#include "play/attempt.h"
#include "store/archive.h"
#include "store/journal.h"

namespace klankbord::store {

inline constexpr std::size_t kAllInputs = std::numeric_limits<std::size_t>::max();

// Where a replay goes another way than the journal: 1-based input and the first field that differs.
// An input that the scenario does not know or refuses has the field "input".
struct Divergence {
  std::size_t input = 0;
  Difference difference;
};
// "After input 7 node is "close", the journal says "refund"." or, where the field is "input":
// "Input 7 ("refund/now") cannot be played again. This input cannot be used: there is no …"
std::string to_string(const Divergence& divergence);

// A replay: the attempt up to the last input asked for, or to the first that differs (that input
// included, unless it was refused).
struct Replay {
  play::Attempt attempt;
  std::optional<Divergence> divergence;
};

// Folds the first `inputs` inputs (all when there are fewer). The scenario need not be the one of
// the journal's header: what differs comes to light.
Replay replay(ScenarioPointer scenario, const RecoveredJournal& journal,
              std::size_t inputs = kAllInputs);

// The same for callers to whom a divergence is a failure (exit code findings).
base::Result<play::Attempt> faithful_replay(ScenarioPointer scenario,
                                            const RecoveredJournal& journal,
                                            std::size_t inputs = kAllInputs);

}  // namespace klankbord::store
