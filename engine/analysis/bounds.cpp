#include "analysis/bounds.h"

#include <algorithm>
#include <limits>

namespace klankbord::analysis {

using scenario::Condition;
using scenario::Instruction;
using scenario::Operation;
using scenario::Option;
using scenario::Scenario;

namespace {

constexpr int kFar = 1 << 20;  // far outside any variable, far inside an int

// The values between which a variable is asked for: below `low` and above `high` every answer is
// the same as at that value.
struct Asked {
  int low = kFar, high = -kFar;
  bool any() const { return low <= high; }
  void add(int from, int to) {
    low = std::min(low, from);
    high = std::max(high, to);
  }
  void add(const Asked& other) { add(other.low, other.high); }
  // What it takes before an answer that may lower and raise the variable by so much.
  Asked before(int fall, int rise) const {
    return any() ? Asked{low - rise, high + fall} : Asked{};
  }
};

// Of one variable at one node.
struct NodeUse {
  Asked menu;   // by what is offered
  Asked after;  // once an answer has taken effect, but before the next node
  Asked entry;  // by what is said on entering, and where a node without answers goes
  int fall = 0, rise = 0;
};

bool compares(Operation operation) {
  return operation >= Operation::equal && operation <= Operation::greater_equal;
}

// Swaps the sides: 3 < mood is mood > 3.
Operation mirrored(Operation operation) {
  switch (operation) {
    case Operation::less:
      return Operation::greater;
    case Operation::less_equal:
      return Operation::greater_equal;
    case Operation::greater:
      return Operation::less;
    case Operation::greater_equal:
      return Operation::less_equal;
    default:
      return operation;
  }
}

class Reader {
 public:
  explicit Reader(const Scenario& scenario)
      : scenario_(scenario), uses_(scenario.nodes.size() * scenario.variables.size()) {
    for (std::size_t n = 0; n < scenario.nodes.size(); ++n) read_node(n);
    for (const scenario::Rule& rule : scenario.rules) read_rule(rule);
  }

  NodeUse& use(std::size_t node, std::size_t variable) {
    return uses_[node * scenario_.variables.size() + variable];
  }

 private:
  using Place = Asked NodeUse::*;

  void read_node(std::size_t n) {
    const scenario::Node& node = scenario_.nodes[n];
    for (const scenario::Line& line : node.lines) read(n, &NodeUse::entry, line.when);
    for (const scenario::Jump& jump : node.jumps) read(n, &NodeUse::entry, jump.when);
    for (std::size_t i = 0; i < node.option_count; ++i) {
      const Option& option = scenario_.options[node.first_option + i];
      read(n, &NodeUse::menu, option.when);
      read(n, &NodeUse::entry, option.when);  // whether there is anything to answer
      for (const scenario::Line& line : option.replies) read(n, &NodeUse::after, line.when);
      for (const scenario::Jump& jump : option.jumps) read(n, &NodeUse::after, jump.when);
      for (std::size_t e = 0; e < option.effects.size(); ++e) take_effect(n, option, e);
    }
  }

  // An option may name a variable twice, so its effects on it add up.
  void take_effect(std::size_t n, const Option& option, std::size_t at) {
    const std::uint16_t variable = option.effects[at].variable;
    int fall = 0, rise = 0;
    for (const scenario::Effect& effect : option.effects) {
      if (effect.variable != variable) continue;
      fall += std::max(0, -effect.value);
      rise += std::max<int>(0, effect.value);
    }
    NodeUse& known = use(n, variable);
    known.fall = std::max(known.fall, fall);
    known.rise = std::max(known.rise, rise);
  }

  // A rule can apply anywhere and, where it changes a variable, any number of times.
  void read_rule(const scenario::Rule& rule) {
    const auto anywhere = [&](const Condition& condition) {
      for (std::size_t n = 0; n < scenario_.nodes.size(); ++n) read(n, &NodeUse::menu, condition);
    };
    anywhere(rule.when);
    for (const scenario::Line& line : rule.replies) anywhere(line.when);
    for (const scenario::Jump& jump : rule.jumps) anywhere(jump.when);
    for (const scenario::Effect& effect : rule.effects) {
      for (std::size_t n = 0; n < scenario_.nodes.size(); ++n) {
        use(n, effect.variable).fall = use(n, effect.variable).rise = kFar;
      }
    }
  }

  void read(std::size_t node, Place place, const Condition& condition) {
    const std::vector<Instruction>& code = condition.code;
    for (std::size_t at = 0; at < code.size(); ++at) {
      if (code[at].operation != Operation::load_variable) continue;
      const auto variable = static_cast<std::size_t>(code[at].argument);
      Asked& asked = use(node, variable).*place;
      if (!read_comparison(code, at, asked)) asked.add(-kFar / 4, kFar / 4);
    }
  }

