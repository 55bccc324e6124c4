// A room that speaks TLS, and the certificate that it keeps.
#include "host/room_certificate.h"
#include "http/tls_wire.h"
#include "support/room_stage.h"

using namespace klankbord;
using test::HttpClient;

namespace {

constexpr std::int64_t kNow_s = 1'790'000'000, kDay_s = 86'400;

host::RoomCertificate kept(const test::TempFolder& data, const std::vector<std::string>& names,
                           std::int64_t now_s) {
  auto certificate = host::room_certificate(store::system_disk(), data.path(), names, now_s);
  REQUIRE(certificate.ok());
  return *certificate;
}

}  // namespace

SCENARIO("a room's certificate is the same until it must be another one") {
  const test::TempFolder data;
  const auto first = kept(data, {"192.168.1.5", "localhost"}, kNow_s);
  CHECK(kept(data, {"localhost", "192.168.1.5"}, kNow_s + 80 * kDay_s).fingerprint ==
        first.fingerprint);
  THEN("it is made anew a week before it ends") {
    CHECK(kept(data, {"192.168.1.5", "localhost"}, kNow_s + 84 * kDay_s).fingerprint !=
          first.fingerprint);
  }
  THEN("it is made anew for another address") {
    CHECK(kept(data, {"192.168.1.6", "localhost"}, kNow_s).fingerprint != first.fingerprint);
  }
  THEN("it is made anew when its key is another one's") {
    test::write_text(data / "rooms/key.pem", "no key");
    CHECK(kept(data, {"192.168.1.5", "localhost"}, kNow_s).fingerprint != first.fingerprint);
  }
  THEN("only its owner may read the key") {
    using std::filesystem::perms;
    const auto mode = std::filesystem::status(data / "rooms/key.pem").permissions();
    CHECK((mode & (perms::group_all | perms::others_all)) == perms::none);
  }
}

SCENARIO("a learner joins an encrypted room") {
  const test::TempFolder data;
  const auto certificate = kept(data, {"127.0.0.1"}, std::time(nullptr));
  http::ServerOptions options;
  options.certificate = certificate.pem.certificate;
  options.key = certificate.pem.key;
  const test::RoomStage room({test::shipped("late-washer")}, options);
  const nlohmann::json body = {{"code", room.code()}, {"nickname", "Noor"}};
  HttpClient client(std::make_unique<test::TlsWire>(room.port()));
  const auto joined = client.post("/api/join", body.dump());
  CHECK(joined.status == 200);
  CHECK_THAT(joined.headers.at("set-cookie"), test::holds_text("; Secure"));
  CHECK(client.get("/api/me").status == 200);
  CHECK(HttpClient(room.port()).post("/api/join", body.dump()).status != 200);
}
