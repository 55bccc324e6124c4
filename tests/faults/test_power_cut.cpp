// A power cut after any number of answers: what was accepted is there when the light is back.
#include "session/practice.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/power_cut_disk.h"
#include "support/recorded.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::Practice;

namespace {

constexpr int kDecisions = 6;

// Answers `count` times and pulls the plug. Gives the attempt's journal.
store::Path play_and_cut(const test::TempFolder& data, int count, int keeps_permille) {
  test::PowerCutDisk disk;
  auto practice =
      Practice::start(test::long_scenario(kDecisions), {data.path(), test::test_clock(), &disk}, 7);
  REQUIRE(practice.ok());
  for (int i = 0; i < count; ++i) {
    const auto option = practice->view().offers.front().option;
    REQUIRE(practice->act(option).ok());
  }
  disk.pull_the_plug(keeps_permille);
  REQUIRE(disk.failures() == 0);
  return data / ("attempts/" + practice->attempt_id() + ".jsonl");
}

}  // namespace

SCENARIO("a power cut loses no answer that was accepted") {
  const int answers = GENERATE(range(1, kDecisions + 1));
  const int keeps_permille = GENERATE(0, 500, 1000);
  WHEN("the power goes after " << answers << " answers") {
    const test::TempFolder data;
    const store::Path journal = play_and_cut(data, answers, keeps_permille);
    THEN("the attempt resumes with all of them, by its archived scenario") {
      const auto resumed = Practice::resume(journal, {data.path(), test::test_clock()});
      REQUIRE(resumed.ok());
      CHECK(resumed->attempt().inputs().size() == static_cast<std::size_t>(answers));
    }
  }
}

SCENARIO("a power cut before the first answer leaves no broken attempt behind") {
  const int keeps_permille = GENERATE(0, 500, 1000);
  const test::TempFolder data;
  play_and_cut(data, 0, keeps_permille);
  CHECK(test::attempts_in(data.path()).empty());
}

SCENARIO("the plug takes away what was not synced, else this test would prove nothing") {
  const test::TempFolder data;
  test::PowerCutDisk disk;
  const std::string file = (data / "file").string();
  const int handle = disk.open(file, O_RDWR | O_CREAT, 0600);
  REQUIRE(handle >= 0);
  REQUIRE(disk.write(handle, "synced", 6) == 6);
  WHEN("neither the file nor its name was synced") {
    disk.pull_the_plug();
    THEN("it is gone") {
      CHECK_FALSE(std::filesystem::exists(file));
    }
  }
  WHEN("both were, and something was written after") {
    REQUIRE(disk.sync(handle) == 0);
    REQUIRE(store::sync_folder(disk, data.path()) == 0);
    REQUIRE(disk.write(handle, " or not", 7) == 7);
    disk.pull_the_plug();
    THEN("the rest is gone") {
      CHECK(test::read_text(file) == "synced");
    }
  }
  ::close(handle);
}
