#include "session/my_data.h"

#include <filesystem>

#include "session/attempts.h"
#include "session/learner_id.h"
#include "session/practice.h"
#include "session/recordings.h"
#include "store/settings.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/desk_scenario.h"
#include "support/faulty_disk.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::Practice;
using test::Fault;
using test::FaultyDisk;
using test::holds_text;

namespace {

constexpr const char* kNow = "2025-01-31T09:00:00Z";

text::Catalogue words(base::Language language) {
  const std::string name = std::string(to_string(language)) + ".json";
  return *text::Catalogue::from_json(
      language, test::read_text(test::source_dir() / "assets/text" / name), name);
}

std::string practise(const test::TempFolder& data) {
  const auto scenario = test::desk_scenario();
  auto practice = Practice::start(scenario, {data.path(), test::test_clock()}, 7);
  REQUIRE(practice.ok());
  REQUIRE(practice->act(practice->view().offers.front().option).ok());
  REQUIRE(practice->act(play::Input::act(*scenario->find_action("search customers"), {"peeters"}))
              .ok());
  const std::string attempt = practice->attempt_id();
  REQUIRE(session::save_recording(store::system_disk(), data.path(), attempt, 1, "wave",
                                  test::test_clock())
              .ok());
  REQUIRE(session::rate_recording(store::system_disk(), data.path(), attempt, 1, {2, 1},
                                  test::test_clock())
              .ok());
  store::LedgerNote note;
  note.at = kNow;
  note.attempt = attempt;
  note.text = "Eerst luisteren.";
  REQUIRE(store::append_note(store::system_disk(), data.path(), note).ok());
  REQUIRE(store::write_settings(store::system_disk(), data.path(), {}).ok());
  REQUIRE(session::learner_id(store::system_disk(), data.path()).ok());
  return attempt;
}

base::Result<session::ExportedData> exported(const test::TempFolder& data, const store::Path& to,
                                             store::Disk& disk = store::system_disk(),
                                             base::Language language = base::Language::nl) {
  const auto learner = session::list_learners(data.path()).front();
  return session::export_my_data(disk, learner, words(language), to, kNow);
}

}  // namespace

SCENARIO("everything of a learner can be taken along", "[my-data]") {
  const test::TempFolder data, elsewhere;
  const std::string attempt = practise(data);
  REQUIRE(session::rename_learner(store::system_disk(), data.path(), "first", "Zoë", kNow).ok());
  test::write_text(data / "diary.txt", "private");
  const store::Path to = elsewhere / "new/export";
  const auto done = exported(data, to);
  REQUIRE(done.ok());
  CHECK(done->attempts == 1);
  CHECK(done->recordings == 1);
  CHECK(done->problems.empty());
  CHECK(done->strangers == std::vector<store::Path>{data / "diary.txt"});
  THEN("the files are the same, and Klankbord can use them") {
    const std::string journal = "attempts/" + attempt + ".jsonl";
    for (const std::string& name :
         {journal, "recordings/" + attempt + "-1.wav", std::string("ledger.jsonl"),
          std::string("settings.json"), std::string("profile.json")}) {
      CAPTURE(name);
      CHECK_FALSE(test::read_text(to / name).empty());
      CHECK(test::read_text(to / name) == test::read_text(data / name));
    }
    CHECK(session::load_attempt(to, attempt).ok());
    CHECK_FALSE(std::filesystem::exists(to / "diary.txt"));
    CHECK_FALSE(std::filesystem::exists(to / "record.db"));
  }
  THEN("one file holds it in words") {
    const std::string json = test::read_text(to / "my-data.json");
    for (const char* part :
         {"klankbord-my-data", "Zoë", "peeters", "Eerst luisteren.", "\"scorecard\"", "\"rating\"",
          "recordings/", "\"conversation\"", "2025-01-31T09:00:00Z"}) {
      CHECK_THAT(json, holds_text(part));
    }
  }
  THEN("a note in the learner's language says what is what") {
    const std::string readme = test::read_text(to / "README.txt");
    CHECK_THAT(readme, holds_text("Klankbord: alles van Zoë"));
    for (const char* name : {"my-data.json", "attempts/", "scenarios/", "recordings/",
                             "ledger.jsonl", "settings.json", "profile.json", "learner-id"}) {
      CHECK_THAT(readme, holds_text(name));
    }
    CHECK_THAT(readme, !holds_text("[my-data"));
    REQUIRE(exported(data, elsewhere / "fr", store::system_disk(), base::Language::fr).ok());
    CHECK_THAT(test::read_text(elsewhere / "fr/README.txt"), holds_text("tout ce qui concerne"));
  }
}

SCENARIO("an export never mixes with what is there", "[my-data]") {
  const test::TempFolder data, elsewhere;
  practise(data);
  test::write_text(elsewhere / "full/letter.txt", "mine");
  std::filesystem::create_directory(elsewhere / "empty");
  for (const store::Path& to :
       {elsewhere / "full", elsewhere / "full/letter.txt", data / "export", data.path()}) {
    CAPTURE(to.string());
    const auto refused = exported(data, to);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.failure().code == base::ExitCode::refused);
  }
  CHECK(test::read_text(elsewhere / "full/letter.txt") == "mine");
  CHECK(exported(data, elsewhere / "empty").ok());
  CHECK(exported(data, (elsewhere / "with-slash").string() + "/").ok());
}

SCENARIO("an attempt that cannot be read is taken along all the same", "[my-data]") {
  const test::TempFolder data, elsewhere;
  const std::string attempt = practise(data);
  test::write_text(data / "attempts/20240101T000000Z-broken.jsonl", "{}\nbroken\n");
  const auto done = exported(data, elsewhere / "x");
  REQUIRE(done.ok());
  CHECK(done->attempts == 2);
  REQUIRE(done->problems.size() == 1);
  CHECK(test::read_text(elsewhere / "x/attempts/20240101T000000Z-broken.jsonl") == "{}\nbroken\n");
  CHECK_THAT(test::read_text(elsewhere / "x/my-data.json"), holds_text(attempt));
}

SCENARIO("an export appears whole or not at all", "[my-data]") {
  const test::TempFolder data;
  practise(data);
  for (const Fault fault : {Fault::write_is_cut, Fault::any_fails}) {
    int failures = 0;
    for (int at = 1; at <= 80; ++at) {
      const test::TempFolder elsewhere;
      FaultyDisk disk(fault, ENOSPC, at);
      const auto done = exported(data, elsewhere / "x", disk);
      if (!disk.has_failed()) break;
      CAPTURE(at, static_cast<int>(fault));
      if (done.ok()) {
        REQUIRE(std::filesystem::exists(elsewhere / "x/README.txt"));
        continue;
      }
      ++failures;
      REQUIRE(done.failure().code == base::ExitCode::environment);
      REQUIRE(test::count_entries(elsewhere.path()) == 0);
    }
    CHECK(failures > 5);
  }
}
