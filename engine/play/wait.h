// How a customer on the line bears the wait while the learner works at the desk.
#pragma once

#include <cstdint>

#include "play/state.h"
#include "scenario/scenario.h"

namespace klankbord::play {

enum class WaitKind : std::uint8_t { none, explained, silent, on_hold };

struct Wait {
  WaitKind kind = WaitKind::none;
  int seconds = 0;       // explained: what is left of it; else how long it lasts
  int permille = 0;      // explained: of it that has passed; else of the patience it has used up
  bool is_long = false;  // patience is used up
};

// Whether somebody is on the line now who can be kept waiting: a call with a desk, not over, and
// not in a phase without the customer.
bool can_wait(const scenario::Scenario& scenario, const State& state);

// The present wait; none where nobody can be kept waiting. What a customer bears follows from the
// rules of the scenario about silence and hold.
Wait wait_of(const scenario::Scenario& scenario, const State& state);

// What is left of the customer's patience, 0 to 1000. An explained wait costs none.
int patience_permille(const scenario::Scenario& scenario, const State& state);

}  // namespace klankbord::play
