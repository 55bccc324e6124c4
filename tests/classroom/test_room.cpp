// What may follow what in a room, and what it leads to: joining, pace, freeze, votes, notes.
#include "classroom/room.h"

#include "classroom/room_code.h"
#include "classroom/room_lines.h"
#include "support/catch.h"
#include "support/lesson.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using namespace klankbord::classroom;

namespace {

std::shared_ptr<const scenario::Scenario> example() {
  static const auto built = test::ScenarioBuilder()
                                .opportunity("welcome", "4.1")
                                .phase("4")
                                .node("greeting")
                                .says("Hallo?")
                                .option("warm")
                                .earns("welcome", 2)
                                .option("cool")
                                .earns("welcome", 1)
                                .option("rude")
                                .earns("welcome", 0)
                                .node("closing")
                                .says("Dag.")
                                .option("bye")
                                .build();
  return built;
}

play::Input choice(const std::string& option) {
  const auto& options = example()->options;
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (options[i].id == option) {
      return play::Input::choose(static_cast<scenario::OptionIndex>(i));
    }
  }
  throw std::logic_error("no option " + option);
}

struct Lesson : test::Lesson {
  Lesson() : test::Lesson({example(), example()}) {}
  using test::Lesson::gives;
  std::optional<RoomRefusal> gives(RoomDeed deed, SeatNumber seat, const std::string& option) {
    return gives(deed, seat, choice(option));
  }
};

}  // namespace

SCENARIO("learners join with a nickname that tells them apart") {
  Lesson lesson;
  CHECK_FALSE(lesson.joins("Noor"));
  CHECK(lesson.joins("noör") == RoomRefusal::nickname_taken);
  CHECK(lesson.joins("...") == RoomRefusal::nickname_missing);
  CHECK(lesson.joins("a\tb") == RoomRefusal::nickname_unshowable);
  CHECK(lesson.joins("\xFF") == RoomRefusal::nickname_unshowable);
  CHECK(lesson.joins(std::string(25, 'x')) == RoomRefusal::nickname_too_long);
  CHECK_FALSE(lesson.joins(std::string(24, 'x')));
  CHECK(lesson.room.seat_with("token of Noor") == 1);
  CHECK(lesson.room.seat_with("another") == kTrainer);
  WHEN("the trainer removes one") {
    CHECK_FALSE(lesson.tries(RoomDeed::removed, 1));
    THEN("the device is no longer known and the nickname is free") {
      CHECK(lesson.room.seat_with("token of Noor") == kTrainer);
      CHECK(lesson.tries(RoomDeed::began, 1) == RoomRefusal::no_such_seat);
      CHECK_FALSE(lesson.joins("Noor"));
    }
  }
  WHEN("the room is closed") {
    CHECK_FALSE(lesson.tries(RoomDeed::closed));
    CHECK(lesson.joins("Sam") == RoomRefusal::room_closed);
    CHECK(lesson.tries(RoomDeed::began, 1) == RoomRefusal::room_closed);
  }
}

