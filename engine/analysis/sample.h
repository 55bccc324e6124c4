// Plays drawn at random, for scenarios with too many situations to try them all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/plays.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

struct Sample {
  std::size_t plays = 0;  // drawn, each answer that is offered as likely as the others
  double count = 0;       // distinct plays of answers, estimated from how many were offered
  std::vector<BlockRange> blocks;  // points that were seen, so the true range may be wider
  BlockRange total;
  Range answers, seconds;  // likewise
  double mean_seconds = 0;
  // Share of the drawn plays by points, of every block and then of the total: from 0 points up.
  std::vector<std::vector<double>> shares;
  std::vector<play::Input> best, worst;  // of those that were drawn
  int best_points = 0;
};

// The desk is left alone. The same seed draws the same plays, on every machine.
Sample sample(const scenario::Scenario& scenario, std::size_t plays, std::uint64_t seed);

}  // namespace klankbord::analysis
