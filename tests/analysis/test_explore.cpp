#include "analysis/explore.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "analysis/routes.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using analysis::explore;
using test::ScenarioBuilder;

namespace {

// `decisions` nodes in a row with four answers each, which change the mood by -1 to 2 and earn 2, 1
// or nothing.
ScenarioBuilder row(int decisions) {
  ScenarioBuilder builder;
  builder.number("mood", 0, -3, 3);
  for (int i = 0; i < decisions; ++i) builder.opportunity("o" + std::to_string(i), "4.1");
  builder.phase("4");
  for (int i = 0; i < decisions; ++i) {
    builder.node("n" + std::to_string(i)).says("Vraag.").says("Kort.", "mood < 0");
    for (int o = 0; o < 4; ++o) {
      builder.option(std::string(1, static_cast<char>('a' + o))).effect("mood", o - 1);
      if (o < 3) builder.earns("o" + std::to_string(i), 2 - o);
    }
  }
  return builder;
}

}  // namespace

SCENARIO("plays with the same future are tried once", "[analysis][explore]") {
  GIVEN("twelve decisions of four answers, with lines that depend on a mood of seven values") {
    const scenario::Scenario scenario = row(12).scenario();
    WHEN("it is explored") {
      const auto exploration = explore(scenario);
      const analysis::Routes routes(scenario, exploration);
      THEN("sixteen million plays fit in at most seven positions a decision") {
        CHECK(exploration.exact);
        CHECK(exploration.positions.size() <= 12 * 7);
        CHECK(routes.totals().plays == 16'777'216);
      }
      THEN("the totals are those of always the best and always the worst answer") {
        CHECK(routes.totals().max_points == 24);
        CHECK(routes.totals().min_points == 0);
        CHECK(routes.totals().min_decisions == 12);
        CHECK(routes.totals().max_decisions == 12);
        CHECK(routes.best_play().size() == 12);
      }
    }
  }
  GIVEN("a mood that no condition reads") {
    ScenarioBuilder builder;
    builder.number("mood", 0, -3, 3).phase("4");
    for (const std::string node : {"one", "two", "three"}) {
      builder.node(node).option("up").effect("mood", 1).option("down").effect("mood", -1);
    }
    THEN("each decision is one position") {
      CHECK(explore(builder.scenario()).positions.size() == 3);
    }
  }
  GIVEN("an answer that a later line remembers") {
    ScenarioBuilder builder;
    builder.phase("4").node("one").option("a").option("b");
    builder.node("two").option("a").option("b");
    builder.node("three").says("Dat zei u al.", "chose('one/a')").option("a").option("b");
    builder.node("four").option("a");
    THEN("it keeps positions apart until that line, and no longer") {
      CHECK(explore(builder.scenario()).positions.size() == 1 + 2 + 1 + 1);
    }
  }
}

SCENARIO("whatever a later condition reads keeps plays apart until then", "[analysis][explore]") {
  // The levels that plays end with tell whether two of them were wrongly taken for one.
  const auto best_and_worst = [](ScenarioBuilder& builder) {
    const scenario::Scenario scenario = builder.scenario();
    const auto exploration = explore(scenario);
    const analysis::Routes routes(scenario, exploration);
    return std::pair(routes.totals().min_points, routes.totals().max_points);
  };
  const auto scored_end = [](ScenarioBuilder& builder) {
    builder.node("kept").says("Ja.").option("a").earns("end", 2).to("");
    builder.node("lost").says("Nee.").option("a").earns("end", 1).to("");
  };
  GIVEN("a node that some plays skip, which a later target asks for") {
    ScenarioBuilder builder;
    builder.opportunity("end", "4.1").phase("4");
    builder.node("fork").option("a").option("b").to("on");
    builder.node("seen-by-some").option("a");
    builder.node("on").option("a").to("kept", "seen('seen-by-some')").to("lost");
    scored_end(builder);
    THEN("both ends are found") {
      CHECK(best_and_worst(builder) == std::pair(1, 2));
    }
  }
  GIVEN("a truth value that only the target of a node without answers reads") {
    ScenarioBuilder builder;
    builder.truth("set").opportunity("end", "4.1").phase("4");
    builder.node("fork").option("a").option("b").effect("set", 1);
    builder.node("on").option("a");
    builder.node("router").to("kept", "set").to("lost");
    scored_end(builder);
    THEN("both ends are found") {
      CHECK(best_and_worst(builder) == std::pair(1, 2));
    }
  }
  GIVEN("a truth value that is read only where an empty menu leads on to") {
    ScenarioBuilder builder;
    builder.truth("set").truth("never").opportunity("end", "4.1").phase("4");
    builder.node("fork").option("a").option("b").effect("set", 1);
    builder.node("on").option("a");
    builder.node("empty").option("a").when("never").to("kept");
    builder.node("router").to("kept", "set").to("lost");
    scored_end(builder);
    THEN("both ends are found") {
      CHECK(best_and_worst(builder) == std::pair(1, 2));
    }
  }
}

