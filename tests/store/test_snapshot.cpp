// What a journal remembers of a state, and that no difference escapes it.
#include "store/snapshot.h"

#include <functional>

#include "play/attempt.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/scenario_builder.h"
#include "support/work_scenario.h"

using namespace klankbord;

namespace {

play::State state_after(const std::shared_ptr<const scenario::Scenario>& scenario,
                        const std::vector<std::string>& answers) {
  play::Attempt attempt(scenario, 1);
  for (const std::string& answer : answers)
    REQUIRE(attempt.act(play::Input::choose(*scenario->find_option(answer))));
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

SCENARIO("with a desk the digest covers what was done there") {
  const auto scenario = test::work_scenario();
  // Written down here, so that only a change of the bytes moves the digest.
  play::State state;
  state.elapsed_s = 90;
  state.node = 3;
  state.choices = 7;
  state.knockouts = 4;
  state.variables[0] = state.variables[1] = 1;
  state.evidence[0] = {2, true, false, false};
  state.evidence[1] = {0, true, true, false};
  state.evidence[6].pending = true;
  state.visits[0] = state.visits[1] = 1;
  state.chosen[0] = 5;
  state.desk.call_over = true;
  state.desk.silence_s = 3;
  state.desk.cover_s = 21;
  state.desk.covered_s = 0x1234;
  state.desk.hold_total_s = 7;
  state.desk.applied = 0x8000000000000001u;
  state.desk.applied_now = 1;
  state.desk.done[0] = 0x800000015u;
  state.desk.threads[0] = {scenario::kFinish, true, -2};
  THEN("it is the same on every machine and for ever") {
    // SHA-256 over the bytes that engine/notes/formats.md lays down, computed with another tool.
    CHECK(store::state_digest(*scenario, state) == "788143f8e710dd7c");
  }
  THEN("no difference escapes it") {
    const auto digest = [&](const std::function<void(play::State&)>& change) {
      play::State changed = state;
      change(changed);
      return store::state_digest(*scenario, changed);
    };
    using S = play::State;
    const std::string same = digest([](S&) {});
    const std::vector<std::function<void(S&)>> changes = {
        [](S& s) { s.evidence[0].pending = true; },
        [](S& s) { s.desk.on_hold = true; },
        [](S& s) { s.desk.call_over = false; },
        [](S& s) { ++s.desk.silence_s; },
        [](S& s) { ++s.desk.cover_s; },
        [](S& s) { ++s.desk.covered_s; },
        [](S& s) { ++s.desk.hold_s; },
        [](S& s) { ++s.desk.hold_total_s; },
        [](S& s) { s.desk.applied ^= 2; },
        [](S& s) { s.desk.applied_now ^= 2; },
        [](S& s) { s.desk.done[0] ^= 1; },
        [](S& s) { s.desk.threads[0].node = 3; },
        [](S& s) { s.desk.threads[0].begun = !s.desk.threads[0].begun; },
        [](S& s) { ++s.desk.threads[0].wait_s; },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
      INFO(i);
      CHECK(digest(changes[i]) != same);
    }
    CHECK(digest([](S& s) { s.desk.done.back() = 1; }) == same);
    CHECK(digest([](S& s) { s.desk.threads[2].wait_s = 1; }) == same);
  }
}

SCENARIO("every chat is part of the digest") {
  const auto scenario = test::chats_scenario();
  const play::Attempt attempt(scenario, 1);
  play::State changed = attempt.state();
  ++changed.desk.threads[1].wait_s;
  CHECK(store::state_digest(*scenario, changed) != store::state_digest(*scenario, attempt.state()));
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
