#include "play/view.h"

#include <fmt/core.h>

#include <utility>

#include "base/rng.h"
#include "play/engine.h"
#include "play/facts.h"

namespace klankbord::play {

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

std::vector<OptionIndex> option_order(const Scenario& scenario, const State& state,
                                      std::uint64_t seed) {
  std::vector<OptionIndex> order;
  if (state.status == Status::ended) return order;
  const scenario::Node& node = scenario.nodes[state.node];
  for (std::size_t i = 0; i < node.option_count; ++i) {
    order.push_back(static_cast<OptionIndex>(node.first_option + i));
  }
  base::Rng rng(seed, "options/" + node.id + "/" + std::to_string(state.visits[state.node]));
  for (std::size_t i = order.size(); i > 1; --i) {  // Fisher-Yates
    std::swap(order[i - 1], order[rng.below(static_cast<std::uint32_t>(i))]);
  }
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

View view_of(const Scenario& scenario, const State& state, std::uint64_t seed) {
  View view;
  view.status = state.status;
  view.node = state.node;
  view.phase = scenario.nodes[state.node].phase;
  view.elapsed_s = state.elapsed_s;
  if (scenario.mood) view.mood = state.variables[*scenario.mood];
  std::vector<Offer> hidden;
  for (const OptionIndex option : option_order(scenario, state, seed)) {
    if (is_offered(scenario, state, option)) {
      view.offers.push_back({option, true, {}});
    } else {
      hidden.push_back({option, false, reason_of(scenario, state, scenario.options[option].when)});
    }
  }
  for (Offer& offer : hidden) view.offers.push_back(std::move(offer));
  return view;
}

}  // namespace klankbord::play
