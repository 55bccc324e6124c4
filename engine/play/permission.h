// What a learner may do now: the refusals of the play core, each with a sentence that says why.
#pragma once

#include <vector>

#include "base/result.h"
#include "play/event.h"
#include "play/state.h"
#include "scenario/scenario.h"

namespace klankbord::play {

// Refuses (exit code refused) an answer that is not offered now, an action that makes no sense now
// (on hold twice, a slot that is taken, a form half filled), a submission of the wrong shape, text
// over base::kMaxTypedBytes, and any input after the end.
base::Status may_input(const scenario::Scenario& scenario, const State& state, const Input& input);

// May this action be done now, whatever will be typed with it?
base::Status may_act(const scenario::Scenario& scenario, const State& state,
                     scenario::ActionIndex action);

// The answers that may be given now, in reading order: each option that is offered, and for each
// task that waits a submission that is still empty. What can be done at the desk is not among them.
std::vector<Input> answerable(const scenario::Scenario& scenario, const State& state);

// Whether every customer has left. Where there never was one (channel post) nobody leaves.
bool has_left(const scenario::Scenario& scenario, const State& state);

// Whether a node waits for an answer now, in whichever thread.
bool is_waiting(const scenario::Scenario& scenario, const State& state, scenario::NodeIndex node);

// The node that waits in a thread; kFinish when that conversation has not begun or is over.
scenario::NodeIndex waiting_node(const scenario::Scenario& scenario, const State& state,
                                 std::size_t thread);

}  // namespace klankbord::play
