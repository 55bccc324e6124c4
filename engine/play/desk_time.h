// How time weighs on a customer who waits while the learner works at the desk.
#pragma once

#include "play/event.h"
#include "play/state.h"
#include "scenario/scenario.h"

namespace klankbord::play {

// Adds the seconds of an event to silence, cover, hold and waiting, and takes note of contact.
// Called by apply for scenarios with a desk or threads.
void pass_time(const scenario::Scenario& scenario, State& state, const Event& event);

}  // namespace klankbord::play
