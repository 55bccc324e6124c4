// One learner, one scenario: a seed and the accepted inputs. All else is the fold of these.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "base/result.h"
#include "play/engine.h"
#include "play/view.h"

namespace klankbord::play {

class Attempt {
 public:
  // Starts the conversation. `scenario` is shared and never changes.
  Attempt(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed);

  // Submits an answer. Gives what happened; refuses as play::decide does and when the attempt holds
  // the most inputs a journal may have. A refused input changes nothing.
  base::Result<Events> act(Input input);

  const scenario::Scenario& scenario() const { return *scenario_; }
  std::shared_ptr<const scenario::Scenario> shared_scenario() const { return scenario_; }
  std::uint64_t seed() const { return seed_; }
  const State& state() const { return state_; }
  const std::vector<Input>& inputs() const { return inputs_; }
  const Events& opening() const { return opening_; }  // what happened before the first answer
  bool ended() const { return state_.status == Status::ended; }
  View view() const { return view_of(*scenario_, state_, seed_); }

 private:
  std::shared_ptr<const scenario::Scenario> scenario_;
  std::uint64_t seed_;
  Events opening_;
  State state_;
  std::vector<Input> inputs_;
};

// Replays inputs from the start. Refuses at the first input the scenario refuses; the message names
// its number (1-based).
base::Result<Attempt> fold(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed,
                           const std::vector<Input>& inputs);

}  // namespace klankbord::play
