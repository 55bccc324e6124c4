// The part of ConversationReader that reads `option "id" { … }`.
#include <fmt/core.h>

#include "script/codes.h"
#include "script/conversation_reader.h"

namespace klankbord::script {

using scenario::Option;

void ConversationReader::read_option(const Call& call) {
  const Place place = report_.with_table(call.place, "option", call.id);
  const Record record(report_, call, place);
  const std::string& owner = record.owner();
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
  option.cost_s = record.whole("costs", scenario::speech_cost_s(option.text));
  read_when(record, {Slot::option, index, 0});
  option.hidden = record.local_text("hidden");
  if (!option.hidden.empty() && record.get("when").is(Value::Kind::nil)) {
    record.add(kWithoutEffect, record.place_of("hidden"), "\"hidden\" stands without \"when\"",
               "it says why a condition hides the option");
  }
  option.reveals = record.truth("reveals");
  option.announces = record.truth("announces");
  read_earns(record, Origin::scenario, option.earns);
  option.spoils = read_opportunity_list(record, "spoils", Origin::scenario);
  read_effects(record, Origin::scenario, option.effects);
  option.knockout = read_knockout(record);
  option.why = record.local_text("why");
  option.better = record.local_text("better");
  read_targets(record, {Slot::option_target, index, 0}, option.jumps);
  read_reply(record, "reply", {Slot::reply, index, 0}, option.replies);
}

}  // namespace klankbord::script
