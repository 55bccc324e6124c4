// The part of ConversationReader that reads nodes that ask otherwise than by options: summarise,
// compose, register and answer. Their outcomes become options that nobody is offered.
#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "script/codes.h"
#include "script/conversation_reader.h"
#include "script/form_reader.h"

namespace klankbord::script {

using scenario::Interaction;
using scenario::Node;
using scenario::Part;

namespace {

bool has_parts(Interaction interaction) {
  return interaction == Interaction::summarise || interaction == Interaction::compose;
}

}  // namespace

void ConversationReader::read_interaction(const Call& call, Interaction interaction) {
  const Place place = report_.with_table(call.place, to_string(call.word), call.id);
  const Record record(report_, call, place);
  Node& node = begin_node(call, record);
  node.interaction = interaction;
  node.task = record.local_text("task");
  part_lines_.clear();
  for (std::size_t i = 0; i < record.items().size() && !cut_ && !report_.full(); ++i) {
    read_interaction_entry(record, i);
  }
  if (has_parts(interaction)) check_parts(record, node);
  if (interaction == Interaction::register_form) read_wanted(record, node);
  if (interaction == Interaction::answer) {
    node.rubric = record.local_texts("rubric");
    const Value& rubric = record.get("rubric");
    if (rubric.is(Value::Kind::table) && node.rubric.empty()) {
      record.add(kMissing, record.place_of("rubric"), "\"rubric\" is empty",
                 "write what an assessor looks at");
    }
  }
  read_outcomes(record, node);
}

// A line, or where there are parts one of these.
void ConversationReader::read_interaction_entry(const Record& node, std::size_t index) {
  const Value& value = node.items()[index];
  const Place place = node.place_of_item(index);
  Node& read = scenario_.nodes.back();
  if (is_line(value)) {
    if (!read.parts.empty()) {
      node.add(kMisplaced, place_of(value, place), "a line stands after a part",
               "what is said comes first, then the parts");
    }
    read_node_line(node, index);
  } else if (!has_parts(read.interaction)) {
    if (value.is(Value::Kind::unknown)) return;
    node.add(kMisplaced, place_of(value, place),
             fmt::format("{} cannot stand here", describe(value)),
             "here stands what the customer says");
  } else if (is_word(value, Word::part, node, place)) {
    if (read.parts.size() == base::kMaxParts) {
      node.add(kTooMany, place, fmt::format("more than {} parts", base::kMaxParts),
               "what does not fit a screen is not read");
      cut_ = true;
      return;
    }
    read_part(*value.call);
  }
}

void ConversationReader::read_part(const Call& call) {
  const Place place = report_.with_table(call.place, "part", call.id);
  const Record record(report_, call, place);
  new_id(part_lines_, call.id, place, record.owner());
  Part part;
  part.id = call.id;
  if (record.items().size() == 1) {
    part.text = read_text(report_, record.items()[0], record.place_of_item(0),
                          record.owner() + ": its text", base::kMaxLineBytes)
                    .value_or("");
  } else {
    record.add(record.items().empty() ? kMissing : kWrongKind, place, "a part has one text",
               "write the sentence first, in quotes");
  }
  part.belongs = record.truth("belongs");
  read_earns(record, Origin::scenario, part.earns);
  part.knockout = read_knockout(record);
  part.why = record.local_text("why");
  scenario_.nodes.back().parts.push_back(std::move(part));
}

void ConversationReader::check_parts(const Record& record, const Node& node) {
  const auto belongs = [](const Part& part) { return part.belongs; };
  if (cut_ || std::any_of(node.parts.begin(), node.parts.end(), belongs)) return;
  record.add(kMissing, record.place(),
             node.parts.empty() ? "there is no part in it" : "none of its parts belongs",
             "write: part \"ordered\" { \"…\", belongs = true }");
}

void ConversationReader::read_wanted(const Record& record, Node& node) {
  if (!scenario_.has_desk) {
    record.add(kWithoutDesk, record.place(), "a form is filled in, but there is no desk",
               "add to the header: desk = true");
    return;
  }
  record.get("values");
  const auto id = record.word("form");
  if (!id) return;
  const std::vector<scenario::Form>& forms = scenario_.company.desk.forms;
  const auto form = std::find_if(forms.begin(), forms.end(),
                                 [&](const scenario::Form& one) { return one.id == *id; });
  if (form == forms.end()) {
    record.add(kUnknownRecord, record.place_of("form"),
               fmt::format("the company has no form \"{}\"", shown(*id)),
               suggest(*id, ids_of(forms)));
    return;
  }
  node.form = static_cast<std::uint16_t>(form - forms.begin());
  node.wanted = read_values(record, *form);
}

void ConversationReader::read_outcomes(const Record& record, Node& node) {
  constexpr std::size_t kMost = base::kMaxOptions - 3;
  if (!room(scenario_.options.size() <= kMost, record.place(), "options", base::kMaxOptions))
    return;
  const std::vector<std::uint16_t> earned =
      read_opportunity_list(record, "earns", Origin::scenario);
  if (node.interaction == Interaction::answer) {
    read_outcome(record, "given", earned, 0);
  } else {
    read_outcome(record, "full", earned, 2);
    read_outcome(record, "partly", earned, 1);
    read_outcome(record, "missed", earned, 0);
  }
  node.option_count = static_cast<std::uint16_t>(scenario_.options.size() - node.first_option);
}

// `level` is what each of `earned` gets; of an answer it is only noted that they are to be marked.
void ConversationReader::read_outcome(const Record& record, std::string_view id,
                                      const std::vector<std::uint16_t>& earned,
                                      std::uint8_t level) {
  static const Table kNothing;
  const Table* given = record.table(id);
  const Place place = given != nullptr ? record.place_of(id) : record.place();
  const Record outcome(report_, given != nullptr ? *given : kNothing, place,
                       fmt::format("{}: \"{}\"", record.owner(), id), kOutcome);
  const std::size_t index = scenario_.options.size();
  scenario_.options.emplace_back();
  scenario::Option& option = scenario_.options.back();
  option.id = id;
  option.node = static_cast<scenario::NodeIndex>(scenario_.nodes.size() - 1);
  option.source_line = place.line;
  for (const std::uint16_t opportunity : earned) option.earns.push_back({opportunity, level});
  read_earns(outcome, Origin::scenario, option.earns);
  option.spoils = read_opportunity_list(outcome, "spoils", Origin::scenario);
  read_effects(outcome, Origin::scenario, option.effects);
  option.knockout = read_knockout(outcome);
  option.why = outcome.local_text("why");
  option.better = outcome.local_text("better");
  read_targets(outcome, {Slot::option_target, index, 0}, option.jumps);
  read_reply(outcome, "reply", {Slot::reply, index, 0}, option.replies);
}

}  // namespace klankbord::script
