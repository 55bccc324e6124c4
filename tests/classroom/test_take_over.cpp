// The trainer who plays a learner's customer, and a person's marks: what may follow what, what it
// leads to, and that a journal holds it.
#include "classroom/room_lines.h"
#include "classroom/standing.h"
#include "support/catch.h"
#include "support/lesson.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using namespace klankbord::classroom;

namespace {

// One decision, one answer in own words that shows two things, one decision.
std::shared_ptr<const scenario::Scenario> example() {
  static const auto built = test::ScenarioBuilder()
                                .opportunity("welcome", "4.1")
                                .opportunity("plain", "5.2")
                                .opportunity("kind", "5.3", 2)
                                .phase("4")
                                .node("greeting")
                                .says("Hallo?")
                                .option("warm")
                                .earns("welcome", 2)
                                .phase("5")
                                .answer("explain")
                                .task("Leg uit.")
                                .outcome("given")
                                .earns("plain", 2)
                                .earns("kind", 2)
                                .phase("4", "end")
                                .node("closing")
                                .option("bye")
                                .build();
  return built;
}

constexpr std::uint16_t kWelcome = 0, kPlain = 1, kKind = 2;

play::Input choice(std::size_t node) {
  return play::Input::choose(example()->nodes[node].first_option);
}
play::Input words(const std::string& text) {
  return play::Input::submit(1, {}, {text});
}

struct Lesson : test::Lesson {
  Lesson() : test::Lesson({example()}) {
    static_cast<void>(joins("Noor"));
    static_cast<void>(joins("Sam"));
    static_cast<void>(tries(RoomDeed::began, 1));
  }
  const Seat& noor() const { return room.seats()[0]; }
};

}  // namespace

SCENARIO("the trainer plays a learner's customer for a while") {
  Lesson lesson;
  CHECK(lesson.says(1, true, "Hallo?") == RoomRefusal::not_taken_over);
  CHECK(lesson.tries(RoomDeed::handed_back, 1) == RoomRefusal::not_taken_over);
  CHECK(lesson.tries(RoomDeed::taken_over, 2) == RoomRefusal::not_begun);
  CHECK(lesson.tries(RoomDeed::taken_over, 3) == RoomRefusal::no_such_seat);
  REQUIRE_FALSE(lesson.gives(RoomDeed::answered, 1, choice(0)));
  REQUIRE_FALSE(lesson.tries(RoomDeed::taken_over, 1));
  CHECK(lesson.tries(RoomDeed::taken_over, 1) == RoomRefusal::no_change);
  WHEN("they talk") {
    REQUIRE_FALSE(lesson.says(1, true, "En wat kost dat?"));
    REQUIRE_FALSE(lesson.says(1, false, "Niets, mevrouw."));
    THEN("it stands where the written conversation was") {
      REQUIRE(lesson.noor().said.size() == 2);
      CHECK(lesson.noor().said[0].by_trainer);
      CHECK_FALSE(lesson.noor().said[1].by_trainer);
      CHECK(lesson.noor().said[1].text == "Niets, mevrouw.");
      CHECK(lesson.noor().said[1].after == 1);
    }
    THEN("nothing of it is scored, and the written conversation waits") {
      CHECK(lesson.noor().attempt->inputs().size() == 1);
      CHECK(scorecard_of(lesson.noor()).total.earned == 2);
      CHECK(lesson.gives(RoomDeed::answered, 1, words("Zo.")) == RoomRefusal::taken_over);
      CHECK(lesson.tries(RoomDeed::began, 1) == RoomRefusal::taken_over);
    }
    THEN("it goes on from there when the trainer hands back") {
      CHECK_FALSE(lesson.tries(RoomDeed::handed_back, 1));
      CHECK(lesson.says(1, false, "Dag.") == RoomRefusal::not_taken_over);
      CHECK_FALSE(lesson.gives(RoomDeed::answered, 1, words("Zo.")));
      CHECK(lesson.noor().said.size() == 2);
    }
  }
  WHEN("there is too much to say") {
    CHECK(lesson.says(1, false, "") == RoomRefusal::no_change);
    CHECK(lesson.says(1, false, std::string(2001, 'x')) == RoomRefusal::said_too_much);
    CHECK_FALSE(lesson.says(1, false, std::string(2000, 'x')));
    for (std::size_t i = 1; i < kMostSaid; ++i) REQUIRE_FALSE(lesson.says(1, true, "x"));
    THEN("even the trainer stops") {
      CHECK(lesson.says(1, true, "x") == RoomRefusal::said_too_much);
    }
  }
  WHEN("the room is frozen") {
    REQUIRE_FALSE(lesson.tries(RoomDeed::frozen));
    THEN("only the trainer speaks") {
      CHECK(lesson.says(1, false, "Mag ik?") == RoomRefusal::frozen);
      CHECK_FALSE(lesson.says(1, true, "Even wachten."));
    }
  }
  WHEN("the room takes another scenario") {
    REQUIRE_FALSE(lesson.says(1, true, "x"));
    REQUIRE_FALSE(lesson.goes(0, Pace::together));
    THEN("nobody is taken over any more") {
      CHECK_FALSE(lesson.noor().taken_over);
      CHECK(lesson.noor().said.empty());
      CHECK(lesson.tries(RoomDeed::taken_over, 1) == RoomRefusal::other_pace);
    }
  }
  WHEN("the conversation is over") {
    REQUIRE_FALSE(lesson.tries(RoomDeed::handed_back, 1));
    REQUIRE_FALSE(lesson.gives(RoomDeed::answered, 1, words("Zo.")));
    REQUIRE_FALSE(lesson.gives(RoomDeed::answered, 1, choice(2)));
    THEN("there is no customer left to play") {
      CHECK(lesson.tries(RoomDeed::taken_over, 1) == RoomRefusal::not_begun);
    }
  }
}

