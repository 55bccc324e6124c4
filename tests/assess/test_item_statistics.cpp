// The figures of opportunities and options, each against a value computed by hand.
#include "assess/item_statistics.h"

#include "assess/exact.h"
#include "assess/responses.h"
#include "support/catch.h"

using namespace klankbord;
using assess::Flag;
using assess::Sample;
using test::asked;
using test::elsewhere;
using test::response;
using Flags = std::vector<Flag>;

namespace {

// `count` learners, each of whom met one opportunity at a level and answered something, with a
// number of points of 4 elsewhere.
struct Group {
  int count, level, answer, points_elsewhere;
};

std::vector<Sample> samples_of(const std::vector<Group>& groups,
                               const std::vector<int>& keys = {2, 1, 0}) {
  Sample sample{asked("call", 1, keys), {}};
  std::vector<int> points;
  for (const Group& group : groups) {
    for (int i = 0; i < group.count; ++i) {
      const auto learner = static_cast<std::uint32_t>(points.size());
      sample.responses.push_back(response(learner, {group.level}, group.answer));
      points.push_back(group.points_elsewhere);
    }
  }
  return {sample, elsewhere(points)};
}

assess::ScenarioFigures figures_of(const std::vector<Group>& groups,
                                   const std::vector<int>& keys = {2, 1, 0}) {
  return assess::item_statistics(samples_of(groups, keys))[0];
}

}  // namespace

TEST_CASE("shares, roots and correlations are rounded as they are written down", "[statistics]") {
  CHECK(assess::rounded(5, 10) == 1);
  CHECK(assess::rounded(4, 10) == 0);
  CHECK(assess::rounded(-5, 10) == -1);
  CHECK(assess::root(0) == 0);
  CHECK(assess::root(15) == 3);
  CHECK(assess::root(16) == 4);
  CHECK(assess::root(assess::Wide{1} << 100) == std::int64_t{1} << 50);
  CHECK(assess::root((assess::Wide{1} << 100) - 1) == (std::int64_t{1} << 50) - 1);
  CHECK(assess::permille_root(2, 1) == 1414);  // 1.41421
  CHECK(assess::permille_root(3, 1) == 1732);  // 1.73205
  CHECK(assess::permille_root(1, 4) == 500);
}

SCENARIO("difficulty and discrimination of an opportunity", "[statistics]") {
  GIVEN("eight learners with known levels and a known rest") {
    const std::vector<int> levels = {1, 2, 0, 2, 1, 1, 0, 2};
    const std::vector<int> points = {2, 3, 1, 4, 2, 1, 3, 4};
    Sample sample{asked("call", 1), {}};
    for (std::uint32_t i = 0; i < 8; ++i) {
      sample.responses.push_back(response(i, {levels[i]}));
    }
    const auto figures = assess::item_statistics({sample, elsewhere(points)});
    const assess::OpportunityFigures& one = figures[0].opportunities[0];
    THEN("p is the mean level over two") {
      // (1+2+0+2+1+1+0+2) / 8 / 2 = 9/16 = .5625, a half permille rounded up
      CHECK(one.n == 8);
      CHECK(one.p_permille == 563);
      CHECK(one.at_level[0] == 2);
      CHECK(one.at_level[1] == 3);
      CHECK(one.at_level[2] == 3);
    }
    THEN("r is the correlation with the share of the points elsewhere") {
      // Rests 500 750 250 1000 500 250 750 1000. n 8, sums: x 9, y 5000, xx 15, yy 3 750 000,
      // xy 6750. (8*6750 - 9*5000) / sqrt((8*15-81) * (8*3750000-5000²))
      //   = 9000 / sqrt(39 * 5 000 000) = .644503
      CHECK(one.rest_n == 8);
      REQUIRE(one.r_permille.has_value());
      CHECK(*one.r_permille == 645);
    }
    THEN("nothing is concluded from eight") {
      CHECK_FALSE(figures[0].enough());
      CHECK(one.flags.empty());
      CHECK(figures[0].flag_count() == 0);
    }
    THEN("the order of the attempts does not matter") {
      std::vector<Sample> shuffled = {sample, elsewhere(points)};
      for (Sample& each : shuffled)
        std::rotate(each.responses.begin(), each.responses.begin() + 3, each.responses.end());
      std::swap(shuffled[0].responses[1], shuffled[0].responses[6]);
      const auto again = assess::item_statistics(shuffled)[0].opportunities[0];
      CHECK(again.p_permille == one.p_permille);
      CHECK(again.r_permille == one.r_permille);
    }
    THEN("a rest within the same scenario does not count") {
      const auto alone = assess::item_statistics({sample});
      CHECK(alone[0].opportunities[0].rest_n == 0);
      CHECK_FALSE(alone[0].opportunities[0].r_permille.has_value());
    }
  }
  GIVEN("one that nobody fails") {
    THEN("there is no correlation") {
      const auto figures = figures_of({{20, 2, 0, 1}, {20, 2, 0, 3}});
      CHECK_FALSE(figures.opportunities[0].r_permille.has_value());
      CHECK(figures.opportunities[0].p_permille == 1000);
    }
  }
  GIVEN("levels that a person has still to give") {
    const auto figures = figures_of({{20, assess::kUnmarked, 0, 1}, {10, 2, 0, 3}, {10, 0, 0, 1}});
    THEN("they count nowhere") {
      CHECK(figures.attempts == 40);
      CHECK(figures.opportunities[0].n == 20);
      CHECK(figures.opportunities[0].p_permille == 500);
      CHECK(figures.opportunities[0].flags.empty());
    }
  }
}

