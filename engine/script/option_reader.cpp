// The part of ConversationReader that reads `option "id" { … }`.
#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "script/codes.h"
#include "script/conversation_reader.h"

namespace klankbord::script {

using scenario::Option;

namespace {

// A table of an option whose keys are ids of the scenario; null when there is none or it is too
// long.
const Table* entries(const Record& record, std::string_view key) {
  const Table* table = record.table(key, Need::optional);
  if (table == nullptr) return nullptr;
  const std::size_t count = table->fields.size() + table->items.size();
  if (count > base::kMaxEntriesPerOption) {
    record.add(kTooMany, record.place_of(key),
               fmt::format("\"{}\" has {} entries; at most {} are allowed", key, count,
                           base::kMaxEntriesPerOption));
    return nullptr;
  }
  return table;
}

void report_unknown_opportunity(const Record& record, Place place, std::string_view id,
                                const scenario::Scenario& s) {
  record.add(kUnknownOpportunity, place, fmt::format("there is no opportunity \"{}\"", shown(id)),
             suggest(id, ids_of(s.opportunities)));
}

// `{ key = value }` was expected and an entry has no key.
void report_keyless(const Record& record, std::string_view key, const Table& table,
                    std::string_view example) {
  if (table.items.empty()) return;
  record.add(kWrongKind, record.place_of(key),
             fmt::format("\"{}\": {} stands without a name", key, describe(table.items[0])),
             fmt::format("write: {} = {{ {} }}", key, example));
}

}  // namespace

void ConversationReader::read_option(const Call& call) {
  static const Keys kKeys = {"earns",  "spoils",   "effect", "reply", "to",    "when",
                             "hidden", "knockout", "costs",  "why",   "better"};
  const Place place = report_.with_table(call.place, "option", call.id);
  const std::string owner = fmt::format("option \"{}\"", shown(call.id));
  const Record record(report_, *call.table, place, owner, kKeys, Items::allowed);
  new_id(option_lines_, call.id, place, owner);
  const std::size_t index = scenario_.options.size();
  scenario_.options.emplace_back();
  Option& option = scenario_.options.back();
  option.id = call.id;
  option.node = static_cast<scenario::NodeIndex>(scenario_.nodes.size() - 1);
  option.source_line = place.line;
  if (record.items().size() == 1) {
    option.text = read_text(report_, record.items()[0], record.place_of_item(0),
                            owner + ": its text", base::kMaxLineBytes)
                      .value_or("");
  } else if (record.items().empty()) {
    record.add(kMissing, place, "there is nothing to say", "write the sentence first, in quotes");
  } else {
    record.add(kWrongKind, record.place_of_item(1),
               fmt::format("{} stands after its text without a key", describe(record.items()[1])),
               "an option has one sentence; the customer's answer is its \"reply\"");
  }
  option.cost_s = record.whole("costs", Need::optional, 0, base::kMaxCost_s,
                               scenario::speech_cost_s(option.text));
  read_when(record, {Slot::option, index, 0});
  option.hidden = record.local_text("hidden", Need::optional);
  if (!option.hidden.empty() && record.get("when", Need::optional).is(Value::Kind::nil)) {
    record.add(kWithoutEffect, record.place_of("hidden"), "\"hidden\" stands without \"when\"",
               "it says why a condition hides the option");
  }
  read_earns(record, option);
  read_spoils(record, option);
  read_effects(record, option);
  read_knockout(record, option);
  option.why = record.local_text("why", Need::optional);
  option.better = record.local_text("better", Need::optional);
  read_targets(record, {Slot::option_target, index, 0}, option.jumps);
  read_reply(record, index);
}

void ConversationReader::read_earns(const Record& record, Option& option) {
  const Table* table = entries(record, "earns");
  if (table == nullptr) return;
  report_keyless(record, "earns", *table, "welcome = 2");
  const Place place = record.place_of("earns");
  for (const auto& [id, value] : table->fields) {
    const Place at = report_.field(place, id);
    const auto opportunity = scenario_.find_opportunity(id);
    if (!opportunity) report_unknown_opportunity(record, at, id, scenario_);
    if (value.absent()) continue;
    if (!value.is(Value::Kind::whole) || value.whole < 0 || value.whole > 2) {
      record.add(kBadLevel, at,
                 fmt::format("\"{}\" earns {}, which is no level", shown(id), describe(value)),
                 "a level is 0, 1 or 2");
    } else if (opportunity) {
      option.earns.push_back(
          {static_cast<std::uint16_t>(*opportunity), static_cast<std::uint8_t>(value.whole)});
    }
  }
}

void ConversationReader::read_spoils(const Record& record, Option& option) {
  const Table* table = entries(record, "spoils");
  if (table == nullptr) return;
  const Record list(report_, *table, record.place_of("spoils"), record.owner() + ": \"spoils\"", {},
                    Items::allowed);
  for (std::size_t i = 0; i < table->items.size(); ++i) {
    const Value& value = table->items[i];
    const Place at = list.place_of_item(i);
    if (value.absent()) continue;
    if (!value.is(Value::Kind::text)) {
      list.add(kWrongKind, at, fmt::format("{} is no opportunity", describe(value)),
               "write: spoils = { \"welcome\" }");
      continue;
    }
    const auto opportunity = scenario_.find_opportunity(value.text);
    if (!opportunity) {
      report_unknown_opportunity(record, at, value.text, scenario_);
      continue;
    }
    const auto spoiled = static_cast<std::uint16_t>(*opportunity);
    if (std::find(option.spoils.begin(), option.spoils.end(), spoiled) != option.spoils.end()) {
      list.add(kDoubleId, at, fmt::format("\"{}\" stands here twice", value.text));
    } else {
      option.spoils.push_back(spoiled);
    }
  }
}

void ConversationReader::read_effects(const Record& record, Option& option) {
  const Table* table = entries(record, "effect");
  if (table == nullptr) return;
  report_keyless(record, "effect", *table, "mood = 1");
  const Place place = record.place_of("effect");
  for (const auto& [id, value] : table->fields) {
    const Place at = report_.field(place, id);
    const auto index = scenario_.find_variable(id);
    if (!index) {
      record.add(kUnknownVariable, at, fmt::format("there is no variable \"{}\"", shown(id)),
                 suggest(id, ids_of(scenario_.variables)));
      continue;
    }
    if (value.absent()) continue;
    const bool truth = scenario_.variables[*index].truth;
    if (!value.is(truth ? Value::Kind::truth : Value::Kind::whole)) {
      record.add(kBadEffect, at,
                 fmt::format("\"{}\" is a {}; {} has no effect on it", id,
                             truth ? "truth value" : "number", describe(value)),
                 fmt::format("write: {} = {}", id, truth ? "true or false" : "1 or -1"));
    } else if (value.whole < -base::kMaxVariableMagnitude ||
               value.whole > base::kMaxVariableMagnitude) {
      record.add(kOutOfRange, at,
                 fmt::format("\"{}\" changes by {}; it goes from {} to {}", id, value.whole,
                             -base::kMaxVariableMagnitude, base::kMaxVariableMagnitude));
    } else {
      option.effects.push_back(
          {static_cast<std::uint16_t>(*index), static_cast<std::int16_t>(value.whole)});
    }
  }
}

void ConversationReader::read_knockout(const Record& record, Option& option) {
  const auto id = record.word("knockout", Need::optional);
  if (!id) return;
  const auto& known = scenario_.knockouts;
  const auto found = std::find(known.begin(), known.end(), *id);
  if (found == known.end()) {
    record.add(kUnknownKnockout, record.place_of("knockout"),
               fmt::format("there is no knock-out \"{}\"", shown(*id)),
               suggest(*id, {known.begin(), known.end()}));
    return;
  }
  option.knockout = static_cast<std::uint8_t>(found - known.begin());
}

// One text, or a list of texts and lines.
void ConversationReader::read_reply(const Record& record, std::size_t option) {
  const Value& value = record.get("reply", Need::optional);
  if (value.absent()) return;
  const Place place = record.place_of("reply");
  const std::string owner = record.owner() + ": \"reply\"";
  std::vector<scenario::Line>& replies = scenario_.options[option].replies;
  const auto is_line = [](const Value& v) {
    return v.is(Value::Kind::text) || (v.is(Value::Kind::call) && v.call->word == Word::line);
  };
  if (is_line(value)) {
    read_line(value, place, owner, {Slot::reply, option, 0}, replies);
    return;
  }
  if (!value.is(Value::Kind::table)) {
    record.wrong_kind("reply", "a text or a list of them", value);
    return;
  }
  const Record list(report_, *value.table, place, owner, {}, Items::allowed);
  if (list.items().size() > base::kMaxLinesPerNode) {
    list.add(kTooMany, place,
             fmt::format("{} lines; at most {} are allowed", list.items().size(),
                         base::kMaxLinesPerNode));
    return;
  }
  if (list.items().empty()) list.add(kEmptyText, place, "there is nothing in it");
  for (std::size_t i = 0; i < list.items().size(); ++i) {
    const Value& entry = list.items()[i];
    if (entry.is(Value::Kind::unknown)) continue;
    if (is_line(entry)) {
      read_line(entry, list.place_of_item(i), owner, {Slot::reply, option, replies.size()},
                replies);
    } else {
      list.add(kMisplaced, entry.call != nullptr ? entry.call->place : list.place_of_item(i),
               fmt::format("{} cannot stand here", describe(entry)),
               "a reply has texts and line { … }");
    }
  }
}

}  // namespace klankbord::script
