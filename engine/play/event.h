// What a learner submits (an input, may be refused) and what then is a fact (events).
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "scenario/scenario.h"

namespace klankbord::play {

enum class InputKind : std::uint8_t {
  choose,  // target = option
  act,     // target = action: something done at the desk, or a standard move
  submit,  // target = node: a summary, reply, form or answer
};

// What a learner submits. As JSON: play/input_json.h.
struct Input {
  std::uint16_t target = 0;
  InputKind kind = InputKind::choose;
  std::vector<std::uint8_t> parts = {};  // submit: indexes of the parts picked, in the order given
  // What was typed: the words searched for, the answer, or one value per field of the form (the id
  // of a choice, or free text; empty: not filled in).
  std::vector<std::string> texts = {};

  static Input choose(scenario::OptionIndex option) { return {option, InputKind::choose, {}, {}}; }
  static Input act(scenario::ActionIndex action, std::vector<std::string> texts = {}) {
    return {action, InputKind::act, {}, std::move(texts)};
  }
  static Input submit(scenario::NodeIndex node, std::vector<std::uint8_t> parts,
                      std::vector<std::string> texts = {}) {
    return {node, InputKind::submit, std::move(parts), std::move(texts)};
  }
  friend bool operator==(const Input& a, const Input& b) {
    return a.target == b.target && a.kind == b.kind && a.parts == b.parts && a.texts == b.texts;
  }
};

enum class EventKind : std::uint8_t {
  phase_entered,     // index = phase
  phase_left,        // index = phase: in practice its block card is due
  node_entered,      // index = node
  line_said,         // index = line of the node in `owner`
  option_chosen,     // index = option
  reply_said,        // index = reply of the option in `owner`
  evidence_given,    // index = opportunity, value = level that counts, owner: see Cause
  evidence_spoiled,  // index = opportunity, owner: see Cause
  variable_set,      // index = variable, value = its new value
  knockout_raised,   // index = knock-out of the scenario, owner: see Cause
  conversation_ended,
  // Only in scenarios with a desk, threads or interactions.
  action_done,       // index = action
  move_replied,      // index = move: the customer's answer to it
  move_said,         // index = move: said by a colleague (transfer-absent, transfer-returned)
  rule_applied,      // index = rule
  rule_said,         // index = reply of the rule in `owner`
  evidence_pending,  // index = opportunity, owner = option: a person marks it later
  customer_left,     // index = thread
  call_over,         // every customer has left: what follows is work after the call
};

// What evidence, a spoiled opportunity or a knock-out comes from: what `owner` counts.
enum class Cause : std::uint8_t { option, rule };

// Small and flat: a playthrough makes a hundred of them.
struct Event {
  EventKind kind = EventKind::conversation_ended;
  bool repaired = false;  // evidence: a later occasion, so counted as 1 at most
  Cause cause = Cause::option;
  std::uint16_t index = 0;
  std::uint16_t owner = 0;
  std::int16_t value = 0;
  std::int32_t cost_s = 0;  // simulated seconds that this fact took
};

using Events = std::vector<Event>;

}  // namespace klankbord::play
