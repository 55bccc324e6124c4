// What learners of one room see of each other, of the trainer's deeds and of their own other tabs.
#include <thread>

#include "support/http_stage.h"
#include "support/room_stage.h"

using namespace klankbord;
using classroom::RoomDeed;
using nlohmann::json;
using test::RoomLearner;
using test::RoomStage;

SCENARIO("a learner joins with the code") {
  RoomStage room("late-washer");
  RoomLearner learner(room);
  WHEN("everything is right") {
    REQUIRE(learner.post("/api/join",
                         {{"code", " " + room.code().substr(0, 3) + "-" + room.code().substr(3)},
                          {"nickname", "  Noor "}}) == 200);
    THEN("the page says who and where") {
      CHECK(learner.page().at("me") == json{{"seat", 1}, {"nickname", "Noor"}});
      CHECK(learner.page().at("room").at("learners") == 1);
      CHECK(learner.page().at("room").at("scenario").at("id") == "late-washer");
      CHECK(learner.page().at("vote").is_null());
      CHECK(learner.page().at("takeover") == false);
    }
    THEN("the page is in the language that is asked for") {
      REQUIRE(learner.get("/api/me?lang=fr") == 200);
      const json french = learner.page().at("room").at("scenario").at("title");
      REQUIRE(learner.get("/api/me?lang=en") == 200);
      CHECK(french != learner.page().at("room").at("scenario").at("title"));
    }
    THEN("leaving forgets the device, and the seat stays") {
      REQUIRE(learner.post("/api/leave", json::object()) == 200);
      CHECK(learner.looks() == 401);
      CHECK(RoomLearner(room).joins("Noor") == 409);
    }
  }
  WHEN("the nickname is taken") {
    REQUIRE(learner.joins("Noor") == 200);
    RoomLearner other(room);
    THEN("the room says so, and takes another one") {
      CHECK(other.joins("noör") == 409);
      CHECK(other.refusal() == "nickname-taken");
      CHECK(other.joins("Sam") == 200);
    }
  }
  WHEN("the room was closed") {
    REQUIRE(room.does(RoomDeed::closed));
    THEN("nobody joins, and it says that it is closed") {
      CHECK(learner.joins("Noor") == 409);
      CHECK(learner.refusal() == "room-closed");
      REQUIRE(learner.get("/api/hello") == 200);
      CHECK(learner.page().at("room") == "closed");
    }
  }
}

SCENARIO("two tabs of one learner never answer twice") {
  RoomStage room("late-washer");
  RoomLearner first(room), second(room);
  REQUIRE(first.joins("Noor") == 200);
  REQUIRE(first.begins() == 200);
  second.client().cookies() = first.client().cookies();
  REQUIRE(second.looks() == 200);
  const json input = test::an_answer(second.talk(), 0);
  WHEN("both answer the same decision") {
    REQUIRE(first.answers(input) == 200);
    const int status = second.answers(input);
    THEN("the second is told that the conversation went on, with the page of now") {
      CHECK(status == 409);
      CHECK(second.refusal() == "moved-on");
      CHECK(second.page().at("page") == first.page());
      CHECK(second.page().at("page").at("talk").at("at") == 1);
    }
  }
  WHEN("only one answers") {
    REQUIRE(second.answers(input) == 200);
    THEN("it counts once") {
      REQUIRE(first.looks() == 200);
      CHECK(first.page() == second.page());
    }
  }
}

SCENARIO("what cannot be answered now is refused with the page of now") {
  RoomStage room("late-washer");
  RoomLearner learner(room);
  REQUIRE(learner.joins("Noor") == 200);
  CHECK(learner.post("/api/answer", {{"at", 0}, {"input", {{"choose", "a/b"}}}}) == 409);
  CHECK(learner.refusal() == "not-begun");
  REQUIRE(learner.begins() == 200);
  const json input = test::an_answer(learner.talk(), 0);
  WHEN("the room is frozen") {
    REQUIRE(room.does(RoomDeed::frozen));
    THEN("nothing is answered until it runs again") {
      CHECK(learner.post("/api/answer", {{"at", 0}, {"input", input}}) == 409);
      CHECK(learner.refusal() == "frozen");
      CHECK(learner.page().at("page").at("room").at("frozen") == true);
      REQUIRE(room.does(RoomDeed::thawed));
      CHECK(learner.post("/api/answer", {{"at", 0}, {"input", input}}) == 200);
    }
  }
  WHEN("the answer is none of this conversation") {
    CHECK(learner.post("/api/answer", {{"at", 0}, {"input", {{"choose", "no/such"}}}}) == 409);
    THEN("it is not offered") {
      CHECK(learner.refusal() == "not-offered");
      CHECK(learner.page().at("page").at("talk").at("at") == 0);
    }
  }
  WHEN("it is begun twice") {
    CHECK(learner.begins() == 409);
    THEN("the one that runs goes on") {
      CHECK(learner.refusal() == "begun-before");
    }
  }
}

