// The play core: decide (pure, may refuse), apply (cannot fail) and nothing else that changes a
// state.
#pragma once

#include "base/result.h"
#include "play/event.h"
#include "play/state.h"
#include "scenario/scenario.h"

namespace klankbord::play {

// The state before the first line was said; `events` gets the opening of the conversation, which
// still has to be applied. A scenario has at least one node.
State initial_state(const scenario::Scenario& scenario);
void open_conversation(const scenario::Scenario& scenario, const State& state, Events& events);

// What follows from an input, appended to `events`; the state is not touched. Refuses (exit code
// `refused`, nothing appended) what may_input (play/permission.h) refuses.
base::Status decide(const scenario::Scenario& scenario, const State& state, const Input& input,
                    Events& events);

// Makes a fact part of the state. The only way a state changes.
void apply(const scenario::Scenario& scenario, State& state, const Event& event);

// decide and apply in one step, for callers that play thousands of conversations. `events` is
// cleared first and then holds what happened; on a refusal the state is as it was.
base::Status step(const scenario::Scenario& scenario, State& state, const Input& input,
                  Events& events);

// Starts: initial_state with its opening applied; `events` is cleared first.
State start(const scenario::Scenario& scenario, Events& events);

// Whether an option is offered now (it belongs to a node that waits and its condition holds).
bool is_offered(const scenario::Scenario& scenario, const State& state,
                scenario::OptionIndex option);

}  // namespace klankbord::play
