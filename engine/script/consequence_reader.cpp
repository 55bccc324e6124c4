// The part of ConversationReader that reads what follows from an option, an outcome or a rule.
#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "script/codes.h"
#include "script/conversation_reader.h"

namespace klankbord::script {

namespace {

// `{ key = value }` was expected and an entry has no key.
void report_keyless(const Record& record, std::string_view key, const Table& table,
                    std::string_view example) {
  if (table.items.empty()) return;
  record.add(kWrongKind, record.place_of(key),
             fmt::format("\"{}\": {} stands without a name", key, describe(table.items[0])),
             fmt::format("write: {} = {{ {} }}", key, example));
}

}  // namespace

void ConversationReader::read_earns(const Record& record, Origin origin,
                                    std::vector<scenario::Earning>& earns) {
  const Table* table = record.entries("earns");
  if (table == nullptr) return;
  report_keyless(record, "earns", *table, "welcome = 2");
  const Place place = record.place_of("earns");
  for (const auto& [id, value] : table->fields) {
    const Place at = report_.field(place, id);
    const std::vector<std::uint16_t> earned = opportunities(record, origin, id, at);
    if (value.absent()) continue;
    if (!value.is(Value::Kind::whole) || value.whole < 0 || value.whole > 2) {
      record.add(kBadLevel, at,
                 fmt::format("\"{}\" earns {}, which is no level", shown(id), describe(value)),
                 "a level is 0, 1 or 2");
      continue;
    }
    for (const std::uint16_t opportunity : earned) {
      add_earning(record, at, {opportunity, static_cast<std::uint8_t>(value.whole)}, earns);
    }
  }
}

// Two competences of a company's rule, or a node and its outcome, may name the same opportunity.
void ConversationReader::add_earning(const Record& record, Place place, scenario::Earning earning,
                                     std::vector<scenario::Earning>& earns) {
  const auto same = [&](const scenario::Earning& e) {
    return e.opportunity == earning.opportunity;
  };
  const std::string& id = scenario_.opportunities[earning.opportunity].id;
  if (std::any_of(earns.begin(), earns.end(), same)) {
    record.add(kDoubleId, place, fmt::format("\"{}\" is earned here twice", id));
  } else if (earns.size() == base::kMaxEntriesPerOption) {
    record.add(kTooMany, place,
               fmt::format("it earns more than {} opportunities", base::kMaxEntriesPerOption));
  } else {
    earns.push_back(earning);
  }
}

// What an id stands for: an opportunity, or in a company's rule also a competence, which stands for
// all opportunities with it, perhaps none.
std::vector<std::uint16_t> ConversationReader::opportunities(const Record& record, Origin origin,
                                                             std::string_view id, Place place) {
  if (const auto found = scenario_.find_opportunity(id)) {
    return {static_cast<std::uint16_t>(*found)};
  }
  if (origin == Origin::scenario) {
    record.add(kUnknownOpportunity, place, fmt::format("there is no opportunity \"{}\"", shown(id)),
               suggest(id, ids_of(scenario_.opportunities)));
    return {};
  }
  if (framework_.find_competence(id) == nullptr) {
    record.add(kUnknownCompetence, place, fmt::format("there is no competence \"{}\"", shown(id)),
               base::did_you_mean(id, ids_of(framework_.competences)));
    return {};
  }
  std::vector<std::uint16_t> all;
  for (std::size_t i = 0; i < scenario_.opportunities.size(); ++i) {
    if (scenario_.opportunities[i].competence == id) all.push_back(static_cast<std::uint16_t>(i));
  }
  return all;
}

// `spoils = { "welcome" }`; also what an interaction earns.
std::vector<std::uint16_t> ConversationReader::read_opportunity_list(const Record& record,
                                                                     std::string_view key,
                                                                     Origin origin) {
  std::vector<std::uint16_t> listed;
  const Table* table = record.entries(key);
  if (table == nullptr) return listed;
  const Record list(report_, *table, record.place_of(key),
                    fmt::format("{}: \"{}\"", record.owner(), key), kList);
  for (std::size_t i = 0; i < table->items.size(); ++i) {
    const Value& value = table->items[i];
    const Place at = list.place_of_item(i);
    if (value.absent()) continue;
    if (!value.is(Value::Kind::text)) {
      list.add(kWrongKind, at, fmt::format("{} is no opportunity", describe(value)),
               fmt::format("write: {} = {{ \"welcome\" }}", key));
      continue;
    }
    for (const std::uint16_t opportunity : opportunities(record, origin, value.text, at)) {
      if (std::find(listed.begin(), listed.end(), opportunity) != listed.end()) {
        list.add(kDoubleId, at, fmt::format("\"{}\" stands here twice", value.text));
      } else {
        listed.push_back(opportunity);
      }
    }
  }
  return listed;
}

void ConversationReader::read_effects(const Record& record, Origin origin,
                                      std::vector<scenario::Effect>& effects) {
  const Table* table = record.entries("effect");
  if (table == nullptr) return;
  report_keyless(record, "effect", *table, "mood = 1");
  const Place place = record.place_of("effect");
  for (const auto& [id, value] : table->fields) {
    const Place at = report_.field(place, id);
    const auto index = scenario_.find_variable(id);
    if (!index && origin == Origin::company) continue;
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
      effects.push_back(
          {static_cast<std::uint16_t>(*index), static_cast<std::int16_t>(value.whole)});
    }
  }
}

std::uint8_t ConversationReader::read_knockout(const Record& record) {
  const auto id = record.word("knockout");
  if (!id) return scenario::kNoKnockout;
  const auto& known = scenario_.knockouts;
  const auto found = std::find(known.begin(), known.end(), *id);
  if (found != known.end()) return static_cast<std::uint8_t>(found - known.begin());
  record.add(kUnknownKnockout, record.place_of("knockout"),
             fmt::format("there is no knock-out \"{}\"", shown(*id)),
             suggest(*id, {known.begin(), known.end()}));
  return scenario::kNoKnockout;
}

// One text, or a list of texts and lines.
void ConversationReader::read_reply(const Record& record, std::string_view key, Spot spot,
                                    std::vector<scenario::Line>& replies) {
  const Value& value = record.get(key);
  if (value.absent()) return;
  const Place place = record.place_of(key);
  const std::string owner = fmt::format("{}: \"{}\"", record.owner(), key);
  if (is_line(value)) {
    read_line(value, place, owner, spot, replies);
    return;
  }
  if (!value.is(Value::Kind::table)) {
    record.wrong_kind(key, "a text or a list of them", value);
    return;
  }
  const Record list(report_, *value.table, place, owner, kList);
  const auto most = static_cast<std::size_t>(record.key_of(key).most);
  if (list.items().size() > most) {
    list.add(kTooMany, place,
             fmt::format("{} lines; at most {} are allowed", list.items().size(), most));
    return;
  }
  if (list.items().empty()) list.add(kEmptyText, place, "there is nothing in it");
  for (std::size_t i = 0; i < list.items().size(); ++i) {
    const Value& entry = list.items()[i];
    if (entry.is(Value::Kind::unknown)) continue;
    if (is_line(entry)) {
      spot.index = replies.size();
      read_line(entry, list.place_of_item(i), owner, spot, replies);
    } else {
      list.add(kMisplaced, place_of(entry, list.place_of_item(i)),
               fmt::format("{} cannot stand here", describe(entry)),
               "a reply has texts and line { … }");
    }
  }
}

}  // namespace klankbord::script
