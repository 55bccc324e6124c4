#include "session/recordings.h"

#include <filesystem>

#include "support/catch.h"
#include "support/conversations.h"
#include "support/faulty_disk.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::Fault;
using test::FaultyDisk;

namespace {

constexpr const char* kAttempt = "20250131T090000Z-late-washer";

base::Status save(const test::TempFolder& data, std::string_view attempt, std::size_t answer,
                  std::string_view wav) {
  return session::save_recording(store::system_disk(), data.path(), attempt, answer, wav,
                                 test::test_clock());
}

base::Status rate(const test::TempFolder& data, std::size_t answer, std::vector<int> marks) {
  return session::rate_recording(store::system_disk(), data.path(), kAttempt, answer, marks,
                                 test::test_clock());
}

std::optional<std::vector<int>> rating(const test::TempFolder& data, std::size_t answer) {
  return session::rating_of(store::read_ledger(data.path()).notes, kAttempt, answer);
}

}  // namespace

SCENARIO("a recording is found again, and goes when it is to go", "[recordings]") {
  const test::TempFolder data;
  REQUIRE(save(data, kAttempt, 3, "three").ok());
  REQUIRE(save(data, kAttempt, 12, "twelve").ok());
  REQUIRE(save(data, "20250131T090000Z-late-washer-2", 1, "other").ok());
  REQUIRE(rate(data, 3, {2, 0, 1}).ok());
  THEN("all are listed by attempt and answer") {
    const auto all = session::list_recordings(data.path());
    REQUIRE(all.size() == 3);
    CHECK(all[0].answer == 3);
    CHECK(all[1].answer == 12);
    CHECK(all[1].size_bytes == 6);
    CHECK(all[2].attempt == "20250131T090000Z-late-washer-2");
    CHECK(session::list_recordings(data.path(), kAttempt).size() == 2);
    CHECK(*session::load_recording(data.path(), kAttempt, 3) == "three");
    CHECK(session::has_recording(data.path(), kAttempt, 12));
    CHECK_FALSE(session::has_recording(data.path(), kAttempt, 1));
    CHECK_FALSE(session::load_recording(data.path(), kAttempt, 1).ok());
  }
  THEN("the latest rating counts") {
    CHECK(rating(data, 3) == std::vector<int>{2, 0, 1});
    REQUIRE(rate(data, 3, {1, 1, 1}).ok());
    CHECK(rating(data, 3) == std::vector<int>{1, 1, 1});
    CHECK_FALSE(rating(data, 12));
    CHECK_FALSE(rate(data, 3, {3}).ok());
  }
  WHEN("one is recorded again") {
    REQUIRE(save(data, kAttempt, 3, "anew").ok());
    THEN("it takes the place of the first, and the rating of that one is void") {
      CHECK(*session::load_recording(data.path(), kAttempt, 3) == "anew");
      CHECK_FALSE(rating(data, 3));
    }
  }
  WHEN("one is deleted") {
    REQUIRE(session::remove_recording(store::system_disk(), data.path(), kAttempt, 3,
                                      test::test_clock())
                .ok());
    THEN("it is gone and its rating void; the others stay") {
      CHECK_FALSE(session::has_recording(data.path(), kAttempt, 3));
      CHECK_FALSE(rating(data, 3));
      CHECK(session::list_recordings(data.path()).size() == 2);
    }
  }
  WHEN("all are deleted") {
    const auto gone =
        session::remove_recordings(store::system_disk(), data.path(), test::test_clock());
    THEN("none is left") {
      CHECK(*gone == 3);
      CHECK(test::count_entries(data / "recordings") == 0);
      CHECK_FALSE(rating(data, 3));
    }
  }
}

SCENARIO("only recordings of this program are listed and touched", "[recordings]") {
  const test::TempFolder data;
  CHECK(session::list_recordings(data.path()).empty());
  for (const char* name : {"song.wav", "a-0.wav", "a-07.wav", "a-9999.wav", "a-1.mp3", "-1.wav",
                           ".a-1.wav.7.tmp", "a-1x.wav"}) {
    test::write_text(data / ("recordings/" + std::string(name)), "x");
  }
  std::filesystem::create_directory(data / "recordings/a-2.wav");
  std::filesystem::create_symlink("song.wav", data / "recordings/a-3.wav");
  CHECK(session::list_recordings(data.path()).empty());
  THEN("a name that would lead elsewhere is refused") {
    for (const char* attempt : {"", "../x", "/etc/x", ".x", "a/b"}) {
      CAPTURE(attempt);
      const base::Status saved = save(data, attempt, 1, "x");
      REQUIRE_FALSE(saved.ok());
      CHECK(saved.failure().code == base::ExitCode::refused);
      CHECK_FALSE(session::load_recording(data.path(), attempt, 1).ok());
      CHECK_FALSE(session::has_recording(data.path(), attempt, 1));
    }
    CHECK_FALSE(save(data, kAttempt, 0, "x").ok());
    CHECK_FALSE(save(data, kAttempt, 513, "x").ok());
    CHECK_FALSE(save(data, kAttempt, 1, std::string(5u << 20, 'x')).ok());
  }
}

SCENARIO("a disk that fails costs no recording", "[recordings]") {
  for (const Fault fault : {Fault::write_is_cut, Fault::any_fails}) {
    for (int at = 1; at <= 30; ++at) {
      const test::TempFolder data;
      REQUIRE(save(data, kAttempt, 3, "before").ok());
      REQUIRE(rate(data, 3, {2}).ok());
      FaultyDisk disk(fault, ENOSPC, at);
      const base::Status saved =
          session::save_recording(disk, data.path(), kAttempt, 3, "after", test::test_clock());
      if (saved.ok()) break;
      const std::string there = *session::load_recording(data.path(), kAttempt, 3);
      CAPTURE(at);
      REQUIRE((there == "before" || there == "after"));
      REQUIRE(test::count_entries(data / "recordings") == 1);
    }
  }
}

SCENARIO("a recording that cannot be deleted keeps its rating, and can be deleted later",
         "[recordings]") {
  const test::TempFolder data;
  REQUIRE(save(data, kAttempt, 3, "three").ok());
  REQUIRE(rate(data, 3, {2}).ok());
  FaultyDisk disk(Fault::remove_fails, EACCES, 1);
  const auto gone = session::remove_recordings(disk, data.path(), test::test_clock());
  REQUIRE_FALSE(gone.ok());
  CHECK(gone.failure().code == base::ExitCode::environment);
  CHECK(rating(data, 3).has_value());
  CHECK(*session::remove_recordings(disk, data.path(), test::test_clock()) == 1);
  CHECK_FALSE(rating(data, 3));
}
