#include "play/attempt.h"

#include <fmt/core.h>

#include <utility>

namespace klankbord::play {

Attempt::Attempt(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed)
    : scenario_(std::move(scenario)), seed_(seed), state_(start(*scenario_, opening_)) {
  opening_.shrink_to_fit();
}

base::Result<Events> Attempt::act(Input input) {
  if (inputs_.size() >= base::kMaxInputs) {
    return base::Failure{base::ExitCode::refused,
                         fmt::format("An attempt has at most {} answers.", base::kMaxInputs)};
  }
  Events events;
  const base::Status status = step(*scenario_, state_, input, events);
  if (!status) return status.failure();
  inputs_.push_back(input);
  return events;
}

base::Result<Attempt> fold(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed,
                           const std::vector<Input>& inputs) {
  Attempt attempt(std::move(scenario), seed);
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const auto events = attempt.act(inputs[i]);
    if (!events) {
      return base::Failure{events.failure().code,
                           fmt::format("Input {}: {}", i + 1, events.failure().message)};
    }
  }
  return attempt;
}

}  // namespace klankbord::play