SCENARIO("flags of an opportunity", "[statistics]") {
  const auto flags_of = [](const std::vector<Group>& groups) {
    return figures_of(groups).opportunities[0].flags;
  };
  // The better learners (4 of 4 elsewhere) have what is shown: r is high.
  THEN("p under .20 is too hard, .20 is not") {
    CHECK(flags_of({{19, 2, 0, 4}, {81, 0, 2, 1}}) == Flags{Flag::too_hard});
    CHECK(flags_of({{20, 2, 0, 4}, {80, 0, 2, 1}}).empty());
  }
  THEN("p over .90 is too easy, .90 is not") {
    CHECK(flags_of({{91, 2, 0, 4}, {9, 0, 2, 1}}) == Flags{Flag::too_easy});
    CHECK(flags_of({{90, 2, 0, 4}, {10, 0, 2, 1}}).empty());
  }
  THEN("r under .20 is weak, under 0 something to pull") {
    // Of those who showed it 26 of 50 are strong elsewhere, of the others 24: r = .04
    CHECK(flags_of({{26, 2, 0, 4}, {24, 2, 0, 1}, {24, 0, 2, 4}, {26, 0, 2, 1}}) ==
          Flags{Flag::weak});
    CHECK(flags_of({{24, 2, 0, 4}, {26, 2, 0, 1}, {26, 0, 2, 4}, {24, 0, 2, 1}}) ==
          Flags{Flag::pull});
    // 30 of 50 and 20 of 50: r = .20
    CHECK(flags_of({{30, 2, 0, 4}, {20, 2, 0, 1}, {20, 0, 2, 4}, {30, 0, 2, 1}}).empty());
  }
  THEN("twenty-nine show the figures and no conclusion, thirty do") {
    const auto few = figures_of({{29, 0, 2, 1}});
    CHECK_FALSE(few.enough());
    CHECK(few.opportunities[0].p_permille == 0);
    CHECK(few.flag_count() == 0);
    const auto enough = figures_of({{30, 0, 2, 1}});
    CHECK(enough.enough());
    CHECK(enough.opportunities[0].flags == Flags{Flag::too_hard});
  }
}

SCENARIO("options: how often and by whom they are chosen", "[statistics]") {
  GIVEN("a hundred answers") {
    const auto figures = figures_of({{60, 2, 0, 4}, {36, 1, 1, 2}, {4, 0, 2, 0}});
    REQUIRE(figures.decisions.size() == 1);
    const auto& options = figures.decisions[0].options;
    THEN("shares and the mean rest of the choosers") {
      CHECK(figures.decisions[0].n == 100);
      CHECK(options[0].share_permille == 600);
      CHECK(options[0].rest_permille == 1000);
      CHECK(options[1].rest_permille == 500);
      CHECK(options[2].rest_permille == 0);
      CHECK(options[0].points == 2);
    }
    THEN("what under 5 % choose is rarely chosen") {
      CHECK(options[1].flags.empty());
      CHECK(options[2].flags == Flags{Flag::rarely_chosen});
    }
    THEN("5 % is often enough") {
      const auto five = figures_of({{60, 2, 0, 4}, {35, 1, 1, 2}, {5, 0, 2, 0}});
      CHECK(five.decisions[0].options[2].flags.empty());
    }
  }
  GIVEN("an option that nobody chooses") {
    THEN("thirty answers are enough to say so, twenty-nine are not") {
      CHECK(figures_of({{20, 2, 0, 4}, {10, 1, 1, 2}}).decisions[0].options[2].flags ==
            Flags{Flag::never_chosen});
      CHECK(figures_of({{20, 2, 0, 4}, {9, 1, 1, 2}}).flag_count() == 0);
    }
  }
  GIVEN("ninety-nine answers") {
    THEN("rarely is not said yet") {
      CHECK(figures_of({{96, 2, 0, 4}, {2, 1, 1, 2}, {1, 0, 2, 0}})
                .decisions[0]
                .options[1]
                .flags.empty());
    }
  }
}