SCENARIO("at a free pace everyone has a conversation of their own") {
  Lesson lesson;
  REQUIRE_FALSE(lesson.joins("Noor"));
  REQUIRE_FALSE(lesson.joins("Sam"));
  CHECK(lesson.gives(RoomDeed::answered, 1, "warm") == RoomRefusal::not_begun);
  CHECK_FALSE(lesson.tries(RoomDeed::began, 1));
  CHECK(lesson.tries(RoomDeed::began, 1) == RoomRefusal::begun_before);
  CHECK(lesson.gives(RoomDeed::answered, 1, "bye") == RoomRefusal::not_offered);
  CHECK_FALSE(lesson.gives(RoomDeed::answered, 1, "warm"));
  CHECK(lesson.room.seats()[0].attempt->inputs().size() == 1);
  CHECK_FALSE(lesson.room.seats()[1].attempt);
  WHEN("the trainer freezes the room") {
    CHECK_FALSE(lesson.tries(RoomDeed::frozen));
    CHECK(lesson.tries(RoomDeed::frozen) == RoomRefusal::no_change);
    THEN("nobody goes on until it is thawed") {
      CHECK(lesson.gives(RoomDeed::answered, 1, "bye") == RoomRefusal::frozen);
      CHECK(lesson.tries(RoomDeed::began, 2) == RoomRefusal::frozen);
      CHECK_FALSE(lesson.tries(RoomDeed::thawed));
      CHECK_FALSE(lesson.gives(RoomDeed::answered, 1, "bye"));
    }
  }
  WHEN("a conversation ended") {
    CHECK_FALSE(lesson.gives(RoomDeed::answered, 1, "bye"));
    CHECK_FALSE(lesson.tries(RoomDeed::began, 1));
    THEN("it can be held once more, from the beginning") {
      CHECK(lesson.room.seats()[0].attempt->inputs().empty());
    }
  }
  THEN("there is nothing to vote on, and the trainer does not answer") {
    CHECK(lesson.tries(RoomDeed::vote_opened) == RoomRefusal::other_pace);
    CHECK(lesson.gives(RoomDeed::answered, kTrainer, "warm") == RoomRefusal::other_pace);
  }
}

SCENARIO("together, the room votes and the trainer plays") {
  Lesson lesson;
  for (const char* name : {"Noor", "Sam", "Lou"}) REQUIRE_FALSE(lesson.joins(name));
  REQUIRE_FALSE(lesson.goes(1, Pace::together));
  CHECK(lesson.room.scenario() == 1);
  CHECK(lesson.tries(RoomDeed::began, 1) == RoomRefusal::other_pace);
  CHECK(lesson.gives(RoomDeed::voted, 1, "warm") == RoomRefusal::no_vote);
  CHECK_FALSE(lesson.tries(RoomDeed::vote_opened));
  CHECK(lesson.tries(RoomDeed::vote_opened) == RoomRefusal::vote_running);
  CHECK(lesson.gives(RoomDeed::voted, 1, "bye") == RoomRefusal::not_offered);
  CHECK_FALSE(lesson.gives(RoomDeed::voted, 1, "warm"));
  CHECK_FALSE(lesson.gives(RoomDeed::voted, 2, "cool"));
  CHECK_FALSE(lesson.gives(RoomDeed::voted, 3, "warm"));
  WHEN("somebody thinks again") {
    CHECK_FALSE(lesson.gives(RoomDeed::voted, 1, "cool"));
    THEN("the later vote counts, and only that") {
      CHECK(lesson.room.ranking() == std::vector<play::Input>{choice("cool"), choice("warm")});
    }
  }
  WHEN("it is revealed") {
    CHECK_FALSE(lesson.tries(RoomDeed::vote_revealed));
    THEN("no vote comes too late to be seen") {
      CHECK(lesson.gives(RoomDeed::voted, 2, "warm") == RoomRefusal::no_vote);
    }
    THEN("the trainer can play the runner-up, and go back to play the winner") {
      REQUIRE(lesson.room.ranking().size() == 2);
      CHECK_FALSE(lesson.gives(RoomDeed::answered, kTrainer, "cool"));
      CHECK(lesson.room.vote() == VoteStatus::none);
      CHECK(lesson.room.ranking().empty());
      RoomRecord back;
      back.deed = RoomDeed::returned;
      back.count = 1;
      CHECK(lesson.tries(back) == RoomRefusal::no_change);
      back.count = 0;
      CHECK_FALSE(lesson.tries(back));
      CHECK(lesson.room.shared().inputs().empty());
      CHECK_FALSE(lesson.gives(RoomDeed::answered, kTrainer, "warm"));
    }
  }
  WHEN("it is closed") {
    CHECK_FALSE(lesson.tries(RoomDeed::vote_closed));
    CHECK(lesson.tries(RoomDeed::vote_closed) == RoomRefusal::no_vote);
    CHECK(lesson.room.tally() == std::vector<std::size_t>{0, 0, 0});
  }
}

