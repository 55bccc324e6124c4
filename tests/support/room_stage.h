// A room on loopback for tests, and learners in it who know nothing but its JSON.
#pragma once

#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "host/room_opening.h"
#include "host/room_service.h"
#include "session/library.h"
#include "support/catch.h"
#include "support/http_client.h"
#include "support/paths.h"
#include "support/room_answers.h"
#include "support/temp_folder.h"

namespace klankbord::test {

inline const framework::Framework& room_framework() {
  static const framework::Framework framework = *session::load_framework(source_dir());
  return framework;
}

inline store::ScenarioPointer shipped(const std::string& id) {
  const auto entry = session::load_scenario_by_id(room_framework(), {source_dir()}, id);
  REQUIRE(entry.ok());
  return entry->scenario;
}

inline text::Catalogue room_words(base::Language language) {
  const std::string name = std::string(to_string(language)) + ".json";
  const auto words = text::Catalogue::from_json(
      language, read_text(source_dir() / "assets" / "text" / name), name);
  REQUIRE(words.ok());
  return *words;
}

// Goes on where it was when `stop` and `start` follow each other.
class RoomStage {
 public:
  explicit RoomStage(classroom::ScenarioList scenarios, const http::ServerOptions& options = {},
                     store::Disk& disk = store::system_disk())
      : options_(options) {
    auto opened =
        host::open_room(disk, folder_.path(), std::move(scenarios), "2026-05-04T08:00:00Z");
    REQUIRE(opened.ok());
    start(std::move(*opened));
  }
  explicit RoomStage(const std::string& id) : RoomStage(classroom::ScenarioList{shipped(id)}) {}

  void stop() { service_.reset(); }
  void start() {
    auto opened = host::reopen_room(store::system_disk(), folder_.path(), code_);
    REQUIRE(opened.ok());
    start(std::move(*opened));
  }

  std::uint16_t port() const { return service_->port(); }
  const std::string& code() const { return code_; }
  const std::string& secret() const { return secret_; }
  host::RoomKeeper& keeper() { return service_->keeper(); }
  const TempFolder& folder() const { return folder_; }
  std::int64_t& now_ms() { return *now_ms_; }  // of the guesses

  // What a trainer does, past the network.
  bool does(classroom::RoomRecord record) {
    const auto taken = keeper().submit(
        std::move(record), [](const classroom::Room&) { return std::string(); },
        [](const std::string&) {});
    return !taken.refusal && !taken.disk_trouble;
  }
  bool does(classroom::RoomDeed deed, classroom::SeatNumber seat = classroom::kTrainer) {
    classroom::RoomRecord record;
    record.deed = deed;
    record.seat = seat;
    return does(std::move(record));
  }
  bool goes_together() {
    classroom::RoomRecord record;
    record.deed = classroom::RoomDeed::scenario_set;
    record.pace = classroom::Pace::together;
    return does(std::move(record));
  }

 private:
  void start(host::OpenedRoom room) {
    code_ = room.keeper->header().code;
    secret_ = room.trainer_secret;
    host::RoomParts parts;
    parts.keeper = std::move(room.keeper);
    parts.framework = room_framework();
    for (const base::Language language : base::kLanguages) {
      parts.catalogues.push_back(room_words(language));
    }
    auto files = host::WebFiles::read(web_folder());
    REQUIRE(files.ok());
    parts.files = std::move(*files);
    parts.version = "test";
    parts.trainer_secret = secret_;
    parts.names = {"classroom"};
    parts.hosts = {"127.0.0.1"};
    parts.clock = [now = now_ms_] { return *now; };
    auto service = host::RoomService::start(std::move(parts), options_);
    REQUIRE(service.ok());
    service_ = std::move(*service);
    options_.port = service_->port();  // who was in the room comes back to where it was
  }

  // Pages of its own, so that a test knows what stands in them.
  store::Path web_folder() const {
    write_text(folder_ / "web/index.html", "<!doctype html><title>learner</title>");
    write_text(folder_ / "web/learner.js", "export {};");
    write_text(folder_ / "web/words/nl.json", "{}");
    write_text(folder_ / "web/notes.txt", "not for anybody");
    return folder_ / "web";
  }

  http::ServerOptions options_;
  TempFolder folder_;
  std::shared_ptr<std::int64_t> now_ms_ = std::make_shared<std::int64_t>(0);
  std::string code_, secret_;
  std::unique_ptr<host::RoomService> service_;
};

// One device. Its page is what the room answered last.
class RoomLearner {
 public:
  explicit RoomLearner(const RoomStage& room) : client_(room.port()), code_(room.code()) {}

  int post(const std::string& path, const nlohmann::json& body) {
    return take(client_.post(path, body.dump()));
  }
  int get(const std::string& path) { return take(client_.get(path)); }

  int joins(const std::string& nickname) {
    return post("/api/join", {{"code", code_}, {"nickname", nickname}});
  }
  int begins() { return post("/api/begin", nlohmann::json::object()); }
  int answers(const nlohmann::json& input) {
    return post("/api/answer", {{"at", talk().at("at")}, {"input", input}});
  }
  int looks() { return get("/api/me"); }

  const nlohmann::json& page() const { return page_; }
  const nlohmann::json& talk() const { return page_.at("talk"); }
  std::string refusal() const { return page_.value("refusal", ""); }
  const std::string& bytes() const { return bytes_; }
  HttpClient& client() { return client_; }

 private:
  int take(const HttpAnswer& answer) {
    bytes_ = answer.body;
    page_ = nlohmann::json::parse(answer.body, nullptr, false);
    return answer.status;
  }

  HttpClient client_;
  std::string code_, bytes_;
  nlohmann::json page_;
};

}  // namespace klankbord::test