SCENARIO("a key that is the wrong way round is found", "[statistics]") {
  const std::vector<Group> groups = {{30, 2, 0, 4}, {10, 2, 0, 3}, {30, 0, 2, 1}, {10, 0, 2, 2}};
  GIVEN("better learners choose the first answer") {
    THEN("nothing is said when it earns most") {
      CHECK_FALSE(figures_of(groups, {2, 1, 0}).decisions[0].inversion.has_value());
    }
    THEN("it is said when it earns least, with the widest pair") {
      const auto inversion = figures_of(groups, {0, 1, 2}).decisions[0].inversion;
      REQUIRE(inversion.has_value());
      CHECK(inversion->preferred == 0);
      CHECK(inversion->keyed_better == 2);
      // (30*1000 + 10*750) / 40 = 937.5 and (30*250 + 10*500) / 40 = 312.5: 938 - 313
      CHECK(inversion->difference_permille == 625);
    }
    THEN("nothing is said when both earn the same") {
      CHECK_FALSE(figures_of(groups, {1, 0, 1}).decisions[0].inversion.has_value());
    }
  }
  GIVEN("a difference that chance may have made") {
    // 25 strong of 40 against 20 of 40: 1.1 standard errors
    const std::vector<Group> close = {{25, 2, 0, 4}, {15, 2, 0, 1}, {20, 0, 2, 4}, {20, 0, 2, 1}};
    THEN("nothing is said") {
      CHECK_FALSE(figures_of(close, {0, 1, 2}).decisions[0].inversion.has_value());
    }
  }
  GIVEN("nine choosers") {
    THEN("they are too few to compare") {
      CHECK_FALSE(
          figures_of({{9, 2, 0, 4}, {40, 0, 2, 1}}, {0, 1, 2}).decisions[0].inversion.has_value());
      CHECK(
          figures_of({{10, 2, 0, 4}, {40, 0, 2, 1}}, {0, 1, 2}).decisions[0].inversion.has_value());
    }
  }
}

SCENARIO("time per decision is reported by nearest rank", "[statistics]") {
  Sample sample{asked("call", 1), {}};
  for (std::uint32_t i = 0; i < 10; ++i) {
    sample.responses.push_back(response(i, {2}, 0, static_cast<int>(10 * (10 - i))));
  }
  sample.responses.push_back(response(10, {2}, 0, -1));
  const auto decision = assess::item_statistics({sample})[0].decisions[0];
  CHECK(decision.n == 11);
  CHECK(decision.timed_n == 10);
  CHECK(decision.median_s == 50);
  CHECK(decision.p90_s == 90);
}

SCENARIO("the rest is the first attempt at each other scenario", "[statistics]") {
  Sample call{asked("call", 1), {response(1, {2}), response(2, {0})}};
  Sample other{
      asked("other", 1),
      {response(1, {2}, -1, -1, "2"), response(1, {0}, -1, -1, "1"), response(2, {1}, 0, -1, "1")}};
  const auto at = [&](const std::vector<Sample>& samples) {
    return *assess::item_statistics(samples)[0].opportunities[0].r_permille;
  };
  // Learner 1 showed nothing at first, learner 2 half.
  CHECK(at({call, other}) == -1000);
  other.responses[1].attempt = "3";
  CHECK(at({call, other}) == 1000);
  GIVEN("an older version of the same scenario") {
    Sample old{asked("call", 2),
               {response(1, {0, 0}, -1, -1, "0"), response(2, {2, 2}, -1, -1, "0")}};
    THEN("it is no rest of its own scenario") {
      CHECK(at({call, other, old}) == 1000);
    }
  }
  GIVEN("several attempts of one learner") {
    const Sample first = assess::first_attempts(other);
    THEN("the first alone can be asked for") {
      REQUIRE(first.responses.size() == 2);
      CHECK(first.responses[0].attempt == "2");
    }
  }
}
