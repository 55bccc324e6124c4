#include "play/view.h"

#include <set>

#include "play/attempt.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using test::ScenarioBuilder;

namespace {

std::shared_ptr<const scenario::Scenario> four_answers() {
  return ScenarioBuilder()
      .phase("4")
      .node("ask", 2)
      .option("a")
      .to("ask")
      .option("b")
      .option("c")
      .option("d")
      .node("next")
      .option("on")
      .build();
}

}  // namespace

SCENARIO("the order of the answers comes from the seed", "[play][view]") {
  GIVEN("a question with four answers") {
    const auto scenario = four_answers();
    const play::Attempt attempt(scenario, 5);
    THEN("the same seed gives the same order, on every machine and for ever") {
      CHECK(play::option_order(*scenario, attempt.state(), 5) ==
            play::option_order(*scenario, attempt.state(), 5));
    }
    THEN("over many seeds every answer comes first about as often") {
      int first[4] = {};
      for (std::uint64_t seed = 0; seed < 4000; ++seed) {
        const auto order = play::option_order(*scenario, attempt.state(), seed);
        REQUIRE(std::set<scenario::OptionIndex>(order.begin(), order.end()).size() == 4);
        ++first[order[0]];
      }
      for (const int count : first) CHECK(count > 850);  // 1000 expected
    }
  }
}

SCENARIO("the customer's mood shows in seven steps, whatever range it has", "[play][view]") {
  const auto step_of = [](int value, int min, int max) {
    const auto scenario =
        ScenarioBuilder().number("mood", value, min, max).phase("4").node("a").option("x").build();
    return play::Attempt(scenario, 1).state().variables[0] == value
               ? play::mood_step(*scenario, play::Attempt(scenario, 1).state())
               : 99;
  };
  GIVEN("moods of different ranges") {
    THEN("the ends of the range are the ends of the steps and zero is neutral") {
      CHECK(step_of(-3, -3, 3) == -3);
      CHECK(step_of(3, -3, 3) == 3);
      CHECK(step_of(0, -3, 3) == 0);
      CHECK(step_of(-10, -10, 5) == -3);
      CHECK(step_of(5, -10, 5) == 3);
    }
    THEN("the smallest change from neutral can be seen") {
      CHECK(step_of(1, -10, 10) == 1);
      CHECK(step_of(-1, -10, 10) == -1);
    }
  }
  GIVEN("a scenario without a mood") {
    const auto scenario = ScenarioBuilder().phase("4").node("a").option("x").build();
    THEN("the step is neutral and the view has none") {
      const play::Attempt attempt(scenario, 1);
      CHECK(play::mood_step(*scenario, attempt.state()) == 0);
      CHECK_FALSE(attempt.view().mood.has_value());
    }
  }
}
