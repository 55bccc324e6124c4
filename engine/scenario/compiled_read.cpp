#include <cstdlib>
#include <utility>

#include "base/limits.h"
#include "scenario/compiled.h"
#include "scenario/compiled_format.h"
#include "scenario/compiled_values.h"
#include "scenario/trigger.h"
#include "scenario/words.h"

namespace klankbord::scenario {

namespace {

using compiled::array_of;
using compiled::Bad;
using compiled::index_in;
using compiled::need;
using compiled::number_in;
using compiled::number_of;
using compiled::optional_list;
using compiled::optional_map;
using compiled::optional_text;
using compiled::optional_texts;
using compiled::optional_truth;
using compiled::text_of;
using compiled::texts_of;
using compiled::truth_of;
using compiled::word_in;
using nlohmann::json;

std::optional<Interaction> interaction_from(std::string_view word) {
  return enum_from<Interaction>(kInteractions, word);
}

// Reads in two passes: first everything with an id, then what refers to ids (conditions, targets).
class Reader {
 public:
  Scenario read(const json& root) {
    read_header(root);
    read_lists(root);
    read_desk(root);
    for (const json& phase : array_of(root, "phases")) read_phase(phase);
    for (const json& rule : optional_list(root, "rules")) read_rule(rule);
    for (std::size_t r = 0; r < rules_.size(); ++r) link_rule(r);
    for (std::size_t n = 0; n < nodes_.size(); ++n) link_node(n);
    for (std::size_t o = 0; o < options_.size(); ++o) link_option(o);
    return std::move(scenario_);
  }

 private:
  void read_header(const json& root) {
    if (!root.is_object() || root.value("format", "") != kCompiledFormat) {
      throw Bad{"this is no compiled scenario"};
    }
    if (number_of(root, "reader_version") > kCompiledReaderVersion) {
      throw Bad{"it was written for a newer Klankbord; update the program"};
    }
    scenario_.id = text_of(root, "id");
    scenario_.version = number_of(root, "version");
    scenario_.framework = text_of(root, "framework");
    scenario_.kind = word_in(root, "kind", kind_from);
    scenario_.channel = word_in(root, "channel", channel_from);
    scenario_.direction = word_in(root, "direction", direction_from);
    scenario_.language = word_in(root, "language", base::language_from);
    scenario_.title = texts_of(root, "title");
    scenario_.brief = texts_of(root, "brief");
    scenario_.minutes = number_of(root, "minutes");
    scenario_.difficulty = number_of(root, "difficulty");
    scenario_.company = compiled::company_in(need(root, "company", json::value_t::object));
    const std::string customer = text_of(root, "customer");
    scenario_.customer = index_in(scenario_.company.customers, customer, "customer");
  }

  void read_lists(const json& root) {
    for (const json& id : array_of(root, "knockouts")) {
      if (!id.is_string()) throw Bad{"a knock-out is no text"};
      scenario_.knockouts.push_back(id.get<std::string>());
    }
    for (const json& item : array_of(root, "variables")) {
      Variable variable;
      variable.id = text_of(item, "id");
      variable.truth = truth_of(item, "truth");
      variable.start = number_of(item, "start");
      if (!variable.truth) {
        variable.min = number_of(item, "min");
        variable.max = number_of(item, "max");
        if (variable.id == "mood") scenario_.mood = scenario_.variables.size();
      }
      scenario_.variables.push_back(std::move(variable));
    }
    for (const json& item : array_of(root, "opportunities")) {
      scenario_.opportunities.push_back({text_of(item, "id"), text_of(item, "competence"),
                                         text_of(item, "block"), number_of(item, "weight"), 0});
    }
  }

  // Desk, moves and chats; gives the actions, which conditions and rules name.
  void read_desk(const json& root) {
    scenario_.has_desk = optional_truth(root, "desk", false);
    if (root.contains("patience")) {
      const json& patience = root["patience"];
      scenario_.patience = {number_of(patience, "announced_s"), number_of(patience, "checked_s")};
    }
    for (const json& item : optional_list(root, "moves")) {
      scenario_.moves.push_back(
          {text_of(item, "id"), text_of(item, "text"), optional_text(item, "reply")});
    }
    for (const json& item : optional_list(root, "chats")) {
      if (scenario_.threads.size() >= base::kMaxThreads) throw Bad{"there are too many chats"};
      Thread thread;
      thread.id = text_of(item, "id");
      thread.customer =
          index_in(scenario_.company.customers, text_of(item, "customer"), "customer");
      if (item.contains("mood")) {
        thread.mood = index_in(scenario_.variables, text_of(item, "mood"), "variable");
      }
      if (item.contains("starts_s")) thread.starts_s = number_of(item, "starts_s");
      scenario_.threads.push_back(std::move(thread));
    }
    build_actions(scenario_);
    if (scenario_.actions.size() > base::kMaxActions) throw Bad{"the desk has too many actions"};
  }

