#include "assess/score_distribution.h"

#include <algorithm>
#include <cstdlib>

#include "assess/exact.h"

namespace klankbord::assess {

namespace {

bool reaches(const Points& points, int cut_permille) {
  return 1000 * points.earned >= cut_permille * points.reachable;
}

}  // namespace

ScoreDistribution distribution_of(const std::vector<Points>& results) {
  ScoreDistribution found;
  std::vector<int> shares;
  Sums sums;
  for (const Points& points : results) {
    if (static_cast<std::int64_t>(shares.size()) == kMostResponses) break;
    const int share = points.permille();
    shares.push_back(share);
    sums.add(share, 0);
    const auto bin = static_cast<std::size_t>(share / 100);
    ++found.bins[std::min(bin, kScoreBins - 1)];
  }
  if (shares.empty()) return found;
  std::sort(shares.begin(), shares.end());
  found.n = static_cast<int>(shares.size());
  found.mean_permille = static_cast<int>(rounded(sums.x, sums.n));
  found.spread_permille =
      static_cast<int>((root(4 * sums.spread_x() / (Wide{sums.n} * sums.n)) + 1) / 2);
  found.lowest_permille = shares.front();
  found.median_permille = shares[(shares.size() - 1) / 2];
  found.highest_permille = shares.back();
  return found;
}

NearCut near_cut(const std::vector<Points>& results, int cut_permille, int sem_permille) {
  NearCut near{cut_permille, sem_permille};
  for (const Points& points : results) {
    ++near.n;
    const bool there = reaches(points, cut_permille);
    near.reach += there ? 1 : 0;
    near.reach_if_lower += reaches(points, cut_permille - sem_permille) ? 1 : 0;
    near.reach_if_higher += reaches(points, cut_permille + sem_permille) ? 1 : 0;
    if (std::abs(points.permille() - cut_permille) >= sem_permille) continue;
    ++(there ? near.near_above : near.near_below);
  }
  return near;
}

}  // namespace klankbord::assess
