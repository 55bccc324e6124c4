// What keeps a room to its learners: the code, the tokens, where requests come from, their size.
#include "host/guess_limit.h"
#include "support/http_stage.h"
#include "support/room_stage.h"

using namespace klankbord;
using classroom::RoomDeed;
using nlohmann::json;
using test::HttpAnswer;
using test::HttpClient;
using test::RoomLearner;
using test::RoomStage;

namespace {

std::string word(const HttpAnswer& answer) {
  return json::parse(answer.body, nullptr, false).value("refusal", "");
}

// Another one than the room's.
std::string wrong_code(const RoomStage& room) {
  std::string code = room.code();
  code[0] = code[0] == 'B' ? 'C' : 'B';
  return code;
}

int guesses(RoomStage& room, HttpClient& client, const std::string& code) {
  const json body = {{"code", code}, {"nickname", "Noor"}};
  static_cast<void>(room);
  return client.post("/api/join", body.dump()).status;
}

}  // namespace

SCENARIO("a room's code is not guessed") {
  RoomStage room("late-washer");
  HttpClient client(room.port());
  int wrong = 0;
  while (wrong < 1000 && guesses(room, client, wrong_code(room)) == 403) ++wrong;
  CHECK(wrong == host::kGuessesOfAddress.burst);
  WHEN("somebody was wrong too often") {
    const json body = {{"code", room.code()}, {"nickname", "Noor"}};
    const HttpAnswer answer = client.post("/api/join", body.dump());
    THEN("even the right code has to wait, so that it tells nothing") {
      CHECK(answer.status == 429);
      CHECK(word(answer) == "too-fast");
      CHECK(json::parse(answer.body).at("wait_s") == 2);
      CHECK(answer.headers.at("retry-after") == "2");
    }
    THEN("after that time it is let in") {
      room.now_ms() += 2000;
      CHECK(guesses(room, client, room.code()) == 200);
    }
  }
}

SCENARIO("guesses come back with time, each address for itself and all together") {
  host::GuessLimit limit;
  for (int i = 0; i < host::kGuessesOfAddress.burst; ++i) {
    REQUIRE(limit.wait_s("a", 0) == 0);
    limit.was_wrong("a", 0);
  }
  CHECK(limit.wait_s("a", 0) == 2);
  CHECK(limit.wait_s("b", 0) == 0);
  CHECK(limit.wait_s("a", 1999) == 1);
  CHECK(limit.wait_s("a", 2000) == 0);
  WHEN("they come from everywhere") {
    int more = 0;
    for (; more < 10'000 && limit.wait_s(std::to_string(more), 0) == 0; ++more) {
      limit.was_wrong(std::to_string(more), 0);
    }
    THEN("all wait") {
      CHECK(more == host::kGuessesInAll.burst - host::kGuessesOfAddress.burst);
      CHECK(limit.wait_s("new", 0) == 1);
      CHECK(limit.wait_s("new", 1000) == 0);
    }
  }
}

SCENARIO("a token is a learner's own") {
  RoomStage room("late-washer");
  RoomLearner noor(room), sam(room);
  REQUIRE(noor.joins("Noor") == 200);
  REQUIRE(sam.joins("Sam") == 200);
  const std::string token = noor.client().cookies().at("klankbord_seat_" + room.code());
  CHECK(token.size() == 32);
  CHECK(token != sam.client().cookies().at("klankbord_seat_" + room.code()));
  THEN("its file does not hold it, nor the trainer's secret") {
    const std::string journal = test::read_text(host::room_file(room.folder().path(), room.code()));
    CHECK(journal.find("Noor") != std::string::npos);
    CHECK(journal.find(token) == std::string::npos);
    CHECK(journal.find(room.secret()) == std::string::npos);
  }
  WHEN("a token is made up") {
    std::string foreign = token;
    foreign[5] = foreign[5] == '0' ? '1' : '0';
    sam.client().cookies()["klankbord_seat_" + room.code()] = foreign;
    THEN("it does nothing") {
      CHECK(sam.looks() == 401);
      CHECK(sam.refusal() == "no-seat");
      CHECK(sam.begins() == 401);
      CHECK(sam.post("/api/vote", {{"option", "a/b"}}) == 401);
      CHECK(sam.post("/api/say", {{"text", "x"}}) == 401);
      CHECK(sam.get("/api/live") == 401);
    }
  }
  WHEN("the trainer removed the learner") {
    REQUIRE(room.does(RoomDeed::removed, 1));
    THEN("the device is known no more") {
      CHECK(noor.looks() == 401);
      CHECK(sam.looks() == 200);
    }
  }
  WHEN("a program joins") {
    RoomLearner program(room);
    REQUIRE(program.post("/api/join",
                         {{"code", room.code()}, {"nickname", "Lou"}, {"program", true}}) == 200);
    const std::string own = program.page().at("token");
    HttpClient plain(room.port());
    THEN("it is told its token, and shows it in its own way") {
      CHECK(plain.get("/api/me", {{"Authorization", "Bearer " + own}}).status == 200);
      CHECK(plain.get("/api/me", {{"Authorization", "Bearer x" + own}}).status == 401);
      CHECK(plain.get("/api/me").status == 401);
      CHECK_FALSE(noor.page().contains("token"));
    }
  }
}