  void read_phase(const json& source) {
    const auto phase_index = static_cast<std::uint16_t>(scenario_.phases.size());
    Phase phase;
    phase.id = text_of(source, "id");
    phase.block = text_of(source, "block");
    phase.first_node = static_cast<NodeIndex>(scenario_.nodes.size());
    phase.alone = optional_truth(source, "alone", false);
    if (source.contains("chat")) {
      phase.thread =
          static_cast<std::uint16_t>(index_in(scenario_.threads, text_of(source, "chat"), "chat"));
    }
    for (const json& item : array_of(source, "nodes")) {
      // Far more than the limit is refused here, so that indexes cannot wrap around.
      if (scenario_.nodes.size() >= base::kMaxNodes) throw Bad{"there are too many nodes"};
      Node node;
      node.id = text_of(item, "id");
      node.phase = phase_index;
      node.at_most = number_of(item, "at_most");
      node.first_option = static_cast<OptionIndex>(scenario_.options.size());
      for (const json& option : array_of(item, "options")) read_option(option, node);
      scenario_.nodes.push_back(std::move(node));
      nodes_.push_back(&item);
      ++phase.node_count;
    }
    scenario_.phases.push_back(std::move(phase));
  }

  void read_option(const json& source, Node& node) {
    if (scenario_.options.size() >= base::kMaxOptions) throw Bad{"there are too many options"};
    Option option;
    option.id = text_of(source, "id");
    option.node = static_cast<NodeIndex>(scenario_.nodes.size());
    option.text = text_of(source, "text");
    option.cost_s = number_of(source, "cost_s");
    option.hidden = optional_texts(source, "hidden");
    option.reveals = optional_truth(source, "reveals", false);
    option.announces = optional_truth(source, "announces", false);
    scenario_.options.push_back(std::move(option));
    options_.push_back(&source);
    ++node.option_count;
  }

  void read_rule(const json& source) {
    // A state has one bit for each.
    if (scenario_.rules.size() >= base::kMaxRules) throw Bad{"there are too many rules"};
    Rule rule;
    rule.id = text_of(source, "id");
    rule.on = text_of(source, "on");
    rule.again = optional_truth(source, "again", false);
    scenario_.rules.push_back(std::move(rule));
    rules_.push_back(&source);
  }

  void link_rule(std::size_t index) {
    const json& source = *rules_[index];
    Rule& rule = scenario_.rules[index];
    const std::string problem = parse_trigger(rule, scenario_);
    if (!problem.empty())
      throw Bad{base::printable(fmt::format("rule \"{}\": {}", rule.id, problem))};
    if (source.contains("values")) {
      const bool is_form =
          rule.trigger == Trigger::action && scenario_.actions[rule.action].verb == Verb::register_;
      if (!is_form) throw Bad{"a rule has values, but nothing is registered"};
      const Form& form = scenario_.company.desk.forms[scenario_.actions[rule.action].object];
      rule.tests = tests_in(source, "values", form);
    }
    if (source.contains("before")) {
      rule.before =
          static_cast<NodeIndex>(index_in(scenario_.nodes, text_of(source, "before"), "node"));
    }
    rule.when = condition_of(source);
    link_consequences(source, rule);
  }

  std::vector<FieldTest> tests_in(const json& source, const char* key, const Form& form) const {
    std::vector<FieldTest> tests;
    for (const auto& [id, list] : need(source, key, json::value_t::object).items()) {
      FieldTest test;
      test.field = static_cast<std::uint16_t>(index_in(form.fields, id, "field"));
      if (!list.is_array()) throw Bad{fmt::format("\"{}\" is no list of values", key)};
      for (const json& value : list) test.accepted.push_back(value.get<std::string>());
      tests.push_back(std::move(test));
    }
    return tests;
  }

  void link_node(std::size_t index) {
    const json& source = *nodes_[index];
    Node& node = scenario_.nodes[index];
    node.lines = lines_in(array_of(source, "lines"));
    node.jumps = jumps_of(source);
    if (!source.contains("interaction")) return;
    node.interaction = word_in(source, "interaction", interaction_from);
    for (const json& item : optional_list(source, "parts")) {
      Part part;
      part.id = text_of(item, "id");
      part.text = text_of(item, "text");
      part.belongs = truth_of(item, "belongs");
      part.earns = earnings_in(item);
      part.knockout = knockout_in(item);
      part.why = optional_texts(item, "why");
      node.parts.push_back(std::move(part));
    }
    if (node.interaction == Interaction::register_form) {
      const std::vector<Form>& forms = scenario_.company.desk.forms;
      node.form = static_cast<std::uint16_t>(index_in(forms, text_of(source, "form"), "form"));
      node.wanted = tests_in(source, "wanted", forms[node.form]);
    }
    node.task = optional_texts(source, "task");
    if (source.contains("rubric")) node.rubric = compiled::text_list(source, "rubric");
  }

