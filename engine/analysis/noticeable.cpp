#include "analysis/noticeable.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

namespace klankbord::analysis {

using scenario::Condition;
using scenario::Consequences;
using scenario::Effect;
using scenario::Instruction;
using scenario::Interaction;
using scenario::Jump;
using scenario::Line;
using scenario::Node;
using scenario::Operation;
using scenario::Option;
using scenario::Rule;
using scenario::Scenario;
using scenario::Trigger;

namespace {

// Calls `each(condition, what, source line)` for the conditions of what a conversation says and
// where it goes on.
template <typename Each>
void each_of(const std::vector<Line>& lines, const char* what, Each each) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    each(lines[i].when, fmt::format("{} {}", what, i + 1), lines[i].source_line);
  }
}

template <typename Each>
void each_of(const std::vector<Jump>& jumps, int source_line, Each each) {
  for (std::size_t i = 0; i < jumps.size(); ++i) {
    each(jumps[i].when, fmt::format("target {}", i + 1), source_line);
  }
}

template <typename Each>
void each_condition_of_nodes(const Scenario& scenario, Each each) {
  for (const Node& node : scenario.nodes) {
    const auto in_node = [&](const Condition& condition, const std::string& what, int line) {
      each(condition, fmt::format("{} of node \"{}\"", what, node.id), line);
    };
    each_of(node.lines, "line", in_node);
    each_of(node.jumps, node.source_line, in_node);
    for (std::size_t i = 0; i < node.option_count; ++i) {
      const Option& option = scenario.options[node.first_option + i];
      const auto in_option = [&](const Condition& condition, const std::string& what, int line) {
        each(condition, fmt::format("{} of option \"{}/{}\"", what, node.id, option.id), line);
      };
      in_option(option.when, "the condition", option.source_line);
      each_of(option.replies, "reply", in_option);
      each_of(option.jumps, option.source_line, in_option);
    }
  }
}

template <typename Each>
void each_condition_of(const Rule& rule, Each each) {
  const auto in_rule = [&](const Condition& condition, const std::string& what, int line) {
    each(condition, fmt::format("{} of rule \"{}\"", what, rule.id), line);
  };
  in_rule(rule.when, "the condition", rule.source_line);
  each_of(rule.replies, "line", in_rule);
  each_of(rule.jumps, rule.source_line, in_rule);
}

class Slice {
 public:
  explicit Slice(const Scenario& scenario) : scenario_(scenario) {
    kept_.variables.resize(scenario.variables.size());
    kept_.rules.resize(scenario.rules.size());
    kept_.waits.resize(scenario.rules.size());
  }

  Noticeable made() {
    if (scenario_.mood) kept_.variables[*scenario_.mood] = true;
    for (const scenario::Thread& thread : scenario_.threads) {
      if (thread.mood) kept_.variables[*thread.mood] = true;
    }
    each_condition_of_nodes(
        scenario_, [&](const Condition& condition, const std::string&, int) { need(condition); });
    for (std::size_t i = 0; i < scenario_.rules.size(); ++i) {
      const Rule& rule = scenario_.rules[i];
      if (!rule.replies.empty() || !rule.jumps.empty()) need_rule(i);
    }
    while (grown_) {
      grown_ = false;
      for (std::size_t i = 0; i < scenario_.rules.size(); ++i) {
        if (changes_what_is_kept(scenario_.rules[i])) need_rule(i);
      }
    }
    keep_wait(Trigger::silence);
    keep_wait(Trigger::hold);
    for (std::size_t i = 0; i < scenario_.rules.size(); ++i) {
      if (kept_.rules[i] && scenario_.rules[i].trigger == Trigger::reveal) kept_.reveals = true;
    }
    return std::move(kept_);
  }

 private:
  void need(const Condition& condition) {
    for (const Instruction& instruction : condition.code) {
      const auto index = static_cast<std::size_t>(instruction.argument);
      if (instruction.operation == Operation::applied_rule) need_rule(index);
      if (instruction.operation != Operation::load_variable || kept_.variables[index]) continue;
      kept_.variables[index] = true;
      grown_ = true;
    }
  }

  void need_rule(std::size_t index) {
    if (kept_.rules[index]) return;
    kept_.rules[index] = true;
    grown_ = true;
    each_condition_of(scenario_.rules[index], [&](const Condition& condition, const std::string&,
                                                  int) { need(condition); });
  }

  bool changes_what_is_kept(const Rule& rule) const {
    return std::any_of(rule.effects.begin(), rule.effects.end(),
                       [&](const Effect& effect) { return kept_.variables[effect.variable]; });
  }

  // The rule that speaks up first tells a client how much patience is left, whatever it does.
  void keep_wait(Trigger trigger) {
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < scenario_.rules.size(); ++i) {
      const Rule& rule = scenario_.rules[i];
      if (rule.trigger != trigger) continue;
      const int least = first ? scenario_.rules[*first].seconds : rule.seconds;
      const bool sooner = rule.seconds < least;
      const bool kept_anyway = rule.seconds == least && kept_.rules[i];
      if (!first || sooner || kept_anyway) first = i;
    }
    if (first && !kept_.rules[*first]) kept_.waits[*first] = true;
  }

  const Scenario& scenario_;
  Noticeable kept_;
  bool grown_ = true;
};

}  // namespace

bool is_marked_task(const Node& node) {
  return node.interaction != Interaction::choose && node.interaction != Interaction::answer;
}

Noticeable noticeable(const Scenario& scenario) {
  return Slice(scenario).made();
}

std::vector<EvidenceRead> evidence_reads(const Scenario& scenario) {
  std::vector<EvidenceRead> reads;
  const auto look = [&](const Condition& condition, const std::string& place, int line) {
    const bool asks = std::any_of(
        condition.code.begin(), condition.code.end(), [&](const Instruction& instruction) {
          if (instruction.operation == Operation::level_of) return true;
          const auto option = static_cast<std::size_t>(instruction.argument);
          return instruction.operation == Operation::chose_option &&
                 is_marked_task(scenario.nodes[scenario.options[option].node]);
        });
    if (asks) reads.push_back({place, condition.source, line});
  };
  each_condition_of_nodes(scenario, look);
  const Noticeable kept = noticeable(scenario);
  for (std::size_t i = 0; i < scenario.rules.size(); ++i) {
    if (kept.rules[i]) each_condition_of(scenario.rules[i], look);
  }
  return reads;
}

}  // namespace klankbord::analysis
