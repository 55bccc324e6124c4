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

// One of the conversations that a learner holds side by side; a scenario without chats has one.
struct ThreadView {
  scenario::NodeIndex node = scenario::kFinish;  // kFinish: not begun, or over
  bool begun = false;
  int wait_s = 0;             // since the learner last wrote; negative while an announcement lasts
  std::optional<int> mood;    // of its customer
  std::vector<Offer> offers;  // in the order to show them, hidden ones last; none where one submits
};

struct View {
  Status status = Status::running;
  scenario::NodeIndex node = 0;
  std::size_t phase = 0;
  std::int32_t elapsed_s = 0;
  std::optional<int> mood;    // the variable "mood", where the scenario declares it
  std::vector<Offer> offers;  // of the only thread, or of the one spoken in latest
  std::vector<ThreadView> threads;
};

View view_of(const scenario::Scenario& scenario, const State& state, std::uint64_t seed);

// The order in which the options of a node are shown: shuffled by the attempt's seed, the node and
// the visit, so that a position teaches nothing and a replay shows the same screen.
std::vector<scenario::OptionIndex> option_order(const scenario::Scenario& scenario,
                                                const State& state, std::uint64_t seed);
std::vector<scenario::OptionIndex> option_order(const scenario::Scenario& scenario,
                                                const State& state, scenario::NodeIndex node,
                                                std::uint64_t seed);
// Likewise for the parts of a summary or reply: indexes into Node::parts.
std::vector<std::uint8_t> part_order(const scenario::Scenario& scenario, const State& state,
                                     scenario::NodeIndex node, std::uint64_t seed);

// The mood as a step from -3 (furious) to 3 (delighted), whatever range the scenario declares; 0
// without a mood. Never a share of the score.
int mood_step(const scenario::Scenario& scenario, const State& state);
// The same for any value of a mood, as on a curve.
int mood_step_of(const scenario::Variable& mood, int value);

}  // namespace klankbord::play