SCENARIO("a person marks what a machine does not judge") {
  Lesson lesson;
  CHECK(lesson.marks(1, kPlain, 2) == RoomRefusal::not_pending);
  REQUIRE_FALSE(lesson.gives(RoomDeed::answered, 1, choice(0)));
  REQUIRE_FALSE(lesson.gives(RoomDeed::answered, 1, words("Het werkt zo.")));
  CHECK(to_mark(lesson.noor()).size() == 2);
  CHECK(to_mark(lesson.noor())[1].said == "Het werkt zo.");
  CHECK(to_mark(lesson.noor())[1].node == 1);
  CHECK(lesson.marks(1, kWelcome, 2) == RoomRefusal::not_pending);
  CHECK(lesson.marks(1, 99, 2) == RoomRefusal::not_pending);
  CHECK(lesson.marks(2, kPlain, 2) == RoomRefusal::not_pending);
  CHECK(lesson.marks(3, kPlain, 2) == RoomRefusal::no_such_seat);
  CHECK(lesson.marks(1, kPlain, 3) == RoomRefusal::no_such_level);
  CHECK(lesson.marks(1, kPlain, -1) == RoomRefusal::no_such_level);
  CHECK(lesson.marks(1, kPlain, 1, std::string(2001, 'x')) == RoomRefusal::note_too_long);
  WHEN("both are marked, one of them twice") {
    REQUIRE_FALSE(lesson.marks(1, kPlain, 0, "Vakwoorden"));
    REQUIRE_FALSE(lesson.marks(1, kKind, 1));
    REQUIRE_FALSE(lesson.marks(1, kPlain, 2, "Toch niet"));
    THEN("the latest counts") {
      CHECK(lesson.noor().marks.size() == 2);
      CHECK(lesson.noor().mark_of(kPlain)->reason == "Toch niet");
      const assess::Scorecard card = scorecard_of(lesson.noor());
      CHECK(card.pending == 0);
      CHECK(card.total == assess::Points{2 + 2 + 2, 8});
    }
    THEN("the heat map says the same as the scorecard") {
      const HeatMap map(*example());
      CHECK(map.blocks() == std::vector<std::string>{"4", "5"});
      std::vector<assess::Points> row(2);
      map.row(lesson.noor(), row);
      CHECK(row[0] == scorecard_of(lesson.noor()).block("4"));
      CHECK(row[1] == scorecard_of(lesson.noor()).block("5"));
      CHECK(row[1] == assess::Points{4, 6});
    }
  }
  WHEN("the room was closed meanwhile") {
    REQUIRE_FALSE(lesson.tries(RoomDeed::closed));
    THEN("marking goes on") {
      CHECK_FALSE(lesson.marks(1, kPlain, 2));
    }
  }
  WHEN("the learner begins anew") {
    REQUIRE_FALSE(lesson.marks(1, kPlain, 2));
    REQUIRE_FALSE(lesson.gives(RoomDeed::answered, 1, choice(2)));
    REQUIRE_FALSE(lesson.tries(RoomDeed::began, 1));
    THEN("the marks were of the conversation before") {
      CHECK(lesson.noor().marks.empty());
      CHECK(to_mark(lesson.noor()).empty());
    }
  }
}

