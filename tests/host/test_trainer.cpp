// The trainer's side of a room over HTTP: who gets in, what is shown, every deed, the projector
// without names or scores, what is taken along, and a room that is deleted.
#include <fstream>
#include <set>

#include <chrono>

#include "support/http_stage.h"
#include "support/room_stage.h"

using namespace klankbord;
using nlohmann::json;
using test::HttpAnswer;
using test::HttpClient;
using test::RoomLearner;
using test::RoomStage;

namespace {

class Trainer {
 public:
  explicit Trainer(const RoomStage& room) : client_(room.port()), room_(room) {
    REQUIRE(post("/api/trainer/enter", {{"secret", room.secret()}}) == 200);
  }
  int post(const std::string& path, const json& body) {
    return take(client_.post(path, body.dump()));
  }
  int get(const std::string& path) { return take(client_.get(path)); }
  // The deed with its further words; then `page` is what the room answered.
  int does(const std::string& deed, json words = json::object()) {
    words["deed"] = deed;
    return post("/api/trainer/deed", words);
  }
  const json& looks() {
    REQUIRE(get("/api/trainer") == 200);
    return page_;
  }
  const json& page() const { return page_; }
  std::string refusal() const { return page_.value("refusal", ""); }
  const std::string& bytes() const { return answer_.body; }
  const HttpAnswer& answer() const { return answer_; }
  HttpClient& client() { return client_; }
  const json& learner(std::size_t index) { return looks().at("learners").at(index); }

 private:
  int take(HttpAnswer answer) {
    answer_ = std::move(answer);
    page_ = json::parse(answer_.body, nullptr, false);
    return answer_.status;
  }
  HttpClient client_;
  const RoomStage& room_;
  HttpAnswer answer_;
  json page_;
};

json first_offer(const json& talk) {
  for (const json& offer : talk.at("offers")) {
    if (offer.contains("id")) return {{"choose", offer.at("id")}};
  }
  throw std::logic_error("nothing is offered");
}

}  // namespace

SCENARIO("only who has the trainer's link leads the room") {
  RoomStage room("late-washer");
  HttpClient stranger(room.port());
  RoomLearner noor(room);
  REQUIRE(noor.joins("Noor") == 200);
  for (const char* path :
       {"/api/trainer", "/api/screen", "/api/trainer/marking", "/api/trainer/qr.svg",
        "/api/trainer/transcript?seat=1", "/api/trainer/export?as=csv"}) {
    INFO(path);
    CHECK(stranger.get(path).status == 401);
    CHECK(noor.client().get(path).status == 401);
  }
  CHECK(noor.client().post("/api/trainer/deed", R"({"deed":"freeze"})").status == 401);
  CHECK(noor.client().post("/api/trainer/delete", json{{"code", room.code()}}.dump()).status ==
        401);
  CHECK_FALSE(stranger.open_stream("/api/trainer/live"));
  HttpClient guesser(room.port());
  CHECK(guesser.post("/api/trainer/enter", R"({"secret":"0123456789abcdef"})").status == 403);
  WHEN("one guesses on") {
    int status = 0;
    for (int i = 0; i < 200 && status != 429; ++i) {
      status = guesser.post("/api/trainer/enter", R"({"secret":"0123456789abcdef"})").status;
    }
    THEN("one has to wait, even with the right one") {
      CHECK(status == 429);
      CHECK(guesser.post("/api/trainer/enter", json{{"secret", room.secret()}}.dump()).status ==
            429);
    }
  }
}

