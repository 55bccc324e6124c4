// KB105 to KB107, KB109, KB110 and KB114: conditions that decide nothing, variables and effects
// that serve nothing.
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "analysis/findings.h"
#include "analysis/values.h"

namespace klankbord::analysis {

using scenario::Condition;
using scenario::Jump;
using scenario::Line;
using scenario::Node;
using scenario::Operation;
using scenario::Option;
using scenario::Scenario;

namespace {

// Reports conditions that come out the same in every play.
class ConditionCheck {
 public:
  ConditionCheck(const Subject& subject, Findings& findings)
      : subject_(subject), findings_(findings) {}

  void run() {
    const Exploration& exploration = subject_.exploration;
    for (std::size_t n = 0; n < subject_.scenario.nodes.size(); ++n) {
      const Node& node = subject_.scenario.nodes[n];
      const NodeFacts& facts = exploration.nodes[n];
      if (!facts.entered) continue;
      lines(node.lines, facts.lines, "line");
      jumps(node.jumps, facts.jumps, node.source_line);
      for (std::size_t i = 0; i < node.option_count; ++i) {
        option(subject_.scenario.options[node.first_option + i],
               exploration.options[node.first_option + i]);
      }
    }
  }

 private:
  void option(const Option& option, const OptionFacts& facts) {
    one(option.when, facts.when, fmt::format("option \"{}\"", option.id), option.source_line,
        {"so it is never offered", "so it is always offered"});
    if (!facts.chosen) return;
    lines(option.replies, facts.replies, "reply");
    jumps(option.jumps, facts.jumps, option.source_line);
  }

  void lines(const std::vector<Line>& lines, const std::vector<Truth>& truths,
             std::string_view what) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      one(lines[i].when, truths[i], fmt::format("this {}", what), lines[i].source_line,
          {"so it is never said", "so it is always said"});
    }
  }

  void jumps(const std::vector<Jump>& jumps, const std::vector<Truth>& truths, int line) {
    for (std::size_t i = 0; i < jumps.size(); ++i) {
      const std::string target = jumps[i].target == scenario::kFinish
                                     ? "finish"
                                     : subject_.scenario.nodes[jumps[i].target].id;
      one(jumps[i].when, truths[i], fmt::format("the target \"{}\"", target), line,
          {"so it is never taken", "so the targets after it are never taken"});
    }
  }

  static bool asks_nothing(const Condition& condition) {
    return std::none_of(
        condition.code.begin(), condition.code.end(), [](const scenario::Instruction& i) {
          return i.operation == Operation::load_variable || i.operation == Operation::seen_node ||
                 i.operation == Operation::chose_option || i.operation == Operation::elapsed ||
                 i.operation == Operation::did_action || i.operation == Operation::applied_rule ||
                 i.operation == Operation::talking || i.operation == Operation::level_of;
        });
  }

  // `so`: what follows from never, and from always.
  void one(const Condition& condition, const Truth& truth, const std::string& what, int line,
           const std::array<std::string_view, 2>& so) {
    if (condition.empty()) return;
    if (asks_nothing(condition)) {
      findings_.add(kConstantCondition, line,
                    fmt::format("when = \"{}\" of {} depends on nothing", condition.source, what),
                    "take the `when` out, or name the variable it is about");
      return;
    }
    if (!subject_.exploration.exact || (truth.held && truth.failed)) return;
    if (truth.held) {
      findings_.add(
          kAlwaysTrue, line,
          fmt::format("when = \"{}\" of {} holds in every play, {}", condition.source, what, so[1]),
          "take the `when` out, or check the effects that should make it fail");
      return;
    }
    findings_.add(
        kNeverTrue, line,
        fmt::format("when = \"{}\" of {} holds in no play, {}", condition.source, what, so[0]),
        "check the effects that should make it hold, or take it out");
  }

  const Subject& subject_;
  Findings& findings_;
};

template <typename Visit>
void visit_conditions(const Scenario& scenario, Visit visit) {
  for (const Node& node : scenario.nodes) {
    for (const Line& line : node.lines) visit(line.when);
    for (const Jump& jump : node.jumps) visit(jump.when);
  }
  for (const Option& option : scenario.options) {
    visit(option.when);
    for (const Line& line : option.replies) visit(line.when);
    for (const Jump& jump : option.jumps) visit(jump.when);
  }
  for (const scenario::Rule& rule : scenario.rules) {
    visit(rule.when);
    for (const Line& line : rule.replies) visit(line.when);
    for (const Jump& jump : rule.jumps) visit(jump.when);
  }
}

// The world's rules may ask for what never changes here: `verified` where the agent is the one who
// calls.
bool is_asked_by_rule(const Scenario& scenario, std::size_t variable) {
  return std::any_of(scenario.rules.begin(), scenario.rules.end(), [&](const scenario::Rule& rule) {
    return std::any_of(rule.when.code.begin(), rule.when.code.end(),
                       [&](const scenario::Instruction& i) {
                         return i.operation == Operation::load_variable &&
                                static_cast<std::size_t>(i.argument) == variable;
                       });
  });
}

void check_effects(const Subject& subject, Findings& findings) {
  for (const IdleEffect& idle : idle_effects(subject.scenario, subject.exploration)) {
    const Option& option = subject.scenario.options[idle.option];
    const scenario::Effect& effect = option.effects[idle.effect];
    const scenario::Variable& variable = subject.scenario.variables[effect.variable];
    const auto shown = [&](int value) {
      return variable.truth ? (value != 0 ? "true" : "false") : fmt::format("{}", value);
    };
    const std::string why =
        idle.value ? fmt::format(": {} is always {} here already", variable.id, shown(*idle.value))
                   : std::string();
    findings.add(
        kEffectWithoutChange, option.source_line,
        fmt::format("the effect {} = {} changes nothing{}", variable.id, shown(effect.value), why),
        "take it out, or widen the range of the variable");
  }
}

}  // namespace

void check_conditions(const Subject& subject, Findings& findings) {
  ConditionCheck(subject, findings).run();
}

void check_variables(const Subject& subject, Findings& findings) {
  const Scenario& scenario = subject.scenario;
  std::vector<bool> read(scenario.variables.size(), false), changed(read);
  if (scenario.mood) read[*scenario.mood] = true;  // the face and the curve read it
  visit_conditions(scenario, [&](const Condition& condition) {
    for (const scenario::Instruction& instruction : condition.code) {
      if (instruction.operation != Operation::load_variable) continue;
      read[static_cast<std::size_t>(instruction.argument)] = true;
    }
  });
  for (const Option& option : scenario.options) {
    for (const scenario::Effect& effect : option.effects) changed[effect.variable] = true;
  }
  for (const scenario::Rule& rule : scenario.rules) {
    for (const scenario::Effect& effect : rule.effects) changed[effect.variable] = true;
  }
  for (const scenario::Thread& thread : scenario.threads) {
    if (thread.mood) read[*thread.mood] = true;
  }
  for (std::size_t v = 0; v < scenario.variables.size(); ++v) {
    const scenario::Variable& variable = scenario.variables[v];
    if (!read[v]) {
      findings.add(kUnusedVariable, variable.source_line,
                   fmt::format("no condition reads the variable \"{}\"", variable.id),
                   "let a line, answer or target depend on it, or take it out with its effects");
    } else if (!changed[v] && !is_asked_by_rule(scenario, v)) {
      findings.add(kUnchangedVariable, variable.source_line,
                   fmt::format("no effect ever changes the variable \"{}\"", variable.id),
                   "write the effect that should change it, or take the variable out");
    }
  }
  check_effects(subject, findings);
}

}  // namespace klankbord::analysis
