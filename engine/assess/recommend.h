// What to practise next and why: blocks that were weak come back after 1, 3, 7 and 16 days, in
// another scenario where there is one. The rules are explained in engine/notes/recommending.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "assess/progress.h"

namespace klankbord::assess {

inline constexpr std::int32_t kReturn_days[] = {1, 3, 7, 16};

// When a block is due again. A block enters the schedule when an attempt shows it below "strong"
// (80 %). From the day it is due on, a strong attempt takes it one interval further, and past the
// last out of the schedule; a strong attempt before that day leaves it where it is. One below 60 %
// takes it back to the first interval, one between begins its interval anew.
struct Return {
  std::string block;
  std::int32_t due_day = 0;
  int interval_days = 1;
  Points latest;         // of the attempt that set it
  std::string scenario;  // that showed the block below strong, the latest if there are several
  std::int32_t set_day() const { return due_day - interval_days; }
};
// In the order in which the blocks were first practised. `attempts`: oldest first.
std::vector<Return> returns_of(const std::vector<PastAttempt>& attempts);

// A scenario one could choose, as far as choosing needs it.
struct Choosable {
  std::string scenario;
  int difficulty = 1;         // 1 to 3
  std::vector<Share> blocks;  // reachable points per block; earned is 0
};

enum class Reason : std::uint8_t {
  block_due,     // block: it was weak, and its day has come
  block_weak,    // block: the weakest by recent evidence
  block_unseen,  // block: never practised
  improve,       // the learner's latest result of this scenario is below its best or below strong
  new_scenario,  // never played
  refresh,       // played longest ago
};

struct Suggestion {
  std::string scenario;
  Reason reason = Reason::new_scenario;
  std::string block;      // of the first three reasons
  std::int32_t days = 0;  // block_due, refresh: since the latest attempt that counted
};

// What a learner said no to: not suggested again on that day.
struct Declined {
  std::string scenario;
  std::int32_t day = 0;
};

// At most `count` suggestions for `today`, the most useful first, no scenario twice. None that was
// finished today, but to improve on it when nothing else is left. Fewer, or none, when the library
// has no more to offer. Deterministic; the order of `library` does not matter.
std::vector<Suggestion> suggest(const std::vector<PastAttempt>& attempts, const Progress& progress,
                                const std::vector<Choosable>& library,
                                const std::vector<Declined>& declined, std::int32_t today,
                                std::size_t count = 3);

// Whether the annotated model conversation should be offered before an attempt at the scenario:
// fewer than 3 finished attempts in all, or one of its blocks under 60 % by recent evidence, where
// there is enough of it.
bool offers_model_first(const Progress& progress, std::size_t finished_attempts,
                        const Choosable& scenario);

}  // namespace klankbord::assess
