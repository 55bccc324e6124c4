// Rules: evidence and consequences that follow from what is done, not said.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenario/consequences.h"

namespace klankbord::scenario {

enum class Trigger : std::uint8_t {
  action,       // Rule::action was done
  open_own,     // the file, or a record in the file, of a customer of this scenario
  open_other,   // of any other customer, a namesake for instance
  reveal,       // an option told something out of a file (Option::reveals)
  card_number,  // a full card number was typed anywhere
  silence,      // the customer has heard nothing for `seconds` without an announcement
  covered,      // `seconds` of desk work in all, done while the customer was kept company
  hold,         // on hold for `seconds` since the last contact
  hold_total,   // on hold for `seconds` in all
  wait,         // the customer of chat `thread` has waited `seconds` for an answer
  left,         // the customer has left: what follows is work after the call
  close,        // the case was closed
};

// A value that a registered form has to hold for the rule to apply.
struct FieldTest {
  std::uint16_t field = 0;  // of the action's form
  std::vector<std::string>
      accepted;  // any of these: ids of choices; for free text see text_matches
};

struct Rule : Consequences {
  std::string id;
  std::string on;  // as written: "open order-4711", "silence 15"
  Trigger trigger = Trigger::action;
  std::uint16_t action = 0;
  std::uint16_t thread = 0;
  int seconds = 0;
  std::vector<FieldTest> tests;  // all of them; of a registered form
  NodeIndex before = kFinish;    // applies only until that node is entered; kFinish: always
  Condition when;
  bool again = false;  // may apply more than once; else only the first time
  int source_line = 0;
};

// Whether free text is what a form wants: the pattern's words all stand in it, whatever the case,
// accents and punctuation. '9' as a word of digits only, as in "9999 999", stands for any digit.
bool text_matches(const std::string& text, const std::string& pattern);

}  // namespace klankbord::scenario
