#include "exam/candidate_scenario.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "analysis/noticeable.h"
#include "base/utf8.h"
#include "scenario/compiled.h"

namespace klankbord::exam {

using analysis::Noticeable;
using scenario::Consequences;
using scenario::Effect;
using scenario::Node;
using scenario::Option;
using scenario::Part;
using scenario::Rule;
using scenario::Scenario;

namespace {

void take_feedback(Consequences& what) {
  what.earns.clear();
  what.spoils.clear();
  what.knockout = scenario::kNoKnockout;
  what.why = {};
  what.better = {};
}

class Stripper {
 public:
  Stripper(const Scenario& variant, const Noticeable& kept) : scenario_(variant), kept_(kept) {}

  Scenario stripped() {
    scenario_.opportunities.clear();
    take_variables();
    for (Option& option : scenario_.options) {
      take_feedback(option);
      take_effects(option);
      option.reveals = option.reveals && kept_.reveals;
    }
    for (Node& node : scenario_.nodes) take_key(node);
    take_rules();
    scenario_.knockouts.clear();
    return std::move(scenario_);
  }

 private:
  void take_variables() {
    std::vector<scenario::Variable> left;
    for (std::size_t i = 0; i < scenario_.variables.size(); ++i) {
      moved_.push_back(left.size());
      if (kept_.variables[i]) left.push_back(std::move(scenario_.variables[i]));
    }
    scenario_.variables = std::move(left);
    if (scenario_.mood) scenario_.mood = moved_[*scenario_.mood];
    for (scenario::Thread& thread : scenario_.threads) {
      if (thread.mood) thread.mood = moved_[*thread.mood];
    }
  }

  void take_effects(Consequences& what) const {
    std::vector<Effect> left;
    for (Effect effect : what.effects) {
      if (!kept_.variables[effect.variable]) continue;
      effect.variable = static_cast<std::uint16_t>(moved_[effect.variable]);
      left.push_back(effect);
    }
    what.effects = std::move(left);
  }

  static void take_key(Node& node) {
    for (Part& part : node.parts) {
      part.belongs = true;
      part.knockout = scenario::kNoKnockout;
      part.earns.clear();
      part.why = {};
    }
    node.wanted.clear();
    node.rubric.clear();
  }

  void take_rules() {
    std::vector<Rule> left;
    for (std::size_t i = 0; i < scenario_.rules.size(); ++i) {
      if (!kept_.rules[i] && !kept_.waits[i]) continue;
      Rule& rule = scenario_.rules[i];
      take_feedback(rule);
      take_effects(rule);
      if (kept_.waits[i]) {  // whether it applies is not to be noticed
        rule.when = {};
        rule.before = scenario::kFinish;
        rule.again = false;
      }
      left.push_back(std::move(rule));
    }
    scenario_.rules = std::move(left);
  }

  Scenario scenario_;
  const Noticeable& kept_;
  std::vector<std::size_t> moved_;  // variable: where it is now, if it was kept
};

}  // namespace

base::Result<Scenario> candidate_scenario(const Scenario& variant) {
  const auto reads = analysis::evidence_reads(variant);
  if (!reads.empty()) {
    return base::Failure{
        base::ExitCode::findings,
        fmt::format("The scenario \"{}\" cannot be part of an exam form: {} asks what was scored "
                    "({}), and a candidate's machine must not know that. Let it ask a variable or "
                    "an answer instead.",
                    variant.id, reads[0].place, base::printable(reads[0].condition))};
  }
  const Scenario stripped = Stripper(variant, analysis::noticeable(variant)).stripped();
  // Its conditions still count variables and rules as before; reading it anew counts them again,
  // and checks everything that a scenario from elsewhere is checked for.
  return scenario::scenario_from_json(scenario::to_json(stripped), variant.id);
}

}  // namespace klankbord::exam