SCENARIO("evidence keeps positions apart while it can be repaired", "[analysis][explore]") {
  GIVEN("an opportunity that a second decision can repair, and two that follow") {
    ScenarioBuilder builder;
    builder.opportunity("summary", "5.3", 3).phase("5");
    builder.node("first").option("full").earns("summary", 2).option("none").earns("summary", 0);
    builder.node("second").option("full").earns("summary", 2).option("none").earns("summary", 0);
    builder.node("third").option("a").option("b");
    const scenario::Scenario scenario = builder.scenario();
    const auto exploration = explore(scenario);
    const analysis::Routes routes(scenario, exploration);
    THEN("the second decision is two positions, the third is one") {
      CHECK(exploration.positions.size() == 1 + 2 + 1);
    }
    THEN("a play of 2, of a repaired 1 and of 0 are told apart") {
      CHECK(routes.best_level(0) == 2);
      CHECK(routes.totals().max_points == 6);
      CHECK(routes.totals().min_points == 0);
    }
    THEN("the repair is worth 1 and the second full level nothing") {
      std::vector<int> worth;
      for (const auto& edge : exploration.edges) {
        if (scenario.option_path(edge.option) == "second/full") worth.push_back(edge.points);
      }
      std::sort(worth.begin(), worth.end());
      CHECK(worth == std::vector<int>{0, 3});
    }
  }
}

SCENARIO("a way back is counted as often as it may be taken", "[analysis][explore]") {
  GIVEN("a node that may be visited three times") {
    ScenarioBuilder builder;
    builder.phase("4").node("ask", 3).says("En nu?");
    builder.option("again").to("ask").option("on");
    builder.node("close").says("Dag.").option("bye");
    const scenario::Scenario scenario = builder.scenario();
    const auto exploration = explore(scenario);
    const analysis::Routes routes(scenario, exploration);
    THEN("there are plays with one to three visits, and one that is led on after the third") {
      CHECK(routes.totals().plays == 4);
      CHECK(routes.totals().min_decisions == 2);
      CHECK(routes.totals().max_decisions == 4);
    }
    THEN("the visit too many is seen, with the answer that led to it") {
      REQUIRE(exploration.sightings.size() == 1);
      CHECK(exploration.sightings[0].kind == analysis::Sighting::Kind::used_up_jump);
      CHECK(routes.to_edge(exploration.sightings[0].edge).size() == 3);
    }
  }
}

SCENARIO("targets with conditions are asked in order", "[analysis][explore]") {
  GIVEN("an answer with three targets, of which the mood allows two") {
    ScenarioBuilder builder;
    builder.number("mood", 0, -3, 3).phase("4");
    builder.node("start").option("calm").option("rude").effect("mood", -1);
    builder.node("middle").option("go").effect("mood", -1);
    builder.to("angry", "mood <= -2").to("middle", "mood == 3").to("calm");
    builder.node("angry").option("a").node("calm").option("b");
    const scenario::Scenario scenario = builder.scenario();
    const auto exploration = explore(scenario);
    const auto& jumps = exploration.options[*scenario.find_option("middle/go")].jumps;
    THEN("each is known by the plays in which it was asked, after the effect") {
      CHECK((jumps[0].held && jumps[0].failed));
      CHECK((!jumps[1].held && jumps[1].failed));
      CHECK((jumps[2].held && !jumps[2].failed));
    }
  }
}

SCENARIO("the exploration stops at its limit and says so", "[analysis][explore]") {
  GIVEN("a scenario of 84 positions at most") {
    const scenario::Scenario scenario = row(12).scenario();
    WHEN("ten positions are allowed") {
      const auto exploration = explore(scenario, 10);
      const analysis::Routes routes(scenario, exploration);
      THEN("it is not exact, and what there is can still be asked") {
        CHECK_FALSE(exploration.exact);
        CHECK(exploration.positions.size() == 10);
        CHECK(routes.totals().plays == 0);
        CHECK(routes.best_play().empty());
        CHECK(routes.best_level(0) == 0);
      }
    }
    WHEN("exactly as many are allowed as there are") {
      const std::size_t all = explore(scenario).positions.size();
      THEN("it is exact, and one less is not") {
        CHECK(explore(scenario, all).exact);
        CHECK_FALSE(explore(scenario, all - 1).exact);
      }
    }
  }
}

SCENARIO("a conversation in which nothing is asked is over at once", "[analysis][explore]") {
  GIVEN("one node without answers") {
    ScenarioBuilder builder;
    builder.phase("4").node("only").says("Verkeerd verbonden.");
    const scenario::Scenario scenario = builder.scenario();
    const auto exploration = explore(scenario);
    const analysis::Routes routes(scenario, exploration);
    THEN("there is one play, without decisions") {
      CHECK(exploration.positions.empty());
      CHECK(routes.totals().plays == 1);
      CHECK(routes.totals().max_decisions == 0);
      CHECK(routes.shortest_play().empty());
    }
  }
}

SCENARIO("more plays than can be counted stay at the largest number", "[analysis][explore]") {
  GIVEN("forty decisions of four answers: 4 to the 40th plays") {
    ScenarioBuilder builder;
    builder.phase("4");
    for (int i = 0; i < 40; ++i) {
      builder.node("n" + std::to_string(i)).option("a").option("b").option("c").option("d");
    }
    const scenario::Scenario scenario = builder.scenario();
    const auto exploration = explore(scenario);
    THEN("the count does not wrap") {
      const analysis::Routes routes(scenario, exploration);
      CHECK(routes.totals().plays == std::numeric_limits<std::uint64_t>::max());
    }
  }
}
