#include "session/erase.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "session/data_files.h"
#include "session/learner_id.h"
#include "session/learner_record.h"
#include "session/practice.h"
#include "session/recordings.h"
#include "store/ledger.h"
#include "store/profile.h"
#include "store/settings.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/desk_scenario.h"
#include "support/faulty_disk.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::Learner;
using session::Practice;
using store::Path;
using test::Fault;
using test::FaultyDisk;
using test::holds_text;

namespace {

constexpr const char* kNow = "2025-01-31T09:00:00Z";
constexpr const char* kTyped = "zoekwoordvandeleerling";
constexpr const char* kReflection = "mijnoverdenking";
constexpr const char* kSound = "mijnstemgeluid";

// Plays a call with a desk, in which something is typed. Gives the attempt's id.
std::string practise(const Path& data, const std::string& started = kNow) {
  const auto scenario = test::desk_scenario();
  auto practice = Practice::start(scenario, {data, [=] { return started; }}, 7);
  REQUIRE(practice.ok());
  REQUIRE(practice->act(practice->view().offers.front().option).ok());
  const auto search = scenario->find_action("search customers");
  REQUIRE(search.has_value());
  REQUIRE(practice->act(play::Input::act(*search, {kTyped})).ok());
  return practice->attempt_id();
}

void note(const Path& data, store::NoteKind kind, const std::string& attempt) {
  store::LedgerNote written;
  written.kind = kind;
  written.at = kNow;
  written.attempt = attempt;
  written.text = kReflection;
  written.answer = 1;
  written.marks = {2};
  REQUIRE(store::append_note(store::system_disk(), data, written).ok());
}

void record(const Path& data) {
  session::LearnerRecord record = session::LearnerRecord::open(data);
  REQUIRE(record.refresh().ok());
}

// All that a learner can leave. Gives the attempt's id.
std::string leave_everything(const Path& data) {
  const std::string attempt = practise(data);
  note(data, store::NoteKind::reflection, attempt);
  note(data, store::NoteKind::rating, attempt);
  REQUIRE(
      session::save_recording(store::system_disk(), data, attempt, 1, kSound, test::test_clock())
          .ok());
  REQUIRE(store::write_settings(store::system_disk(), data, {}).ok());
  REQUIRE(session::learner_id(store::system_disk(), data).ok());
  record(data);
  // What a crash and a damaged database leave.
  test::write_text(data / ".ledger.jsonl.4711.tmp", kReflection + attempt);
  test::write_text(data / "recordings" / ("." + attempt + "-1.wav.4711.tmp"), kSound);
  test::write_text(data / "record.db.damaged-20250131T090000Z", attempt);
  test::write_text(data / "record.db-journal.old", attempt);
  return attempt;
}

// Names and bytes of everything below a folder.
std::string everything_in(const Path& folder) {
  std::string all;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    all += entry.path().lexically_relative(folder).string() + '\n';
    if (entry.is_regular_file()) all += test::read_text(entry.path()) + '\n';
  }
  return all;
}

bool has_any(const std::string& text, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

Learner first_learner(const Path& data) {
  return session::list_learners(data).front();
}

base::Result<session::Erased> erase_all(const Path& data, const Learner& learner,
                                        store::Disk& disk = store::system_disk()) {
  return session::erase_everything(disk, data, learner);
}

}  // namespace

SCENARIO("erasing everything leaves no trace of the learner", "[erase]") {
  const test::TempFolder folder;
  const Path data = folder / "klankbord";
  const std::string attempt = leave_everything(data);
  REQUIRE(session::rename_learner(store::system_disk(), data, "first", "Marie-Claire", kNow).ok());
  REQUIRE(session::remember_learner(store::system_disk(), data, "first").ok());
  const std::vector<std::string> traces = {attempt, kTyped, kReflection, kSound, "Marie-Claire"};
  for (const std::string& trace : traces) {
    CAPTURE(trace);
    REQUIRE(has_any(everything_in(folder.path()), {trace}));
  }
  const auto erased = erase_all(data, first_learner(data));
  REQUIRE(erased.ok());
  CHECK(erased->files >= 9);
  CHECK(erased->strangers.empty());
  CHECK(everything_in(folder.path()).empty());
  THEN("a second time there is nothing to erase") {
    const auto again = erase_all(data, first_learner(data));
    REQUIRE(again.ok());
    CHECK(again->files == 0);
  }
}

