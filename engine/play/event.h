// What a learner submits (an input, may be refused) and what then is a fact (events).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenario/scenario.h"

namespace klankbord::play {

// The learner's answer. Written in journals and plans as {"choose":"node/option"}.
struct Input {
  scenario::OptionIndex option = 0;
  friend bool operator==(const Input& a, const Input& b) { return a.option == b.option; }
};

enum class EventKind : std::uint8_t {
  phase_entered,     // index = phase
  phase_left,        // index = phase: in practice its block card is due
  node_entered,      // index = node
  line_said,         // index = line of the node in `owner`
  option_chosen,     // index = option
  reply_said,        // index = reply of the option in `owner`
  evidence_given,    // index = opportunity, value = level that counts, owner = option
  evidence_spoiled,  // index = opportunity, owner = option
  variable_set,      // index = variable, value = its new value
  knockout_raised,   // index = knock-out of the scenario, owner = option
  conversation_ended,
};

// Small and flat: a playthrough makes a hundred of them.
struct Event {
  EventKind kind = EventKind::conversation_ended;
  bool repaired = false;  // evidence: a later occasion, so counted as 1 at most
  std::uint16_t index = 0;
  std::uint16_t owner = 0;
  std::int16_t value = 0;
  std::int32_t cost_s = 0;  // simulated seconds that this fact took
};

using Events = std::vector<Event>;

}  // namespace klankbord::play
