// The lines of a plan that stand for an input: `choose`, `do`, `search`, `register`, `submit` and
// `write`, read and written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "play/event.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

bool is_input_word(std::string_view word);

// Why a line is no input: a diagnostic without its place.
struct InputProblem {
  std::string_view code;
  std::string message, suggestion;
};

struct ReadInput {
  std::optional<play::Input> input;
  std::optional<std::string_view> earns;  // what stands behind `earns`; none: it is not there
  InputProblem problem;                   // without an input
};

// Reads what follows the word, which is_input_word.
ReadInput read_input(const scenario::Scenario& scenario, std::string_view word,
                     std::string_view rest);

// "choose   greeting/warm", "register wrap-up: code=complaint, note=Belt dinsdag": as it is read.
std::string written_input(const scenario::Scenario& scenario, const play::Input& input);

}  // namespace klankbord::analysis
