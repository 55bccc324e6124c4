// Clients that take their time: each is cut off, and nobody else notices.
#include "support/http_stage.h"

using namespace klankbord;
using test::HttpClient;
using test::HttpStage;

namespace {

http::ServerOptions impatient() {
  http::ServerOptions options;
  options.idle_s = options.whole_request_s = options.take_answer_s = 1;
  return options;
}

// Sends a piece, again and again, until the server has had enough; false when it never has.
bool is_cut_off(HttpClient& client, const std::string& piece) {
  for (int i = 0; i < test::kLongEnough_ms / 20; ++i) {
    if (!client.send(piece) || client.is_closed_within(20)) return true;
  }
  return false;
}

}  // namespace

SCENARIO("a slow client is cut off") {
  HttpStage stage(impatient());
  HttpClient client(stage.port());
  WHEN("it says nothing") {
    THEN("it goes") {
      CHECK(client.is_closed_within(test::kLongEnough_ms));
    }
  }
  WHEN("it has had its answer and says nothing more") {
    REQUIRE(client.get("/now").status == 200);
    THEN("it goes") {
      CHECK(client.is_closed_within(test::kLongEnough_ms));
    }
  }
  WHEN("its first line comes letter by letter") {
    REQUIRE(client.send("GET /"));
    THEN("it goes") {
      CHECK(is_cut_off(client, "a"));
    }
  }
  WHEN("its headers come one by one") {
    REQUIRE(client.send("GET /now HTTP/1.1\r\nHost: x\r\n"));
    THEN("it goes") {
      CHECK(is_cut_off(client, "X: y\r\n"));
    }
  }
  WHEN("its body comes letter by letter") {
    REQUIRE(client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n"));
    THEN("it goes, and no handler saw it") {
      CHECK(is_cut_off(client, "b"));
      CHECK(stage.requests() == 0);
    }
  }
  WHEN("its chunks come letter by letter") {
    REQUIRE(client.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"));
    THEN("it goes") {
      CHECK(is_cut_off(client, "1\r\nb\r\n"));
    }
  }
  WHEN("it asks for much and reads none of it") {
    HttpClient lazy(test::tcp_wire(stage.port(), 4096));
    REQUIRE(lazy.send("GET /long HTTP/1.1\r\nHost: x\r\n\r\n"));
    THEN("it goes") {
      REQUIRE(test::comes_true([&] { return stage.requests() == 1; }));
      CHECK(client.is_closed_within(test::kLongEnough_ms));
      CHECK(test::comes_true([&] { return stage.server().connections() == 0; }));
    }
  }
}

SCENARIO("a client that waits for its answer is not slow") {
  HttpStage stage(impatient());
  HttpClient waits(stage.port()), listens(stage.port()), idle(stage.port());
  REQUIRE(waits.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n"));
  REQUIRE(listens.open_stream("/live"));
  // When this one is gone the time of the others was over as well.
  REQUIRE(idle.is_closed_within(test::kLongEnough_ms));
  REQUIRE_FALSE(waits.is_closed_within(600));
  stage.waiting().front().answer(HttpStage::text("at last"));
  stage.streams().front().send("here");
  CHECK(waits.receive().body == "at last");
  CHECK(listens.next_event() == "here");
}

SCENARIO("a stream shows that it lives") {
  http::ServerOptions options;
  options.stream_beat_s = 1;
  HttpStage stage(options);
  HttpClient client(stage.port());
  REQUIRE(client.open_stream("/live"));
  CHECK(client.next_comment() == ":");
  CHECK(client.next_comment() == ":");
  WHEN("the client goes without a word") {
    { const HttpClient gone = std::move(client); }
    THEN("the beat finds out") {
      CHECK(test::comes_true([&] { return !stage.streams().front().is_open(); }));
      CHECK(test::comes_true([&] { return stage.server().connections() == 0; }));
    }
  }
}

SCENARIO("a client that does not take its events is let go") {
  HttpStage stage;
  HttpClient client(test::tcp_wire(stage.port(), 4096));
  REQUIRE(client.open_stream("/live"));
  const http::Stream stream = stage.streams().front();
  const std::string event(10'000, 'e');
  int sent = 0;
  while (stream.is_open() && sent < 10'000) {
    stream.send(event);
    ++sent;
  }
  CHECK_FALSE(stream.is_open());
  CHECK(test::comes_true([&] { return stage.server().connections() == 0; }));
}
