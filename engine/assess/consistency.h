// How often two parallel administrations would decide alike. Inside assess/ only.
#pragma once

#include <cstdint>
#include <map>

#include "assess/reliability.h"

namespace klankbord::assess {

struct ScoreTable {
  std::map<std::int64_t, std::int64_t> learners;   // per total of points
  std::int64_t reachable = 0, sum = 0, count = 0;  // points; of all totals; learners
};

// The probability, in parts per billion, of at least `least` successes in `trials` (1 to 1000) of
// probability `p_ppm` (0 to 1,000,000) each.
std::int64_t at_least_ppb(std::int64_t trials, std::int64_t p_ppm, std::int64_t least);

// `alpha_ppm` above 0; `length` is held between 1 and 1000.
Consistency consistency_of(const ScoreTable& table, std::int64_t alpha_ppm, std::int64_t length,
                           int cut_permille);

}  // namespace klankbord::assess
