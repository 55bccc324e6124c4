#include "session/expiry.h"

#include <filesystem>

#include "session/practice.h"
#include "store/journal.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::Practice;

namespace {

// One answer at this time; gives the id.
std::string practise_at(const test::TempFolder& data, const std::string& started,
                        const std::string& latest = {}) {
  std::string now = started;
  auto practice =
      Practice::start(test::washer_scenario(), {data.path(), [&now] { return now; }}, 7);
  REQUIRE(practice.ok());
  if (!latest.empty()) now = latest;
  REQUIRE(practice->act(practice->view().offers.front().option).ok());
  return practice->attempt_id();
}

std::vector<std::string> expiring(const test::TempFolder& data, std::string_view now) {
  std::vector<std::string> ids;
  const auto found = session::expiring_attempts(data.path(), now);
  REQUIRE(found.ok());
  for (const auto& attempt : *found) {
    ids.push_back(attempt.attempt);
  }
  return ids;
}

}  // namespace

SCENARIO("attempts expire twelve months after their latest answer", "[expiry]") {
  const test::TempFolder data;
  const std::string old = practise_at(data, "2024-01-31T08:59:59Z");
  const std::string resumed = practise_at(data, "2023-05-01T10:00:00Z", "2024-06-01T10:00:00Z");
  practise_at(data, "2024-01-31T09:00:01Z");
  CHECK(expiring(data, "2025-01-31T08:59:58Z").empty());
  CHECK(expiring(data, "2025-01-31T09:00:00Z") == std::vector<std::string>{old});
  CHECK(expiring(data, "2025-06-01T10:00:01Z").size() == 3);
  CHECK(expiring(data, "2025-06-01T10:00:01Z").front() == resumed);
  CHECK(expiring(data, "yesterday").empty());
  CHECK(expiring(data, "").empty());
  THEN("what it would be is told without touching anything") {
    const auto told = session::expiring_attempts(data.path(), "2025-01-31T09:00:00Z");
    REQUIRE(told.ok());
    CHECK(told->front().scenario == test::washer_scenario()->id);
    CHECK(told->front().latest == "2024-01-31T08:59:59Z");
    CHECK(test::count_entries(data / "attempts") == 3);
  }
  THEN("one that is kept never expires") {
    REQUIRE(session::keep_attempt(store::system_disk(), data.path(), old, test::test_clock()).ok());
    REQUIRE(session::keep_attempt(store::system_disk(), data.path(), old, test::test_clock()).ok());
    CHECK(store::read_ledger(data.path()).notes.size() == 1);
    CHECK(expiring(data, "2035-01-31T09:00:00Z").size() == 2);
    const auto unknown =
        session::keep_attempt(store::system_disk(), data.path(), "nothing", test::test_clock());
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.failure().code == base::ExitCode::bad_file);
  }
  THEN("expiring erases them and the others stay") {
    const auto erased =
        session::expire_attempts(store::system_disk(), data.path(), "2025-01-31T09:00:00Z");
    REQUIRE(erased.ok());
    CHECK_FALSE(std::filesystem::exists(data / ("attempts/" + old + ".jsonl")));
    CHECK(test::count_entries(data / "attempts") == 2);
    CHECK(session::expire_attempts(store::system_disk(), data.path(), "2025-01-31T09:00:00Z").ok());
  }
  THEN("one that is damaged stays until it is erased by name") {
    test::write_text(data / ("attempts/" + old + ".jsonl"), "damaged");
    CHECK(expiring(data, "2025-01-31T09:00:00Z").empty());
    CHECK(session::erase_attempts(store::system_disk(), data.path(), {old}).ok());
  }
}

SCENARIO("a year earlier is the same day and hour", "[expiry]") {
  CHECK(session::a_year_before("2025-01-31T09:00:00Z") == "2024-01-31T09:00:00Z");
  CHECK(session::a_year_before("2024-02-29T09:00:00Z") == "2023-02-29T09:00:00Z");
  CHECK(session::a_year_before("0000-01-01T00:00:00Z").empty());
  CHECK(session::a_year_before("2025-01-31 09:00:00Z").empty());
}