SCENARIO("the trainer's page opens with the link only") {
  RoomStage room("late-washer");
  HttpClient client(room.port());
  CHECK(client.get("/api/trainer/live").status == 401);
  CHECK(client.post("/api/trainer/enter", R"({"secret":"00000000000000000000000000000000"})")
            .status == 403);
  REQUIRE(client.post("/api/trainer/enter", json{{"secret", room.secret()}}.dump()).status == 200);
  CHECK(client.open_stream("/api/trainer/live"));
  WHEN("the program was stopped and runs again") {
    room.stop();
    room.start();
    HttpClient again(room.port());
    again.cookies() = client.cookies();
    THEN("the trainer's browser is still the trainer's") {
      CHECK(again.open_stream("/api/trainer/live"));
    }
  }
}

SCENARIO("other sites' pages get nothing") {
  RoomStage room("late-washer");
  HttpClient client(room.port());
  const std::string host = "127.0.0.1:" + std::to_string(room.port());
  const std::string body = json{{"code", room.code()}, {"nickname", "Noor"}}.dump();
  CHECK(word(client.post("/api/join", body, {{"Host", host}, {"Origin", "http://evil.example"}})) ==
        "wrong-origin");
  CHECK(word(client.post("/api/join", body, {{"Host", host}, {"Origin", "null"}})) ==
        "wrong-origin");
  CHECK(word(client.get("/api/hello", {{"Host", "evil.example"}})) == "wrong-host");
  CHECK(client.get("/api/hello", {{"Host", "Classroom.local:8080"}}).status == 200);
  CHECK(client.get("/api/hello", {{"Host", "[::1]:8080"}}).status == 200);
  CHECK(client.post("/api/join", body, {{"Host", host}, {"Origin", "http://" + host}}).status ==
        200);
}

SCENARIO("a body that is not what was asked for does nothing") {
  RoomStage room("late-washer");
  RoomLearner learner(room);
  REQUIRE(learner.joins("Noor") == 200);
  REQUIRE(learner.begins() == 200);
  HttpClient& client = learner.client();
  const auto status = [&client](const std::string& path, const std::string& body) {
    return client.post(path, body).status;
  };
  for (const char* body : {"", "x", "[]", "{", "1", R"({"at":0})", R"({"at":"0","input":{}})",
                           R"({"at":-1,"input":{}})", R"({"at":0.5,"input":{}})",
                           R"({"at":0,"input":[]})", R"({"at":0,"input":"choose"})"}) {
    INFO(body);
    CHECK(status("/api/answer", body) == 400);
  }
  CHECK(status("/api/answer", R"({"at":0,"input":{"choose":7}})") == 409);
  CHECK(status("/api/vote", R"({"option":{}})") == 400);
  CHECK(status("/api/join", R"({"code":[],"nickname":""})") == 400);
  CHECK(status("/api/join", "{\"code\":\"\xFF\",\"nickname\":\"a\"}") == 400);
  CHECK(status("/api/answer", "{\"at\":0,\"input\":" + std::string(7000, '[') +
                                  std::string(7000, ']') + "}") == 400);
  CHECK(client.post("/api/begin", "{}", {{"Content-Type", "text/plain"}}).status == 415);
  CHECK(client.get("/api/begin").status == 405);
  CHECK(client.get("/api/nothing").status == 404);
  CHECK(status("/nothing", "{}") == 404);
  CHECK(HttpClient(room.port()).post("/api/begin", std::string(17'000, ' ')).status == 413);
  THEN("the conversation is where it was") {
    REQUIRE(learner.looks() == 200);
    CHECK(learner.talk().at("at") == 0);
  }
}

SCENARIO("a learner's words come back as they were typed") {
  RoomStage room("late-washer");
  RoomLearner learner(room);
  REQUIRE(learner.joins("<b>\"Noor\"</b>\\") == 200);
  CHECK(learner.page().at("me").at("nickname") == "<b>\"Noor\"</b>\\");
}

SCENARIO("pages, modules and words are served by name") {
  RoomStage room("late-washer");
  HttpClient client(room.port());
  const HttpAnswer page = client.get("/");
  CHECK(page.status == 200);
  CHECK(page.headers.at("content-type") == "text/html; charset=utf-8");
  CHECK(page.headers.at("x-content-type-options") == "nosniff");
  CHECK(page.headers.at("content-security-policy").find("default-src 'self'") == 0);
  CHECK(client.get("/", {{"If-None-Match", page.headers.at("etag")}}).status == 304);
  CHECK(client.get("/", {{"If-None-Match", "\"other\""}}).status == 200);
  CHECK(client.get("/web/words/nl.json").headers.at("content-type") == "application/json");
  CHECK(client.get("/web/learner.js").body == "export {};");
  for (const char* path : {"/web/", "/web/notes.txt", "/web/../rooms", "/web/%2e%2e/secret",
                           "/index.html", "/web/words", "/trainer"}) {
    INFO(path);
    CHECK(client.get(path).status == 404);
  }
}
