// The server as honest clients meet it: answers, streams, and connections that stay open.
#include "support/http_stage.h"

using namespace klankbord;
using test::HttpClient;
using test::HttpStage;

SCENARIO("a request is answered") {
  HttpStage stage;
  HttpClient client(stage.port());
  WHEN("the answer is there at once") {
    const auto answer = client.get("/now");
    THEN("it comes with its type and length") {
      CHECK(answer.status == 200);
      CHECK(answer.body == "now");
      CHECK(answer.headers.at("content-type") == "text/plain");
      CHECK(answer.headers.at("content-length") == "3");
    }
  }
  WHEN("the handler has nothing there") {
    const auto answer = client.get("/nowhere");
    THEN("its status is passed on") {
      CHECK(answer.status == 404);
      CHECK(answer.body == "nothing here");
    }
  }
  WHEN("the answer is given later") {
    REQUIRE(client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n"));
    REQUIRE(test::comes_true([&] { return stage.waiting().size() == 1; }));
    const auto early = client.receive(50);
    stage.waiting().front().answer(HttpStage::text("at last"));
    const auto answer = client.receive();
    THEN("nothing came before, and all of it then") {
      CHECK(early.status == 0);
      CHECK(answer.status == 200);
      CHECK(answer.body == "at last");
    }
  }
  WHEN("a hundred answers come from other threads") {
    int right = 0;
    for (int i = 0; i < 100; ++i) right += client.get("/thread").body == "from a thread" ? 1 : 0;
    THEN("every one arrives") {
      CHECK(right == 100);
    }
  }
  WHEN("it is answered twice") {
    const auto answer = client.get("/twice");
    const auto next = client.get("/now");
    THEN("the first one counts and the connection goes on") {
      CHECK(answer.body == "first");
      CHECK(next.body == "now");
    }
  }
  WHEN("the answer is long") {
    const auto answer = client.get("/long");
    THEN("it is whole") {
      CHECK(answer.body.size() == 4'000'000);
      CHECK(answer.body.find_first_not_of('x') == std::string::npos);
    }
  }
}

SCENARIO("a handler sees what was asked") {
  HttpStage stage;
  HttpClient client(stage.port());
  WHEN("a page asks") {
    client.cookies()["klankbord_seat"] = "abc";
    const auto answer = client.get("/echo?text=een%20kopje%26zo&l=3", {{"Origin", "http://room"}});
    THEN("query and cookies are decoded and named") {
      CHECK(answer.body ==
            "GET 127.0.0.1 http://room\n?l=3\n?text=een kopje&zo\ncookie klankbord_seat=abc");
    }
  }
  WHEN("a body is posted") {
    const std::string body(16'000, 'b');
    const auto answer = client.post("/echo", body);
    THEN("it is whole") {
      CHECK(answer.body == body);
    }
  }
  WHEN("a body comes in chunks and drops") {
    REQUIRE(
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n"));
    REQUIRE(client.send("abc\r\n4\r\nde"));
    REQUIRE(client.send("fg\r\n0\r\n\r\n"));
    THEN("it is put together") {
      CHECK(client.receive().body == "abcdefg");
    }
  }
}

SCENARIO("one connection serves many requests") {
  HttpStage stage;
  HttpClient client(stage.port());
  for (int i = 0; i < 500; ++i) REQUIRE(client.get("/now").status == 200);
  WHEN("requests come before the earlier ones were answered") {
    std::string many;
    for (int i = 0; i < 20; ++i) {
      many += "GET /echo?n=" + std::to_string(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }
    REQUIRE(client.send(many));
    THEN("they are answered in their order") {
      for (int i = 0; i < 20; ++i) {
        CHECK_THAT(client.receive().body, test::holds_text("?n=" + std::to_string(i)));
      }
      CHECK(stage.server().connections() == 1);
    }
  }
  WHEN("the client goes") {
    { const HttpClient gone = std::move(client); }
    THEN("so does the connection") {
      CHECK(test::comes_true([&] { return stage.server().connections() == 0; }));
    }
  }
}

SCENARIO("a client that went away is nobody's trouble") {
  HttpStage stage;
  {
    HttpClient gone(stage.port());
    REQUIRE(gone.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n"));
    REQUIRE(test::comes_true([&] { return stage.waiting().size() == 1; }));
  }
  WHEN("it is answered after that") {
    stage.waiting().front().answer(HttpStage::text("too late"));
    THEN("its connection ends and others are served") {
      CHECK(test::comes_true([&] { return stage.server().connections() == 0; }));
      CHECK(HttpClient(stage.port()).get("/now").body == "now");
    }
  }
}

SCENARIO("a stream brings events") {
  HttpStage stage;
  HttpClient client(stage.port());
  REQUIRE(client.open_stream("/live"));
  REQUIRE(stage.streams().size() == 1);
  const http::Stream stream = stage.streams().front();
  WHEN("events are sent, now and later and from another thread") {
    stream.send("one");
    const std::string first = client.next_event();
    std::thread other([&] {
      for (int i = 0; i < 1000; ++i) stream.send("event " + std::to_string(i));
    });
    int right = 0;
    for (int i = 0; i < 1000; ++i) {
      right += client.next_event() == "event " + std::to_string(i) ? 1 : 0;
    }
    other.join();
    THEN("they arrive whole and in order") {
      CHECK(first == "one");
      CHECK(right == 1000);
    }
  }
  WHEN("an event has two lines") {
    stream.send("a\nb");
    THEN("both are data") {
      CHECK(client.next_event() == "a");
      CHECK(client.next_event() == "b");
    }
  }
  WHEN("it is closed") {
    stream.send("last words");
    REQUIRE(client.next_event() == "last words");
    stream.close();
    THEN("the client is told, and nothing more is sent") {
      CHECK(client.next_event() == "");
      stream.send("more");
      CHECK(test::comes_true([&] { return !stream.is_open(); }));
    }
  }
  WHEN("the client goes") {
    { const HttpClient gone = std::move(client); }
    THEN("the stream is found closed, at the latest when something is sent") {
      CHECK(test::comes_true([&] {
        stream.send("anybody?");
        return !stream.is_open();
      }));
      CHECK(test::comes_true([&] { return stage.server().connections() == 0; }));
    }
  }
}

SCENARIO("a server stops while clients wait") {
  const std::size_t files = test::open_files();
  {
    HttpStage stage;
    HttpClient idle(stage.port()), waits(stage.port()), listens(stage.port());
    REQUIRE(idle.get("/now").status == 200);
    REQUIRE(waits.send("GET /never HTTP/1.1\r\nHost: x\r\n\r\n"));
    REQUIRE(listens.open_stream("/live"));
    REQUIRE(test::comes_true([&] { return stage.waiting().size() == 1; }));
    const http::Stream stream = stage.streams().front();
    stage.stop();
    THEN("each is told or let go, and late answers go nowhere") {
      const auto answer = waits.receive();
      CHECK((answer.status == 503 || answer.status == 0));
      CHECK(idle.is_closed_within(test::kLongEnough_ms));
      CHECK(listens.is_closed_within(test::kLongEnough_ms));
      CHECK_FALSE(stream.is_open());
      stream.send("nobody hears");
      stage.waiting().front().answer(HttpStage::text("nobody hears"));
    }
  }
  CHECK(test::open_files() == files);
}

SCENARIO("a port that is taken is refused in a sentence") {
  HttpStage stage;
  http::ServerOptions options;
  options.port = stage.port();
  const auto second = http::Server::start(options, {});
  REQUIRE_FALSE(second.ok());
  CHECK(second.failure().code == base::ExitCode::environment);
  CHECK_THAT(second.failure().message, test::holds_text(std::to_string(stage.port())));
  options.address = "the moon";
  CHECK(http::Server::start(options, {}).failure().code == base::ExitCode::bad_command_line);
}
