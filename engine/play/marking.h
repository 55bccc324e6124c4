// How a summary, a composed reply and a form are marked: by counting slips, never by a guess.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "play/event.h"
#include "scenario/scenario.h"

namespace klankbord::play {

// The level of what was submitted at an interaction node: 2 without a slip, 1 with one, else 0. A
// slip is a part that does not belong, one that is missing, one out of order (compose), or a field
// that does not hold what is wanted. `input` has the shape that decide accepts.
int mark(const scenario::Scenario& scenario, const Input& input);

// The option that is the outcome of a submission: "full", "partly", "missed", or "given".
scenario::OptionIndex outcome_of(const scenario::Scenario& scenario, const Input& input);

// Whether typed values pass a rule's or a node's test of one field of that form.
bool passes(const scenario::Form& form, const scenario::FieldTest& test,
            const std::vector<std::string>& values);

// An input that gets exactly this level, for trying all plays; nothing when none can.
std::optional<Input> example_input(const scenario::Scenario& scenario, scenario::NodeIndex node,
                                   int level);

// What the learner said or wrote with it, as one text: the parts picked, the answer, or the form's
// labels and values in `language`.
std::string words_of(const scenario::Scenario& scenario, const Input& input,
                     base::Language language);

// "label: value" per field that is filled in, one per line.
std::string values_text(const scenario::Form& form, const std::vector<std::string>& values,
                        base::Language language);

}  // namespace klankbord::play
