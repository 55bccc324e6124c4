#include "assess/progress.h"

#include "assess/past.h"
#include "support/catch.h"

using namespace klankbord;
using test::past;

namespace {

std::vector<std::string> ids_of(const std::vector<assess::Course>& courses) {
  std::vector<std::string> ids;
  for (const assess::Course& course : courses) ids.push_back(course.id);
  return ids;
}

}  // namespace

SCENARIO("first, best and latest of a scenario are kept apart", "[assess][progress]") {
  GIVEN("four attempts, of which the second and the third are equally good") {
    const std::vector<assess::PastAttempt> attempts = {
        past("washer", 1, {{"5", {4, 10}}}), past("washer", 2, {{"5", {8, 10}}}),
        past("washer", 5, {{"5", {8, 10}}}), past("washer", 6, {{"5", {6, 10}}})};
    const assess::Progress progress = assess::progress_of(attempts);
    THEN("the later of equally good ones is the best, and a worse day takes nothing away") {
      const assess::ScenarioProgress* washer = progress.scenario("washer");
      REQUIRE(washer != nullptr);
      CHECK(washer->finished == 4);
      CHECK(washer->first == 0);
      CHECK(washer->best == 2);
      CHECK(washer->latest == 3);
    }
    THEN("a scenario that was never finished has none") {
      CHECK(progress.scenario("invoice") == nullptr);
    }
  }
}

SCENARIO("scenarios come newest first and blocks by number", "[assess][progress]") {
  GIVEN("attempts at three scenarios on the blocks 10, 9 and 4") {
    const assess::Progress progress = assess::progress_of(
        {past("a", 1, {{"10", {1, 2}}, {"9", {1, 2}}}), past("b", 2, {{"4", {1, 2}}}),
         past("c", 3, {{"4", {1, 2}}}), past("a", 4, {{"9", {2, 2}}})});
    THEN("the scenario of the latest attempt stands first") {
      REQUIRE(progress.scenarios.size() == 3);
      CHECK(progress.scenarios[0].scenario == "a");
      CHECK(progress.scenarios[1].scenario == "c");
      CHECK(progress.scenarios[2].scenario == "b");
    }
    THEN("10 comes after 9") {
      CHECK(ids_of(progress.blocks) == std::vector<std::string>{"4", "9", "10"});
    }
  }
  GIVEN("competences with two digits") {
    assess::PastAttempt attempt = past("a", 1, {});
    for (const char* id : {"4.10", "10.1", "4.9"}) attempt.competences.push_back({id, {1, 2}, 1});
    THEN("4.10 comes after 4.9") {
      CHECK(ids_of(assess::progress_of({attempt}).competences) ==
            std::vector<std::string>{"4.9", "4.10", "10.1"});
    }
  }
}

SCENARIO("a block's present share is that of the latest five scenarios", "[assess][progress]") {
  GIVEN("a bad start, played again since, and six other scenarios after it") {
    std::vector<assess::PastAttempt> attempts = {past("old", 0, {{"5", {0, 10}}}),
                                                 past("a", 1, {{"5", {0, 10}}})};
    for (const char* id : {"b", "c", "d", "e"}) attempts.push_back(past(id, 2, {{"5", {6, 10}}}));
    attempts.push_back(past("a", 3, {{"5", {10, 10}}}));
    const assess::Progress progress = assess::progress_of(attempts);
    const assess::Course* course = progress.block("5");
    REQUIRE(course != nullptr);
    THEN("each counts by its latest attempt, and the oldest no more") {
      CHECK(course->recent == assess::Points{34, 50});
    }
    THEN("the whole course is still there, oldest first, with its evidence") {
      CHECK(course->over_time.size() == 7);
      CHECK(course->over_time.front().attempt == 0);
      CHECK(course->opportunities == 35);
      CHECK(course->scenarios == 6);
    }
  }
}

SCENARIO("a percentage needs three opportunities over two scenarios", "[assess][progress]") {
  const auto enough = [](const std::vector<assess::PastAttempt>& attempts) {
    return assess::progress_of(attempts).block("5")->enough();
  };
  THEN("ten opportunities of one scenario are not enough") {
    CHECK_FALSE(enough({past("a", 1, {{"5", {4, 10}}}), past("a", 2, {{"5", {4, 10}}})}));
  }
  THEN("nor are two opportunities of two scenarios") {
    CHECK_FALSE(enough({past("a", 1, {{"5", {1, 2}}}), past("b", 2, {{"5", {1, 2}}})}));
  }
  THEN("three of two are") {
    CHECK(enough({past("a", 1, {{"5", {1, 2}}}), past("b", 2, {{"5", {1, 4}}})}));
  }
  THEN("what could not be observed is no evidence at all") {
    CHECK(assess::progress_of({past("a", 1, {{"5", {0, 0}}})}).block("5") == nullptr);
  }
}

TEST_CASE("without attempts there is no progress", "[assess][progress]") {
  const assess::Progress progress = assess::progress_of({});
  CHECK(progress.scenarios.empty());
  CHECK(progress.blocks.empty());
  CHECK(progress.competence("4.1") == nullptr);
}
