#include "script/conversation_reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "script/codes.h"

namespace klankbord::script {

using scenario::Line;
using scenario::Node;
using scenario::Option;
using scenario::Phase;

namespace {

// Where a value that stands in the wrong place begins.
Place place_of(const Value& value, Place otherwise) {
  return value.call != nullptr ? value.call->place : otherwise;
}

// Whether the value is that word with its table. Says so when it is something else.
bool is_word(const Value& value, Word word, const Record& in, Place place) {
  if (value.is(Value::Kind::unknown)) return false;
  if (value.is(Value::Kind::call) && value.call->word == word) return true;
  const std::string suggestion = fmt::format("here stands: {} \"id\" {{ … }}", to_string(word));
  if (value.is(Value::Kind::unfinished)) {
    in.add(kMissing, place_of(value, place), fmt::format("{} has no braces", describe(value)),
           fmt::format("write: {} {{ … }}", describe(value)));
  } else {
    in.add(kMisplaced, place_of(value, place), fmt::format("{} cannot stand here", describe(value)),
           suggestion);
  }
  return false;
}

}  // namespace

ConversationReader::ConversationReader(const framework::Framework& framework, Report& report,
                                       scenario::Scenario& scenario)
    : framework_(framework), report_(report), scenario_(scenario) {}

void ConversationReader::read(const Record& record) {
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
  static const Keys kKeys = {"id"};
  const Place place = report_.with_table(call.place, "phase", call.id);
  const Record record(report_, *call.table, place, name_of(call), kKeys, Items::allowed);
  Phase phase;
  phase.block = call.id;
  phase.id = record.word("id", Need::optional).value_or(call.id);
  phase.first_node = static_cast<scenario::NodeIndex>(scenario_.nodes.size());
  phase.source_line = place.line;
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
    if (!is_word(items[i], Word::node, record, at)) continue;
    if (room(scenario_.nodes.size() < base::kMaxNodes, at, "nodes", base::kMaxNodes)) {
      read_node(*items[i].call);
    }
  }
  if (items.empty()) {
    record.add(kMissing, place, "there is no node", "write: node \"greeting\" { … }");
  }
  Phase& kept = scenario_.phases.back();
  kept.node_count = static_cast<std::uint16_t>(scenario_.nodes.size() - kept.first_node);
}

void ConversationReader::read_node(const Call& call) {
  static const Keys kKeys = {"at_most", "to"};
  const Place place = report_.with_table(call.place, "node", call.id);
  const Record record(report_, *call.table, place, name_of(call), kKeys, Items::allowed);
  new_id(node_lines_, call.id, place, record.owner());
  option_lines_.clear();
  const std::size_t index = scenario_.nodes.size();
  scenario_.nodes.emplace_back();
  Node& node = scenario_.nodes.back();
  node.id = call.id;
  node.phase = static_cast<std::uint16_t>(scenario_.phases.size() - 1);
  node.first_option = static_cast<scenario::OptionIndex>(scenario_.options.size());
  node.at_most = record.whole("at_most", Need::optional, 1, base::kMaxVisits, 1);
  node.source_line = place.line;
  bool has_options = false;
  for (std::size_t i = 0; i < record.items().size() && !cut_ && !report_.full(); ++i) {
    has_options = read_node_entry(record, i, has_options) || has_options;
  }
  node.option_count = static_cast<std::uint16_t>(scenario_.options.size() - node.first_option);
  read_targets(record, {Slot::node_target, index, 0}, node.jumps);
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
  const bool is_line = value.is(Value::Kind::call) && value.call->word == Word::line;
  if (value.is(Value::Kind::text) || is_line) {
    if (has_options) {
      node.add(kMisplaced, place_of(value, place), "a line stands after an option",
               "what is said comes first, then the options");
    }
    std::vector<Line>& lines = scenario_.nodes.back().lines;
    const std::size_t owner = scenario_.nodes.size() - 1;
    if (lines.size() == base::kMaxLinesPerNode) {
      node.add(kTooMany, place, fmt::format("more than {} lines", base::kMaxLinesPerNode),
               "split it into two nodes");
      cut_ = true;
      return false;
    }
    read_line(value, place, node.owner(), {Slot::line, owner, lines.size()}, lines);
    return false;
  }
  if (!is_word(value, Word::option, node, place)) return false;
  if (!room(scenario_.options.size() < base::kMaxOptions, place, "options", base::kMaxOptions)) {
    return true;
  }
  read_option(*value.call);
  return true;
}

void ConversationReader::read_line(const Value& value, Place place, const std::string& owner,
                                   Spot spot, std::vector<Line>& lines) {
  Line line;
  line.source_line = place.line;
  const Value* text = &value;
  if (value.is(Value::Kind::call)) {
    static const Keys kKeys = {"when", "by"};
    const Place own = report_.with_table(value.call->place, "line", {});
    line.source_line = own.line;
    const Record record(report_, *value.call->table, own, owner + ", line", kKeys, Items::allowed);
    if (record.items().size() != 1) {
      record.add(record.items().empty() ? kMissing : kWrongKind, own, "a line has one text");
      return;
    }
    line.speaker = record.choice("by", Need::optional, scenario::speaker_from,
                                 {"customer", "colleague", "narrator"}, line.speaker);
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
  const auto source = record.word("when", Need::optional);
  if (!source) return;
  conditions_.push_back({spot, record.place_of("when"), record.owner(), std::string(*source)});
}

}  // namespace klankbord::script
