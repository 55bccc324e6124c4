#include "analysis/values.h"

#include <algorithm>
#include <set>
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
  friend bool operator<(const Way& a, const Way& b) {
    return std::pair(a.option, a.target) < std::pair(b.option, b.target);
  }
};

// Every pair of an answer and the node whose menu comes after it.
std::vector<Way> ways_of(const Exploration& exploration) {
  std::vector<Way> ways;
  ways.reserve(exploration.edges.size());
  for (const Edge& edge : exploration.edges) {
    if (edge.target >= exploration.positions.size()) continue;
    ways.push_back({edge.option, exploration.positions[edge.target].node});
  }
  std::sort(ways.begin(), ways.end());
  const auto same = [](const Way& a, const Way& b) { return !(a < b) && !(b < a); };
  ways.erase(std::unique(ways.begin(), ways.end(), same), ways.end());
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

  void run(const Exploration& exploration, const std::vector<Way>& ways) {
    if (exploration.start >= exploration.positions.size()) return;
    set(exploration.positions[exploration.start].node, variable_.start);
    for (bool grown = true; grown;) {
      grown = false;
      for (const Way& way : ways) {
        for (int value : at(scenario_.options[way.option].node)) {
          for (const Effect& effect : scenario_.options[way.option].effects) {
            if (effect.variable == index_) value = after(variable_, effect, value);
          }
          grown = set(way.target, value) || grown;
        }
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
  bool set(NodeIndex node, int value) {
    auto known = values_[node][static_cast<std::size_t>(value - variable_.min)];
    const bool is_new = !known;
    known = true;
    return is_new;
  }

  const Scenario& scenario_;
  std::size_t index_;
  const Variable& variable_;
  std::vector<Values> values_;  // per node, when its menu is open
};

}  // namespace

std::vector<IdleEffect> idle_effects(const Scenario& scenario, const Exploration& exploration) {
  std::vector<IdleEffect> idle;
  if (!exploration.exact) return idle;
  const std::vector<Way> ways = ways_of(exploration);
  for (std::size_t v = 0; v < scenario.variables.size(); ++v) {
    Spread spread(scenario, v);
    spread.run(exploration, ways);
    for (std::size_t o = 0; o < scenario.options.size(); ++o) {
      if (!exploration.options[o].chosen) continue;
      std::vector<int> values = spread.at(scenario.options[o].node);
      for (std::size_t e = 0; e < scenario.options[o].effects.size(); ++e) {
        const Effect& effect = scenario.options[o].effects[e];
        if (effect.variable != v) continue;
        const bool changes = std::any_of(values.begin(), values.end(), [&](int value) {
          return after(scenario.variables[v], effect, value) != value;
        });
        if (!changes) idle.push_back({static_cast<OptionIndex>(o), e, values});
        for (int& value : values) value = after(scenario.variables[v], effect, value);
      }
    }
  }
  return idle;
}

}  // namespace klankbord::analysis
