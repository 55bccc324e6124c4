// Where results lie, and how many lie near the cut.
#include "assess/score_distribution.h"

#include "support/catch.h"

using namespace klankbord;
using namespace klankbord::assess;

namespace {

// Shares of ten points.
std::vector<Points> of_ten(const std::vector<int>& earned) {
  std::vector<Points> all;
  for (const int one : earned) all.push_back({one, 10});
  return all;
}

}  // namespace

SCENARIO("results are described by where they lie", "[assess][statistics]") {
  GIVEN("none") {
    const ScoreDistribution none = distribution_of({});
    CHECK(none.n == 0);
    CHECK(none.bins == std::array<int, kScoreBins>{});
  }
  GIVEN("2, 4, 4, 4, 5, 5, 7 and 9 of 10, whose deviation is 2") {
    const ScoreDistribution found = distribution_of(of_ten({9, 2, 4, 5, 4, 7, 5, 4}));
    CHECK(found.n == 8);
    CHECK(found.mean_permille == 500);
    CHECK(found.spread_permille == 200);
    CHECK(found.lowest_permille == 200);
    CHECK(found.median_permille == 400);
    CHECK(found.highest_permille == 900);
    CHECK(found.bins == std::array<int, kScoreBins>{0, 0, 1, 0, 3, 2, 0, 1, 0, 1});
  }
  GIVEN("a result of everything") {
    CHECK(distribution_of(of_ten({10, 0})).bins[9] == 1);
    CHECK(distribution_of(of_ten({10, 0})).bins[0] == 1);
  }
}

SCENARIO("who is near the cut is counted on both sides", "[assess][statistics]") {
  const auto results = of_ten({3, 5, 6, 6, 7, 9});
  const NearCut found = near_cut(results, 600, 100);
  CHECK(found.n == 6);
  CHECK(found.reach == 4);
  CHECK(found.near_above == 2);
  CHECK(found.near_below == 0);  // 5 of 10 is a whole error away
  CHECK(found.reach_if_lower == 5);
  CHECK(found.reach_if_higher == 2);
  CHECK(near_cut(results, 600, 101).near_below == 1);
  CHECK(near_cut(results, 600, 101).near_above == 3);
  THEN("a share that is cut down to the cut does not reach it when its points do not") {
    // 600.6 permille of 333 points: 199 is 597, 200 is 600.
    CHECK(near_cut({{199, 333}}, 598, 10).reach == 0);
    CHECK(near_cut({{200, 333}}, 600, 10).reach == 1);
  }
}
