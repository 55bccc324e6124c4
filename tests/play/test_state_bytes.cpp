// A state as bytes: nothing is lost on the way there and back, and other bytes are refused.
#include "play/state_bytes.h"

#include "play/engine.h"
#include "play/permission.h"
#include "support/catch.h"
#include "support/work_scenario.h"

using namespace klankbord;

namespace {

std::string bytes_of(const scenario::Scenario& scenario, const play::State& state) {
  std::string bytes = "what stood there before";
  play::write_state(scenario, state, bytes);
  return bytes;
}

// Does whatever can be done, for a while: the first action that is allowed and was not done yet,
// else the first answer.
play::State worked_at(const scenario::Scenario& scenario, int inputs) {
  play::Events events;
  play::State state = play::start(scenario, events);
  for (int i = 0; i < inputs && state.status == play::Status::running; ++i) {
    bool done = false;
    for (std::size_t a = 0; i % 2 == 0 && a < scenario.actions.size() && !done; ++a) {
      if (state.has_done(a)) continue;
      done = play::step(scenario, state, play::Input::act(static_cast<scenario::ActionIndex>(a)),
                        events)
                 .ok();
    }
    const auto answers = play::answerable(scenario, state);
    if (!done && !answers.empty()) (void)play::step(scenario, state, answers.front(), events);
  }
  return state;
}

}  // namespace

SCENARIO("a state is read back from its bytes as it was", "[play][state]") {
  const auto scenario = GENERATE(test::work_scenario(), test::chats_scenario(),
                                 test::ScenarioBuilder()
                                     .number("mood", -1, -3, 3)
                                     .opportunity("welcome", "4.1")
                                     .phase("4")
                                     .node("hello")
                                     .says("Hallo?")
                                     .option("warm")
                                     .earns("welcome", 2)
                                     .effect("mood", 1)
                                     .node("bye")
                                     .says("Dag.")
                                     .option("bye")
                                     .build());
  GIVEN("conversations of different lengths") {
    for (int inputs = 0; inputs < 30; ++inputs) {
      const play::State state = worked_at(*scenario, inputs);
      const std::string bytes = bytes_of(*scenario, state);
      WHEN("the bytes after " + std::to_string(inputs) + " inputs are read") {
        const auto again = play::read_state(*scenario, bytes);
        THEN("the state is the same") {
          REQUIRE(again.ok());
          CHECK(*again == state);
        }
      }
    }
  }
}

SCENARIO("bytes that are no state of the scenario are refused", "[play][state]") {
  const auto scenario = test::work_scenario();
  const std::string bytes = bytes_of(*scenario, worked_at(*scenario, 3));
  REQUIRE(play::read_state(*scenario, bytes).ok());
  const auto refused = [&](std::size_t at, char value) {
    std::string changed = bytes;
    changed.at(at) = value;
    return !play::read_state(*scenario, changed).ok();
  };
  CHECK_FALSE(play::read_state(*scenario, "").ok());
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    CHECK_FALSE(play::read_state(*scenario, bytes.substr(0, length)).ok());
  }
  CHECK_FALSE(play::read_state(*scenario, bytes + '\0').ok());
  CHECK(refused(3, '\x80'));        // time before the conversation
  CHECK(refused(5, '\x01'));        // a node that the scenario does not have
  CHECK(refused(10, '\x02'));       // neither running nor ended
  CHECK(refused(12, '\x40'));       // a variable out of its range
  CHECK_FALSE(refused(6, '\x07'));  // another number of inputs is possible
}
