#include "analysis/footprint.h"

#include <algorithm>

namespace klankbord::analysis {

using scenario::Condition;
using scenario::Jump;
using scenario::kFinish;
using scenario::Operation;
using scenario::Option;
using scenario::Rule;
using scenario::Scenario;
using scenario::Trigger;
using scenario::Verb;

namespace {

void read(PartSet& reads, const Condition& condition) {
  for (const scenario::Instruction& instruction : condition.code) {
    const auto index = static_cast<std::size_t>(instruction.argument);
    switch (instruction.operation) {
      case Operation::load_variable:
        reads.set(part::kVariables + index);
        break;
      case Operation::seen_node:
        reads.set(part::kVisits + index);
        break;
      case Operation::chose_option:
        reads.set(part::kChosen + index);
        break;
      case Operation::elapsed:
        reads.set(part::kElapsed);
        break;
      case Operation::level_of:
        reads.set(part::kEvidence + index);
        break;
      case Operation::did_action:
        reads.set(part::kDone + index);
        break;
      case Operation::applied_rule:
        reads.set(part::kApplied + index);
        break;
      case Operation::talking:
        reads.set(part::kTalking);
        break;
      default:
        break;
    }
  }
}

// What is changed by what it is, so that it is read too.
void change(Footprint& print, std::size_t one) {
  print.reads.set(one);
  print.writes.set(one);
}

void follow(Footprint& print, const scenario::Consequences& what) {
  for (const scenario::Earning& earning : what.earns) {
    change(print, part::kEvidence + earning.opportunity);
  }
  for (const std::uint16_t spoiled : what.spoils) change(print, part::kEvidence + spoiled);
  for (const scenario::Effect& effect : what.effects) {
    change(print, part::kVariables + effect.variable);
  }
  for (const Jump& jump : what.jumps) read(print.asks, jump.when);
}

// Everything that is asked for at all.
PartSet asked_anywhere(const Scenario& scenario) {
  PartSet asked;
  const auto read_jumps = [&](const std::vector<Jump>& jumps) {
    for (const Jump& jump : jumps) read(asked, jump.when);
  };
  for (const scenario::Node& node : scenario.nodes) read_jumps(node.jumps);
  for (const Option& option : scenario.options) {
    read(asked, option.when);
    read_jumps(option.jumps);
  }
  for (const Rule& rule : scenario.rules) {
    read(asked, rule.when);
    read_jumps(rule.jumps);
  }
  return asked;
}

class Maker {
 public:
  Maker(const Scenario& scenario, const std::vector<NodeSet>& later,
        const std::vector<bool>& only_knockout)
      : scenario_(scenario), later_(later), only_knockout_(only_knockout) {}

  Footprint rule(std::size_t index) const {
    Footprint print;
    const Rule& rule = scenario_.rules[index];
    read(rule.jumps.empty() ? print.reads : print.asks, rule.when);
    read(print.weighs, rule.when);
    for (const Jump& jump : rule.jumps) read(print.weighs, jump.when);
    if (rule.before != kFinish) print.reads.set(part::kVisits + rule.before);
    if (!only_knockout_[index]) change(print, part::kApplied + index);
    follow(print, rule);
    if (is_timed(rule)) print.reads.set(part::kTalking);
    return print;
  }

  template <typename Fits>
  void apply_all(Footprint& print, Fits fits) const {
    for (std::size_t i = 0; i < scenario_.rules.size(); ++i) {
      if (fits(scenario_.rules[i])) print.add(rule(i));
    }
  }

  void apply_all(Footprint& print, Trigger trigger) const {
    apply_all(print, [&](const Rule& rule) { return rule.trigger == trigger; });
  }

  void end_the_call(Footprint& print) const {
    change(print, part::kTalking);
    const bool post = scenario_.channel == scenario::Channel::post;
    apply_all(print, post || !scenario_.has_desk ? Trigger::close : Trigger::left);
  }

  // Gives whether the conversation may end.
  bool answer(Footprint& print, const Alternative& alternative) const {
    const Option& option = scenario_.options[alternative.option];
    read(print.asks, option.when);
    print.writes.set(part::kChosen + alternative.option);
    follow(print, option);
    for (const std::uint8_t picked : alternative.input.parts) {
      for (const scenario::Earning& earning :
           scenario_.nodes[alternative.node].parts[picked].earns) {
        change(print, part::kEvidence + earning.opportunity);
      }
    }
    if (option.reveals) apply_all(print, Trigger::reveal);
    const bool ends = enter(print, option);
    if (ends) end_the_call(print);
    return ends;
  }

  Footprint deed(const Deed& deed) const {
    Footprint print;
    switch (deed.kind) {
      case DeedKind::act:
        act(print, deed);
        break;
      case DeedKind::silence:
        apply_all(print, Trigger::silence);
        break;
      case DeedKind::hold:
      case DeedKind::hold_total:
        apply_all(print, Trigger::hold);
        apply_all(print, Trigger::hold_total);
        break;
      case DeedKind::company:
        apply_all(print, Trigger::covered);
        break;
    }
    return print;
  }