SCENARIO("the trainer's page shows everybody, and every deed answers with it") {
  RoomStage room("late-washer");
  Trainer trainer(room);
  RoomLearner noor(room), sam(room);
  REQUIRE(noor.joins("Noor") == 200);
  REQUIRE(sam.joins("Sam \"de Grote\"") == 200);
  REQUIRE(noor.begins() == 200);
  REQUIRE(noor.answers(first_offer(noor.talk())) == 200);
  const json page = trainer.looks();
  CHECK(page.at("code") == room.code());
  CHECK(page.at("learners").size() == 2);
  CHECK(page.at("learners")[0].at("answers") == 1);
  CHECK(page.at("learners")[0].at("points").size() == 2 * page.at("blocks").size());
  CHECK(page.at("learners")[0].at("light") == "working");
  CHECK(page.at("learners")[1].at("nickname") == "Sam \"de Grote\"");
  CHECK(page.at("learners")[1].at("light") == "waiting");
  CHECK_FALSE(page.at("learners")[1].contains("points"));
  CHECK(page.at("shared").is_null());

  CHECK(trainer.does("freeze") == 200);
  CHECK(trainer.page().at("frozen") == true);
  CHECK(trainer.does("freeze") == 409);
  CHECK(trainer.refusal() == "no-change");
  CHECK(trainer.page().at("page").at("frozen") == true);
  CHECK(noor.answers(first_offer(noor.talk())) == 409);
  CHECK(trainer.does("thaw") == 200);
  CHECK(trainer.does("note", {{"seat", 2}, {"text", "Vraagt hulp"}}) == 200);
  CHECK(trainer.page().at("notes").at(0).at("text") == "Vraagt hulp");
  CHECK(trainer.does("note", {{"seat", 7}, {"text", "x"}}) == 409);
  CHECK(trainer.does("remove", {{"seat", 2}}) == 200);
  CHECK(trainer.page().at("learners").size() == 1);
  CHECK(sam.looks() == 401);

  for (const json& bad :
       {json{{"deed", "explode"}}, json{{"deed", 3}}, json::object(), json{{"deed", "remove"}},
        json{{"deed", "remove"}, {"seat", -1}}, json{{"deed", "return"}, {"count", "2"}},
        json{{"deed", "play"}}, json{{"deed", "note"}, {"seat", 1}},
        json{{"deed", "scenario-set"}, {"scenario", "late-washer"}}}) {
    INFO(bad.dump());
    CHECK(trainer.post("/api/trainer/deed", bad) == 400);
  }
  CHECK(trainer.does("scenario-set", {{"scenario", "nowhere"}, {"pace", "free"}}) == 409);
  CHECK(trainer.refusal() == "no-such-scenario");
  CHECK(trainer.does("close") == 200);
  CHECK(trainer.page().at("closed") == true);
  REQUIRE(noor.looks() == 200);
  CHECK(noor.answers(first_offer(noor.talk())) == 409);
}

