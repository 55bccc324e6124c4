// What a client may show of a running conversation: computed from scenario, state and seed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "play/state.h"
#include "scenario/scenario.h"

namespace klankbord::play {

// An option of the present node. One that its condition hides is delivered too, with the reason, so
// that an author's tool and a debrief can show it; a learner's screen shows it only with a `hidden`
// text.
struct Offer {
  scenario::OptionIndex option = 0;
  bool available = true;
  std::string reason;  // why not: the condition as written and what it meets; empty when available
};

struct View {
  Status status = Status::running;
  scenario::NodeIndex node = 0;
  std::size_t phase = 0;
  std::int32_t elapsed_s = 0;
  std::optional<int> mood;    // the variable "mood", where the scenario declares it
  std::vector<Offer> offers;  // in the order to show them, see option_order; hidden ones last
};

View view_of(const scenario::Scenario& scenario, const State& state, std::uint64_t seed);

// The order in which the options of the present node are shown: shuffled by the attempt's seed, the
// node and the visit, so that a position teaches nothing and a replay shows the same screen.
std::vector<scenario::OptionIndex> option_order(const scenario::Scenario& scenario,
                                                const State& state, std::uint64_t seed);

// The mood as a step from -3 (furious) to 3 (delighted), whatever range the scenario declares; 0
// without a mood. Never a share of the score.
int mood_step(const scenario::Scenario& scenario, const State& state);
// The same for any value of a mood, as on a curve.
int mood_step_of(const scenario::Variable& mood, int value);

}  // namespace klankbord::play
