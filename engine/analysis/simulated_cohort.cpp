#include "analysis/simulated_cohort.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

#include "assess/exact.h"
#include "assess/item_statistics.h"
#include "base/rng.h"
#include "play/engine.h"
#include "play/marking.h"
#include "play/permission.h"

namespace klankbord::analysis {

using play::Input;
using scenario::kFinish;
using scenario::NodeIndex;
using scenario::OptionIndex;
using scenario::Scenario;

namespace {

// The logit of one step of the key (of two) for a learner of ability 0 at difficulty 1, what it
// gains with a standard deviation of ability, and what it loses with a step of difficulty.
constexpr int kEase_milli = 900, kSlope_milli = 400, kDifficulty_milli = 150;

// e^(x/1000) in 65,536ths, in steps of a sixteenth of an octave; the same on every machine.
std::uint64_t weight_of(std::int64_t x_milli) {
  constexpr std::array<std::uint64_t, 16> kSixteenths = {
      65536, 68438, 71468,  74632,  77936,  81386,  84990,  88752,
      92682, 96785, 101070, 105545, 110218, 115098, 120194, 125515};
  // 16 / ln 2 = 23.08312
  const std::int64_t steps = assess::rounded(assess::Wide{x_milli} * 2'308'312, 100'000'000);
  const std::int64_t clamped = std::clamp<std::int64_t>(steps, -16 * 12, 16 * 24);
  const std::int64_t octaves = clamped >= 0 ? clamped / 16 : (clamped - 15) / 16;
  const std::uint64_t part = kSixteenths[static_cast<std::size_t>(clamped - 16 * octaves)];
  return octaves >= 0 ? part << octaves : part >> -octaves;
}

// The node a spoken answer belongs to; kFinish for what is done at the desk or on the call.
NodeIndex node_of(const Scenario& scenario, const Input& input) {
  if (input.kind == play::InputKind::submit) return input.target;
  if (input.kind == play::InputKind::choose) return scenario.options[input.target].node;
  return kFinish;
}

// The question that waits; of several chats the one that has waited longest.
NodeIndex next_node(const play::Attempt& attempt) {
  const Scenario& scenario = attempt.scenario();
  NodeIndex longest = kFinish;
  int wait_s = 0;
  for (std::size_t thread = 0; thread < scenario.thread_count(); ++thread) {
    const NodeIndex node = play::waiting_node(scenario, attempt.state(), thread);
    if (node == kFinish) continue;
    const int waited_s = scenario.threads.empty() ? 0 : attempt.state().desk.threads[thread].wait_s;
    if (longest == kFinish || waited_s > wait_s) {
      longest = node;
      wait_s = waited_s;
    }
  }
  return longest;
}

class Learner {
 public:
  Learner(const SimulatedTask& task, int ability, std::uint64_t seed, std::uint32_t number)
      : scenario_(*task.scenario),
        work_(task.work),
        considered_(task.work.size(), false),
        attempt_(task.scenario, seed + number),
        rng_(seed, fmt::format("simulated/{}/{}", scenario_.id, number)),
        logit_milli_(kEase_milli - kDifficulty_milli * (scenario_.difficulty - 1) +
                     kSlope_milli * ability / 1000) {}

  std::optional<play::Attempt> run() {
    while (!attempt_.ended()) {
      const NodeIndex node = next_node(attempt_);
      if (!work_before(node)) continue;  // it took the conversation elsewhere
      if (node == kFinish ? !leave() : !answer(node)) return std::nullopt;
    }
    return std::move(attempt_);
  }

 private:
  // What the model does while this question waits (or after the last), each with the chance that a
  // learner of this ability does a thing in full rather than not at all. False when it took the
  // conversation elsewhere.
  bool work_before(NodeIndex node) {
    for (std::size_t i = 0; i < work_.size(); ++i) {
      if (work_[i].at != node || considered_[i]) continue;
      considered_[i] = true;
      if (drawn({weight_of(2 * logit_milli_), weight_of(0)}) == 0) {
        static_cast<void>(attempt_.act(work_[i].input));  // may have become impossible: then not
      }
      if (attempt_.ended() || next_node(attempt_) != node) return false;
    }
    return true;
  }

  // Nobody waits for an answer: the case is closed. False where that cannot be.
  bool leave() {
    const auto close = scenario_.find_action("close");
    return close && attempt_.act(Input::act(*close)).ok();
  }

