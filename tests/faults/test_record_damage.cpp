// Whatever befalls the database of a learner's record, no journal is touched, the list of attempts
// is right, and the learner is told.
#include <fmt/core.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <map>

#include "faults/faulty_vfs.h"
#include "session/learner_record.h"
#include "session/practice.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/faulty_disk.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::LearnerRecord;

namespace {

void hold_call(const std::filesystem::path& data, const std::string& started, bool warm) {
  const auto scenario = test::washer_scenario();
  auto practice = session::Practice::start(scenario, {data, [&] { return started; }}, 7);
  REQUIRE(practice.ok());
  for (const char* answer :
       {warm ? "greeting/warm" : "greeting/brisk", "identify/ask", "solve/refund", "close/thank"}) {
    REQUIRE(practice->act(*scenario->find_option(answer)).ok());
  }
}

// Three attempts in a data folder, and what the record should say of them.
struct Given {
  test::TempFolder folder;
  std::filesystem::path data = folder / "data";
  std::filesystem::path file = data / "record.db";

  // A copy of another.
  explicit Given(const Given& pattern) {
    std::filesystem::copy(pattern.data, data, std::filesystem::copy_options::recursive);
  }
  Given() {
    hold_call(data, "2025-01-29T08:00:00Z", true);
    hold_call(data, "2025-01-30T08:00:00Z", false);
    hold_call(data, "2025-01-31T08:00:00Z", true);
  }

  std::map<std::string, std::string> journals() const {
    std::map<std::string, std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(data / "attempts")) {
      all[entry.path().filename().string()] = test::read_text(entry.path());
    }
    return all;
  }
  // Sound and closed.
  void record_everything() const {
    LearnerRecord record = LearnerRecord::open(data);
    REQUIRE(record.refresh().ok());
    REQUIRE(record.notes().empty());
  }
};

std::string told(const LearnerRecord& record) {
  std::string all;
  for (const auto& one : record.attempts()) {
    all += fmt::format("{} {} {} {}/{} {} {} {}\n", one.id, one.scenario, one.answers,
                       one.points.earned, one.points.reachable, one.title.nl, one.knockouts.size(),
                       one.problem);
  }
  for (const auto& past : record.past(true)) {
    all += past.attempt + ":";
    for (const auto* shares : {&past.blocks, &past.competences}) {
      for (const auto& share : *shares) {
        all += fmt::format(" {} {}/{} of {}", share.id, share.points.earned, share.points.reachable,
                           share.opportunities);
      }
    }
    all += '\n';
  }
  return all;
}

// Opens, reads what is due, and tells; gives the notes as well.
std::string told_after_refresh(const std::filesystem::path& data, std::string* notes = nullptr) {
  LearnerRecord record = LearnerRecord::open(data);
  REQUIRE(record.refresh().ok());
  std::string all = told(record);
  // What only showed when the competences were asked for is put right by the next look.
  REQUIRE(record.refresh().ok());
  if (notes != nullptr) {
    notes->clear();
    for (const std::string& note : record.notes()) *notes += note + '\n';
  }
  CHECK(told(record) == all);
  return all;
}

void forget_asides(const std::filesystem::path& data) {
  std::vector<std::filesystem::path> asides;
  for (const auto& entry : std::filesystem::directory_iterator(data)) {
    const std::string name = entry.path().filename().string();
    if (name.rfind("record.db.damaged-", 0) == 0) asides.push_back(entry.path());
  }
  for (const auto& aside : asides) std::filesystem::remove(aside);
}

std::size_t count_asides(const std::filesystem::path& data) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(data)) {
    count += entry.path().filename().string().rfind("record.db.damaged-", 0) == 0 ? 1 : 0;
  }
  return count;
}

}  // namespace

