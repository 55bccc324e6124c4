// kill -9 at 1,000 random moments of a sitting, power cuts at every block of every write, and a
// disk that fails at every call: the sitting goes on at the same decision with the same time, and
// nothing that was acknowledged is lost.
#include <fcntl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <csignal>

#include "base/hash.h"
#include "base/rng.h"
#include "play/state_bytes.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/exam_sitting.h"
#include "support/faulty_disk.h"
#include "support/power_cut_disk.h"

using namespace klankbord;
using session::Sitting;
using test::next_step;

namespace {

constexpr int kKills = 1000;
constexpr std::uint32_t kMostSteps = 6;
constexpr std::uint32_t kLongestRest_us = 3'000;
constexpr std::size_t kBlockBytes = 512;
// A step may have put two records on disk (an answer and the end of its conversation) when it was
// killed before anybody saw it.
constexpr std::size_t kRecordsOfStep = 2;

// Where a sitting stands, in one line that two programs can compare.
std::string place_of(const exam::SittingState& state) {
  std::string place = std::to_string(state.records) + " " +
                      std::to_string(static_cast<int>(state.status)) + " " +
                      std::to_string(exam::remaining_ms(state));
  for (const auto& attempt : state.attempts) {
    place += attempt ? " " + play::state_digest(attempt->scenario(), attempt->state()) : " -";
  }
  return place;
}

exam::PaperPointer paper() {
  static const auto content = std::make_shared<const exam::FormContent>(test::one_exam().content);
  return content;
}

session::SittingRequest request_for(const store::Path& data, const std::string& candidate,
                                    test::FakeClocks& clocks) {
  auto request = test::sitting_request(data, clocks);
  request.candidate = candidate;
  return request;
}

store::Path file_of(const store::Path& data, const std::string& candidate) {
  return session::sittings_folder(data) /
         ("kcm-2026-a-" + base::sha256_hex(test::one_exam().form_file).substr(0, 8) + "-" +
          candidate + ".sitting");
}

// Where the file says that the sitting stands; "" when there is none yet.
std::string place_on_disk(const store::Path& file, std::size_t& records) {
  records = 0;
  if (!std::filesystem::exists(file)) return {};
  const std::string bytes = test::read_text(file);
  if (!exam::is_begun(bytes)) return {};
  const auto content = exam::read_sitting(bytes, "x");
  if (!content.ok()) return content.failure().message;
  records = content->records.size();
  const auto state = exam::fold(paper(), content->header, content->records);
  return state.ok() ? place_of(*state) : state.failure().message;
}

// What a killed program wrote stays with the system, synced or not. Whether it syncs is tried with
// power cuts, below; here a thousand lives would mostly wait for the disk.
class UnsyncedDisk : public store::Disk {
 public:
  int sync(int) override { return 0; }
};

// The candidate's program: opens the sitting, goes on to its end, and says on `out` where it
// stands: first as it found it, then after each step that was acknowledged. Never returns.
[[noreturn]] void sit(const store::Path& data, const std::string& candidate, int out) {
  test::FakeClocks clocks;
  UnsyncedDisk disk;
  auto request = request_for(data, candidate, clocks);
  request.disk = &disk;
  auto sitting = Sitting::open(std::move(request));
  if (!sitting.ok()) ::_exit(3);
  while (true) {
    const std::string line = place_of(sitting->state()) + "\n";
    if (::write(out, line.data(), line.size()) < 0) ::_exit(4);
    if (sitting->is_sealed()) {
      ::close(out);  // nothing more is said
      while (true) ::pause();
    }
    clocks.pass_ms(2'500);
    if (!sitting->look_at_clocks().ok() || !next_step(*sitting).ok()) ::_exit(5);
  }
}

void read_lines(int in, std::uint32_t lines, std::string& said) {
  char c = 0;
  while (lines > 0 && ::read(in, &c, 1) == 1) {
    said += c;
    if (c == '\n') --lines;
  }
}

struct Life {
  int status = 0;
  std::vector<std::string> places;  // that the program said it was at
};

Life live_and_die(const store::Path& data, const std::string& candidate, base::Rng& rng) {
  int ends[2];
  REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) sit(data, candidate, ends[1]);
  ::close(ends[1]);
  std::string said;
  read_lines(ends[0], rng.below(kMostSteps), said);
  const timespec rest{0, static_cast<long>(rng.below(kLongestRest_us)) * 1000};
  ::nanosleep(&rest, nullptr);
  ::kill(child, SIGKILL);
  Life life;
  REQUIRE(::waitpid(child, &life.status, 0) == child);
  read_lines(ends[0], UINT32_MAX, said);
  ::close(ends[0]);
  life.places = test::lines_of(said);
  return life;
}

// What is wrong with what a life left behind; "" when all it acknowledged is there.
std::string lost(const store::Path& file, const Life& life) {
  if (life.places.empty()) return {};
  const std::size_t acknowledged = std::stoul(life.places.back());
  const auto content = exam::read_sitting(test::read_text(file), "x");
  if (!content.ok()) return content.failure().message;
  const std::size_t found = content->records.size();
  if (found < acknowledged || found > acknowledged + kRecordsOfStep + 1) {
    return "acknowledged " + std::to_string(acknowledged) + ", found " + std::to_string(found);
  }
  auto records = content->records;
  records.resize(acknowledged);
  const auto state = exam::fold(paper(), content->header, records);
  if (!state.ok()) return state.failure().message;
  return place_of(*state) == life.places.back() ? "" : "another place than was acknowledged";
}

// A whole sitting on a sound disk.
std::string finished_journal(const test::TempFolder& data) {
  test::FakeClocks clocks;
  auto sitting = Sitting::open(request_for(data.path(), "1", clocks));
  REQUIRE(sitting.ok());
  while (!sitting->is_sealed()) {
    clocks.pass_ms(11'000);
    REQUIRE(sitting->look_at_clocks().ok());
    REQUIRE(sitting->record(exam::Deed::hand_raised).ok());
    REQUIRE(sitting->record(exam::Deed::hand_lowered).ok());
    REQUIRE(next_step(*sitting).ok());
  }
  return test::read_text(sitting->file());
}

// Opens what a power cut left, and goes on to the end. Gives what is wrong; "" when the sitting was
// found where `sound` ends.
std::string goes_on(const store::Path& data, const std::string& torn, const std::string& sound) {
  const store::Path file = file_of(data, "1");
  test::write_text(file, sound);
  std::size_t records = 0;
  const std::string expected = place_on_disk(file, records);
  test::write_text(file, torn);
  test::FakeClocks clocks;
  auto sitting = Sitting::open(request_for(data, "1", clocks));
  if (!sitting.ok()) return sitting.failure().message;
  if (!expected.empty() && place_of(sitting->state()) != expected) {
    return "found at " + place_of(sitting->state()) + ", was at " + expected;
  }
  for (int i = 0; i < 60 && !sitting->is_sealed(); ++i) {
    const base::Status step = next_step(*sitting);
    if (!step) return step.failure().message;
  }
  const auto content = exam::read_sitting(test::read_text(file), "x");
  return content.ok() && content->sealed ? "" : "not sealed";
}

}  // namespace

SCENARIO("kill -9 at 1,000 random moments of a sitting loses nothing that was acknowledged") {
  const test::TempFolder data;
  base::Rng rng(2026);
  int candidate = 1, sealed = 0, in_the_middle = 0;
  for (int i = 0; i < kKills; ++i) {
    const std::string number = std::to_string(candidate);
    const store::Path file = file_of(data.path(), number);
    std::size_t before = 0;
    const std::string place = place_on_disk(file, before);
    const Life life = live_and_die(data.path(), number, rng);
    INFO("kill " << i + 1);
    // It was alive until then: nothing was refused and nothing thrown.
    REQUIRE(WIFSIGNALED(life.status));
    REQUIRE(WTERMSIG(life.status) == SIGKILL);
    if (!life.places.empty()) {
      // The same decision, the same remaining time.
      if (!place.empty()) REQUIRE(life.places.front() == place);
      REQUIRE(lost(file, life) == "");
      if (life.places.size() > 1) ++in_the_middle;
    }
    if (!std::filesystem::exists(file)) continue;
    const auto content = exam::read_sitting(test::read_text(file), "x");
    if (content.ok() && content->sealed) {
      ++sealed;
      ++candidate;
    }
  }
  CHECK(in_the_middle > kKills / 3);
  CHECK(sealed > 10);
}

SCENARIO("a record that was lost from a sitting would be seen") {
  const test::TempFolder data;
  const std::string text = finished_journal(data);
  const store::Path file = file_of(data.path(), "1");
  std::size_t records = 0;
  Life life;
  life.places = {place_on_disk(file, records)};
  CHECK(lost(file, life) == "");
  const auto lines = test::lines_of(text);
  // Without its seal and its last record.
  const std::size_t cut = lines.back().size() + lines[lines.size() - 2].size() + 2;
  test::write_text(file, text.substr(0, text.size() - cut));
  CHECK(lost(file, life) != "");
}

SCENARIO("a power cut in any write of a sitting loses nothing that was acknowledged") {
  const test::TempFolder data;
  const std::string text = finished_journal(data);
  REQUIRE(text.size() > 8 * kBlockBytes);
  const auto lines = test::lines_of(text);
  std::size_t begin = 0;
  int tried = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t end = begin + lines[i].size() + 1;
    const std::string sound = text.substr(0, begin), whole = text.substr(0, end);
    for (std::size_t at = (begin / kBlockBytes + 1) * kBlockBytes; at < end; at += kBlockBytes) {
      INFO("write " << i + 1 << " torn at " << at);
      // What came before the boundary arrived; or only its place did; or only what came after.
      std::string zeros = whole, hole = whole;
      std::fill(zeros.begin() + static_cast<std::ptrdiff_t>(at), zeros.end(), '\0');
      std::fill(hole.begin() + static_cast<std::ptrdiff_t>(begin),
                hole.begin() + static_cast<std::ptrdiff_t>(at), '\0');
      REQUIRE(goes_on(data.path(), whole.substr(0, at), sound) == "");
      REQUIRE(goes_on(data.path(), zeros, sound) == "");
      if (at - begin > 1) REQUIRE(goes_on(data.path(), hole, sound) == "");
      ++tried;
    }
    // The write that was not begun, and the one that was whole but not acknowledged.
    REQUIRE(goes_on(data.path(), sound, sound) == "");
    begin = end;
  }
  CHECK(tried >= 8);
  THEN("at every byte of the last record too") {
    const std::size_t seal = text.size() - lines.back().size() - 1;
    const std::size_t last = seal - lines[lines.size() - 2].size() - 1;
    for (std::size_t at = last; at < seal; ++at) {
      INFO("torn at " << at);
      REQUIRE(goes_on(data.path(), text.substr(0, at), text.substr(0, last)) == "");
    }
    for (std::size_t at = seal; at < text.size(); ++at) {
      INFO("seal torn at " << at);
      REQUIRE(goes_on(data.path(), text.substr(0, at), text.substr(0, seal)) == "");
    }
  }
}