SCENARIO("a journal holds what was said and marked") {
  Lesson lesson;
  const RoomHeader header{"BCDFGH", std::string(64, 'a'), "2026-05-04T08:00:00Z", 7, {"x"}};
  std::string journal = header_line(header);
  const auto put = [&](RoomRecord record) { journal += record_line(*example(), record); };
  RoomRecord record;
  record.deed = RoomDeed::joined;
  record.seat = 1;
  record.text = "Noor";
  put(record);
  record.deed = RoomDeed::began;
  put(record);
  record.deed = RoomDeed::answered;
  record.input = choice(0);
  put(record);
  record.deed = RoomDeed::taken_over;
  put(record);
  record.deed = RoomDeed::said;
  record.by_trainer = true;
  record.text = "\"Hé\"\nklant";
  put(record);
  record.deed = RoomDeed::handed_back;
  put(record);
  record.deed = RoomDeed::answered;
  record.input = words("Zo.");
  put(record);
  record.deed = RoomDeed::marked;
  record.opportunity = kKind;
  record.level = 2;
  record.text = "Mooi";
  put(record);

  const auto lines = read_room_lines(journal);
  REQUIRE(lines.ok());
  const auto folded = fold_room({example()}, lines.value());
  REQUIRE(folded.ok());
  const Seat& seat = folded.value().seats().at(0);
  CHECK(seat.said.at(0).text == "\"Hé\"\nklant");
  CHECK(seat.said.at(0).by_trainer);
  CHECK_FALSE(seat.taken_over);
  CHECK(seat.mark_of(kKind)->level == 2);
  CHECK(seat.mark_of(kKind)->reason == "Mooi");

  const auto bad = [&](const std::string& from, const std::string& to) {
    std::string changed = journal;
    changed.replace(changed.find(from), from.size(), to);
    const auto read = read_room_lines(changed);
    REQUIRE(read.ok());
    return !fold_room({example()}, read.value()).ok();
  };
  CHECK(bad("\"opportunity\":\"kind\"", "\"opportunity\":\"none\""));
  CHECK(bad("\"level\":2", "\"level\":3"));
  CHECK(bad("\"deed\":\"taken-over\"", "\"deed\":\"handed-back\""));
  CHECK(bad("\"reason\":\"Mooi\"", "\"reason\":2"));
}

SCENARIO("the way that a conversation came leads back to every step of it") {
  Lesson lesson;
  REQUIRE_FALSE(lesson.gives(RoomDeed::answered, 1, choice(0)));
  REQUIRE_FALSE(lesson.gives(RoomDeed::answered, 1, words("Zo.")));
  const std::vector<Step> trail = trail_of(*lesson.noor().attempt);
  REQUIRE(trail.size() == 2);
  CHECK(trail[0].node == 0);
  CHECK(trail[0].count == 0);
  CHECK(trail[1].node == 1);
  CHECK(trail[1].input == words("Zo."));
}
