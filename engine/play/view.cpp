#include "play/view.h"

#include <fmt/core.h>

#include <utility>

#include "base/rng.h"
#include "play/engine.h"
#include "play/facts.h"
#include "play/permission.h"

namespace klankbord::play {

using scenario::NodeIndex;
using scenario::OptionIndex;
using scenario::Scenario;

namespace {

// "verified and mood >= 0; now verified is false, mood is -1"
std::string reason_of(const Scenario& scenario, const State& state,
                      const scenario::Condition& condition) {
  std::string now;
  std::uint64_t named = 0;
  for (const scenario::Instruction& instruction : condition.code) {
    if (instruction.operation != scenario::Operation::load_variable) continue;
    const auto index = static_cast<std::size_t>(instruction.argument);
    if ((named >> index) & 1) continue;
    named |= std::uint64_t{1} << index;
    const scenario::Variable& variable = scenario.variables[index];
    const int value = state.variables[index];
    now += fmt::format("{}{} is {}", now.empty() ? "; now " : ", ", variable.id,
                       variable.truth ? (value != 0 ? "true" : "false") : fmt::format("{}", value));
  }
  return condition.source + now;
}

}  // namespace

namespace {

template <typename T>
void shuffle(std::vector<T>& order, const Scenario& scenario, const State& state, NodeIndex node,
             const char* purpose, std::uint64_t seed) {
  base::Rng rng(seed, purpose + scenario.nodes[node].id + "/" + std::to_string(state.visits[node]));
  for (std::size_t i = order.size(); i > 1; --i) {  // Fisher-Yates
    std::swap(order[i - 1], order[rng.below(static_cast<std::uint32_t>(i))]);
  }
}

}  // namespace

std::vector<OptionIndex> option_order(const Scenario& scenario, const State& state, NodeIndex index,
                                      std::uint64_t seed) {
  std::vector<OptionIndex> order;
  const scenario::Node& node = scenario.nodes[index];
  if (node.interaction != scenario::Interaction::choose) return order;
  for (std::size_t i = 0; i < node.option_count; ++i) {
    order.push_back(static_cast<OptionIndex>(node.first_option + i));
  }
  shuffle(order, scenario, state, index, "options/", seed);
  return order;
}

std::vector<OptionIndex> option_order(const Scenario& scenario, const State& state,
                                      std::uint64_t seed) {
  if (state.status == Status::ended) return {};
  return option_order(scenario, state, state.node, seed);
}

std::vector<std::uint8_t> part_order(const Scenario& scenario, const State& state, NodeIndex node,
                                     std::uint64_t seed) {
  std::vector<std::uint8_t> order;
  for (std::size_t i = 0; i < scenario.nodes[node].parts.size(); ++i) {
    order.push_back(static_cast<std::uint8_t>(i));
  }
  shuffle(order, scenario, state, node, "parts/", seed);
  return order;
}

int mood_step_of(const scenario::Variable& mood, int value) {
  const int bound = value < 0 ? -mood.min : mood.max;
  if (value == 0 || bound <= 0) return 0;
  // Away from zero, so that every declared change of sign shows.
  const int size = (3 * (value < 0 ? -value : value) + bound - 1) / bound;
  return value < 0 ? -size : size;
}

int mood_step(const Scenario& scenario, const State& state) {
  if (!scenario.mood) return 0;
  return mood_step_of(scenario.variables[*scenario.mood], state.variables[*scenario.mood]);
}

namespace {

std::vector<Offer> offers_of(const Scenario& scenario, const State& state, NodeIndex node,
                             std::uint64_t seed) {
  std::vector<Offer> offers, hidden;
  if (node == scenario::kFinish || state.desk.on_hold) return offers;
  for (const OptionIndex option : option_order(scenario, state, node, seed)) {
    if (is_offered(scenario, state, option)) {
      offers.push_back({option, true, {}});
    } else {
      hidden.push_back({option, false, reason_of(scenario, state, scenario.options[option].when)});
    }
  }
  for (Offer& offer : hidden) offers.push_back(std::move(offer));
  return offers;
}

}  // namespace

View view_of(const Scenario& scenario, const State& state, std::uint64_t seed) {
  View view;
  view.status = state.status;
  view.node = state.node;
  view.phase = scenario.nodes[state.node].phase;
  view.elapsed_s = state.elapsed_s;
  if (scenario.mood) view.mood = state.variables[*scenario.mood];
  for (std::size_t i = 0; i < scenario.thread_count(); ++i) {
    ThreadView thread;
    thread.node = waiting_node(scenario, state, i);
    thread.begun = scenario.threads.empty() || state.desk.threads[i].begun;
    thread.wait_s = state.desk.threads[i].wait_s;
    thread.mood = view.mood;
    if (!scenario.threads.empty()) {
      const auto& mood = scenario.threads[i].mood;
      thread.mood = mood ? std::optional<int>(state.variables[*mood]) : std::nullopt;
    }
    thread.offers = offers_of(scenario, state, thread.node, seed);
    view.threads.push_back(std::move(thread));
  }
  view.offers = view.threads[scenario.thread_of(state.node)].offers;
  return view;
}

}  // namespace klankbord::play