SCENARIO("a vote is run, the runner-up played, and taken back") {
  RoomStage room("late-washer");
  Trainer trainer(room);
  RoomLearner noor(room), sam(room), lou(room);
  REQUIRE(noor.joins("Noor") == 200);
  REQUIRE(sam.joins("Sam") == 200);
  REQUIRE(lou.joins("Lou") == 200);
  CHECK(trainer.does("vote-open") == 409);
  REQUIRE(trainer.does("scenario-set", {{"scenario", "late-washer"}, {"pace", "together"}}) == 200);
  REQUIRE(trainer.does("vote-open") == 200);
  const json options = trainer.page().at("vote").at("options");
  REQUIRE(options.size() >= 2);
  REQUIRE(noor.post("/api/vote", {{"option", options[0].at("id")}}) == 200);
  REQUIRE(sam.post("/api/vote", {{"option", options[0].at("id")}}) == 200);
  REQUIRE(lou.post("/api/vote", {{"option", options[1].at("id")}}) == 200);
  trainer.looks();
  CHECK(trainer.page().at("vote").at("options")[0].at("count") == 2);
  CHECK(trainer.page().at("ranking") == json{options[0].at("id"), options[1].at("id")});

  // The projector tells how many voted, not for what, until it is revealed; never who.
  REQUIRE(trainer.get("/api/screen") == 200);
  CHECK(trainer.page().at("vote").at("voted") == 3);
  CHECK_FALSE(trainer.page().at("vote").at("options")[0].contains("count"));
  REQUIRE(trainer.does("vote-reveal") == 200);
  REQUIRE(trainer.get("/api/screen") == 200);
  CHECK(trainer.page().at("vote").at("options")[0].at("count") == 2);
  for (const char* hidden : {"Noor", "nickname", "points", "\"moments\""}) {
    INFO(hidden);
    CHECK(trainer.bytes().find(hidden) == std::string::npos);
  }

  REQUIRE(trainer.does("play", {{"rank", 2}}) == 200);
  CHECK(trainer.page().at("trail").size() == 1);
  CHECK(trainer.page().at("trail")[0].at("said") == options[1].at("text"));
  CHECK(trainer.page().at("vote").is_null());
  CHECK(trainer.does("play", {{"rank", 1}}) == 409);
  REQUIRE(trainer.does("return", {{"count", 0}}) == 200);
  CHECK(trainer.page().at("trail").empty());
  REQUIRE(trainer.does("play", {{"option", options[0].at("id")}}) == 200);
  CHECK(trainer.page().at("trail")[0].at("said") == options[0].at("text"));
  CHECK(trainer.does("play", {{"option", "no/where"}}) == 409);
  REQUIRE(trainer.does("play", {{"input", first_offer(trainer.looks().at("shared"))}}) == 200);
  CHECK(trainer.page().at("trail").size() == 2);
  REQUIRE(trainer.get("/api/trainer/transcript?seat=0") == 200);
  CHECK(trainer.page().at("lines").size() > 2);
}

SCENARIO("the trainer plays a learner's customer over the network") {
  RoomStage room("late-washer");
  Trainer trainer(room);
  RoomLearner noor(room);
  REQUIRE(noor.joins("Noor") == 200);
  CHECK(trainer.does("take-over", {{"seat", 1}}) == 409);
  REQUIRE(noor.begins() == 200);
  REQUIRE(noor.answers(first_offer(noor.talk())) == 200);
  const std::size_t before = noor.talk().at("lines").size();
  CHECK(noor.post("/api/say", {{"text", "Hallo?"}}) == 409);
  CHECK(noor.refusal() == "not-taken-over");
  REQUIRE(trainer.does("take-over", {{"seat", 1}}) == 200);
  REQUIRE(trainer.does("say", {{"seat", 1}, {"text", "En mijn geld?"}}) == 200);
  REQUIRE(noor.looks() == 200);
  CHECK(noor.page().at("takeover") == true);
  CHECK(noor.answers(first_offer(noor.talk())) == 409);
  CHECK(noor.refusal() == "taken-over");
  REQUIRE(noor.post("/api/say", {{"text", "Binnen de week."}}) == 200);
  const json lines = noor.talk().at("lines");
  REQUIRE(lines.size() == before + 2);
  CHECK(lines[before].at("voice") == "customer");
  CHECK(lines[before].at("text") == "En mijn geld?");
  CHECK(lines[before].at("improvised") == true);
  CHECK(lines[before + 1].at("voice") == "learner");
  REQUIRE(trainer.does("hand-back", {{"seat", 1}}) == 200);
  REQUIRE(noor.looks() == 200);
  REQUIRE(noor.answers(first_offer(noor.talk())) == 200);
  CHECK(noor.page().at("takeover") == false);
  // It stays where it was said, and is there for the trainer too, after a restart as well.
  CHECK(noor.talk().at("lines")[before] == lines[before]);
  REQUIRE(trainer.get("/api/trainer/transcript?seat=1") == 200);
  CHECK(trainer.page().at("lines") == noor.talk().at("lines"));
  CHECK(trainer.page().at("debrief").is_object());
  CHECK(trainer.get("/api/trainer/transcript?seat=2") == 409);
  CHECK(trainer.get("/api/trainer/transcript?seat=x") == 400);
  CHECK(trainer.get("/api/trainer/transcript") == 400);
  room.stop();
  room.start();
  Trainer again(room);
  REQUIRE(again.get("/api/trainer/transcript?seat=1") == 200);
  CHECK(again.page().at("lines")[before] == lines[before]);
}

