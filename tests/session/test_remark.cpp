// Marking all stored attempts again, on several threads.
#include "session/remark.h"

#include <map>
#include <mutex>

#include "session/learner_record.h"
#include "support/catch.h"
#include "support/recorded.h"
#include "support/stored_past.h"
#include "support/temp_folder.h"

using namespace klankbord;

namespace {

struct Marked {
  std::size_t place;
  assess::Points points;
  std::string problem;
};

std::map<std::string, Marked> marked(const store::Path& data, unsigned threads) {
  const auto attempts = session::stored_attempts(data);
  REQUIRE(attempts.ok());
  std::map<std::string, Marked> all;
  std::mutex one_at_a_time;
  session::remark(
      data, *attempts,
      [&](std::size_t place, const session::AttemptReading& reading) {
        const std::lock_guard<std::mutex> lock(one_at_a_time);
        all[reading.attempt.id] = {place, reading.attempt.points, reading.attempt.problem};
      },
      threads);
  for (const auto& [id, one] : all) CHECK((*attempts)[one.place] == id);
  return all;
}

}  // namespace

SCENARIO("all stored attempts are marked again, whatever the number of threads") {
  const test::TempFolder data;
  test::fill_with_attempts(data.path(), 300);
  GIVEN("three hundred attempts, of which one was altered") {
    const auto attempts = test::attempts_in(data.path());
    REQUIRE(attempts.size() == 300);
    const store::Path journal = data / ("attempts/" + attempts[7].id + ".jsonl");
    std::string text = test::read_text(journal);
    text.insert(text.find("\"elapsed_s\":") + 12, "9");
    test::write_text(journal, text);
    for (const unsigned threads : {1u, 2u, 5u}) {
      WHEN("they are marked on " + std::to_string(threads) + " threads") {
        const auto all = marked(data.path(), threads);
        THEN("each has the points that the list shows, and the altered one its problem") {
          CHECK(all.size() == 300);
          for (const auto& attempt : attempts) {
            const Marked& one = all.at(attempt.id);
            if (attempt.id == attempts[7].id) {
              CHECK_FALSE(one.problem.empty());
            } else {
              CHECK(one.problem.empty());
              CHECK(one.points == attempt.points);
            }
          }
        }
      }
    }
  }
  GIVEN("no attempts at all") {
    CHECK(marked(data / "none", 2).empty());
  }
}
