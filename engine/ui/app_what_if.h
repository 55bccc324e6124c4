// What if, in the window: the learner goes back to a decision of the attempt that is debriefed and
// plays on from there, with the controls of a conversation. Nothing of it is kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "session/what_if.h"
#include "ui/app_talk.h"

namespace klankbord::ui {

enum class WhatIfWish : std::uint8_t {
  start,      // at answer `at` of the attempt that is debriefed, or of the one that branches
  step_back,  // the latest answer of the branch is taken back
  compare,    // both branches side by side, as far as they have come
  play_on,    // from the comparison back to a branch that has not ended
  leave,      // back to the debrief
};

namespace intent {
struct OfWhatIf {
  WhatIfWish wish = WhatIfWish::start;
  std::size_t at = 0;  // from 1
};
}  // namespace intent

// The attempt that stands aside while a branch of it is played.
struct Branching {
  Talk aside;
  std::size_t at = 1;                        // the answer (from 1) that is given otherwise
  std::optional<session::Comparison> found;  // while both are compared

  const play::Attempt& original() const { return aside.practice().attempt(); }
  const play::Input& taken() const { return original().inputs()[at - 1]; }
};

}  // namespace klankbord::ui
