// Clients that mean harm, or know no better: each is refused, and the next one is served.
#include "base/rng.h"
#include "support/http_stage.h"

using namespace klankbord;
using test::HttpClient;
using test::HttpStage;

namespace {

constexpr int kMutated = 10'000;

// What the server says to these bytes from a new client; 0 when it only ends the connection.
int status_for(const HttpStage& stage, const std::string& bytes) {
  HttpClient client(stage.port());
  client.send(bytes);
  client.stop_sending();
  return client.receive().status;
}

std::string post(const std::string& headers, const std::string& body) {
  return "POST /echo HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n\r\n" + body;
}

bool still_serves(const HttpStage& stage) {
  return HttpClient(stage.port()).get("/now").body == "now";
}

std::string mutated(std::string text, base::Rng& rng) {
  const std::uint32_t changes = 1 + rng.below(4);
  for (std::uint32_t i = 0; i < changes && !text.empty(); ++i) {
    const std::size_t at = rng.below(static_cast<std::uint32_t>(text.size()));
    switch (rng.below(6)) {
      case 0:
        text[at] = static_cast<char>(rng.below(256));
        break;
      case 1:
        text.erase(at, 1 + rng.below(20));
        break;
      case 2:
        text.insert(at, text.substr(at, 1 + rng.below(60)));
        break;
      case 3:
        text.insert(at, std::string(1 + rng.below(300), "\0\r\n:9"[rng.below(5)]));
        break;
      case 4:
        text.resize(at);
        break;
      default:
        text.insert(at, std::to_string(rng.below(UINT32_MAX)));
    }
  }
  return text;
}

}  // namespace

