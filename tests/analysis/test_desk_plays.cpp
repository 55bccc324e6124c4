// With the desk, plays are counted by what the desk comes to, part by part; here every input of
// small random scenarios is tried on whole states, and both have to agree. The comparison is tested
// too: it notices when deeds before an answer are left out, and when waits that hang together are
// tried one at a time.
#include "analysis/desk_walk.h"
#include "analysis/distribution.h"
#include "analysis/every_desk_play.h"
#include "analysis/idle.h"
#include "analysis/plays.h"
#include "assess/scorecard.h"
#include "play/attempt.h"
#include "support/random_desk.h"

using namespace klankbord;
using analysis::DeskWalk;
using scenario::Scenario;
using test::DeskPlays;

namespace {

constexpr std::size_t kMostStates = 1'500;  // scenarios with more at one moment are left out

DeskPlays in_the_same_words(const Scenario& scenario, const DeskWalk& desk) {
  const analysis::Plays all = analysis::sum_up(scenario, desk.walk());
  DeskPlays found;
  found.plays = all.count.word();
  found.without_knockout = all.without_knockout.word();
  const auto histograms = analysis::distribution(desk.walk());
  for (std::size_t b = 0; b < histograms.size(); ++b) {
    auto& points = found.points[b < all.blocks.size() ? all.blocks[b].block : ""];
    for (std::size_t i = 0; i < histograms[b].plays.size(); ++i) {
      const auto plays = histograms[b].plays[i].word();
      if (plays > 0) points[histograms[b].lowest + static_cast<int>(i)] = plays;
    }
  }
  if (!all.without_knockout.is_zero()) found.best = all.best_points;
  found.unmet.resize(scenario.opportunities.size());
  for (const auto& unmet : analysis::unmet_opportunities(scenario, desk.walk())) {
    found.unmet[unmet.opportunity] = unmet.plays.word();
  }
  return found;
}

// Gives whether there is such a play at all: where it was not put together, that is said.
bool check_play(const Scenario& scenario, const std::optional<std::vector<play::Input>>& inputs,
                int points, bool clean) {
  if (!inputs) return false;
  const auto attempt = play::fold(std::make_shared<const Scenario>(scenario), 1, *inputs);
  REQUIRE(attempt.ok());
  CHECK(attempt->ended());
  CHECK(assess::total_points(scenario, attempt->state()).earned == points);
  if (clean) CHECK(attempt->state().knockouts == 0);
  return true;
}

// Where it was said that waits hang together: whether counting them one at a time goes wrong.
bool is_careless_count_wrong(const Scenario& scenario) {
  analysis::DeskLimits limits;
  limits.careless = true;
  const DeskWalk careless(scenario, limits);
  if (!careless.walk().complete) return false;
  const test::EveryDeskPlay each(scenario, kMostStates);
  return each.small && !(in_the_same_words(scenario, careless) == each.found);
}

}  // namespace

TEST_CASE("counting plays with the desk tells what trying every input tells",
          "[analysis][plays][desk]") {
  GIVEN("small scenarios with a desk made at random") {
    std::size_t compared = 0, noticed = 0, owned_up = 0, together = 0, missing = 0, tried = 0;
    for (std::uint64_t seed = 1; compared < 300; ++seed) {
      const Scenario scenario = test::RandomDesk(seed).make();
      INFO("seed " << seed);
      ++tried;
      REQUIRE(tried < 2000);
      DeskWalk desk(scenario);
      if (!desk.walk().complete) {
        ++owned_up;
        together += is_careless_count_wrong(scenario);
        continue;
      }
      const test::EveryDeskPlay each(scenario, kMostStates);
      if (!each.small) continue;
      ++compared;
      const DeskPlays counted = in_the_same_words(scenario, desk);
      CHECK(counted.plays == each.found.plays);
      CHECK(counted.points == each.found.points);
      CHECK(counted.unmet == each.found.unmet);
      CHECK(counted == each.found);
      const analysis::Plays all = analysis::sum_up(scenario, desk.walk());
      const bool clean = !all.without_knockout.is_zero();
      using Kind = DeskWalk::Aim::Kind;
      const DeskWalk::Aim best{clean ? Kind::most_clean : Kind::most, 0, all.best_points};
      const int fewest = all.total.points.min;
      const DeskWalk::Aim worst{Kind::fewest, 0, fewest};
      missing +=
          !check_play(scenario, desk.inputs_of(all.best_turns, best), all.best_points, clean);
      missing += !check_play(scenario, desk.inputs_of(all.worst_turns, worst), fewest, false);
      analysis::DeskLimits blind;
      blind.blind = true;
      const DeskWalk without(scenario, blind);
      noticed += without.walk().complete && !(in_the_same_words(scenario, without) == each.found);
    }
    THEN("what a wrong walk leaves out is noticed, few are not exact, and every play is found") {
      CHECK(noticed > 40);
      CHECK(together > 2);
      CHECK(owned_up < tried / 4);
      CHECK(missing == 0);
    }
  }
}
