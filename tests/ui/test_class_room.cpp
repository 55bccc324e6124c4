// Two learners' windows in a room, over the network of this machine.
#include <chrono>
#include <functional>
#include <thread>

#include "link/room_link.h"
#include "support/app_walk.h"
#include "support/catch.h"
#include "support/class_stage.h"
#include "support/room_stage.h"

using namespace klankbord;
using namespace klankbord::ui;
using classroom::Room;
using classroom::RoomDeed;
using session::Contact;
using test::ClassStage;
using test::RoomStage;
using namespace std::chrono_literals;

namespace {

constexpr link::LinkTiming kQuick{20ms, 20ms, 50ms};

std::shared_ptr<link::RoomLink> linked(const store::Path& memory = {}) {
  std::optional<link::LinkMemory> kept;
  if (!memory.empty()) kept = link::LinkMemory{&store::system_disk(), memory};
  return std::make_shared<link::RoomLink>(std::move(kept), kQuick);
}

std::string address_of(const RoomStage& room) {
  return "127.0.0.1:" + std::to_string(room.port());
}

// Looks until it is so; what takes longer than this does not come.
bool becomes(ClassStage& stage, const std::function<bool()>& true_now) {
  const auto until = std::chrono::steady_clock::now() + 20s;
  while (std::chrono::steady_clock::now() < until) {
    stage.see();
    if (true_now()) return true;
    std::this_thread::sleep_for(5ms);
  }
  return false;
}

bool reaches(ClassStage& stage, ClassPage page) {
  return becomes(stage, [&] { return stage.room.page() == page; });
}

void comes_in(ClassStage& stage, const RoomStage& room, const std::string& nickname) {
  stage.join(address_of(room), room.code(), nickname);
  REQUIRE(becomes(stage, [&] { return stage.room.sight().contact == Contact::joined; }));
}

void begins(ClassStage& stage) {
  REQUIRE(reaches(stage, ClassPage::ready));
  stage.driver.press("Return");
  REQUIRE(reaches(stage, ClassPage::talk));
}

const std::vector<play::Input>& inputs_of(const ClassStage& stage) {
  return stage.room.app().talk()->practice().attempt().inputs();
}

// What the room has of the learner who came in as number `seat`.
std::vector<play::Input> kept_inputs(RoomStage& room, classroom::SeatNumber seat) {
  std::vector<play::Input> inputs;
  room.keeper().look([&](const Room& now) {
    const auto& attempt = now.seats()[seat - 1].attempt;
    if (attempt) inputs = attempt->inputs();
  });
  return inputs;
}

void goes_a_step(ClassStage& stage) {
  stage.room.handle(class_intent::Converse{test::next_intent(stage.room.app())});
  stage.see();
}

}  // namespace

SCENARIO("two learners hold their own conversations in one room", "[ui][class][room]") {
  RoomStage room("late-washer");
  ClassStage anke(linked()), bilal(linked());
  comes_in(anke, room, "Anke");
  comes_in(bilal, room, "Bilal");
  begins(anke);
  begins(bilal);
  for (int i = 0; i < 60 && anke.room.app().screen() != Screen::debrief; ++i) goes_a_step(anke);
  REQUIRE(anke.room.app().screen() == Screen::debrief);
  goes_a_step(bilal);
  THEN("the room has what each of them answered, to the last") {
    CHECK(becomes(anke, [&] { return kept_inputs(room, 1) == inputs_of(anke); }));
    CHECK(becomes(bilal, [&] { return kept_inputs(room, 2) == inputs_of(bilal); }));
    CHECK(inputs_of(bilal).size() == 1);
    room.keeper().look([&](const Room& now) { CHECK(now.seats()[0].attempt->ended()); });
  }
  AND_WHEN("the first wants to do it again") {
    REQUIRE(becomes(anke, [&] { return kept_inputs(room, 1) == inputs_of(anke); }));
    anke.room.handle(class_intent::Converse{intent::GoToLibrary{}});
    begins(anke);
    THEN("another conversation begins, in the room as well") {
      CHECK(inputs_of(anke).empty());
      CHECK(kept_inputs(room, 1).empty());
    }
  }
}

