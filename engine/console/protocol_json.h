// What the protocols say of a conversation, as JSON. Inside console/ only.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "session/practice.h"

namespace klankbord::console {

// A line as the reader gets it: whatever bytes came in, what goes out is UTF-8.
std::string dumped(const nlohmann::json& value);
nlohmann::json event_json(const scenario::Scenario& scenario, const play::Event& event);
nlohmann::json view_json(const session::Practice& practice, base::Language language);

}  // namespace klankbord::console