SCENARIO("a room is the fold of its journal") {
  Lesson lesson;
  const RoomHeader header{"BCDFGH", std::string(64, 'a'), "2026-05-04T08:00:00Z", 7, {"x", "y"}};
  std::string journal = header_line(header);
  const auto put = [&](RoomRecord record) {
    record.at_ms = static_cast<std::int64_t>(journal.size());
    journal += record_line(*lesson.room.scenarios()[lesson.room.scenario()], record);
    REQUIRE_FALSE(lesson.tries(record));
  };
  RoomRecord joined;
  joined.deed = RoomDeed::joined;
  joined.seat = 1;
  joined.text = "Noor";
  joined.token = std::string(64, 'b');
  put(joined);
  RoomRecord began;
  began.deed = RoomDeed::began;
  began.seat = 1;
  began.seed = UINT64_MAX;
  put(began);
  RoomRecord answered;
  answered.deed = RoomDeed::answered;
  answered.seat = 1;
  answered.input = choice("warm");
  put(answered);
  RoomRecord noted;
  noted.deed = RoomDeed::noted;
  noted.seat = 1;
  noted.text = "Goed begin";
  put(noted);

  const auto lines = read_room_lines(journal);
  REQUIRE(lines.ok());
  CHECK(lines.value().header.code == "BCDFGH");
  const auto folded = fold_room({example(), example()}, lines.value());
  REQUIRE(folded.ok());
  const Seat& seat = folded.value().seats().at(0);
  CHECK(seat.nickname == "Noor");
  CHECK(seat.attempt->seed() == UINT64_MAX);
  CHECK(seat.attempt->inputs() == std::vector<play::Input>{choice("warm")});
  CHECK(folded.value().notes().at(0).text == "Goed begin");
  CHECK(folded.value().seat_with(joined.token) == 1);

  WHEN("the machine went down while it wrote") {
    const std::string torn = journal.substr(0, journal.size() - 3);
    const auto rest = read_room_lines(torn);
    REQUIRE(rest.ok());
    THEN("the line that is not whole is left out") {
      CHECK(rest.value().records.size() == 3);
      CHECK(rest.value().sound_bytes < torn.size());
    }
  }
  WHEN("a record is put in that cannot follow") {
    const std::string twice = journal + journal.substr(header_line(header).size());
    const auto forged = read_room_lines(twice);  // its lines are views into the bytes
    REQUIRE_FALSE(!forged.ok());
    const auto refused = fold_room({example(), example()}, forged.value());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.failure().message.find("Line 6") != std::string::npos);
  }
  WHEN("it is not the journal of a room") {
    CHECK_FALSE(read_room_lines("{}\n").ok());
    CHECK_FALSE(read_room_lines("").ok());
    std::string newer = header_line(header);
    newer.replace(newer.find("\"version\":1"), 11, "\"version\":2");
    CHECK_FALSE(read_room_lines(newer).ok());
  }
}

SCENARIO("a code on the board can be read from the last row") {
  std::array<std::uint8_t, 32> random{};
  for (std::size_t i = 0; i < random.size(); ++i) random[i] = static_cast<std::uint8_t>(i * 37);
  const std::string code = room_code(random);
  CHECK(code.size() == kRoomCodeLength);
  CHECK(tidy_room_code(code) == code);
  CHECK(tidy_room_code(" bcd-fgh ") == "BCDFGH");
  CHECK(tidy_room_code("BCDFG").empty());
  CHECK(tidy_room_code("BCDFGHJ").empty());
  CHECK(tidy_room_code("BCDFGA").empty());
  random.fill(255);  // none of which is fair
  CHECK(room_code(random).empty());
}