SCENARIO("a damaged record is set aside and made anew") {
  const Given given;
  given.record_everything();
  const std::string sound = test::read_text(given.file);
  const std::string truth = told_after_refresh(given.data);
  const auto journals = given.journals();
  int set_aside = 0;
  const auto holds_after = [&](const std::string& bytes) {
    test::write_text(given.file, bytes);
    std::string notes;
    REQUIRE(told_after_refresh(given.data, &notes) == truth);
    REQUIRE(given.journals() == journals);
    const bool aside = count_asides(given.data) > 0;
    REQUIRE(aside == (notes.find("was damaged") != std::string::npos));
    set_aside += aside ? 1 : 0;
    forget_asides(given.data);
    // The next evening there is nothing to tell any more.
    REQUIRE(told_after_refresh(given.data, &notes) == truth);
    REQUIRE(notes == "");
  };
  WHEN("it is cut at many lengths") {
    for (std::size_t size = 0; size < sound.size(); size += 701) {
      INFO("cut at " << size);
      holds_after(sound.substr(0, size));
    }
    CHECK(set_aside > 20);
  }
  WHEN("bits are flipped") {
    std::uint64_t random = 4711;
    for (int i = 0; i < 300; ++i) {
      random = random * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
      // Half of them where SQLite keeps its own words, since most of the file is empty.
      const std::size_t range = 8 * (i % 2 == 0 ? sound.size() : std::size_t{4096});
      const std::size_t bit = (random >> 20) % range;
      INFO("bit " << bit);
      std::string bytes = sound;
      bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
      holds_after(bytes);
    }
    CHECK(set_aside > 20);
  }
  WHEN("it is something else") {
    holds_after("Dit is geen databank.\n");
    holds_after(std::string(10'000, '\0'));
    CHECK(set_aside == 2);
  }
}

SCENARIO("a record of a later version is left alone") {
  const Given given;
  given.record_everything();
  const std::string truth = told_after_refresh(given.data);
  sqlite3* raw = nullptr;
  REQUIRE(sqlite3_open(given.file.c_str(), &raw) == SQLITE_OK);
  REQUIRE(sqlite3_exec(raw, "UPDATE schema_version SET version = 99", nullptr, nullptr, nullptr) ==
          SQLITE_OK);
  sqlite3_close(raw);
  const std::string before = test::read_text(given.file);
  std::string notes;
  CHECK(told_after_refresh(given.data, &notes) == truth);
  CHECK_THAT(notes, test::holds_text("later version"));
  CHECK(test::read_text(given.file) == before);
}

SCENARIO("a record that another program holds costs nothing but time") {
  const Given given;
  const bool recorded = GENERATE(true, false);
  if (recorded) given.record_everything();
  sqlite3* holder = nullptr;
  REQUIRE(sqlite3_open(given.file.c_str(), &holder) == SQLITE_OK);
  REQUIRE(sqlite3_exec(holder, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
  const auto journals = given.journals();
  std::string notes;
  const std::string now = told_after_refresh(given.data, &notes);
  CHECK_THAT(notes, test::holds_text("Another program"));
  CHECK(given.journals() == journals);
  sqlite3_exec(holder, "ROLLBACK", nullptr, nullptr, nullptr);
  sqlite3_close(holder);
  CHECK(told_after_refresh(given.data, &notes) == now);
  CHECK(notes.empty());
}

SCENARIO("a record that cannot be made is done without") {
  const Given given;
  std::string notes;
  WHEN("there is a folder of that name") {
    std::filesystem::create_directory(given.file);
    CHECK_THAT(told_after_refresh(given.data, &notes), test::holds_text("2025013"));
    CHECK_THAT(notes, test::holds_text("cannot be used"));
  }
  WHEN("the disk takes no new file") {
    test::FaultyDisk disk(test::Fault::any_fails, ENOSPC, 1);
    LearnerRecord record = LearnerRecord::open(given.data, disk);
    REQUIRE(record.refresh().ok());
    CHECK(record.attempts().size() == 3);
    REQUIRE(record.notes().size() == 1);
    CHECK_THAT(record.notes()[0], test::holds_text("No space left"));
  }
  WHEN("it is damaged and cannot be set aside") {
    test::write_text(given.file, "Dit is geen databank.\n");
    test::FaultyDisk disk(test::Fault::any_fails, EACCES, 1);
    LearnerRecord record = LearnerRecord::open(given.data, disk);
    REQUIRE(record.refresh().ok());
    CHECK(record.attempts().size() == 3);
    CHECK(record.notes().size() == 1);
    CHECK(test::read_text(given.file) == "Dit is geen databank.\n");
  }
}

SCENARIO("a disk that fails at any single write of the record costs no journal") {
  const bool for_good = GENERATE(false, true);
  // When everything is new, and when one attempt comes to an existing record.
  const bool existing = GENERATE(false, true);
  const Given pattern;
  if (existing) pattern.record_everything();
  hold_call(pattern.data, "2025-02-01T08:00:00Z", false);
  std::string truth;
  int at = 0, told_of_it = 0;
  for (bool failed = true; failed;) {
    ++at;
    const Given given(pattern);
    const auto journals = given.journals();
    std::string notes;
    {
      const test::FaultyVfs disk(at, for_good);
      const std::string now = told_after_refresh(given.data, &notes);
      if (truth.empty()) truth = now;
      INFO("call " << at << ", for good " << for_good << ": " << notes);
      REQUIRE(now == truth);
      failed = disk.has_failed();
    }
    told_of_it += notes.empty() ? 0 : 1;
    REQUIRE(given.journals() == journals);
    // The next evening the disk is sound.
    REQUIRE(told_after_refresh(given.data, &notes) == truth);
    REQUIRE(given.journals() == journals);
    REQUIRE(at < 1000);
  }
  CHECK(at > 10);
  CHECK(told_of_it > at / 2);
}

SCENARIO("two programs that refresh one record at once do not harm it") {
  const Given given;
  const auto journals = given.journals();
  std::vector<pid_t> children;
  for (int child = 0; child < 3; ++child) {
    const pid_t pid = fork();
    REQUIRE(pid >= 0);
    if (pid == 0) {
      int trouble = 0;
      for (int i = 0; i < 12; ++i) {
        LearnerRecord record = LearnerRecord::open(given.data);
        const bool ok = i % 3 == child ? record.rebuild().ok() : record.refresh().ok();
        if (!ok || record.attempts().size() != 3 || !record.notes().empty()) ++trouble;
      }
      _exit(trouble == 0 ? 0 : 1);
    }
    children.push_back(pid);
  }
  for (const pid_t child : children) {
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
  }
  CHECK(given.journals() == journals);
  std::string notes;
  told_after_refresh(given.data, &notes);
  CHECK(notes.empty());
  CHECK(count_asides(given.data) == 0);
}
