// Live events: who is told what, and who is not.
#include "support/http_stage.h"
#include "support/room_stage.h"

using namespace klankbord;
using classroom::RoomDeed;
using nlohmann::json;
using test::HttpClient;
using test::RoomLearner;
using test::RoomStage;

namespace {

constexpr int kQuiet_ms = 600;  // longer than anything is held back

// A further connection of the same device.
HttpClient opened_by(const RoomStage& room, RoomLearner& learner) {
  HttpClient client(room.port());
  client.cookies() = learner.client().cookies();
  REQUIRE(client.open_stream("/api/live"));
  return client;
}

std::size_t version_in(const std::string& event) {
  const json read = json::parse(event, nullptr, false);
  return read.is_object() ? read.at("version").get<std::size_t>() : 0;
}

}  // namespace

SCENARIO("a page is told when what it shows has changed") {
  RoomStage room("late-washer");
  RoomLearner noor(room), sam(room);
  REQUIRE(noor.joins("Noor") == 200);
  REQUIRE(sam.joins("Sam") == 200);
  HttpClient of_noor = opened_by(room, noor), other_tab = opened_by(room, noor),
             of_sam = opened_by(room, sam);
  for (HttpClient* client : {&of_noor, &other_tab, &of_sam}) {
    REQUIRE(version_in(client->next_event()) == 2);
  }
  WHEN("a learner begins") {
    REQUIRE(noor.begins() == 200);
    THEN("all pages of that learner hear of it, and nobody else's") {
      CHECK(version_in(of_noor.next_event()) == noor.page().at("version"));
      CHECK(version_in(other_tab.next_event()) == noor.page().at("version"));
      CHECK(of_sam.next_event(kQuiet_ms).empty());
    }
  }
  WHEN("the trainer votes with the room") {
    REQUIRE(room.goes_together());
    REQUIRE(room.does(RoomDeed::vote_opened));
    REQUIRE(noor.looks() == 200);
    const json option = noor.page().at("shared").at("offers").at(0).at("id");
    REQUIRE(noor.post("/api/vote", {{"option", option}}) == 200);
    THEN("everyone hears how many voted") {
      CHECK(version_in(of_sam.next_event()) >= noor.page().at("version"));
    }
  }
  WHEN("a page opens again") {
    REQUIRE(noor.begins() == 200);
    HttpClient again = opened_by(room, noor);
    THEN("it is told at once what it may have missed") {
      CHECK(version_in(again.next_event()) == noor.page().at("version"));
    }
  }
  WHEN("one device opens page after page") {
    std::vector<HttpClient> pages;
    for (int i = 0; i < 8; ++i) pages.push_back(opened_by(room, noor));
    REQUIRE(version_in(pages.front().next_event()) > 0);
    REQUIRE(noor.begins() == 200);
    THEN("the oldest are told no more") {
      CHECK(version_in(pages.front().next_event()) == noor.page().at("version"));
      CHECK(of_noor.next_event(kQuiet_ms).empty());
      CHECK(other_tab.next_event(kQuiet_ms).empty());
    }
  }
}

SCENARIO("the trainer hears of what learners do, once for all that happened") {
  RoomStage room("late-washer");
  HttpClient trainer(room.port());
  REQUIRE(trainer.post("/api/trainer/enter", json{{"secret", room.secret()}}.dump()).status == 200);
  REQUIRE(trainer.open_stream("/api/trainer/live"));
  CHECK(version_in(trainer.next_event() + "}") == 0);  // a torn event is none
  RoomLearner noor(room);
  REQUIRE(noor.joins("Noor") == 200);
  REQUIRE(noor.begins() == 200);
  std::size_t version = 0, events = 0;
  while (version < noor.page().at("version") && events < 10) {
    version = version_in(trainer.next_event());
    ++events;
  }
  CHECK(version == noor.page().at("version"));
  CHECK(events <= 2);
}

SCENARIO("a line without events is known to be alive") {
  http::ServerOptions options;
  options.stream_beat_s = 1;
  RoomStage room({test::shipped("late-washer")}, options);
  RoomLearner noor(room);
  REQUIRE(noor.joins("Noor") == 200);
  HttpClient page = opened_by(room, noor);
  CHECK_FALSE(page.next_comment().empty());
}