  bool answer(NodeIndex index) {
    const scenario::Node& node = scenario_.nodes[index];
    come_back();
    std::vector<Input> inputs;
    std::vector<int> keys;
    std::vector<bool> harms;
    for (std::size_t i = 0; i < node.option_count; ++i) {
      const auto option = static_cast<OptionIndex>(node.first_option + i);
      auto input = input_of(index, option);
      if (!input) continue;
      inputs.push_back(std::move(*input));
      const scenario::Option& offered = scenario_.options[option];
      keys.push_back(assess::key_of(scenario_, offered));
      harms.push_back(offered.knockout != scenario::kNoKnockout);
    }
    if (inputs.empty()) return false;
    level_harm(keys, harms);
    const auto [worst, best] = std::minmax_element(keys.begin(), keys.end());
    std::vector<std::uint64_t> weights;
    for (const int key : keys) {
      // The key of an option between the worst and the best of its node, from 0 to 2.
      const std::int64_t step_milli =
          *best == *worst ? 0 : assess::rounded(2000 * std::int64_t{key - *worst}, *best - *worst);
      weights.push_back(weight_of(step_milli * logit_milli_ / 1000));
    }
    return attempt_.act(inputs[drawn(weights)]).ok();
  }

  // A critical error is as far below the worst other answer as a full level.
  static void level_harm(std::vector<int>& keys, const std::vector<bool>& harms) {
    std::optional<int> worst;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (!harms[i]) worst = std::min(worst.value_or(keys[i]), keys[i]);
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (harms[i]) keys[i] = worst.value_or(0) - 2;
    }
  }

  // Whoever has put the customer on hold takes the call back before answering.
  void come_back() {
    if (!attempt_.state().desk.on_hold) return;
    for (std::size_t i = 0; i < scenario_.actions.size(); ++i) {
      if (scenario_.actions[i].verb != scenario::Verb::take_back) continue;
      static_cast<void>(attempt_.act(Input::act(static_cast<scenario::ActionIndex>(i))));
      return;
    }
  }

  std::optional<Input> input_of(NodeIndex index, OptionIndex option) const {
    const scenario::Node& node = scenario_.nodes[index];
    if (node.interaction == scenario::Interaction::choose) {
      if (!play::is_offered(scenario_, attempt_.state(), option)) return std::nullopt;
      return Input::choose(option);
    }
    // Some forms cannot be filled in wrongly.
    auto input = play::example_input(scenario_, index, 2 - (option - node.first_option));
    if (!input || !play::may_input(scenario_, attempt_.state(), *input)) return std::nullopt;
    return input;
  }

  std::size_t drawn(const std::vector<std::uint64_t>& weights) {
    assess::Wide all = 0;
    for (const std::uint64_t weight : weights) all += weight;
    assess::Wide at = (assess::Wide{rng_.next() >> 1} * all) >> 63;
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
      if (at < weights[i]) return i;
      at -= weights[i];
    }
    return weights.size() - 1;
  }

  const Scenario& scenario_;
  const std::vector<DeskWork>& work_;
  std::vector<bool> considered_;  // as in work_
  play::Attempt attempt_;
  base::Rng rng_;
  std::int64_t logit_milli_;
};

}  // namespace

SimulatedTask simulated_task(std::shared_ptr<const Scenario> scenario,
                             const std::vector<Input>& model) {
  SimulatedTask task{scenario, {}};
  play::Attempt attempt(std::move(scenario), 0);
  std::size_t open = 0;  // work from here on waits for the answer that follows it
  for (const Input& input : model) {
    const NodeIndex node = node_of(attempt.scenario(), input);
    if (node == kFinish) {
      const bool closes = attempt.scenario().actions[input.target].verb == scenario::Verb::close;
      if (!closes) task.work.push_back({next_node(attempt), input});
    } else {
      // Of several chats, work belongs to the one that is answered next.
      const bool chats = !attempt.scenario().threads.empty();
      for (; chats && open < task.work.size(); ++open) task.work[open].at = node;
      open = task.work.size();
    }
    if (!attempt.act(input)) break;
  }
  return task;
}

int simulated_ability(std::uint64_t seed, std::uint32_t learner) {
  base::Rng rng(seed, fmt::format("simulated-ability/{}", learner));
  int sum = -6000;
  for (int i = 0; i < 12; ++i) sum += static_cast<int>(rng.below(1001));
  return sum;
}

std::optional<play::Attempt> simulated_attempt(const SimulatedTask& task, int ability,
                                               std::uint64_t seed, std::uint32_t learner) {
  return Learner(task, ability, seed, learner).run();
}

void add_simulated(const SimulatedTask& task, std::uint64_t seed, std::uint32_t first,
                   std::uint32_t count, assess::Sample& sample) {
  sample.scenario = task.scenario;
  for (std::uint32_t learner = first; learner < first + count; ++learner) {
    const auto attempt = simulated_attempt(task, simulated_ability(seed, learner), seed, learner);
    if (attempt) sample.responses.push_back(assess::response_of(*attempt, learner, "simulated"));
  }
}

}  // namespace klankbord::analysis