SCENARIO("events to the trainer come at most twice a second, and the latest in time") {
  RoomStage room("late-washer");
  Trainer trainer(room);
  RoomLearner noor(room);
  REQUIRE(noor.joins("Noor") == 200);
  REQUIRE(noor.begins() == 200);
  Trainer listener(room);
  REQUIRE(listener.client().open_stream("/api/trainer/live"));
  listener.client().next_event();
  std::size_t events = 0;
  std::string latest;
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 12; ++i) {
    if (noor.answers(first_offer(noor.talk())) != 200) break;
    if (noor.talk().at("status") == "ended") break;
  }
  const std::size_t version = noor.page().at("version");
  const bool told = test::comes_true([&] {
    const std::string event = listener.client().next_event(1000);
    if (event.empty()) return false;
    ++events;
    latest = event;
    return json::parse(event).at("version") >= version;
  });
  CHECK(told);
  // On a machine of any speed: two a second, and one at either end.
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  CHECK(static_cast<double>(events) <= 2 * took.count() + 2);
}

SCENARIO("a class is taken along as a table, a page and statements without names") {
  RoomStage room("late-washer");
  Trainer trainer(room);
  RoomLearner noor(room), sam(room);
  REQUIRE(noor.joins("Noor") == 200);
  REQUIRE(sam.joins("Sam") == 200);
  REQUIRE(noor.begins() == 200);
  REQUIRE(noor.answers(first_offer(noor.talk())) == 200);
  const auto exported = [&](const std::string& how) {
    int status = 503;  // one at a time
    test::comes_true(
        [&] { return (status = trainer.get("/api/trainer/export?as=" + how)) != 503; });
    return status;
  };
  REQUIRE(exported("csv") == 200);
  CHECK(trainer.bytes().find("Noor;late-washer") != std::string::npos);
  CHECK(trainer.bytes().find("Sam;late-washer") != std::string::npos);
  CHECK(trainer.answer().headers.at("content-disposition").find(room.code() + ".csv") !=
        std::string::npos);
  REQUIRE(exported("html&lang=fr") == 200);
  CHECK(trainer.bytes().find("<html lang=\"fr\"") != std::string::npos);
  CHECK(trainer.bytes().find("Noor") != std::string::npos);
  REQUIRE(exported("xapi") == 200);
  const json statements = trainer.page();
  REQUIRE(statements.is_array());
  CHECK(trainer.bytes().find("Noor") == std::string::npos);
  std::set<std::string> ids, actors;
  for (const json& statement : statements) {
    ids.insert(statement.at("id"));
    actors.insert(statement.at("actor").dump());
  }
  CHECK(ids.size() == statements.size());
  CHECK(actors.size() == 1);
  const std::string before = trainer.bytes();
  REQUIRE(exported("xapi") == 200);
  CHECK(trainer.bytes() == before);
  CHECK(trainer.get("/api/trainer/export?as=docx") == 400);
  CHECK(trainer.get("/api/trainer/export") == 400);
}

SCENARIO("a room is deleted by its code only, and then it is gone") {
  RoomStage room("late-washer");
  Trainer trainer(room);
  const store::Path file = host::room_file(room.folder().path(), room.code());
  REQUIRE(std::ifstream(file).good());
  CHECK(trainer.post("/api/trainer/delete", {{"code", "BCDFGH"}}) == 403);
  CHECK(trainer.post("/api/trainer/delete", json::object()) == 403);
  REQUIRE(std::ifstream(file).good());
  REQUIRE(trainer.post("/api/trainer/delete", {{"code", room.code()}}) == 200);
  CHECK_FALSE(std::ifstream(file).good());
  RoomLearner late(room);
  CHECK(late.joins("Noor") == 503);
  CHECK_FALSE(std::ifstream(file).good());
}