SCENARIO("a room votes on what to say") {
  RoomStage room("late-washer");
  REQUIRE(room.goes_together());
  std::vector<std::unique_ptr<RoomLearner>> learners;
  for (const char* name : {"Noor", "Sam", "Lou"}) {
    learners.push_back(std::make_unique<RoomLearner>(room));
    REQUIRE(learners.back()->joins(name) == 200);
  }
  RoomLearner& noor = *learners[0];
  CHECK(noor.talk().is_null());
  CHECK_FALSE(noor.page().at("shared").contains("at"));
  const json offers = noor.page().at("shared").at("offers");
  REQUIRE(offers.size() > 1);
  CHECK(noor.begins() == 409);
  CHECK(noor.refusal() == "other-pace");
  CHECK(noor.post("/api/vote", {{"option", offers[0].at("id")}}) == 409);
  CHECK(noor.refusal() == "no-vote");
  REQUIRE(room.does(RoomDeed::vote_opened));
  REQUIRE(noor.post("/api/vote", {{"option", offers[1].at("id")}}) == 200);
  REQUIRE(learners[1]->post("/api/vote", {{"option", offers[1].at("id")}}) == 200);
  REQUIRE(learners[2]->post("/api/vote", {{"option", offers[0].at("id")}}) == 200);
  CHECK(noor.post("/api/vote", {{"option", "no/such"}}) == 409);
  REQUIRE(noor.looks() == 200);
  const json open = noor.page().at("vote");
  CHECK(open.at("mine") == offers[1].at("id"));
  CHECK(open.at("voted") == 3);
  CHECK(open.dump().find("count") == std::string::npos);
  WHEN("it is revealed") {
    REQUIRE(room.does(RoomDeed::vote_revealed));
    REQUIRE(noor.looks() == 200);
    THEN("everyone sees how the votes are spread, in the order of the offers") {
      const json& options = noor.page().at("vote").at("options");
      CHECK(options.at(0).at("count") == 1);
      CHECK(options.at(1).at("count") == 2);
    }
  }
}

SCENARIO("while the trainer plays the customer they talk freely") {
  RoomStage room("late-washer");
  RoomLearner learner(room);
  REQUIRE(learner.joins("Noor") == 200);
  REQUIRE(learner.begins() == 200);
  CHECK(learner.post("/api/say", {{"text", "Hallo?"}}) == 409);
  CHECK(learner.refusal() == "not-taken-over");
  REQUIRE(room.does(RoomDeed::taken_over, 1));
  REQUIRE(learner.post("/api/say", {{"text", "Een \"moment\"\nalstublieft"}}) == 200);
  CHECK(learner.page().at("takeover") == true);
  const json& said = learner.talk().at("lines").back();
  CHECK(said.at("text") == "Een \"moment\"\nalstublieft");
  CHECK(said.at("voice") == "learner");
  CHECK(said.at("improvised") == true);
  WHEN("the conversation goes on") {
    REQUIRE(room.does(RoomDeed::handed_back, 1));
    REQUIRE(learner.looks() == 200);
    REQUIRE(learner.answers(test::an_answer(learner.talk(), 0)) == 200);
    THEN("what was said stands where it was said") {
      const json& lines = learner.talk().at("lines");
      std::size_t at = 0;
      while (at < lines.size() && !lines[at].contains("improvised")) ++at;
      REQUIRE(at + 1 < lines.size());
      CHECK(lines[at + 1].at("voice") == "learner");
    }
  }
}

SCENARIO("sixty learners join at once") {
  RoomStage room("late-washer");
  constexpr int kLearners = 60;
  std::vector<int> statuses(kLearners, 0);
  std::vector<std::thread> class_of;
  for (int i = 0; i < kLearners; ++i) {
    class_of.emplace_back([&room, &statuses, i] {
      statuses[i] = RoomLearner(room).joins("Leerling " + std::to_string(i));
    });
  }
  for (std::thread& learner : class_of) learner.join();
  CHECK(statuses == std::vector<int>(kLearners, 200));
  std::size_t seats = 0;
  room.keeper().look([&](const classroom::Room& now) { seats = now.learners(); });
  CHECK(seats == kLearners);
}

SCENARIO("a program that was stopped finds the room as it was") {
  RoomStage room(
      classroom::ScenarioList{test::shipped("disputed-invoice"), test::shipped("two-chats")});
  RoomLearner noor(room), sam(room);
  REQUIRE(noor.joins("Noor") == 200);
  REQUIRE(sam.joins("Sam") == 200);
  REQUIRE(noor.begins() == 200);
  for (int i = 0; i < 6; ++i) {
    json input = test::an_action(noor.talk());
    if (input.is_null() || i > 2) input = test::an_answer(noor.talk(), 1);
    REQUIRE(noor.answers(input) == 200);
  }
  REQUIRE(room.does(RoomDeed::frozen));
  REQUIRE(noor.looks() == 200);
  REQUIRE(sam.looks() == 200);
  const std::string before = noor.bytes() + sam.bytes();
  WHEN("it runs again") {
    room.stop();
    room.start();
    RoomLearner again(room), other(room);
    again.client().cookies() = noor.client().cookies();
    other.client().cookies() = sam.client().cookies();
    REQUIRE(again.looks() == 200);
    REQUIRE(other.looks() == 200);
    THEN("every page is the same, byte for byte") {
      CHECK(again.bytes() + other.bytes() == before);
    }
    THEN("the next answer shows") {
      REQUIRE(room.does(RoomDeed::thawed));
      REQUIRE(again.answers(test::an_answer(again.talk(), 0)) == 200);
      CHECK(again.bytes() + other.bytes() != before);
    }
  }
}
