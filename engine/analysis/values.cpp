#include "analysis/values.h"

#include <algorithm>
#include <utility>

namespace klankbord::analysis {

using scenario::Effect;
using scenario::NodeIndex;
using scenario::Option;
using scenario::OptionIndex;
using scenario::Scenario;
using scenario::Variable;

namespace {

using Values = std::vector<bool>;  // from the lowest to the highest of one variable

struct Way {
  OptionIndex option;
  NodeIndex target;
};

// Every pair of an answer and the node whose menu comes after it, per node of the answer.
std::vector<std::vector<Way>> ways_of(const Scenario& scenario, const Exploration& exploration) {
  std::vector<std::vector<Way>> ways(scenario.nodes.size());
  for (const Edge& edge : exploration.edges) {
    if (edge.target >= exploration.positions.size()) continue;
    std::vector<Way>& known = ways[scenario.options[edge.option].node];
    const Way way{edge.option, exploration.positions[edge.target].node};
    const auto is_same = [&](const Way& other) {
      return other.option == way.option && other.target == way.target;
    };
    if (std::none_of(known.begin(), known.end(), is_same)) known.push_back(way);
  }
  return ways;
}

int after(const Variable& variable, const Effect& effect, int value) {
  if (variable.truth) return effect.value;
  return std::clamp(value + effect.value, variable.min, variable.max);
}

class Spread {
 public:
  Spread(const Scenario& scenario, std::size_t variable)
      : scenario_(scenario), index_(variable), variable_(scenario.variables[variable]) {
    values_.resize(scenario.nodes.size(),
                   Values(static_cast<std::size_t>(variable_.max - variable_.min + 1), false));
  }

  // `ways`: per node.
  void run(NodeIndex start, const std::vector<std::vector<Way>>& ways) {
    set(start, variable_.start);
    while (!fresh_.empty()) {
      const auto [node, value] = fresh_.back();
      fresh_.pop_back();
      for (const Way& way : ways[node]) {
        int later = value;
        for (const Effect& effect : scenario_.options[way.option].effects) {
          if (effect.variable == index_) later = after(variable_, effect, later);
        }
        set(way.target, later);
      }
    }
  }

  std::vector<int> at(NodeIndex node) const {
    std::vector<int> all;
    for (std::size_t i = 0; i < values_[node].size(); ++i) {
      if (values_[node][i]) all.push_back(variable_.min + static_cast<int>(i));
    }
    return all;
  }

 private:
  void set(NodeIndex node, int value) {
    auto known = values_[node][static_cast<std::size_t>(value - variable_.min)];
    if (known) return;
    known = true;
    fresh_.emplace_back(node, value);
  }

  const Scenario& scenario_;
  std::size_t index_;
  const Variable& variable_;
  std::vector<Values> values_;                    // per node, when its menu is open
  std::vector<std::pair<NodeIndex, int>> fresh_;  // not yet followed
};

}  // namespace

std::vector<IdleEffect> idle_effects(const Scenario& scenario, const Exploration& exploration) {
  std::vector<IdleEffect> idle;
  if (!exploration.exact || exploration.start == kEnd) return idle;
  const auto ways = ways_of(scenario, exploration);
  for (std::size_t v = 0; v < scenario.variables.size(); ++v) {
    Spread spread(scenario, v);
    spread.run(exploration.positions[exploration.start].node, ways);
    for (std::size_t o = 0; o < scenario.options.size(); ++o) {
      if (!exploration.options[o].chosen) continue;
      std::vector<int> values = spread.at(scenario.options[o].node);
      for (std::size_t e = 0; e < scenario.options[o].effects.size(); ++e) {
        const Effect& effect = scenario.options[o].effects[e];
        if (effect.variable != v) continue;
        const bool changes = std::any_of(values.begin(), values.end(), [&](int value) {
          return after(scenario.variables[v], effect, value) != value;
        });
        if (!changes) {
          idle.push_back({static_cast<OptionIndex>(o), e, {}});
          const bool one = std::count(values.begin(), values.end(), values[0]) ==
                           static_cast<std::ptrdiff_t>(values.size());
          if (one) idle.back().value = values[0];
        }
        for (int& value : values) value = after(scenario.variables[v], effect, value);
      }
    }
  }
  return idle;
}

}  // namespace klankbord::analysis