SCENARIO("two learners vote on one conversation", "[ui][class][room]") {
  RoomStage room("late-washer");
  ClassStage anke(linked()), bilal(linked());
  comes_in(anke, room, "Anke");
  comes_in(bilal, room, "Bilal");
  REQUIRE(room.goes_together());
  REQUIRE(room.does(RoomDeed::vote_opened));
  for (ClassStage* stage : {&anke, &bilal}) {
    REQUIRE(becomes(*stage, [&] { return stage->room.may_answer(); }));
    stage->driver.press("2");
    REQUIRE(becomes(*stage, [&] {
      return stage->room.sight().vote && !stage->room.sight().vote->mine.empty();
    }));
  }
  std::vector<play::Input> ranking;
  room.keeper().look([&](const Room& now) {
    ranking = now.ranking();
    CHECK(now.tally()[1] == 2);
  });
  REQUIRE(ranking.size() == 1);
  WHEN("the trainer reveals the vote and plays it") {
    REQUIRE(room.does(RoomDeed::vote_revealed));
    CHECK(becomes(anke, [&] { return anke.tells("2 × “"); }));
    classroom::RoomRecord played;
    played.deed = RoomDeed::answered;
    played.input = ranking.front();
    REQUIRE(room.does(played));
    THEN("both see the conversation go on") {
      for (ClassStage* stage : {&anke, &bilal}) {
        CHECK(becomes(*stage, [&] {
          return stage->room.app().talk() != nullptr && inputs_of(*stage) == ranking;
        }));
      }
    }
  }
}

SCENARIO("a room that is gone for a while gets what was answered meanwhile", "[ui][class][room]") {
  RoomStage room("late-washer");
  ClassStage anke(linked());
  comes_in(anke, room, "Anke");
  begins(anke);
  goes_a_step(anke);
  REQUIRE(becomes(anke, [&] { return kept_inputs(room, 1).size() == 1; }));
  room.stop();
  REQUIRE(becomes(anke, [&] { return anke.room.sight().contact == Contact::lost; }));
  while (inputs_of(anke).size() < 3) goes_a_step(anke);
  room.start();
  THEN("nothing is lost, and nothing counts twice") {
    CHECK(becomes(anke, [&] { return anke.room.sight().contact == Contact::joined; }));
    CHECK(becomes(anke, [&] { return kept_inputs(room, 1).size() == 3; }));
    CHECK(kept_inputs(room, 1) == inputs_of(anke));
  }
}

SCENARIO("a program that was killed comes back to its place", "[ui][class][room]") {
  RoomStage room("late-washer");
  const test::TempFolder folder;
  const store::Path memory = folder / "class.json";
  std::vector<play::Input> before;
  {
    ClassStage anke(linked(memory));
    comes_in(anke, room, "Anke");
    begins(anke);
    goes_a_step(anke);
    REQUIRE(becomes(anke, [&] { return kept_inputs(room, 1).size() == 1; }));
    before = inputs_of(anke);
  }
  ClassStage anke(linked(memory));
  REQUIRE(reaches(anke, ClassPage::talk));
  CHECK(inputs_of(anke) == before);
  CHECK(anke.room.sight().nickname == "Anke");
  WHEN("the trainer takes the place away") {
    REQUIRE(room.does(RoomDeed::removed, 1));
    THEN("the learner reads so, and the next start asks who joins") {
      CHECK(reaches(anke, ClassPage::over));
      CHECK_FALSE(std::filesystem::exists(memory));
    }
  }
}

SCENARIO("who cannot join reads why", "[ui][class][room]") {
  RoomStage room("late-washer");
  ClassStage anke(linked());
  const auto refused = [&] { return anke.room.sight().problem.name; };
  WHEN("the code is another one") {
    anke.join(address_of(room), "BBBBBB", "Anke");
    CHECK(becomes(anke, [&] { return refused() == "class-wrong-code"; }));
    CHECK(anke.tells(anke.says(text::Key{"failure.class-wrong-code"})));
  }
  WHEN("the name is taken") {
    ClassStage other(linked());
    comes_in(other, room, "Anke");
    anke.join(address_of(room), room.code(), "anke");
    CHECK(becomes(anke, [&] { return refused() == "class-nickname-taken"; }));
  }
  WHEN("nobody answers there") {
    const std::string address = address_of(room);
    room.stop();
    anke.join(address, "BCDFGH", "Anke");
    CHECK(becomes(anke, [&] { return refused() == "class-no-answer"; }));
  }
  WHEN("it is no address") {
    anke.join("ftp://here", "BCDFGH", "Anke");
    CHECK(becomes(anke, [&] { return refused() == "class-bad-address"; }));
  }
}
