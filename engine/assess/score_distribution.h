// What many results look like together: where they lie, and how many lie so near the cut that a
// measurement error decides. Formulas: engine/notes/statistics.md.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "assess/scorecard.h"

namespace klankbord::assess {

inline constexpr std::size_t kScoreBins = 10;  // of 100 permille each; the last one holds 1000 too

struct ScoreDistribution {
  int n = 0;                // results; with none all else is 0
  int mean_permille = 0;    // of their shares
  int spread_permille = 0;  // standard deviation, with n as the divisor
  int lowest_permille = 0, median_permille = 0, highest_permille = 0;  // median: nearest rank
  std::array<int, kScoreBins> bins{};
};

// At most 100,000 results (kMostResponses); what is beyond is left out.
ScoreDistribution distribution_of(const std::vector<Points>& results);

struct NearCut {
  int cut_permille = 0, sem_permille = 0;
  int n = 0;
  int reach = 0;                                // the cut
  int near_below = 0, near_above = 0;           // it by less than one error
  int reach_if_lower = 0, reach_if_higher = 0;  // with the cut one error lower or higher
};

// By points alone, whatever floors and knock-outs say.
NearCut near_cut(const std::vector<Points>& results, int cut_permille, int sem_permille);

}  // namespace klankbord::assess
