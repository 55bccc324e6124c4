// The curve of patience in a transcript: it follows the desk, second by second.
#include "play/desk_stage.h"
#include "play/transcript.h"
#include "play/wait.h"

using namespace klankbord;

namespace {

using Points = std::vector<std::pair<int, int>>;  // second and permille

Points curve_of(const play::Attempt& attempt) {
  Points points;
  for (const play::PatiencePoint& point : play::transcript_of(attempt).patience) {
    points.emplace_back(point.at_s, point.permille);
  }
  return points;
}

}  // namespace

SCENARIO("patience runs out while the learner works in silence", "[play][patience]") {
  GIVEN("a call of which the first line takes a second, and silence is borne for 20") {
    play::Attempt attempt(test::call_with_desk().build(), 1);
    WHEN("the learner looks something up, twice 5 seconds") {
      REQUIRE(test::act(attempt, "open order-1").ok());
      REQUIRE(test::act(attempt, "open order-1").ok());
      THEN("it goes down from when the work begins") {
        CHECK(curve_of(attempt) == Points{{0, 1000}, {1, 1000}, {6, 750}, {11, 500}});
      }
      AND_WHEN("the learner speaks again") {
        REQUIRE(test::say(attempt, "hello/go").ok());
        THEN("it is back at that very moment") {
          const Points curve = curve_of(attempt);
          CHECK(curve.back() == std::pair<int, int>{11, 1000});
        }
      }
    }
    WHEN("the search is announced first") {
      REQUIRE(test::act(attempt, "announce").ok());
      REQUIRE(test::act(attempt, "open order-1").ok());
      THEN("it costs nothing") {
        CHECK(curve_of(attempt) == Points{{0, 1000}});
      }
    }
    WHEN("the silence lasts beyond what is borne") {
      for (int i = 0; i < 8; ++i) REQUIRE(test::act(attempt, "open order-1").ok());
      THEN("it ends at 0, not below") {
        CHECK(curve_of(attempt).back().second == 0);
        CHECK(play::wait_of(attempt.scenario(), attempt.state()).is_long);
      }
    }
  }
}

SCENARIO("where nobody can be kept waiting there is no patience", "[play][patience]") {
  THEN("a call without a desk has no curve") {
    test::ScenarioBuilder builder;
    builder.phase("4").node("n").says("Hallo?").option("x");
    CHECK(curve_of(play::Attempt(builder.build(), 1)).empty());
  }
  THEN("nor has a mail") {
    CHECK(
        curve_of(play::Attempt(test::call_with_desk().channel(scenario::Channel::email).build(), 1))
            .empty());
  }
}
