// Learners that do not exist: each has an ability, and answers as likely well as that ability says.
// For authors before anybody has played; whatever comes of it is called simulated. The model and
// what it cannot show: engine/notes/statistics.md.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "assess/response.h"
#include "play/attempt.h"

namespace klankbord::analysis {

inline constexpr int kMostSimulated =
    20'000;  // learners: a minute of computing for a whole library

// Something that the author's model does beside answering, and the question that waits then;
// scenario::kFinish: none, the customers have left.
struct DeskWork {
  scenario::NodeIndex at = scenario::kFinish;
  play::Input input;
};

// What simulated learners play, and what they may do at the desk and on the call meanwhile.
struct SimulatedTask {
  std::shared_ptr<const scenario::Scenario> scenario;
  std::vector<DeskWork> work;
};

// `model`: the inputs of a good play, from a plan; without any the desk is left alone.
SimulatedTask simulated_task(std::shared_ptr<const scenario::Scenario> scenario,
                             const std::vector<play::Input>& model);

// Of a learner, in thousandths of a standard deviation around 0; the same in every scenario. The
// sum of twelve draws, so within -6000 and 6000.
int simulated_ability(std::uint64_t seed, std::uint32_t learner);

// One conversation, held in the play core. Nothing when it does not come to an end.
std::optional<play::Attempt> simulated_attempt(const SimulatedTask& task, int ability,
                                               std::uint64_t seed, std::uint32_t learner);

// The conversations of learners `first` to `first + count - 1`: whatever the steps in which they
// are asked for, the same seed gives the same. One that does not come to an end is left out.
void add_simulated(const SimulatedTask& task, std::uint64_t seed, std::uint32_t first,
                   std::uint32_t count, assess::Sample& sample);

}  // namespace klankbord::analysis
