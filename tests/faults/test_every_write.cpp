// Lets the Nth call to the disk fail, for every N, and looks at what then is in the journal:
// nothing that was accepted may be missing, and nothing else may have been shown.
#include "session/practice.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/faulty_disk.h"
#include "support/recorded.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::Practice;
using test::Fault;
using test::FaultyDisk;

namespace {

constexpr int kDecisions = 5;
constexpr int kMoreThanAllCalls = 200;

const store::ScenarioPointer& questions() {
  static const store::ScenarioPointer built = test::long_scenario(kDecisions);
  return built;
}

session::Surroundings on(const test::TempFolder& data, store::Disk& disk) {
  // The time stands still, so that journals of the same answers are the same, byte for byte.
  return {data.path(), [] { return std::string("2025-01-31T09:00:00Z"); }, &disk};
}

// The first option of where the conversation stands; "a" and "b" by turns would do as well.
scenario::OptionIndex next_answer(const Practice& practice) {
  return questions()->nodes[practice.attempt().state().node].first_option;
}

std::vector<store::Path> journals_in(const test::TempFolder& data) {
  std::vector<store::Path> files;
  std::error_code missing;
  for (const auto& entry : std::filesystem::directory_iterator(data / "attempts", missing)) {
    files.push_back(entry.path());
  }
  return files;
}

std::size_t answers_on_disk(const test::TempFolder& data) {
  const auto files = journals_in(data);
  REQUIRE(files.size() == 1);
  const auto journal = store::read_journal(files[0]);
  return journal.ok() ? journal->entries.size() : 0;
}

// The conversation without any fault: what every other one has to come to.
std::string undisturbed_journal() {
  const test::TempFolder data;
  store::Disk disk;
  auto practice = Practice::start(questions(), on(data, disk), 7);
  REQUIRE(practice.ok());
  while (!practice->ended()) REQUIRE(practice->act(next_answer(*practice)).ok());
  return test::read_text(journals_in(data).at(0));
}

// Holds the conversation on a disk that fails once; the learner tries again each time. Gives
// whether the disk did fail.
bool goes_on_after(FaultyDisk& disk, const std::string& expected) {
  const test::TempFolder data;
  auto practice = Practice::start(questions(), on(data, disk), 7);
  if (!practice.ok()) {
    REQUIRE(disk.has_failed());
    REQUIRE(practice.failure().code == base::ExitCode::environment);
    REQUIRE(journals_in(data).empty());
    practice = Practice::start(questions(), on(data, disk), 7);
    REQUIRE(practice.ok());
  }
  while (!practice->ended()) {
    const std::size_t accepted = practice->attempt().inputs().size();
    const std::size_t said = practice->transcript().utterances.size();
    if (practice->act(next_answer(*practice)).ok()) continue;
    // Refused: nothing was shown, and on disk is what was accepted before, no more and no less.
    REQUIRE(practice->attempt().inputs().size() == accepted);
    REQUIRE(practice->transcript().utterances.size() == said);
    REQUIRE(answers_on_disk(data) == accepted);
    REQUIRE(practice->act(next_answer(*practice)).ok());
  }
  // The journal is what it would have been; at most the end line is missing, which a resume adds.
  const std::string text = test::read_text(journals_in(data).at(0));
  const std::string end = test::lines_of(expected).back() + '\n';
  REQUIRE((text == expected || text + end == expected));
  return disk.has_failed();
}

// The same, but at the failure the program goes down and the learner comes back later.
bool comes_back_after(FaultyDisk& disk) {
  const test::TempFolder data;
  std::size_t accepted = 0;
  {
    auto practice = Practice::start(questions(), on(data, disk), 7);
    if (!practice.ok()) return disk.has_failed();
    while (!practice->ended() && practice->act(next_answer(*practice)).ok()) ++accepted;
  }
  if (accepted == 0) {
    REQUIRE(test::attempts_in(data.path()).empty());
    return disk.has_failed();
  }
  store::Disk sound;
  auto resumed = Practice::resume(journals_in(data).at(0), on(data, sound));
  REQUIRE(resumed.ok());
  REQUIRE(resumed->attempt().inputs().size() >= accepted);
  // A disk that takes nothing back any more may hold the answer that was on its way.
  REQUIRE(resumed->attempt().inputs().size() <= accepted + 1);
  while (!resumed->ended()) REQUIRE(resumed->act(next_answer(*resumed)).ok());
  REQUIRE(test::attempts_in(data.path()).at(0).points == assess::Points{2, 2});
  return disk.has_failed();
}

}  // namespace

SCENARIO("whichever call to the disk fails once, the attempt can go on and loses nothing") {
  const std::string expected = undisturbed_journal();
  const Fault fault =
      GENERATE(Fault::write_fails, Fault::write_is_cut, Fault::sync_fails, Fault::any_fails);
  const int error = GENERATE(ENOSPC, EIO);
  int at = 1;
  while (at < kMoreThanAllCalls) {
    FaultyDisk disk(fault, error, at);
    INFO("fault " << static_cast<int>(fault) << ", error " << error << ", call " << at);
    if (!goes_on_after(disk, expected)) break;
    ++at;
  }
  // Every answer is at least one call of each kind, so as many were tried.
  CHECK(at > kDecisions);
  CHECK(at < kMoreThanAllCalls);
}

SCENARIO("whichever call to the disk fails, the attempt can be resumed later") {
  const Fault fault =
      GENERATE(Fault::write_fails, Fault::write_is_cut, Fault::sync_fails, Fault::any_fails);
  const bool for_good = GENERATE(false, true);
  int at = 1;
  while (at < kMoreThanAllCalls) {
    FaultyDisk disk(fault, EIO, at);
    if (for_good) disk.for_good();
    INFO("fault " << static_cast<int>(fault) << ", for good " << for_good << ", call " << at);
    if (!comes_back_after(disk)) break;
    ++at;
  }
  CHECK(at > kDecisions);
  CHECK(at < kMoreThanAllCalls);
}

SCENARIO("a journal is written anew when its first sync fails") {
  // A second sync may report success without having written what the first one failed on.
  const test::TempFolder data;
  struct Watched : FaultyDisk {
    using FaultyDisk::FaultyDisk;
    std::string last_write;
    std::int64_t write(int file, const char* bytes, std::size_t count) override {
      last_write.assign(bytes, count);
      return FaultyDisk::write(file, bytes, count);
    }
  };
  store::Disk sound;
  REQUIRE(store::make_folders(sound, data / "attempts").ok());
  REQUIRE(store::archive_scenario(sound, data.path(), *questions()).ok());
  // The archive is there, so its folder is sync 1 and the journal sync 2.
  Watched disk(Fault::sync_fails, EIO, 2);
  auto practice = Practice::start(questions(), on(data, disk), 7);
  REQUIRE(practice.ok());
  WHEN("the first answer fails and is given again") {
    CHECK_FALSE(practice->act(next_answer(*practice)).ok());
    REQUIRE(disk.has_failed());
    CHECK(test::read_text(journals_in(data).at(0)).empty());
    REQUIRE(practice->act(next_answer(*practice)).ok());
    THEN("the header is written again along with the answer") {
      CHECK(test::lines_of(disk.last_write).size() == 2);
      CHECK(answers_on_disk(data) == 1);
    }
  }
}
