// What a journal remembers of a state, and that no difference escapes it.
#include "store/snapshot.h"

#include <functional>

#include "play/attempt.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/scenario_builder.h"

using namespace klankbord;

namespace {

play::State state_after(const std::shared_ptr<const scenario::Scenario>& scenario,
                        const std::vector<std::string>& answers) {
  play::Attempt attempt(scenario, 1);
  for (const std::string& answer : answers) REQUIRE(attempt.act({*scenario->find_option(answer)}));
  return attempt.state();
}

}  // namespace

SCENARIO("a snapshot shows a reader where the conversation stands") {
  const auto scenario = test::washer_scenario();
  GIVEN("an angry customer whose data were given away") {
    const auto state = state_after(scenario, {"greeting/brisk", "identify/skip"});
    WHEN("a snapshot is taken") {
      const store::Snapshot snapshot = store::snapshot_of(*scenario, state);
      THEN("it has ids and numbers as the author wrote them") {
        CHECK(snapshot.node == "solve");
        CHECK(snapshot.choices == 2);
        CHECK(snapshot.elapsed_s == state.elapsed_s);
        CHECK(snapshot.elapsed_s > 0);
        CHECK_FALSE(snapshot.ended);
        CHECK(snapshot.variables == std::map<std::string, int>{{"mood", -2}, {"verified", 0}});
        CHECK(snapshot.evidence == std::map<std::string, int>{{"welcome", 0}});
        CHECK(snapshot.spoiled == std::vector<std::string>{"identify"});
        CHECK(snapshot.knockouts == std::vector<std::string>{"privacy"});
        CHECK(snapshot.digest == store::state_digest(*scenario, state));
      }
      THEN("it equals itself") {
        CHECK_FALSE(store::first_difference(snapshot, snapshot).has_value());
      }
    }
  }
  GIVEN("a conversation that has ended") {
    const auto state =
        state_after(scenario, {"greeting/warm", "identify/ask", "solve/refund", "close/thank"});
    THEN("it says so, and where") {
      const store::Snapshot snapshot = store::snapshot_of(*scenario, state);
      CHECK(snapshot.ended);
      CHECK(snapshot.node == "close");
    }
  }
}

SCENARIO("the digest is the same on every machine and for ever") {
  const auto scenario = test::washer_scenario();
  // SHA-256 over the bytes that engine/notes/formats.md lays down, computed with another tool.
  const auto state = state_after(scenario, {"greeting/brisk", "identify/skip"});
  CHECK(store::state_digest(*scenario, state) == "740c57842fd3151e");
}

SCENARIO("every field of a state that differs is found and named") {
  const auto scenario = test::washer_scenario();
  const auto state = state_after(scenario, {"greeting/brisk", "identify/skip"});
  const store::Snapshot recorded = store::snapshot_of(*scenario, state);
  struct Example {
    std::string field;
    std::function<void(play::State&)> change;
    std::string now, recorded;
  };
  const std::string other = "";  // digests are too long to repeat here
  const std::vector<Example> examples = {
      {"node", [](play::State& s) { s.node = 3; }, "\"close\"", "\"solve\""},
      {"elapsed_s", [](play::State& s) { s.elapsed_s = 999; }, "999",
       std::to_string(recorded.elapsed_s)},
      {"choices", [](play::State& s) { s.choices = 9; }, "9", "2"},
      {"ended", [](play::State& s) { s.status = play::Status::ended; }, "true", "false"},
      {"variable mood", [](play::State& s) { s.variables[0] = 3; }, "3", "-2"},
      {"variable verified", [](play::State& s) { s.variables[1] = 1; }, "1", "0"},
      {"evidence welcome", [](play::State& s) { s.evidence[0].level = 2; }, "2", "0"},
      {"evidence closing", [](play::State& s) { s.evidence[3].given = true; }, "0", "absent"},
      {"evidence welcome", [](play::State& s) { s.evidence[0].given = false; }, "absent", "0"},
      {"spoiled", [](play::State& s) { s.evidence[1] = {}; }, "none", "identify"},
      {"knockouts", [](play::State& s) { s.knockouts |= 8; }, "privacy, abandon", "privacy"},
      {"digest", [](play::State& s) { ++s.visits[1]; }, other, recorded.digest},
      {"digest", [](play::State& s) { s.chosen[0] ^= 1; }, other, recorded.digest},
  };
  for (const Example& example : examples) {
    play::State changed = state;
    example.change(changed);
    const auto difference =
        store::first_difference(store::snapshot_of(*scenario, changed), recorded);
    INFO(example.field);
    REQUIRE(difference.has_value());
    CHECK(difference->field == example.field);
    CHECK((example.now == other || difference->now == example.now));
    CHECK(difference->recorded == example.recorded);
  }
}

SCENARIO("what a scenario does not use is no part of the digest") {
  // So the limits of base/limits.h may grow without making old journals differ.
  const auto scenario = test::washer_scenario();
  const auto state = state_after(scenario, {"greeting/warm"});
  play::State changed = state;
  changed.variables.back() = 5;
  changed.evidence.back().level = 2;
  changed.visits.back() = 1;
  changed.chosen.back() = 1;
  CHECK(store::state_digest(*scenario, changed) == store::state_digest(*scenario, state));
}