  void link_option(std::size_t index) {
    scenario_.options[index].when = condition_of(*options_[index]);
    link_consequences(*options_[index], scenario_.options[index]);
  }

  void link_consequences(const json& source, Consequences& all) const {
    all.earns = earnings_in(source);
    for (const json& id : optional_list(source, "spoils")) {
      all.spoils.push_back(static_cast<std::uint16_t>(opportunity(id.get<std::string>())));
    }
    for (const auto& [id, value] : optional_map(source, "effect").items()) {
      const int change = number_in(value, "effect");
      if (std::abs(change) > base::kMaxVariableMagnitude) throw Bad{"an effect is out of range"};
      all.effects.push_back(
          {static_cast<std::uint16_t>(index_in(scenario_.variables, id, "variable")),
           static_cast<std::int16_t>(change)});
    }
    all.replies = lines_in(optional_list(source, "reply"));
    all.jumps = jumps_of(source);
    all.knockout = knockout_in(source);
    all.why = optional_texts(source, "why");
    all.better = optional_texts(source, "better");
  }

  std::vector<Earning> earnings_in(const json& source) const {
    std::vector<Earning> earns;
    for (const auto& [id, level] : optional_map(source, "earns").items()) {
      const int value = number_in(level, "earns");
      if (value < 0 || value > 2) throw Bad{"a level is not 0, 1 or 2"};
      earns.push_back(
          {static_cast<std::uint16_t>(opportunity(id)), static_cast<std::uint8_t>(value)});
    }
    return earns;
  }

  std::uint8_t knockout_in(const json& source) const {
    if (!source.contains("knockout")) return kNoKnockout;
    const std::string id = text_of(source, "knockout");
    for (std::size_t i = 0; i < scenario_.knockouts.size() && i < kNoKnockout; ++i) {
      if (scenario_.knockouts[i] == id) return static_cast<std::uint8_t>(i);
    }
    throw Bad{fmt::format("there is no knock-out \"{}\"", base::printable(id))};
  }

  std::vector<Line> lines_in(const json& array) const {
    std::vector<Line> lines;
    for (const json& source : array) {
      Line line;
      line.speaker = word_in(source, "by", speaker_from);
      line.text = text_of(source, "text");
      line.cost_s = number_of(source, "cost_s");
      line.when = condition_of(source);
      lines.push_back(std::move(line));
    }
    return lines;
  }

  std::vector<Jump> jumps_of(const json& source) const {
    std::vector<Jump> jumps;
    for (const json& item : optional_list(source, "to")) {
      Jump jump;
      jump.when = condition_of(item);
      if (item.contains("node")) {
        jump.target =
            static_cast<NodeIndex>(index_in(scenario_.nodes, text_of(item, "node"), "node"));
      }
      jumps.push_back(std::move(jump));
    }
    return jumps;
  }

  Condition condition_of(const json& source) const {
    if (!source.is_object() || !source.contains("when")) return {};
    const std::string text = text_of(source, "when");
    auto condition = parse_condition(text, scenario_);
    if (!condition) {
      throw Bad{
          fmt::format("condition \"{}\": {}", base::printable(text), condition.failure().message)};
    }
    return *condition;
  }

  std::size_t opportunity(const std::string& id) const {
    return index_in(scenario_.opportunities, id, "opportunity");
  }

  Scenario scenario_;
  std::vector<const json*> nodes_, options_, rules_;  // the source of each, for the second pass
};

}  // namespace

base::Result<Scenario> scenario_from_json(std::string_view text, std::string_view name) {
  const auto failure = [&](std::string_view why) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("The compiled scenario {} cannot be used: {}.", name, why)};
  };
  if (text.size() > base::kMaxCompiledBytes) return failure("it is larger than 4 MiB");
  try {
    Scenario scenario = Reader().read(json::parse(text));
    const std::string broken = broken_invariant(scenario);
    if (!broken.empty()) return failure(broken);
    seal(scenario);
    return scenario;
  } catch (const Bad& bad) {
    return failure(bad.what);
  } catch (const json::exception& error) {
    return failure(base::printable(error.what()));
  }
}

}  // namespace klankbord::scenario
