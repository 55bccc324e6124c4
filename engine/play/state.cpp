#include "play/state.h"

namespace klankbord::play {

bool operator==(const DeskState& a, const DeskState& b) {
  return a.on_hold == b.on_hold && a.call_over == b.call_over && a.alone == b.alone &&
         a.silence_s == b.silence_s && a.cover_s == b.cover_s && a.covered_s == b.covered_s &&
         a.hold_s == b.hold_s && a.hold_total_s == b.hold_total_s && a.applied == b.applied &&
         a.applied_now == b.applied_now && a.done == b.done && a.threads == b.threads;
}

bool operator==(const State& a, const State& b) {
  return a.elapsed_s == b.elapsed_s && a.node == b.node && a.choices == b.choices &&
         a.knockouts == b.knockouts && a.status == b.status && a.variables == b.variables &&
         a.evidence == b.evidence && a.visits == b.visits && a.chosen == b.chosen &&
         a.desk == b.desk;
}

}  // namespace klankbord::play
