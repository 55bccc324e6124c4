// An input as JSON: what journals hold, the protocol reads and plans are turned into. By ids only.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "play/event.h"
#include "scenario/scenario.h"

namespace klankbord::play {

// {"choose":"node/option"}, {"do":"open order-4711"} (with "text" for the words of a search,
// "values" for a form) or {"submit":"node"} with "parts", "values" or "text". One line, keys
// sorted, no white space.
std::string to_json(const scenario::Scenario& scenario, const Input& input);

// Reads what to_json writes, from anyone. Refuses (exit code refused) other keys and kinds, ids the
// scenario does not have, and texts over base::kMaxTypedBytes or not UTF-8. Whether the input is
// possible now is for decide to say.
base::Result<Input> input_from_json(const scenario::Scenario& scenario, std::string_view json);

// How a person reads it: "greeting/warm", "open order-4711", "submit recap".
std::string short_name(const scenario::Scenario& scenario, const Input& input);

}  // namespace klankbord::play
