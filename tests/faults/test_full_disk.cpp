// Real full disks: a limit on file sizes, which every system has, and a tiny disk in memory, where
// the test may mount one.
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "session/practice.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::Practice;

namespace {

constexpr int kDecisions = 60;

// While it lives no file of this process grows beyond the limit.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(std::uintmax_t bytes) {
    before_signal_ = std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &before_);
    rlimit limit = before_;
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, before_signal_);
  }

 private:
  rlimit before_{};
  void (*before_signal_)(int) = SIG_DFL;
};

base::Result<session::Step> answer(Practice& practice) {
  return practice.act(practice.view().offers.front().option);
}

// Answers until the disk refuses; the sentence, or "" when the conversation ended before.
std::string answer_until_refused(Practice& practice) {
  while (!practice.ended()) {
    const auto step = answer(practice);
    if (!step.ok()) return step.failure().message;
  }
  return {};
}

std::size_t answers_in(const store::Path& journal) {
  const auto read = store::read_journal(journal);
  return read.ok() ? read->entries.size() : 0;
}

// In a child of its own: fills a disk of 64 KiB and frees it again. Gives "" or what went wrong.
std::string fill_and_free(const store::Path& mounted) {
  auto practice = Practice::start(test::long_scenario(kDecisions), {mounted / "data"}, 7);
  if (!practice.ok()) return "start: " + practice.failure().message;
  if (!answer(*practice).ok()) return "the first answer was refused";
  {
    std::ofstream filler(mounted / "filler", std::ios::binary);
    while (filler.put('x').flush()) continue;
  }
  const std::string sentence = answer_until_refused(*practice);
  if (sentence.find("the disk is full. Free some space and try again.") == std::string::npos) {
    return "not refused as full: " + sentence;
  }
  const store::Path journal = mounted / "data/attempts" / (practice->attempt_id() + ".jsonl");
  if (answers_in(journal) != practice->attempt().inputs().size()) {
    return "the journal differs from what was accepted";
  }
  std::filesystem::remove(mounted / "filler");
  const std::string after = answer_until_refused(*practice);
  if (!after.empty()) return "refused although there was space again: " + after;
  if (answers_in(journal) != kDecisions) return "answers are missing at the end";
  return {};
}

}  // namespace

SCENARIO("a file that may not grow refuses the answer and keeps the attempt") {
  const test::TempFolder data;
  auto practice =
      Practice::start(test::long_scenario(kDecisions), {data.path(), test::test_clock()}, 7);
  REQUIRE(practice.ok());
  REQUIRE(answer(*practice).ok());
  const store::Path journal = data / ("attempts/" + practice->attempt_id() + ".jsonl");
  const auto size_bytes = std::filesystem::file_size(journal);
  std::string sentence;
  std::size_t accepted = 0, on_disk = 0;
  {
    const FileSizeLimit limit(size_bytes + 1000);
    sentence = answer_until_refused(*practice);
    accepted = practice->attempt().inputs().size();
    on_disk = answers_in(journal);
  }
  THEN("the sentence says what to do") {
    CHECK_THAT(sentence, test::holds_text(journal.string()));
    CHECK_THAT(sentence, test::holds_text("lets the file grow no further"));
  }
  THEN("what was accepted is in the journal, and no part of the answer that was not") {
    CHECK(accepted >= 1);
    CHECK(accepted < kDecisions);
    CHECK(on_disk == accepted);
    CHECK(store::read_journal(journal)->note.empty());
  }
  THEN("with space again the same answer is accepted and the attempt goes to its end") {
    CHECK(answer_until_refused(*practice).empty());
    CHECK(practice->ended());
    CHECK(answers_in(journal) == kDecisions);
  }
}

SCENARIO("a disk that is full refuses the answer and keeps the attempt") {
  constexpr int kMayNotMount = 77;
  const test::TempFolder folder;
  const std::string result = (folder / "result").string();
  std::filesystem::create_directory(folder / "disk");
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const std::string disk = (folder / "disk").string();
    const bool mounted = ::unshare(CLONE_NEWNS) == 0 &&
                         ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                         ::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k") == 0;
    if (!mounted) ::_exit(kMayNotMount);
    test::write_text(result, fill_and_free(disk));
    ::_exit(0);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(WIFEXITED(status));
  if (WEXITSTATUS(status) == kMayNotMount) {
    WARN("left out: mounting a disk in memory needs rights this test was not given");
    return;
  }
  CHECK(WEXITSTATUS(status) == 0);
  REQUIRE(std::filesystem::exists(result));
  CHECK(test::read_text(result) == "");
}
