// TLS of a room: the certificate it makes for itself, and the server that shows it.
#include "http/certificate.h"
#include "http/tls_wire.h"
#include "support/http_stage.h"

using namespace klankbord;
using test::HttpClient;
using test::HttpStage;
using test::TlsWire;

namespace {

constexpr std::int64_t kNow_s = 1'790'000'000;
const std::vector<std::string> kNames{"trainer.local", "192.168.1.5", "localhost"};

http::Certificate certificate() {
  auto made = http::make_certificate(kNames, kNow_s);
  REQUIRE(made.ok());
  return *made;
}

http::ServerOptions over_tls(const http::Certificate& certificate) {
  http::ServerOptions options;
  options.certificate = certificate.certificate;
  options.key = certificate.key;
  return options;
}

}  // namespace

SCENARIO("a room makes its certificate") {
  const http::Certificate made = certificate();
  const auto facts = http::read_certificate(made);
  REQUIRE(facts.ok());
  THEN("it names the room's machine for 90 days") {
    CHECK(facts->names == kNames);
    CHECK(facts->until_s - kNow_s == 90 * 86'400);
    CHECK(facts->from_s < kNow_s);
    CHECK(facts->fingerprint.size() == 95);
  }
  THEN("no two are the same") {
    CHECK(http::read_certificate(certificate())->fingerprint != facts->fingerprint);
  }
  THEN("a key of another one is found out, and so is what is none") {
    CHECK(http::read_certificate({made.certificate, certificate().key}).failure().code ==
          base::ExitCode::bad_file);
    CHECK_FALSE(http::read_certificate({"nothing", made.key}).ok());
    CHECK_FALSE(http::read_certificate({made.certificate.substr(0, 200), made.key}).ok());
  }
  THEN("a name that is none is refused") {
    CHECK(http::make_certificate({"two words"}, kNow_s).failure().code ==
          base::ExitCode::bad_command_line);
    CHECK_FALSE(http::make_certificate({""}, kNow_s).ok());
  }
}

SCENARIO("a server speaks TLS") {
  const http::Certificate made = certificate();
  HttpStage stage(over_tls(made));
  WHEN("a client of today comes") {
    auto wire = std::make_unique<TlsWire>(stage.port());
    REQUIRE(wire->is_up());
    CHECK(wire->version() == GNUTLS_TLS1_3);
    CHECK(wire->fingerprint() == http::read_certificate(made)->fingerprint);
    HttpClient client(std::move(wire));
    THEN("it is answered as others are, at once and later") {
      CHECK(client.get("/now").body == "now");
      CHECK(client.get("/thread").body == "from a thread");
      CHECK(client.get("/long").body.size() == 4'000'000);
      CHECK(client.post("/echo", "{\"a\":1}").body == "{\"a\":1}");
    }
    THEN("it has its streams") {
      REQUIRE(client.open_stream("/live"));
      for (int i = 0; i < 100; ++i) stage.streams().front().send("event " + std::to_string(i));
      int right = 0;
      for (int i = 0; i < 100; ++i) {
        right += client.next_event() == "event " + std::to_string(i) ? 1 : 0;
      }
      CHECK(right == 100);
    }
  }
  WHEN("a client speaks 1.2") {
    auto wire = std::make_unique<TlsWire>(stage.port(), "NORMAL:-VERS-ALL:+VERS-TLS1.2");
    THEN("it is served") {
      REQUIRE(wire->is_up());
      CHECK(HttpClient(std::move(wire)).get("/now").body == "now");
    }
  }
  WHEN("a client speaks nothing newer than 1.1") {
    const TlsWire wire(stage.port(), "NORMAL:-VERS-ALL:+VERS-TLS1.1:+SHA1:%COMPAT");
    THEN("it is refused") {
      CHECK_FALSE(wire.is_up());
    }
  }
  WHEN("a client speaks plainly") {
    HttpClient client(stage.port());
    client.send("GET /now HTTP/1.1\r\nHost: x\r\n\r\n");
    THEN("it is refused, and the next one served") {
      CHECK(client.receive().status == 0);
      CHECK(HttpClient(std::make_unique<TlsWire>(stage.port())).get("/now").body == "now");
      CHECK(stage.requests() == 1);
    }
  }
}

SCENARIO("a client that never finishes its greeting is cut off") {
  http::ServerOptions options = over_tls(certificate());
  options.idle_s = 1;
  HttpStage stage(options);
  HttpClient client(stage.port());
  REQUIRE(client.send(std::string("\x16\x03\x01\x02\x00\x01", 6)));
  CHECK(client.is_closed_within(test::kLongEnough_ms));
}

SCENARIO("one room listens plainly and over TLS") {
  HttpStage plain, secret(over_tls(certificate()));
  CHECK(HttpClient(plain.port()).get("/now").body == "now");
  CHECK(HttpClient(std::make_unique<TlsWire>(secret.port())).get("/now").body == "now");
}

SCENARIO("a certificate that is of no use is refused") {
  http::Certificate broken = certificate();
  broken.key = certificate().key.substr(0, 60);
  const auto started = http::Server::start(over_tls(broken), {});
  REQUIRE_FALSE(started.ok());
  CHECK_THAT(started.failure().message, test::holds_text("certificate"));
}
