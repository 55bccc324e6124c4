// One moment of a conversation: what is said, and what the learner can answer or has to do.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/language.h"
#include "scenario/consequences.h"
#include "scenario/rule.h"

namespace klankbord::scenario {

struct Option : Consequences {
  std::string id;
  NodeIndex node = 0;
  std::string text;  // empty for the outcome of an interaction: its words are the learner's own
  Condition when;
  base::LocalText hidden;  // why it is not offered, in the learner's words; may be empty
  bool reveals = false;    // tells something out of a customer's file
  bool announces = false;  // tells the customer that a search follows, as the move "announce" does
  int cost_s = 0;
  int source_line = 0;
};

// How a node asks. All but `choose` are marked by play/marking.h, and their options are outcomes
// ("full", "partly", "missed"; of an answer only "given"), never offered in a menu.
enum class Interaction : std::uint8_t {
  choose,         // one of the options
  summarise,      // pick the parts that belong
  compose,        // pick the parts that belong and put them in order
  register_form,  // fill in a form of the company
  answer,         // own words, marked later by a person
};

// A piece of a summary or of a written reply.
struct Part {
  std::string id, text;
  bool belongs = true;                  // in writing order, for compose
  std::uint8_t knockout = kNoKnockout;  // when it is picked
  std::vector<Earning> earns;           // when it is picked
  base::LocalText why;
};

struct Node {
  std::string id;
  std::uint16_t phase = 0;
  std::vector<Line> lines;
  OptionIndex first_option = 0;
  std::uint16_t option_count = 0;
  std::vector<Jump> jumps;  // of a node without options; none: the next node
  int at_most = 1;          // visits; a target whose visits are used up is passed over
  Interaction interaction = Interaction::choose;
  std::vector<Part> parts;              // of summarise and compose
  std::uint16_t form = 0;               // of register_form: index into the desk's forms
  std::vector<FieldTest> wanted;        // of register_form: what the fields should hold
  base::LocalText task;                 // what to do, in the learner's language; may be empty
  std::vector<base::LocalText> rubric;  // of answer: what an assessor looks at
  int source_line = 0;
};

}  // namespace klankbord::scenario