SCENARIO("erasing one learner leaves the others alone", "[erase]") {
  const test::TempFolder folder;
  const Path data = folder.path();
  leave_everything(data);
  const auto an = session::add_learner(store::system_disk(), data, "An Peeters", kNow);
  const auto bo = session::add_learner(store::system_disk(), data, "Bo", kNow);
  REQUIRE((an.ok() && bo.ok()));
  const std::string ans = practise(an->data, "2025-02-01T09:00:00Z");
  record(an->data);
  leave_everything(bo->data);
  REQUIRE(session::remember_learner(store::system_disk(), data, an->id).ok());
  WHEN("one of those beside the first goes") {
    const std::string before = everything_in(bo->data);
    REQUIRE(erase_all(data, *an).ok());
    THEN("the folder, the name and the note of who was here last are gone") {
      CHECK_FALSE(std::filesystem::exists(an->data));
      CHECK_FALSE(has_any(everything_in(data), {ans, "An Peeters", "an-peeters"}));
      CHECK(session::list_learners(data).size() == 2);
      CHECK(everything_in(bo->data) == before);
      CHECK(session::list_recordings(data).size() == 1);
    }
  }
  WHEN("the first goes") {
    const std::string before = everything_in(data / "learners");
    REQUIRE(erase_all(data, first_learner(data)).ok());
    THEN("the others stay, and so does who was here last") {
      CHECK(everything_in(data / "learners") == before);
      CHECK(session::latest_learner(data).id == an->id);
      CHECK(test::count_entries(data) == 2);
    }
  }
}

SCENARIO("what Klankbord did not make stays and is named", "[erase]") {
  const test::TempFolder folder, elsewhere;
  const Path data = folder.path();
  leave_everything(data);
  test::write_text(elsewhere / "diary.jsonl", "private");
  test::write_text(data / "diary.txt", "private");
  test::write_text(data / "attempts/notes.txt", "private");
  std::filesystem::create_symlink(elsewhere / "diary.jsonl", data / "attempts/linked.jsonl");
  std::filesystem::create_directory_symlink(elsewhere.path(), data / "linked");
  std::filesystem::remove_all(data / "recordings");
  std::filesystem::create_directory_symlink(elsewhere.path(), data / "recordings");
  test::write_text(elsewhere / "song-1.wav", "private");
  const auto erased = erase_all(data, first_learner(data));
  REQUIRE(erased.ok());
  CHECK(erased->strangers.size() == 5);
  CHECK(test::read_text(data / "diary.txt") == "private");
  CHECK(test::read_text(data / "attempts/notes.txt") == "private");
  CHECK(test::read_text(elsewhere / "diary.jsonl") == "private");
  CHECK(test::read_text(elsewhere / "song-1.wav") == "private");
  CHECK(test::count_entries(data / "attempts") == 2);
}

SCENARIO("nothing is erased while an attempt is open elsewhere", "[erase]") {
  const test::TempFolder folder;
  const Path data = folder.path();
  const std::string attempt = leave_everything(data);
  auto open = Practice::start(test::washer_scenario(),
                              {data, [] { return std::string("2025-03-01T09:00:00Z"); }}, 7);
  REQUIRE(open.ok());
  REQUIRE(open->act(open->view().offers.front().option).ok());
  const std::string before = everything_in(data);
  const auto all = erase_all(data, first_learner(data));
  REQUIRE_FALSE(all.ok());
  CHECK(all.failure().code == base::ExitCode::refused);
  CHECK_THAT(all.failure().message, holds_text(open->attempt_id() + " is open"));
  const auto one =
      session::erase_attempts(store::system_disk(), data, {attempt, open->attempt_id()});
  REQUIRE_FALSE(one.ok());
  CHECK(one.failure().code == base::ExitCode::refused);
  CHECK(everything_in(data) == before);
  THEN("another attempt can be erased meanwhile") {
    CHECK(session::erase_attempts(store::system_disk(), data, {attempt}).ok());
  }
}

