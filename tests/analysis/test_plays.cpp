// Counting every play: the same result by what still matters and by whole states, figures that were
// worked out by hand, and the best and the worst play played again.
#include <algorithm>

#include "analysis/survey.h"

#include "assess/scorecard.h"
#include "play/attempt.h"
#include "support/catch.h"
#include "support/peers_example.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using analysis::Detail;
using analysis::Plays;
using analysis::Range;

namespace {

assess::Scorecard played(const std::shared_ptr<const scenario::Scenario>& scenario,
                         const std::vector<play::Input>& inputs) {
  const auto attempt = play::fold(scenario, 1, inputs);
  REQUIRE(attempt.ok());
  REQUIRE(attempt->ended());
  return assess::score(*scenario, attempt->state());
}

}  // namespace

TEST_CASE("every play is counted, by what still matters and by whole states", "[analysis][plays]") {
  GIVEN("a conversation of fourteen layers with gated answers and a customer who hangs up") {
    const auto scenario = test::layered_conversation(14).build();
    WHEN("its plays are counted both ways") {
      const Plays projected = analysis::plays(*scenario);
      const Plays whole = analysis::plays(*scenario, {4'000'000, Detail::variables});
      THEN("count, ranges, best and worst are the same, and so is the known number of paths") {
        REQUIRE(projected.exact);
        REQUIRE(whole.exact);
        CHECK(to_string(projected.count) == "1648689");
        CHECK(projected.count == whole.count);
        CHECK(projected.total.points == whole.total.points);
        CHECK(projected.answers == whole.answers);
        CHECK(projected.seconds == whole.seconds);
        CHECK(projected.mean_seconds == Approx(whole.mean_seconds));
        CHECK(projected.best == whole.best);
        CHECK(projected.worst == whole.worst);
        CHECK(projected.states * 20 < whole.states);
      }
      THEN("the best and the worst play score what they are said to") {
        CHECK(played(scenario, projected.best).total.earned == projected.best_points);
        CHECK(played(scenario, projected.worst).total.earned == projected.total.points.min);
      }
    }
  }
  GIVEN("the same in forty-three layers") {
    const auto scenario = test::layered_conversation(43).scenario();
    THEN("more plays than one machine word holds are counted to the last one") {
      const Plays all = analysis::plays(scenario);
      REQUIRE(all.exact);
      CHECK(to_string(all.count) == "44082170877587092165");
    }
    THEN("a limit that is too small is owned up to") {
      const Plays all = analysis::plays(scenario, {1000, Detail::future});
      CHECK_FALSE(all.exact);
      CHECK(all.states == 1000);
      CHECK(all.count.is_zero());
    }
  }
}

TEST_CASE("the figures of a small scenario are those one can work out", "[analysis][plays]") {
  GIVEN("two decisions of which the second is offered to whoever is kind") {
    const auto scenario = test::ScenarioBuilder()
                              .truth("kind")
                              .opportunity("welcome", "4.1", 2)
                              .opportunity("closing", "5.1", 3)
                              .phase("4")
                              .node("hello")
                              .says("Hallo?")
                              .option("warm")
                              .earns("welcome", 2)
                              .effect("kind", 1)
                              .costs(10)
                              .option("cold")
                              .earns("welcome", 0)
                              .costs(2)
                              .to("")
                              .phase("5")
                              .node("bye")
                              .option("good")
                              .earns("closing", 2)
                              .costs(4)
                              .option("rude")
                              .earns("closing", 1)
                              .knockout("respect")
                              .costs(1)
                              .build();
    WHEN("its plays are counted") {
      const Plays all = analysis::plays(*scenario);
      THEN("there are three") {
        REQUIRE(all.exact);
        CHECK(to_string(all.count) == "3");
        CHECK(to_string(all.without_knockout) == "2");
        CHECK(all.answers == Range{1, 2});
      }
      THEN("each block has its own range") {
        REQUIRE(all.blocks.size() == 2);
        CHECK(all.blocks[0].block == "4");
        CHECK(all.blocks[0].points == Range{0, 4});
        CHECK(all.blocks[0].reachable == 4);
        CHECK(all.blocks[1].points == Range{0, 6});
        CHECK(all.total.points == Range{0, 10});
        CHECK(all.total.reachable == 10);
      }
      THEN("time runs from the customer's first word") {
        const int hello = scenario->nodes[0].lines[0].cost_s;
        CHECK(all.seconds == Range{hello + 2, hello + 14});
        CHECK(all.mean_seconds == Approx(hello + (2 + (14 + 11) / 2.0) / 2));
      }
      THEN("the best and the worst are these") {
        CHECK(all.best == std::vector<play::Input>{play::Input::choose(0), play::Input::choose(2)});
        CHECK(all.best_points == 10);
        CHECK(all.worst == std::vector<play::Input>{play::Input::choose(1)});
      }
    }
  }
}

