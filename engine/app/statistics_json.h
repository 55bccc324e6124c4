// Statistics from use as a document (engine/notes/formats.md).
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>

#include "session/use_statistics.h"

namespace klankbord::app {

nlohmann::json statistics_json(const session::Responses& responses,
                               const session::UseStatistics& statistics, std::uint64_t seed);

}  // namespace klankbord::app
