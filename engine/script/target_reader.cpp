// The part of ConversationReader that reads `to` and, when everything is there, finds the nodes and
// parses the conditions.
#include <fmt/core.h>

#include <utility>

#include "script/codes.h"
#include "script/conversation_reader.h"

namespace klankbord::script {

using scenario::Jump;

// `to = "node"`, `to = finish`, or a list of which only the last has no condition.
void ConversationReader::read_targets(const Record& record, Spot spot, std::vector<Jump>& jumps) {
  const Value& value = record.get("to");
  if (value.absent()) return;
  const Place place = record.place_of("to");
  if (!value.is(Value::Kind::table)) {
    read_target(record, value, place, true, spot, jumps);
    return;
  }
  const Record list(report_, *value.table, place, record.owner() + ": \"to\"", kConditionalTarget);
  if (!value.table->fields.empty()) {
    list.add(kWrongKind, place, "a condition stands in the list itself",
             "each target with a condition has its own braces: { { when = \"…\", \"node\" }, "
             "\"other\" }");
    return;
  }
  const auto most = static_cast<std::size_t>(record.key_of("to").most);
  if (list.items().size() > most) {
    list.add(kTooMany, place,
             fmt::format("{} targets; at most {} are allowed", list.items().size(), most));
    return;
  }
  if (list.items().empty()) list.add(kMissing, place, "there is no target in it");
  for (std::size_t i = 0; i < list.items().size(); ++i) {
    const bool last = i + 1 == list.items().size();
    read_target(record, list.items()[i], list.place_of_item(i), last, spot, jumps);
  }
}

void ConversationReader::read_target(const Record& owner, const Value& value, Place place,
                                     bool last, Spot spot, std::vector<Jump>& jumps) {
  if (value.is(Value::Kind::unknown)) return;
  const Value* target = &value;
  spot.index = jumps.size();
  bool conditional = false;
  if (value.is(Value::Kind::table)) {
    const Record record(report_, *value.table, place, owner.owner() + ": \"to\"",
                        kConditionalTarget);
    if (record.items().size() != 1) {
      record.add(kWrongKind, place, "a target with a condition has one node",
                 "write: { when = \"…\", \"node\" }");
      return;
    }
    const Value& when = record.get("when");
    conditional = !when.is(Value::Kind::nil);
    read_when(record, spot);
    target = &record.items()[0];
    place = record.place_of_item(0);
  }
  if (conditional == last) {
    owner.add(kBadTargets, place,
              last ? "the last target has a condition" : "only the last target has no condition",
              "the first target whose condition holds is taken; the last is for all other cases");
  }
  if (target->is(Value::Kind::text)) {
    targets_.push_back({spot, place, owner.owner(), target->text});
  } else if (!target->is(Value::Kind::finish) && !target->absent()) {
    owner.wrong_kind("to", "the id of a node, or finish", *target);
  }
  jumps.emplace_back();
}

Jump& ConversationReader::target_at(const Spot& spot) {
  if (spot.slot == Slot::node_target) return scenario_.nodes[spot.owner].jumps[spot.index];
  if (spot.slot == Slot::rule_target) return scenario_.rules[spot.owner].jumps[spot.index];
  return scenario_.options[spot.owner].jumps[spot.index];
}

scenario::Condition& ConversationReader::condition_at(const Spot& spot) {
  switch (spot.slot) {
    case Slot::line:
      return scenario_.nodes[spot.owner].lines[spot.index].when;
    case Slot::option:
      return scenario_.options[spot.owner].when;
    case Slot::reply:
      return scenario_.options[spot.owner].replies[spot.index].when;
    case Slot::rule:
      return scenario_.rules[spot.owner].when;
    case Slot::rule_reply:
      return scenario_.rules[spot.owner].replies[spot.index].when;
    case Slot::option_target:
    case Slot::node_target:
    case Slot::rule_target:
    case Slot::rule_before:
      break;
  }
  return target_at(spot).when;
}

void ConversationReader::resolve_targets() {
  const std::vector<std::string_view> ids = ids_of(scenario_.nodes);
  for (const PendingTarget& pending : targets_) {
    if (report_.full()) return;
    if (const auto node = scenario_.find_node(pending.node)) {
      const bool before = pending.spot.slot == Slot::rule_before;
      (before ? scenario_.rules[pending.spot.owner].before : target_at(pending.spot).target) =
          *node;
      continue;
    }
    report_.add(kUnknownNode, pending.place,
                fmt::format("{}: there is no node \"{}\"", pending.owner_name, shown(pending.node)),
                pending.node == "finish" ? "write finish without quotation marks"
                                         : suggest(pending.node, ids));
  }
}

void ConversationReader::parse_conditions() {
  constexpr int kMostRefused = 100;  // each is compared with every name there is
  int refused = 0;
  for (PendingCondition& pending : conditions_) {
    if (report_.full() || refused == kMostRefused) return;
    base::Result<scenario::Condition> parsed = scenario::parse_condition(pending.source, scenario_);
    if (parsed.ok()) {
      condition_at(pending.spot) = std::move(parsed.value());
      continue;
    }
    ++refused;
    report_.add(kBadCondition, pending.place,
                fmt::format("{}: the condition \"{}\" is not understood: {}", pending.owner_name,
                            shown(pending.source), shown(parsed.failure().message, 200)));
  }
}

}  // namespace klankbord::script