SCENARIO("erasing one attempt takes its traces and no others", "[erase]") {
  const test::TempFolder folder;
  const Path data = folder.path();
  const std::string attempt = leave_everything(data);
  const std::string other = practise(data, "2025-02-01T09:00:00Z");
  note(data, store::NoteKind::kept, other);
  record(data);
  const auto erased = session::erase_attempts(store::system_disk(), data, {attempt});
  REQUIRE(erased.ok());
  const std::string left = everything_in(data);
  CHECK_FALSE(has_any(left, {attempt, kReflection, kSound}));
  CHECK(has_any(left, {other}));
  CHECK(store::read_ledger(data).notes.size() == 1);
  session::LearnerRecord now = session::LearnerRecord::open(data);
  REQUIRE(now.refresh().ok());
  CHECK(now.attempts().size() == 1);
  THEN("an attempt that left no trace, or part of a name, is refused") {
    for (const std::string& name : {attempt, std::string(), std::string("2025"),
                                    std::string("../settings"), other.substr(0, 20)}) {
      CAPTURE(name);
      const auto again = session::erase_attempts(store::system_disk(), data, {name});
      REQUIRE_FALSE(again.ok());
      CHECK(again.failure().code == base::ExitCode::bad_file);
    }
    CHECK(has_any(everything_in(data), {other}));
  }
}

SCENARIO("whatever cannot be removed is named, and erasing again finishes it", "[erase]") {
  for (const bool second_learner : {false, true}) {
    int failures = 0;
    for (int at = 1; at <= 40; ++at) {
      const test::TempFolder folder;
      const Path data = folder / "klankbord";
      if (second_learner) {
        REQUIRE(session::add_learner(store::system_disk(), data, "An Peeters", kNow).ok());
      }
      const Learner learner = session::list_learners(data).back();
      const std::string attempt = leave_everything(learner.data);
      FaultyDisk disk(Fault::remove_fails, EACCES, at);
      const auto erased = erase_all(data, learner, disk);
      CAPTURE(at, second_learner);
      if (!disk.has_failed()) {
        REQUIRE(erased.ok());
        break;
      }
      ++failures;
      const std::string left = std::filesystem::exists(data) ? everything_in(data) : std::string();
      if (erased.ok()) {
        // Only an empty folder that belongs to nobody could not go.
        REQUIRE((left.empty() || left == "learners\n"));
        continue;
      }
      REQUIRE(erased.failure().code == base::ExitCode::environment);
      REQUIRE_THAT(erased.failure().message, holds_text("Permission denied"));
      REQUIRE_THAT(erased.failure().message, holds_text("finishes what was begun"));
      REQUIRE_FALSE(left.empty());
      const auto same = session::find_learner(data, learner.id);
      REQUIRE(same.ok());
      REQUIRE(erase_all(data, *same, disk).ok());
      REQUIRE((!std::filesystem::exists(data) || std::filesystem::is_empty(data)));
    }
    CHECK(failures >= 10);
  }
}

SCENARIO("an attempt that could not be erased whole can be erased again", "[erase]") {
  for (const Fault fault : {Fault::remove_fails, Fault::any_fails}) {
    int failures = 0;
    for (int at = 1; at <= 60; ++at) {
      const test::TempFolder folder;
      const Path data = folder.path();
      const std::string attempt = leave_everything(data);
      FaultyDisk disk(fault, EIO, at);
      const auto erased = session::erase_attempts(disk, data, {attempt});
      CAPTURE(at, static_cast<int>(fault));
      if (!disk.has_failed()) {
        REQUIRE(erased.ok());
        break;
      }
      if (!erased.ok()) {
        ++failures;
        REQUIRE(session::erase_attempts(disk, data, {attempt}).ok());
      }
      REQUIRE_FALSE(has_any(everything_in(data), {attempt, kReflection, kSound}));
    }
    CHECK(failures >= 2);
  }
}