TEST_CASE("a decision that never matters is told from one that does", "[analysis][plays]") {
  GIVEN("three decisions: one between words only, one that matters later, one that scores") {
    const auto scenario = test::ScenarioBuilder()
                              .truth("kind")
                              .opportunity("welcome", "4.1")
                              .opportunity("rare", "4.2")
                              .phase("4")
                              .node("words")
                              .option("hello")
                              .option("good-day")
                              .to("detour")
                              .node("later")
                              .option("kind")
                              .effect("kind", 1)
                              .option("cold")
                              .node("score")
                              .option("warm")
                              .when("kind")
                              .earns("welcome", 2)
                              .option("brisk")
                              .earns("welcome", 1)
                              .to("")
                              .option("rare")
                              .earns("rare", 2)
                              .to("")
                              .node("detour")
                              .option("so")
                              .to("later")
                              .build();
    WHEN("it is explored") {
      const analysis::Survey found = analysis::survey(*scenario);
      THEN("only the words are idle, though one of them takes a question more") {
        REQUIRE(found.plays.exact);
        REQUIRE(found.idle.size() == 1);
        CHECK(scenario->nodes[found.idle[0]].id == "words");
      }
      THEN("what some play does not meet comes with how many and the first such play") {
        REQUIRE(found.unmet.size() == 2);
        CHECK(found.unmet[0].opportunity == 0);
        CHECK(to_string(found.plays.count) == "10");
        CHECK(to_string(found.unmet[0].plays) == "4");
        CHECK(played(scenario, found.unmet[0].play).opportunities[0].given == false);
        CHECK(played(scenario, found.unmet[1].play).opportunities[1].given == false);
      }
    }
  }
}

TEST_CASE("what cannot be counted is estimated and says so", "[analysis][plays]") {
  GIVEN("a conversation with more situations than the limit") {
    const auto scenario = test::layered_conversation(14).scenario();
    WHEN("it is explored with a limit of a hundred") {
      analysis::SurveyLimits limits;
      limits.places = 100;
      limits.drawn_plays = 5'000;
      const analysis::Survey found = analysis::survey(scenario, limits);
      const analysis::Survey again = analysis::survey(scenario, limits);
      THEN("there is an estimate with a reason, and the same seed gives the same") {
        REQUIRE(found.estimate);
        CHECK(found.reason.find("more than 100 situations") != std::string::npos);
        CHECK(found.estimate->best == again.estimate->best);
        CHECK(found.estimate->count == again.estimate->count);
      }
      THEN("the estimate is near the truth") {
        const analysis::Plays all = analysis::plays(scenario);
        CHECK(found.estimate->count == Approx(1648689).epsilon(0.05));
        CHECK(found.estimate->mean_seconds == Approx(all.mean_seconds).epsilon(0.02));
        CHECK(found.estimate->total.points.min >= all.total.points.min);
        CHECK(found.estimate->total.points.max <= all.total.points.max);
      }
    }
  }
}

TEST_CASE("who watches is told how far it is, and never less than before", "[analysis][plays]") {
  GIVEN("a conversation of many situations") {
    const auto scenario = test::layered_conversation(28).scenario();
    WHEN("it is explored") {
      std::vector<double> told;
      (void)analysis::survey(scenario, {}, [&](double done) { told.push_back(done); });
      THEN("the figures rise and stay between nothing and all") {
        REQUIRE(told.size() > 3);
        CHECK(std::is_sorted(told.begin(), told.end()));
        CHECK(told.front() >= 0.0);
        CHECK(told.back() <= 1.0 + 1e-9);
      }
    }
  }
}