SCENARIO("a power cut takes back what was not synced, and no more") {
  const int steps = GENERATE(0, 1, 2, 3, 5, 8, 10);
  const int keeps_permille = GENERATE(0, 400, 1000);
  const test::TempFolder data;
  test::FakeClocks clocks;
  std::string place;
  {
    test::PowerCutDisk disk;
    auto request = request_for(data.path(), "1", clocks);
    request.disk = &disk;
    auto sitting = Sitting::open(request);
    REQUIRE(sitting.ok());
    for (int i = 0; i < steps; ++i) REQUIRE(next_step(*sitting).ok());
    place = place_of(sitting->state());
    disk.pull_the_plug(keeps_permille);
    REQUIRE(disk.failures() == 0);
  }
  std::size_t records = 0;
  CHECK(place_on_disk(file_of(data.path(), "1"), records) == place);
  const auto again = Sitting::open(request_for(data.path(), "1", clocks));
  REQUIRE(again.ok());
  CHECK(place_of(again->state()) == place);
}

SCENARIO("whichever call to the disk fails once, a sitting goes on and loses nothing") {
  const test::Fault fault = GENERATE(test::Fault::write_fails, test::Fault::write_is_cut,
                                     test::Fault::sync_fails, test::Fault::any_fails);
  int at = 1;
  for (; at < 200; ++at) {
    const test::TempFolder data;
    test::FakeClocks clocks;
    test::FaultyDisk disk(fault, ENOSPC, at);
    auto request = request_for(data.path(), "1", clocks);
    request.disk = &disk;
    INFO("fault " << static_cast<int>(fault) << ", call " << at);
    auto sitting = Sitting::open(request);
    if (!sitting.ok()) {
      REQUIRE(sitting.failure().code == base::ExitCode::environment);
      sitting = Sitting::open(request);
      REQUIRE(sitting.ok());
    }
    for (int i = 0; i < 60 && !sitting->is_sealed(); ++i) {
      const std::size_t before = sitting->state().records;
      const base::Status step = next_step(*sitting);
      if (step) continue;
      REQUIRE(step.failure().code == base::ExitCode::environment);
      // Of a step that ends the sitting the record may stand while its seal has to be tried again.
      REQUIRE(sitting->state().records <= before + 1);
    }
    const auto content = exam::read_sitting(test::read_text(sitting->file()), "x");
    REQUIRE(content.ok());
    REQUIRE(content->sealed);
    REQUIRE(content->records.size() == sitting->state().records);
    if (!disk.has_failed()) break;
  }
  CHECK(at > 10);
  CHECK(at < 200);
}