  Footprint turning() const {
    Footprint print;
    end_the_call(print);
    for (std::size_t n = 0; n < scenario_.nodes.size(); ++n) enter(print, n);
    return print;
  }

 private:
  void act(Footprint& print, const Deed& deed) const {
    const scenario::Action& action = scenario_.actions[deed.input.target];
    change(print, part::kDone + deed.input.target);
    if (deed.once) print.weighs.set(part::kDone + deed.input.target);
    if (scenario::is_move(action.verb)) print.reads.set(part::kTalking);
    if (action.verb == Verb::file) {
      const auto scan =
          scenario_.find_action("digitise " + scenario_.company.desk.items[action.object].id);
      if (scan) print.reads.set(part::kDone + *scan);
      if (scan) print.weighs.set(part::kDone + *scan);
    }
    for (std::size_t i = 0; i < scenario_.rules.size(); ++i) {
      if (deed.may_apply[i]) print.add(rule(i));
    }
  }

  // What happens on entering a node, but for where it goes on.
  void enter(Footprint& print, std::size_t n) const {
    change(print, part::kVisits + n);
    if (may_pass(n)) {
      const scenario::Node& node = scenario_.nodes[n];
      for (const Jump& jump : node.jumps) read(print.asks, jump.when);
      for (std::size_t i = 0; i < node.option_count; ++i) {
        read(print.asks, scenario_.options[node.first_option + i].when);
      }
    }
  }

  // Where the answer can lead, and on through nodes that may ask nothing; whether to the end.
  bool enter(Footprint& print, const Option& option) const {
    Ways ways;
    add_targets(ways, option.jumps, option.node);
    const auto alone = [&](std::size_t of) {
      return scenario_.phases[scenario_.nodes[of].phase].alone;
    };
    for (std::size_t at = 0; at < ways.entered.size(); ++at) {
      const std::size_t n = ways.entered[at];
      enter(print, n);
      if (alone(n) != alone(option.node)) change(print, part::kTalking);
      if (may_pass(n)) add_targets(ways, scenario_.nodes[n].jumps, n);
    }
    return ways.end;
  }

  struct Ways {
    std::vector<std::size_t> entered;
    NodeSet known;
    bool end = false;
  };

  void add_targets(Ways& ways, const std::vector<Jump>& jumps, std::size_t from) const {
    for (const Jump& jump : jumps) add(ways, jump.target);
    if (jumps.empty() || !jumps.back().when.empty()) add(ways, from + 1);
  }

  // A node that was visited too often is passed over for the one after it.
  void add(Ways& ways, std::size_t target) const {
    for (; target < scenario_.nodes.size(); ++target) {
      if (!ways.known[target]) ways.entered.push_back(target);
      ways.known.set(target);
      if (!later_[target][target]) return;
    }
    ways.end = true;  // beyond the last node, as kFinish is
  }

  bool may_pass(std::size_t n) const {
    const scenario::Node& node = scenario_.nodes[n];
    if (node.interaction != scenario::Interaction::choose) return false;
    for (std::size_t i = 0; i < node.option_count; ++i) {
      if (scenario_.options[node.first_option + i].when.empty()) return false;
    }
    return true;
  }

  const Scenario& scenario_;
  const std::vector<NodeSet>& later_;
  const std::vector<bool>& only_knockout_;
};

}  // namespace

Footprints::Footprints(const Scenario& scenario, const Alternatives& alternatives,
                       const Deeds& deeds, const std::vector<NodeSet>& later) {
  PartSet asked = asked_ = asked_anywhere(scenario);
  asks_for_time_ = asked[part::kElapsed];
  for (std::size_t i = 0; i < scenario.rules.size(); ++i) {
    const Rule& rule = scenario.rules[i];
    const bool affects = std::any_of(
        rule.effects.begin(), rule.effects.end(),
        [&](const scenario::Effect& effect) { return asked[part::kVariables + effect.variable]; });
    only_knockout_.push_back(rule.earns.empty() && rule.spoils.empty() && !affects &&
                             rule.jumps.empty() && !asked[part::kApplied + i]);
  }
  // What nobody asks for is no part of anything, but for the evidence, which is what it is about.
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) asked.set(part::kEvidence + i);
  for (std::size_t i = part::kApplied; i < part::kVariables + part::kCount; ++i) asked.set(i);
  const auto finish = [&](Footprint& print) {
    print.reads = (print.reads | print.asks) & asked;
    print.writes &= asked;
  };
  const Maker maker(scenario, later, only_knockout_);
  for (std::size_t i = 0; i < scenario.rules.size(); ++i) rules_.push_back(maker.rule(i));
  for (std::size_t i = 0; i < alternatives.size(); ++i) {
    answers_.emplace_back();
    may_end_.push_back(maker.answer(answers_.back(), alternatives[i]));
  }
  for (std::size_t i = 0; i < deeds.size(); ++i) deeds_.push_back(maker.deed(deeds[i]));
  turning_ = maker.turning();
  for (auto* prints : {&rules_, &answers_, &deeds_}) {
    for (Footprint& print : *prints) finish(print);
  }
  finish(turning_);
}

}  // namespace klankbord::analysis
