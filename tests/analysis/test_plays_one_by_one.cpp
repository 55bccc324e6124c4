// Counting merges states; here every play of small random scenarios is played one by one, and both
// have to agree on everything. The comparison itself is tested too: it notices a wrong key.
#include "analysis/every_play.h"
#include "analysis/survey.h"
#include "play/attempt.h"
#include "support/catch.h"
#include "support/random_scenario.h"

using namespace klankbord;
using analysis::Detail;
using analysis::Survey;
using scenario::Scenario;
using test::EveryPlay;

namespace {

constexpr std::uint64_t kMostPlays = 20'000;  // scenarios with more are left out

using Points = std::map<int, std::uint64_t>;

Points as_map(const analysis::Histogram& histogram) {
  Points points;
  for (std::size_t i = 0; i < histogram.plays.size(); ++i) {
    const auto plays = histogram.plays[i].word();
    if (plays > 0) points[histogram.lowest + static_cast<int>(i)] = plays;
  }
  return points;
}

// What is told of every play by counting, in the words of trying them one by one.
EveryPlay in_the_same_words(const Scenario& scenario, Detail detail) {
  const analysis::Walk walk = analysis::walk(scenario, detail, 1'000'000);
  REQUIRE(walk.complete);
  const analysis::Plays all = analysis::sum_up(scenario, walk);
  EveryPlay found;
  found.plays = all.count.word();
  found.without_knockout = all.without_knockout.word();
  const auto histograms = analysis::distribution(walk);
  for (std::size_t i = 0; i < all.blocks.size(); ++i) {
    found.points[all.blocks[i].block] = as_map(histograms[i]);
  }
  found.points[""] = as_map(histograms.back());
  found.answers = all.answers;
  found.seconds = all.seconds;
  found.mean_seconds = all.mean_seconds;
  found.best = all.without_knockout.is_zero() ? -1 : all.best_points;
  found.unmet.resize(scenario.opportunities.size());
  for (const auto& unmet : analysis::unmet_opportunities(scenario, walk)) {
    found.unmet[unmet.opportunity] = unmet.plays.word();
  }
  return found;
}

bool agree(const EveryPlay& a, const EveryPlay& b) {
  return a.plays == b.plays && a.without_knockout == b.without_knockout && a.points == b.points &&
         a.answers == b.answers && a.seconds == b.seconds && a.best == b.best &&
         a.unmet == b.unmet && a.mean_seconds == Approx(b.mean_seconds);
}

void check_play(const Scenario& scenario, const std::vector<play::Input>& inputs, int points) {
  const auto attempt = play::fold(std::make_shared<const Scenario>(scenario), 1, inputs);
  REQUIRE(attempt.ok());
  CHECK(attempt->ended());
  CHECK(assess::total_points(scenario, attempt->state()).earned == points);
}

}  // namespace

TEST_CASE("counting all plays tells what playing them one by one tells", "[analysis][plays]") {
  GIVEN("small scenarios made at random") {
    std::size_t compared = 0, noticed = 0;
    for (std::uint64_t seed = 1; compared < 400; ++seed) {
      const Scenario scenario = test::RandomScenario(seed).make();
      const test::EveryPlayOf each(scenario, kMostPlays);
      if (each.found.plays > kMostPlays) continue;
      ++compared;
      INFO("seed " << seed);
      for (const Detail detail : {Detail::future, Detail::evidence, Detail::variables}) {
        const EveryPlay counted = in_the_same_words(scenario, detail);
        CHECK(counted.plays == each.found.plays);
        CHECK(counted.points == each.found.points);
        CHECK(counted.unmet == each.found.unmet);
        CHECK(agree(counted, each.found));
      }
      const analysis::Plays all = analysis::plays(scenario);
      check_play(scenario, all.best, all.best_points);
      check_play(scenario, all.worst, all.total.points.min);
      CHECK(each.found.range("").min == all.total.points.min);
      CHECK(each.found.range("").max == all.total.points.max);
      noticed += !agree(in_the_same_words(scenario, Detail::blind), each.found);
    }
    THEN("a key that leaves the variables out is noticed") {
      CHECK(noticed > 40);
    }
  }
}
