// What the desk adds to a conversation: the results of each of its parts, taken together.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "analysis/desk_parts.h"
#include "analysis/walk.h"

namespace klankbord::analysis {

// What one part came to in the end.
struct Result {
  std::array<std::uint64_t, 4> evidence{};  // of its opportunities, as in a standing
  std::uint64_t knockouts = 0;
  friend bool operator==(const Result& a, const Result& b) {
    return a.evidence == b.evidence && a.knockouts == b.knockouts;
  }
  friend bool operator<(const Result& a, const Result& b) {
    return std::tie(a.evidence, a.knockouts) < std::tie(b.evidence, b.knockouts);
  }
};
using Results = std::vector<Result>;  // sorted, none twice

Result result_of(const Standing& standing);
int level_in(const Result& result, std::size_t opportunity);
bool is_met_in(const Result& result, std::size_t opportunity);
// In total.
int points_of(const scenario::Scenario& scenario, const DeskPart& part, const Result& result);

// `results`: of each part. Together they differ when a level, whether something was met
// or a knock-out differs; `knockouts` were raised by answers.
Ending add_up(const scenario::Scenario& scenario, const std::vector<std::string>& blocks,
              const std::vector<DeskPart>& parts, const std::vector<const Results*>& results,
              std::uint16_t knockouts);

}  // namespace klankbord::analysis
