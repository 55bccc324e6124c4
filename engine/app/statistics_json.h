// Statistics from use as a document (engine/notes/formats.md).
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>

#include "session/use_statistics.h"

namespace klankbord::app {

// Its parts, for other documents: per version of a scenario, and what was left out.
nlohmann::json scenarios_json(const session::UseStatistics& statistics);
nlohmann::json left_out_json(const session::Responses& responses);
nlohmann::json reliability_json(const std::optional<assess::Reliability>& reliability);

nlohmann::json statistics_json(const session::Responses& responses,
                               const session::UseStatistics& statistics, std::uint64_t seed);

}  // namespace klankbord::app
