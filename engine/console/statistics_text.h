// Statistics from use as tables for a terminal.
#pragma once

#include "console/writer.h"
#include "session/use_statistics.h"
#include "text/catalogue.h"

namespace klankbord::console {

// One version of a scenario: its opportunities, its questions with their answers, and what stands
// out with what to do.
void write_scenario_statistics(Writer& writer, const text::Catalogue& tr,
                               const session::PlayedVersion& version,
                               const assess::ScenarioFigures& figures);

// Per version of a scenario its opportunities, its questions with their answers, and what stands
// out with what to do; then the reliability of all together, and what was left out. `seed`: of
// simulated responses.
void write_statistics(Writer& writer, const text::Catalogue& tr,
                      const session::Responses& responses, const session::UseStatistics& statistics,
                      std::uint64_t seed);

}  // namespace klankbord::console
