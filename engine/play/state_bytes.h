// A state as bytes and back: what a journal's digest is made of, and the smallest form in which a
// program keeps thousands of conversations. Some 150 bytes for 14 decisions.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "play/state.h"
#include "scenario/scenario.h"

namespace klankbord::play {

// Every field as far as the scenario uses it, in the order that engine/notes/formats.md lays down
// for the digest; the same on every machine. `bytes` is replaced.
void write_state(const scenario::Scenario& scenario, const State& state, std::string& bytes);

// The state that write_state wrote. Refuses bytes of another length and values that no state of
// this scenario has; that one can come to it by playing is not checked.
base::Result<State> read_state(const scenario::Scenario& scenario, std::string_view bytes);

// 16 hexadecimal digits over what write_state writes: what journals say of the state after an
// input. Limits and memory layout may change under it.
std::string state_digest(const scenario::Scenario& scenario, const State& state);

}  // namespace klankbord::play