  // `variable OPERATOR number` and `number OPERATOR variable`; anything else has to be known
  // exactly.
  static bool read_comparison(const std::vector<Instruction>& code, std::size_t at, Asked& asked) {
    const auto is = [&](std::size_t i, Operation operation) {
      return i < code.size() && code[i].operation == operation;
    };
    int number = 0;
    Operation operation{};
    if (is(at + 1, Operation::push_number)) {
      const bool negative = is(at + 2, Operation::negate);
      const std::size_t end = at + (negative ? 3 : 2);
      if (end >= code.size() || !compares(code[end].operation)) return false;
      number = negative ? -code[at + 1].argument : code[at + 1].argument;
      operation = code[end].operation;
    } else {
      if (at + 1 >= code.size() || !compares(code[at + 1].operation) || at == 0) return false;
      const bool negative = is(at - 1, Operation::negate);
      if (negative && at < 2) return false;
      const std::size_t begin = at - (negative ? 2 : 1);
      if (!is(begin, Operation::push_number)) return false;
      number = negative ? -code[begin].argument : code[begin].argument;
      operation = mirrored(code[at + 1].operation);
    }
    number = std::clamp(number, -kFar / 4, kFar / 4);
    switch (operation) {
      case Operation::less:  // the answer changes between number - 1 and number
      case Operation::greater_equal:
        asked.add(number - 1, number);
        break;
      case Operation::greater:
      case Operation::less_equal:
        asked.add(number, number + 1);
        break;
      default:
        asked.add(number - 1, number + 1);
        break;
    }
    return true;
  }

  const Scenario& scenario_;
  std::vector<NodeUse> uses_;
};

// Follows one variable backwards from where it is asked for.
class Follower {
 public:
  Follower(const Scenario& scenario, Reader& reader, std::size_t variable,
           const std::vector<NodeSet>& direct, const std::vector<NodeSet>& later)
      : scenario_(scenario),
        reader_(reader),
        variable_(variable),
        direct_(direct),
        later_(later),
        known_(scenario.nodes.size()),
        done_(scenario.nodes.size(), false) {}

  // While a state waits at the node.
  Asked at(std::size_t n) {
    if (!done_[n]) {
      done_[n] = true;  // before the way round, which only a circle would need
      known_[n] = later_[n][n] ? in_circle(n) : in_line(n);
    }
    return known_[n];
  }

 private:
  NodeUse& use(std::size_t n) { return reader_.use(n, variable_); }

  Asked from(std::size_t next) {
    Asked all = at(next);
    all.add(use(next).entry);
    return all;
  }

  Asked in_line(std::size_t n) {
    Asked rest = use(n).after;
    for (std::size_t m = 0; m < scenario_.nodes.size(); ++m) {
      if (direct_[n][m]) rest.add(from(m));
    }
    Asked all = rest.before(use(n).fall, use(n).rise);
    all.add(use(n).menu);
    return all;
  }

  // Nodes that lead back to each other: any of them, as often as each may be visited.
  Asked in_circle(std::size_t n) {
    Asked rest;
    int fall = 0, rise = 0;
    for (std::size_t m = 0; m < scenario_.nodes.size(); ++m) {
      if (!later_[n][m] || !later_[m][n]) continue;
      done_[m] = true;
      fall = std::min(kFar, fall + use(m).fall * scenario_.nodes[m].at_most);
      rise = std::min(kFar, rise + use(m).rise * scenario_.nodes[m].at_most);
      rest.add(use(m).menu);
      rest.add(use(m).after);
      rest.add(use(m).entry);
      for (std::size_t next = 0; next < scenario_.nodes.size(); ++next) {
        const bool out = direct_[m][next] && !(later_[next][n] && later_[n][next]);
        if (out) rest.add(from(next));
      }
    }
    const Asked all = rest.before(fall, rise);
    for (std::size_t m = 0; m < scenario_.nodes.size(); ++m) {
      if (later_[n][m] && later_[m][n]) known_[m] = all;
    }
    return all;
  }

  const Scenario& scenario_;
  Reader& reader_;
  std::size_t variable_;
  const std::vector<NodeSet>&direct_, &later_;
  std::vector<Asked> known_;
  std::vector<bool> done_;
};

}  // namespace

Bounds::Bounds(const Scenario& scenario, const std::vector<NodeSet>& direct,
               const std::vector<NodeSet>& later)
    : variables_(scenario.variables.size()),
      ranges_(scenario.nodes.size() * scenario.variables.size()) {
  Reader reader(scenario);
  for (std::size_t v = 0; v < variables_; ++v) {
    const scenario::Variable& variable = scenario.variables[v];
    Follower follower(scenario, reader, v, direct, later);
    for (std::size_t n = 0; n < scenario.nodes.size(); ++n) {
      const Asked asked = follower.at(n);
      ranges_[n * variables_ + v] = asked.any()
                                        ? Range{std::clamp(asked.low, variable.min, variable.max),
                                                std::clamp(asked.high, variable.min, variable.max)}
                                        : Range{1, 0};
    }
  }
}

}  // namespace klankbord::analysis
