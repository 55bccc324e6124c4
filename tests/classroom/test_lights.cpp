// Who needs help, at a glance: each light by its rule, and its border.
#include "classroom/lights.h"
#include "support/catch.h"
#include "support/lesson.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using namespace klankbord::classroom;

namespace {

constexpr std::size_t kNodes = 8;

std::shared_ptr<const scenario::Scenario> example(bool with_desk = true) {
  test::ScenarioBuilder builder;
  if (with_desk) builder.desk().record("order-1", "peeters");
  builder.opportunity("welcome", "4.1").phase("4");
  for (std::size_t i = 0; i < kNodes; ++i) {
    builder.node("n" + std::to_string(i)).option("o" + std::to_string(i)).earns("welcome", 2);
  }
  return builder.build();
}

// Four learners; the first three take a decision every 20 seconds.
struct Lesson : test::Lesson {
  explicit Lesson(bool with_desk = true) : test::Lesson({example(with_desk)}) {
    for (const char* name : {"Noor", "Sam", "Lou", "Bo"}) static_cast<void>(joins(name));
  }
  void all_begin() {
    for (SeatNumber seat = 1; seat <= 4; ++seat) REQUIRE_FALSE(tries(RoomDeed::began, seat));
  }
  void answers(SeatNumber seat) {
    const play::View view = room.seats()[seat - 1].attempt->view();
    REQUIRE_FALSE(gives(RoomDeed::answered, seat, play::Input::choose(view.offers.at(0).option)));
  }
  void opens_a_record(SeatNumber seat) {
    const auto& actions = room.scenarios()[0]->actions;
    for (std::size_t i = 0; i < actions.size(); ++i) {
      if (actions[i].id != "open order-1") continue;
      const auto action = static_cast<scenario::ActionIndex>(i);
      REQUIRE_FALSE(gives(RoomDeed::answered, seat, play::Input::act(action)));
      return;
    }
    FAIL("no such action");
  }
  void three_answer() {
    now_ms += 20'000;
    for (SeatNumber seat = 1; seat <= 3; ++seat) answers(seat);
  }
  Light light(SeatNumber seat) const {
    return Lights(room, now_ms).of(room.seats()[seat - 1]).light;
  }
};

}  // namespace

SCENARIO("a learner who takes much longer than the others is stuck") {
  Lesson lesson;
  CHECK(lesson.light(4) == Light::waiting);
  lesson.all_begin();
  CHECK(lesson.light(4) == Light::working);
  WHEN("nobody has taken a decision, there is nothing to compare with") {
    lesson.now_ms = kIdle_ms - 1;
    CHECK(Lights(lesson.room, lesson.now_ms).median_ms() == 0);
    CHECK(lesson.light(4) == Light::working);
  }
  WHEN("the others need 20 seconds each") {
    lesson.three_answer();
    lesson.three_answer();
    CHECK(Lights(lesson.room, lesson.now_ms).median_ms() == 20'000);
    lesson.now_ms = 60'000 - 1;
    CHECK(lesson.light(4) == Light::working);
    lesson.now_ms = 60'000;
    THEN("three times as long is stuck, for who is slow only") {
      CHECK(lesson.light(4) == Light::stuck);
      CHECK(lesson.light(1) == Light::working);
      CHECK(Lights(lesson.room, lesson.now_ms).of(lesson.room.seats()[3]).since_ms == 60'000);
    }
    THEN("work at the desk does not help, a decision does") {
      lesson.opens_a_record(4);
      CHECK(lesson.light(4) == Light::stuck);
      lesson.answers(4);
      CHECK(lesson.light(4) == Light::working);
    }
    THEN("while the trainer plays the customer nobody is") {
      REQUIRE_FALSE(lesson.tries(RoomDeed::taken_over, 4));
      CHECK(lesson.light(4) == Light::working);
    }
    THEN("a note about somebody is nothing that they did") {
      RoomRecord note;
      note.deed = RoomDeed::noted;
      note.seat = 4;
      note.text = "Vraagt hulp";
      REQUIRE_FALSE(lesson.tries(note));
      CHECK(lesson.light(4) == Light::stuck);
    }
    THEN("time in a frozen room counts for nobody") {
      REQUIRE_FALSE(lesson.tries(RoomDeed::frozen));
      lesson.now_ms += 10 * kIdle_ms;
      CHECK(lesson.light(4) == Light::waiting);
      REQUIRE_FALSE(lesson.tries(RoomDeed::thawed));
      CHECK(lesson.light(4) == Light::working);
      lesson.now_ms += 60'000;
      CHECK(lesson.light(4) == Light::stuck);
    }
    THEN("who does nothing at all is idle in the end") {
      lesson.now_ms = kIdle_ms - 1;
      CHECK(lesson.light(4) == Light::stuck);
      lesson.now_ms = kIdle_ms;
      CHECK(lesson.light(4) == Light::idle);
    }
  }
  WHEN("the others are very quick") {
    for (SeatNumber seat = 1; seat <= 3; ++seat) lesson.answers(seat);
    THEN("a short while is still nothing") {
      lesson.now_ms = kLeastStuck_ms - 1;
      CHECK(lesson.light(4) == Light::working);
    }
  }
}

SCENARIO("a conversation that is over stays so when the room closes") {
  Lesson lesson(false);
  lesson.all_begin();
  for (std::size_t i = 0; i < kNodes; ++i) lesson.answers(4);
  CHECK(lesson.light(4) == Light::ended);
  REQUIRE_FALSE(lesson.tries(RoomDeed::closed));
  CHECK(lesson.light(4) == Light::ended);
  CHECK(lesson.light(1) == Light::waiting);
}

SCENARIO("together, only who has still to vote is at work") {
  Lesson lesson;
  REQUIRE_FALSE(lesson.goes(0, Pace::together));
  lesson.now_ms = 10 * kIdle_ms;
  CHECK(lesson.light(1) == Light::waiting);
  REQUIRE_FALSE(lesson.tries(RoomDeed::vote_opened));
  CHECK(lesson.light(1) == Light::working);
  REQUIRE_FALSE(lesson.gives(RoomDeed::voted, 1, play::Input::choose(0)));
  CHECK(lesson.light(1) == Light::waiting);
  lesson.now_ms += kIdle_ms;
  CHECK(lesson.light(2) == Light::idle);
  CHECK(word_of(Light::idle) == "idle");
}
