// Open answers: marked by a person, until then neither earned nor guessed.
#include "assess/scorecard.h"
#include "play/attempt.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using play::Input;

SCENARIO("an open answer waits for a person", "[assess]") {
  GIVEN("an answer that was given") {
    test::ScenarioBuilder builder;
    builder.opportunity("own", "5.2", 2).phase("5").answer("words").earns("own", 0);
    play::Attempt attempt(builder.build(), 1);
    const auto node = *attempt.scenario().find_node("words");
    REQUIRE(attempt.act(Input::submit(node, {}, {"Ik begrijp het."})).ok());
    WHEN("it is scored") {
      const auto card = assess::score(attempt.scenario(), attempt.state());
      THEN("nothing is guessed: the points are reachable, not earned, and pending") {
        CHECK(card.total.earned == 0);
        CHECK(card.total.reachable == 4);
        CHECK(card.pending == 4);
        CHECK(card.opportunities[0].pending);
      }
      AND_WHEN("somebody marks it") {
        const auto marked = assess::marked(card, "own", 1);
        THEN("the points are there, and it cannot be marked twice") {
          REQUIRE(marked.ok());
          CHECK(marked->total.earned == 2);
          CHECK(marked->pending == 0);
          CHECK_FALSE(assess::marked(*marked, "own", 2).ok());
          CHECK_FALSE(assess::marked(card, "own", 3).ok());
          CHECK_FALSE(assess::marked(card, "other", 1).ok());
        }
      }
    }
  }
}
