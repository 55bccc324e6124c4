#include "play/state.h"

namespace klankbord::play {

bool operator==(const State& a, const State& b) {
  return a.elapsed_s == b.elapsed_s && a.node == b.node && a.choices == b.choices &&
         a.knockouts == b.knockouts && a.status == b.status && a.variables == b.variables &&
         a.evidence == b.evidence && a.visits == b.visits && a.chosen == b.chosen;
}

}  // namespace klankbord::play
