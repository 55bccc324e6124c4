#include "script/conversation_reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "script/codes.h"

namespace klankbord::script {

using scenario::Line;
using scenario::Node;
using scenario::Option;
using scenario::Phase;

namespace {

// What a word that stands where a node does asks for; nothing for a node itself and other words.
std::optional<scenario::Interaction> interaction_of(const Value& value) {
  if (!value.is(Value::Kind::call)) return std::nullopt;
  switch (value.call->word) {
    case Word::summarise:
      return scenario::Interaction::summarise;
    case Word::compose:
      return scenario::Interaction::compose;
    case Word::register_form:
      return scenario::Interaction::register_form;
    case Word::answer:
      return scenario::Interaction::answer;
    default:
      return std::nullopt;
  }
}

}  // namespace

ConversationReader::ConversationReader(const framework::Framework& framework, Report& report,
                                       scenario::Scenario& scenario)
    : framework_(framework), report_(report), scenario_(scenario) {}

void ConversationReader::read(const Record& record, const Rules& rules) {
  const std::vector<Value>& items = record.items();
  for (std::size_t i = 0; i < items.size() && !report_.full(); ++i) {
    const Place place = record.place_of_item(i);
    if (!is_word(items[i], Word::phase, record, place)) continue;
    const bool enough = scenario_.phases.size() < base::kMaxPhases;
    if (!room(enough, place, "phases", base::kMaxPhases)) break;
    read_phase(*items[i].call);
  }
  if (items.empty()) {
    record.add(kMissing, record.place(), "there is no phase",
               "write: phase \"4\" { node \"greeting\" { … } }");
  }
  if (cut_) return;
  check_threads(record);
  read_rules(rules);
  resolve_targets();
  parse_conditions();
}

void ConversationReader::new_id(std::map<std::string, int, std::less<>>& seen, std::string_view id,
                                Place place, const std::string& owner) {
  if (!check_id(report_, id, place, owner, IdForm::hyphens)) return;
  const auto [earlier, is_new] = seen.emplace(id, place.line);
  if (is_new) return;
  report_.add(kDoubleId, place, fmt::format("{} stands already at line {}", owner, earlier->second),
              "give it an id of its own");
}

bool ConversationReader::room(bool enough, Place place, std::string_view what, std::size_t limit) {
  if (enough) return true;
  if (!cut_) {
    report_.add(kTooMany, place, fmt::format("more than {} {}", limit, what),
                "split the scenario in two");
  }
  cut_ = true;
  return false;
}

void ConversationReader::read_phase(const Call& call) {
  const Place place = report_.with_table(call.place, "phase", call.id);
  const Record record(report_, call, place);
  Phase phase;
  phase.block = call.id;
  phase.id = record.word("id").value_or(call.id);
  phase.first_node = static_cast<scenario::NodeIndex>(scenario_.nodes.size());
  phase.source_line = place.line;
  phase.thread = read_thread(record);
  phase.alone = record.truth("alone");
  if (framework_.find_block(phase.block) == nullptr) {
    report_.add(kUnknownBlock, place,
                fmt::format("there is no activity block \"{}\"", shown(phase.block)),
                suggest(phase.block, ids_of(framework_.blocks)));
  }
  new_id(phase_lines_, phase.id, place, fmt::format("phase \"{}\"", shown(phase.id)));
  scenario_.phases.push_back(std::move(phase));
  const std::vector<Value>& items = record.items();
  for (std::size_t i = 0; i < items.size() && !cut_ && !report_.full(); ++i) {
    const Place at = record.place_of_item(i);
    const auto interaction = interaction_of(items[i]);
    if (!interaction && !is_word(items[i], Word::node, record, at)) continue;
    if (!room(scenario_.nodes.size() < base::kMaxNodes, at, "nodes", base::kMaxNodes)) break;
    if (interaction) {
      read_interaction(*items[i].call, *interaction);
    } else {
      read_node(*items[i].call);
    }
  }
  if (items.empty()) {
    record.add(kMissing, place, "there is no node", "write: node \"greeting\" { … }");
  }
  Phase& kept = scenario_.phases.back();
  kept.node_count = static_cast<std::uint16_t>(scenario_.nodes.size() - kept.first_node);
}

// The chat that a phase belongs to.
std::uint16_t ConversationReader::read_thread(const Record& phase) {
  const std::vector<scenario::Thread>& threads = scenario_.threads;
  const auto id = phase.word("chat");
  if (!threads.empty()) phase.required("chat");
  for (std::size_t i = 0; id && i < threads.size(); ++i) {
    if (threads[i].id == *id) return static_cast<std::uint16_t>(i);
  }
  threads_clear_ = threads.empty();
  if (!id) return 0;
  phase.add(kUnknownChat, phase.place_of("chat"),
            fmt::format("there is no chat \"{}\"", shown(*id)),
            threads.empty() ? "the header has no \"chats\"" : suggest(*id, ids_of(threads)));
  return 0;
}

void ConversationReader::check_threads(const Record& record) {
  if (!threads_clear_) return;
  for (std::size_t i = 0; i < scenario_.threads.size(); ++i) {
    const auto in_it = [&](const Phase& phase) { return phase.thread == i; };
    if (std::any_of(scenario_.phases.begin(), scenario_.phases.end(), in_it)) continue;
    const std::string& id = scenario_.threads[i].id;
    record.add(kMissing, record.place_of("chats"), fmt::format("chat \"{}\" has no phase", id),
               fmt::format("write: phase \"4\" {{ id = \"{0}-start\", chat = \"{0}\", … }}", id));
  }
}

Node& ConversationReader::begin_node(const Call& call, const Record& record) {
  new_id(node_lines_, call.id, record.place(), record.owner());
  option_lines_.clear();
  scenario_.nodes.emplace_back();
  Node& node = scenario_.nodes.back();
  node.id = call.id;
  node.phase = static_cast<std::uint16_t>(scenario_.phases.size() - 1);
  node.first_option = static_cast<scenario::OptionIndex>(scenario_.options.size());
  node.at_most = record.whole("at_most");
  node.source_line = record.place().line;
  return node;
}

void ConversationReader::read_node(const Call& call) {
  const Place place = report_.with_table(call.place, "node", call.id);
  const Record record(report_, call, place);
  Node& node = begin_node(call, record);
  bool has_options = false;
  for (std::size_t i = 0; i < record.items().size() && !cut_ && !report_.full(); ++i) {
    has_options = read_node_entry(record, i, has_options) || has_options;
  }
  node.option_count = static_cast<std::uint16_t>(scenario_.options.size() - node.first_option);
  read_targets(record, {Slot::node_target, scenario_.nodes.size() - 1, 0}, node.jumps);
  if (record.items().empty()) {
    record.add(kMissing, place, "there is nothing in it",
               "write what the customer says, then options");
  }
  if (node.option_count > base::kMaxOptionsPerNode) {
    record.add(kTooMany, place,
               fmt::format("{} options; at most {} are allowed", node.option_count,
                           base::kMaxOptionsPerNode));
  }
  if (has_options && !node.jumps.empty()) {
    record.add(kMisplaced, record.place_of("to"), "\"to\" stands beside options",
               "write it in the options: the node goes on where the chosen one says");
  }
}

// One entry of a node without a key; gives whether it is an option.
bool ConversationReader::read_node_entry(const Record& node, std::size_t index, bool has_options) {
  const Value& value = node.items()[index];
  const Place place = node.place_of_item(index);
  if (is_line(value)) {
    if (has_options) {
      node.add(kMisplaced, place_of(value, place), "a line stands after an option",
               "what is said comes first, then the options");
    }
    read_node_line(node, index);
    return false;
  }
  if (!is_word(value, Word::option, node, place)) return false;
  if (!room(scenario_.options.size() < base::kMaxOptions, place, "options", base::kMaxOptions)) {
    return true;
  }
  read_option(*value.call);
  return true;
}

void ConversationReader::read_node_line(const Record& node, std::size_t index) {
  const Place place = node.place_of_item(index);
  std::vector<Line>& lines = scenario_.nodes.back().lines;
  if (lines.size() == base::kMaxLinesPerNode) {
    node.add(kTooMany, place, fmt::format("more than {} lines", base::kMaxLinesPerNode),
             "split it into two nodes");
    cut_ = true;
    return;
  }
  read_line(node.items()[index], place, node.owner(),
            {Slot::line, scenario_.nodes.size() - 1, lines.size()}, lines);
}

void ConversationReader::read_line(const Value& value, Place place, const std::string& owner,
                                   Spot spot, std::vector<Line>& lines) {
  Line line;
  line.source_line = place.line;
  const Value* text = &value;
  if (value.is(Value::Kind::call)) {
    const Place own = report_.with_table(value.call->place, "line", {});
    line.source_line = own.line;
    const Record record(report_, *value.call->table, own, owner + ", line", shape_of(Word::line));
    if (record.items().size() != 1) {
      record.add(record.items().empty() ? kMissing : kWrongKind, own, "a line has one text");
      return;
    }
    line.speaker = record.choice("by", scenario::speaker_from);
    read_when(record, spot);
    text = &record.items()[0];
    place = record.place_of_item(0);
  }
  const auto read = read_text(report_, *text, place, owner + ": a line", base::kMaxLineBytes);
  line.text = read.value_or("");
  line.cost_s = scenario::speech_cost_s(line.text);
  lines.push_back(std::move(line));
}

void ConversationReader::read_when(const Record& record, Spot spot) {
  const auto source = record.word("when");
  if (!source) return;
  conditions_.push_back({spot, record.place_of("when"), record.owner(), std::string(*source)});
}

}  // namespace klankbord::script
