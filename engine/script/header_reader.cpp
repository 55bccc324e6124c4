#include "script/header_reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "script/company_reader.h"
#include "script/rule_list.h"
#include "script/world_reader.h"

namespace klankbord::script {

namespace {

using framework::Framework;
using scenario::Scenario;

void read_number(const Record& record, const Value& start, scenario::Variable& variable) {
  record.required("min");
  record.required("max");
  variable.min = record.whole("min");
  variable.max = record.whole("max", base::kMaxVariableMagnitude);
  if (variable.min > variable.max) {
    record.add(kOutOfRange, record.place_of("max"),
               fmt::format("\"max\" is {}, less than \"min\", {}", variable.max, variable.min));
    variable.max = variable.min;
  }
  if (start.whole < variable.min || start.whole > variable.max) {
    record.add(kOutOfRange, record.place_of_item(0),
               fmt::format("it starts at {}; its range is {} to {}", start.whole, variable.min,
                           variable.max));
    variable.start = variable.min;
  } else {
    variable.start = static_cast<int>(start.whole);
  }
}

scenario::Variable read_variable(Report& report, std::string_view id, const Value& value,
                                 Place place) {
  scenario::Variable variable;
  variable.id = id;
  variable.source_line = place.line;
  const std::string owner = fmt::format("variable \"{}\"", shown(id));
  check_id(report, id, place, owner, IdForm::variable);
  if (value.is(Value::Kind::unknown)) return variable;
  if (!value.is(Value::Kind::table) || value.table->items.size() != 1) {
    report.add(
        kWrongKind, place,
        fmt::format("{} needs its start value in braces, not {}", owner, describe(value)),
        fmt::format("write: {0} = {{ 0, min = -3, max = 3 }} or {0} = {{ false }}", shown(id)));
    return variable;
  }
  const Record record(report, *value.table, place, owner, kVariable);
  const Value& start = value.table->items[0];
  if (start.is(Value::Kind::whole)) {
    read_number(record, start, variable);
  } else if (start.is(Value::Kind::truth)) {
    variable.truth = true;
    variable.start = static_cast<int>(start.whole);
    if (!value.table->fields.empty()) {
      record.add(kWithoutEffect, place, "a truth value has no range", "leave out min and max");
    }
  } else if (!start.absent()) {
    record.add(
        kWrongKind, place,
        fmt::format("it starts with a whole number, true or false, not {}", describe(start)));
  }
  if (variable.id == "mood" && variable.truth) {
    record.add(kWrongKind, place, "the customer's mood is a number",
               "write: mood = { 0, min = -3, max = 3 }");
  }
  return variable;
}

void read_variables(const Record& record, Scenario& s) {
  const Table* table = record.entries("variables");
  if (table == nullptr) return;
  const Place place = record.place_of("variables");
  const Record variables(record.report(), *table, place, "variables", kById);
  for (const auto& [id, value] : table->fields) {
    s.variables.push_back(read_variable(record.report(), id, value, variables.place_of(id)));
    const scenario::Variable& variable = s.variables.back();
    if (variable.id == "mood" && !variable.truth) s.mood = s.variables.size() - 1;
  }
}

scenario::Opportunity read_opportunity(const Framework& framework, Report& report,
                                       std::string_view id, const Value& value, Place place) {
  scenario::Opportunity opportunity;
  opportunity.id = id;
  opportunity.source_line = place.line;
  const std::string owner = fmt::format("opportunity \"{}\"", shown(id));
  check_id(report, id, place, owner, IdForm::any);
  if (value.is(Value::Kind::unknown)) return opportunity;
  const bool shaped =
      value.is(Value::Kind::table) && value.table->items.size() == 1 &&
      (value.table->items[0].absent() || value.table->items[0].is(Value::Kind::text));
  if (!shaped) {
    report.add(kWrongKind, place,
               fmt::format("{} needs the number of its competence as a text in braces", owner),
               fmt::format("write: {} = {{ \"4.1\", weight = 2 }}", shown(id)));
    return opportunity;
  }
  const Record record(report, *value.table, place, owner, kOpportunity);
  opportunity.weight = record.whole("weight");
  const std::string_view wanted = value.table->items[0].text;
  if (value.table->items[0].absent()) return opportunity;
  const framework::Competence* competence = framework.find_competence(wanted);
  if (competence == nullptr) {
    record.add(kUnknownCompetence, place,
               fmt::format("there is no competence \"{}\"", shown(wanted)),
               base::did_you_mean(wanted, ids_of(framework.competences)));
    return opportunity;
  }
  opportunity.competence = competence->id;
  opportunity.block = framework.blocks[competence->block].id;
  return opportunity;
}

void read_opportunities(const Framework& framework, const Record& record, Scenario& s) {
  const Table* table = record.entries("opportunities");
  if (table == nullptr) return;
  const Place place = record.place_of("opportunities");
  const Record opportunities(record.report(), *table, place, "opportunities", kById);
  for (const auto& [id, value] : table->fields) {
    s.opportunities.push_back(
        read_opportunity(framework, record.report(), id, value, opportunities.place_of(id)));
  }
}

std::vector<const Call*> read_own_rules(const Record& record, const Scenario& s) {
  if (s.has_desk) return read_rule_list(record);
  if (!record.get("rules").absent()) {
    record.add(kWithoutDesk, record.place_of("rules"), "there are rules, but no desk",
               "add to the header: desk = true");
  }
  return {};
}

}  // namespace

Rules read_header(const Framework& framework, const Record& record, Scenario& s) {
  s.framework = framework.id;
  for (const framework::Knockout& knockout : framework.knockouts)
    s.knockouts.push_back(knockout.id);
  if (const auto id = record.word("id")) {
    s.id = *id;
    check_id(record.report(), s.id, record.place_of("id"), "the scenario", IdForm::hyphens);
  }
  s.version = record.whole("version");
  s.kind = record.choice("kind", scenario::kind_from);
  s.channel = record.choice("channel", scenario::channel_from);
  s.direction = record.choice("direction", scenario::direction_from);
  s.language = record.choice("language", base::language_from);
  s.tone = read_tone(record);
  s.title = record.local_text("title");
  s.brief = record.local_text("brief");
  s.minutes = record.whole("minutes");
  s.difficulty = record.whole("difficulty");
  read_variables(record, s);
  read_opportunities(framework, record, s);
  Rules rules;
  rules.company = read_world(record, s);
  rules.own = read_own_rules(record, s);
  return rules;
}

}  // namespace klankbord::script