SCENARIO("what is too large is refused") {
  HttpStage stage;
  const std::size_t most = http::ServerOptions{}.most_body_bytes;
  CHECK(status_for(stage,
                   post("Content-Length: " + std::to_string(most), std::string(most, 'b'))) == 200);
  WHEN("a body is announced one byte too long") {
    const std::string announced = post("Content-Length: " + std::to_string(most + 1), "");
    THEN("it is refused before it is sent") {
      HttpClient client(stage.port());
      REQUIRE(client.send(announced));
      const auto answer = client.receive();
      CHECK(answer.status == 413);
      CHECK(answer.headers.at("connection") == "close");
      CHECK(client.is_closed_within(test::kLongEnough_ms));
    }
    THEN("it is refused with the body right behind it") {
      CHECK(status_for(stage, announced + std::string(most + 1, 'b')) == 413);
    }
  }
  WHEN("the length is absurd") {
    THEN("it is refused") {
      for (const char* length : {"99999999", "4294967296", "18446744073709551616",
                                 "99999999999999999999999999", "-1", "0x10", "12abc", "1,1"}) {
        INFO(length);
        const int status = status_for(stage, post("Content-Length: " + std::string(length), "{}"));
        CHECK((status == 413 || status == 400 || status == 0));
      }
    }
  }
  WHEN("chunks come to too much") {
    std::string chunks;
    for (std::size_t i = 0; i <= most / 1000; ++i)
      chunks += "3e8\r\n" + std::string(1000, 'c') + "\r\n";
    THEN("it is refused") {
      CHECK(status_for(stage, post("Transfer-Encoding: chunked", chunks + "0\r\n\r\n")) == 413);
    }
  }
  WHEN("chunks never end") {
    HttpClient client(stage.port());
    REQUIRE(client.send(post("Transfer-Encoding: chunked", "")));
    const std::string chunk = "3e8\r\n" + std::string(1000, 'c') + "\r\n";
    std::size_t sent = 0;
    while (sent < 100'000 && client.send(chunk) && !client.is_closed_within(0)) ++sent;
    THEN("the client is cut off") {
      CHECK(sent > 100);
      CHECK(sent < 100'000);
    }
  }
  WHEN("headers are too large") {
    THEN("it is refused") {
      for (const std::size_t size : {5'000U, 100'000U, 3'000'000U}) {
        const std::string text = "GET /now HTTP/1.1\r\nHost: x\r\nX: " + std::string(size, 'h');
        const int status = status_for(stage, text + "\r\n\r\n");
        CHECK((status == 431 || status == 413 || status == 0));
      }
      std::string many = "GET /now HTTP/1.1\r\nHost: x\r\n";
      for (int i = 0; i < 5'000; ++i) many += "X: y\r\n";
      CHECK(status_for(stage, many + "\r\n") != 200);
    }
  }
  WHEN("the path is too long") {
    const int status =
        status_for(stage, "GET /" + std::string(9'000, 'p') + " HTTP/1.1\r\nHost: x\r\n\r\n");
    THEN("it is refused") {
      CHECK((status == 414 || status == 431 || status == 0));
    }
  }
  CHECK(still_serves(stage));
}

SCENARIO("a browser's headers and a page's reply both fit") {
  HttpStage stage;
  HttpClient client(stage.port());
  test::HttpHeaders headers;
  headers["User-Agent"] = std::string(250, 'u');
  headers["Accept"] = std::string(200, 'a');
  headers["sec-ch-ua"] = std::string(200, 's');
  headers["Referer"] = std::string(150, 'r');
  headers["Cookie"] = "other=" + std::string(900, 'c');
  CHECK(client.get("/now", headers).status == 200);
  CHECK(client.post("/echo", std::string(16'000, 'b'), headers).body.size() == 16'000);
  CHECK(client.get("/now", headers).status == 200);
}

SCENARIO("other methods are refused") {
  HttpStage stage;
  for (const char* method : {"HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "CONNECT", "BREW"}) {
    INFO(method);
    HttpClient client(stage.port());
    REQUIRE(client.send(std::string(method) + " /now HTTP/1.1\r\nHost: x\r\n\r\n"));
    client.stop_sending();
    std::string head;
    const auto answer = client.receive(500);
    // The answer to HEAD has a length and no body.
    if (std::string(method) == "HEAD") continue;
    CHECK(answer.status == 405);
    CHECK(answer.headers.at("allow") == "GET, POST");
  }
  CHECK(stage.requests() == 0);
  CHECK(still_serves(stage));
}

SCENARIO("half requests and nonsense reach no handler") {
  HttpStage stage;
  const std::string zeros(20'000, '\0');
  std::string noise;
  base::Rng rng(7);
  for (int i = 0; i < 20'000; ++i) noise.push_back(static_cast<char>(rng.below(256)));
  const std::string hello("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);  // TLS begins so
  int number = 0;
  for (const std::string& bytes :
       {std::string(), std::string("G"), std::string("GET /now"), std::string("GET /now HTTP/1.1"),
        std::string("GET /now HTTP/1.1\r\nHost: x\r\n"), std::string("\r\n\r\n\r\n"),
        std::string("GET\r\n\r\n"), std::string("GET /now HTTP/9.9\r\nHost: x\r\n\r\n"),
        std::string("GET /now HTTP/1.1\r\n\r\n"), post("Content-Length: 10", "half"),
        post("Transfer-Encoding: chunked", "ffffffffffffffffff\r\n"),
        post("Transfer-Encoding: chunked", "zz\r\n"), zeros, noise, hello}) {
    INFO("number " << ++number);
    CHECK(status_for(stage, bytes) != 200);
  }
  CHECK(stage.requests() == 0);
  CHECK(still_serves(stage));
}

SCENARIO("unusual requests that HTTP allows are served") {
  HttpStage stage;
  CHECK(status_for(stage, "GET /now HTTP/1.0\r\n\r\n") == 200);
  CHECK(status_for(stage, "GET /now HTTP/1.1\r\nHost: x\r\nX: 1\r\nX: 2\r\nX: 3\r\n\r\n") == 200);
  WHEN("an old client asks") {
    HttpClient client(stage.port());
    REQUIRE(client.send("GET /now HTTP/1.0\r\n\r\n"));
    THEN("its connection ends with the answer") {
      CHECK(client.receive().body == "now");
      CHECK(client.is_closed_within(test::kLongEnough_ms));
    }
  }
  WHEN("a cookie or a question comes twice") {
    HttpClient client(stage.port());
    const auto answer = client.get("/echo?l=1&l=2&=&&%zz", {{"Cookie", "a=1; a=2; =; ;;b"}});
    THEN("it is answered once") {
      CHECK(answer.status == 200);
    }
  }
  CHECK(still_serves(stage));
}

SCENARIO("ten thousand mutated requests leave the server as it was") {
  const std::size_t files = test::open_files();
  {
    http::ServerOptions options;
    options.whole_request_s = options.idle_s = 2;
    HttpStage stage(options);
    base::Rng rng(2026);
    const std::string seeds[] = {
        "GET /echo?text=kopje%20koffie&l=3 HTTP/1.1\r\nHost: room:8080\r\nCookie: a=b; c=d\r\n\r\n",
        "GET /live HTTP/1.1\r\nHost: room\r\nAccept: text/event-stream\r\n\r\n",
        post("Content-Type: application/json\r\nContent-Length: 13", "{\"at\":5,\"x\":1}"),
        post("Transfer-Encoding: chunked", "5\r\nabcde\r\n0\r\n\r\n"),
        "GET /later HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n"
        "GET /now HTTP/1.1\r\nHost: x\r\n\r\n"};
    for (int i = 0; i < kMutated; ++i) {
      HttpClient client(stage.port());
      client.send(mutated(seeds[rng.below(5)], rng));
      if (rng.below(10) == 0) client.is_closed_within(1);
      // Some are answered when their client is long gone.
      if (i % 500 == 0) {
        for (const http::Exchange& one : stage.waiting()) one.answer(HttpStage::text("late"));
        REQUIRE(still_serves(stage));
      }
    }
    CHECK(stage.requests() > kMutated / 20);  // not all was nonsense
    CHECK(still_serves(stage));
    CHECK(test::comes_true([&] {
      for (const http::Exchange& one : stage.waiting()) one.answer(HttpStage::text("late"));
      for (const http::Stream& one : stage.streams()) one.close();
      return stage.server().connections() == 0;
    }));
  }
  CHECK(test::open_files() == files);
}

SCENARIO("more clients than the server takes wait for their turn") {
  http::ServerOptions options;
  options.most_connections = 10;
  HttpStage stage(options);
  std::vector<std::unique_ptr<HttpClient>> clients;
  for (int i = 0; i < 30; ++i) clients.push_back(std::make_unique<HttpClient>(stage.port()));
  for (int i = 0; i < 10; ++i) REQUIRE(clients[i]->get("/now").status == 200);
  REQUIRE(clients[20]->send("GET /now HTTP/1.1\r\nHost: x\r\n\r\n"));
  CHECK(clients[20]->receive(100).status == 0);
  CHECK(stage.server().connections() <= 10);
  clients.erase(clients.begin(), clients.begin() + 20);
  CHECK(clients[0]->receive().status == 200);
}

SCENARIO("one address gets no more connections than it may have") {
  http::ServerOptions options;
  options.most_per_peer = 5;
  HttpStage stage(options);
  std::vector<std::unique_ptr<HttpClient>> clients;
  int served = 0;
  for (int i = 0; i < 20; ++i) {
    clients.push_back(std::make_unique<HttpClient>(stage.port()));
    served += clients.back()->get("/now").status == 200 ? 1 : 0;
  }
  CHECK(served == 5);
}

SCENARIO("servers come and go under load and leave nothing behind") {
  const std::size_t files = test::open_files();
  for (int round = 0; round < 30; ++round) {
    HttpStage stage;
    const std::uint16_t port = stage.port();
    std::vector<std::thread> clients;
    for (int i = 0; i < 4; ++i) {
      clients.emplace_back([port, i] {
        HttpClient client(port);
        const char* path = i == 0 ? "/never" : i == 1 ? "/live" : "/thread";
        for (int n = 0; n < 50; ++n) {
          if (client.get(path).status == 0) return;
        }
      });
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(round));
    stage.stop();
    for (std::thread& client : clients) client.join();
  }
  CHECK(test::open_files() == files);
}
