#include "support/scenario_builder.h"

#include <stdexcept>

#include "scenario/compiled.h"
#include "scenario/trigger.h"
#include "support/scenario_builder_parts.h"

namespace klankbord::test {

using namespace scenario;

namespace {

Condition linked(const Condition& condition, const Scenario& scenario) {
  if (condition.source.empty()) return {};
  auto parsed = parse_condition(condition.source, scenario);
  if (!parsed) throw std::logic_error(condition.source + ": " + parsed.failure().message);
  return *parsed;
}

Condition source_only(const std::string& text) {
  Condition condition;
  condition.source = text;
  return condition;
}

template <typename Index>
Index known(const std::optional<Index>& index, const std::string& id) {
  if (!index) throw std::logic_error("the test's scenario has no \"" + id + "\"");
  return *index;
}

}  // namespace

ScenarioBuilder::ScenarioBuilder(std::string id) {
  scenario_.id = std::move(id);
  scenario_.framework = "klantcontactmedewerker";
  scenario_.title.nl = "Een voorbeeld";
  scenario_.brief.nl = "U neemt de telefoon op.";
  scenario_.company.id = "volta";
  scenario_.company.name = "Volta";
  Customer customer;
  customer.id = "peeters";
  customer.name = "Lieve Peeters";
  scenario_.company.customers.push_back(std::move(customer));
  scenario_.knockouts = {"privacy", "respect", "false-promise", "abandon",
                         "consent", "safety",  "card-data",     "falsified"};
}

ScenarioBuilder& ScenarioBuilder::number(const std::string& id, int start, int min, int max) {
  if (id == "mood") scenario_.mood = scenario_.variables.size();
  scenario_.variables.push_back({id, false, start, min, max, 0});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::truth(const std::string& id, bool start) {
  scenario_.variables.push_back({id, true, start ? 1 : 0, 0, 1, 0});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::opportunity(const std::string& id, const std::string& competence,
                                              int weight) {
  scenario_.opportunities.push_back(
      {id, competence, competence.substr(0, competence.find('.')), weight, 0});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::channel(Channel channel) {
  scenario_.channel = channel;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::phase(const std::string& block, const std::string& id,
                                        const std::string& chat) {
  Phase phase;
  phase.id = id.empty() ? block : id;
  phase.block = block;
  phase.first_node = static_cast<NodeIndex>(scenario_.nodes.size());
  if (!chat.empty()) phase.thread = static_cast<std::uint16_t>(place(scenario_.threads, chat));
  scenario_.phases.push_back(std::move(phase));
  return *this;
}

ScenarioBuilder& ScenarioBuilder::node(const std::string& id, int at_most) {
  Node node;
  node.id = id;
  node.phase = static_cast<std::uint16_t>(scenario_.phases.size() - 1);
  node.first_option = static_cast<OptionIndex>(scenario_.options.size());
  node.at_most = at_most;
  scenario_.nodes.push_back(std::move(node));
  ++scenario_.phases.back().node_count;
  node_targets_.emplace_back();
  node_wanted_.emplace_back();
  about_ = About::option;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::says(const std::string& text, const std::string& when) {
  scenario_.nodes.back().lines.push_back(
      {Speaker::customer, text, source_only(when), speech_cost_s(text), 0});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::option(const std::string& id, const std::string& text) {
  Option option;
  option.id = id;
  option.node = static_cast<NodeIndex>(scenario_.nodes.size() - 1);
  option.text = text.empty() ? id : text;
  option.cost_s = speech_cost_s(option.text);
  option_ = scenario_.options.size();
  scenario_.options.push_back(std::move(option));
  ++scenario_.nodes.back().option_count;
  option_targets_.emplace_back();
  about_ = About::option;
  return *this;
}

Consequences& ScenarioBuilder::latest() {
  if (about_ == About::rule) return scenario_.rules.back();
  if (about_ == About::part) throw std::logic_error("a part only earns and has a knock-out");
  return scenario_.options.at(option_);
}

std::vector<Earning>& ScenarioBuilder::latest_earns() {
  return about_ == About::part ? scenario_.nodes.back().parts.back().earns : latest().earns;
}

ScenarioBuilder& ScenarioBuilder::when(const std::string& condition) {
  if (about_ == About::rule) {
    scenario_.rules.back().when = source_only(condition);
  } else {
    scenario_.options.at(option_).when = source_only(condition);
  }
  return *this;
}

ScenarioBuilder& ScenarioBuilder::earns(const std::string& opportunity, int level) {
  const std::size_t index = known(scenario_.find_opportunity(opportunity), opportunity);
  latest_earns().push_back({static_cast<std::uint16_t>(index), static_cast<std::uint8_t>(level)});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::spoils(const std::string& opportunity) {
  const std::size_t index = known(scenario_.find_opportunity(opportunity), opportunity);
  latest().spoils.push_back(static_cast<std::uint16_t>(index));
  return *this;
}

ScenarioBuilder& ScenarioBuilder::effect(const std::string& variable, int value) {
  const std::size_t index = known(scenario_.find_variable(variable), variable);
  latest().effects.push_back({static_cast<std::uint16_t>(index), static_cast<std::int16_t>(value)});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::replies(const std::string& text, const std::string& when) {
  latest().replies.push_back({Speaker::customer, text, source_only(when), speech_cost_s(text), 0});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::to(const std::string& node, const std::string& when) {
  const bool of_node = about_ == About::option && scenario_.nodes.back().option_count == 0;
  auto& targets = about_ == About::rule ? rule_targets_.back()
                  : of_node             ? node_targets_.back()
                                        : option_targets_.at(option_);
  targets.push_back({node, when});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::knockout(const std::string& id) {
  std::uint8_t& knockout =
      about_ == About::part ? scenario_.nodes.back().parts.back().knockout : latest().knockout;
  knockout = static_cast<std::uint8_t>(place(scenario_.knockouts, id));
  return *this;
}

ScenarioBuilder& ScenarioBuilder::costs(int seconds) {
  scenario_.options.at(option_).cost_s = seconds;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::why(const std::string& text, const std::string& better) {
  if (about_ == About::part) {
    scenario_.nodes.back().parts.back().why.nl = text;
    return *this;
  }
  latest().why.nl = text;
  latest().better.nl = better;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::reveals() {
  scenario_.options.at(option_).reveals = true;
  return *this;
}

Scenario ScenarioBuilder::scenario() const {
  Scenario built = scenario_;
  build_actions(built);
  const auto jumps = [&](const std::vector<Target>& targets) {
    std::vector<Jump> linked_jumps;
    for (const Target& target : targets) {
      Jump jump;
      jump.when = linked(source_only(target.when), built);
      if (!target.node.empty()) jump.target = known(built.find_node(target.node), target.node);
      linked_jumps.push_back(std::move(jump));
    }
    return linked_jumps;
  };
  const auto tests = [&](const std::vector<Wanted>& wanted, const Form& form) {
    std::vector<FieldTest> all;
    for (const Wanted& one : wanted) {
      all.push_back({static_cast<std::uint16_t>(place(form.fields, one.field)), one.values});
    }
    return all;
  };
  for (std::size_t r = 0; r < built.rules.size(); ++r) {
    Rule& rule = built.rules[r];
    const std::string problem = parse_trigger(rule, built);
    if (!problem.empty()) throw std::logic_error(rule.id + ": " + problem);
    if (!rule_wanted_[r].empty()) {
      rule.tests =
          tests(rule_wanted_[r], built.company.desk.forms.at(built.actions.at(rule.action).object));
    }
    if (!rule_before_[r].empty()) rule.before = known(built.find_node(rule_before_[r]), "before");
    rule.when = linked(rule.when, built);
    for (Line& line : rule.replies) line.when = linked(line.when, built);
    rule.jumps = jumps(rule_targets_[r]);
  }
  for (std::size_t n = 0; n < built.nodes.size(); ++n) {
    Node& node = built.nodes[n];
    for (Line& line : node.lines) line.when = linked(line.when, built);
    node.jumps = jumps(node_targets_[n]);
    if (!node_wanted_[n].empty()) {
      node.wanted = tests(node_wanted_[n], built.company.desk.forms.at(node.form));
    }
  }
  for (std::size_t o = 0; o < built.options.size(); ++o) {
    Option& option = built.options[o];
    option.when = linked(option.when, built);
    for (Line& line : option.replies) line.when = linked(line.when, built);
    option.jumps = jumps(option_targets_[o]);
  }
  const std::string broken = broken_invariant(built);
  if (!broken.empty()) throw std::logic_error(broken);
  seal(built);
  return built;
}

std::shared_ptr<const Scenario> ScenarioBuilder::build() const {
  return std::make_shared<const Scenario>(scenario());
}

}  // namespace klankbord::test
