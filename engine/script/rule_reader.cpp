// The part of ConversationReader that reads rules.
#include <fmt/core.h>

#include <utility>

#include "scenario/trigger.h"
#include "script/codes.h"
#include "script/conversation_reader.h"
#include "script/desk_reader.h"
#include "script/form_reader.h"
#include "script/rule_fit.h"
#include "script/rule_list.h"

namespace klankbord::script {

using scenario::Rule;

void ConversationReader::read_rules(const Rules& rules) {
  const std::vector<const Call*> company = fitting_rules(rules.company, rules.own, scenario_);
  std::vector<std::pair<const Call*, Origin>> all;
  for (const Call* rule : company) all.push_back({rule, Origin::company});
  for (const Call* rule : rules.own) all.push_back({rule, Origin::scenario});
  if (all.size() > base::kMaxRules) {
    report_.add(kTooMany, all[base::kMaxRules].first->place,
                fmt::format("{} rules, those of the company included; at most {} are allowed",
                            all.size(), base::kMaxRules));
    return;
  }
  // All ids first: a condition may ask about a rule further on.
  for (const auto& rule : all) {
    scenario_.rules.emplace_back();
    scenario_.rules.back().id = rule.first->id;
  }
  for (std::size_t i = 0; i < all.size() && !report_.full(); ++i) {
    read_rule(*all[i].first, all[i].second, i);
  }
}

void ConversationReader::read_rule(const Call& call, Origin origin, std::size_t index) {
  const Place place = report_.with_table(call.place, "rule", call.id);
  const Record record(report_, call, place);
  Rule& rule = scenario_.rules[index];
  // A line in another file would mislead: diagnostics of the checker are about this one.
  rule.source_line = place.file == 0 ? place.line : 0;
  read_trigger(record, rule);
  rule.again = record.truth("again");
  if (const auto node = record.word("before")) {
    targets_.push_back(
        {{Slot::rule_before, index, 0}, record.place_of("before"), record.owner(), *node});
  }
  read_when(record, {Slot::rule, index, 0});
  read_earns(record, origin, rule.earns);
  rule.spoils = read_opportunity_list(record, "spoils", origin);
  read_effects(record, origin, rule.effects);
  rule.knockout = read_knockout(record);
  rule.why = record.local_text("why");
  rule.better = record.local_text("better");
  read_targets(record, {Slot::rule_target, index, 0}, rule.jumps);
  read_says(record, index);
}

void ConversationReader::read_trigger(const Record& record, Rule& rule) {
  const auto on = record.word("on");
  if (!on) return;
  const Place place = record.place_of("on");
  if (on->size() > kMaxTriggerBytes) {
    record.add(kTextTooLong, place,
               fmt::format("\"on\" has {} bytes; at most {} fit", on->size(), kMaxTriggerBytes));
    return;
  }
  rule.on = *on;
  const std::string wrong = scenario::parse_trigger(rule, scenario_);
  if (!wrong.empty()) {
    record.add(kBadTrigger, place, fmt::format("\"on\": {}", wrong));
    return;
  }
  const bool registers = rule.trigger == scenario::Trigger::action &&
                         scenario_.actions[rule.action].verb == scenario::Verb::register_;
  if (registers) {
    const std::size_t form = scenario_.actions[rule.action].object;
    rule.tests = read_values(record, scenario_.company.desk.forms[form]);
  } else if (!record.get("values").absent()) {
    record.add(kMisplaced, record.place_of("values"), "\"values\" stands without a form",
               "it belongs to: on = \"register FORM\"");
  }
}

// What the customer says: as the `reply` of an option, or a text per language, of which the one of
// the conversation is said.
void ConversationReader::read_says(const Record& record, std::size_t index) {
  std::vector<scenario::Line>& replies = scenario_.rules[index].replies;
  const Value& value = record.get("says");
  const bool per_language = value.is(Value::Kind::table) && !value.table->fields.empty();
  if (!per_language) {
    read_reply(record, "says", {Slot::rule_reply, index, 0}, replies);
    return;
  }
  scenario::Line line;
  line.source_line = record.place_of("says").line;
  line.text = read_spoken(record, "says").in(scenario_.language);
  line.cost_s = scenario::speech_cost_s(line.text);
  if (!line.text.empty()) replies.push_back(std::move(line));
}

}  // namespace klankbord::script
