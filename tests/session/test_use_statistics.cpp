// Statistics from what lies in a data folder, of all its learners, and from simulated ones.
#include "session/use_statistics.h"

#include <fmt/core.h>

#include "session/learners.h"
#include "session/practice.h"
#include "session/statistics_words.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::Responses;
using session::UseStatistics;

namespace {

using Answers = std::vector<std::string>;

const Answers kGood = {"greeting/warm", "identify/ask", "solve/refund", "close/thank"};
const Answers kBad = {"greeting/brisk", "identify/skip", "solve/refund", "close/hang-up"};

struct Given {
  test::TempFolder data;
  int hour = 0;

  // A conversation that began an hour after the one before it; 20 seconds per answer.
  std::string attempt(const Answers& answers, const store::Path& folder,
                      const store::ScenarioPointer& scenario = test::washer_scenario()) {
    int seconds = 0;
    const int now = hour++;
    const auto clock = [&seconds, now] {
      const int at = 20 * seconds++;
      return fmt::format("2025-01-{:02}T{:02}:{:02}:{:02}Z", 1 + now / 24, now % 24, at / 60,
                         at % 60);
    };
    auto practice = session::Practice::start(scenario, {folder, clock}, 7);
    REQUIRE(practice.ok());
    for (const std::string& answer : answers) {
      REQUIRE(practice->act(*scenario->find_option(answer)).ok());
    }
    return practice->attempt_id();
  }
  Responses responses() const {
    auto found = session::stored_responses(data.path());
    REQUIRE(found.ok());
    return std::move(*found);
  }
};

}  // namespace

SCENARIO("statistics gather the attempts of all learners", "[statistics]") {
  Given given;
  const store::Path first = given.data.path();
  const auto another = session::add_learner(store::system_disk(), first, "Noor", "2025-01-01");
  REQUIRE(another.ok());
  given.attempt(kGood, first);
  given.attempt(kBad, first);
  given.attempt({"greeting/warm"}, first);
  given.attempt(kGood, another->data);
  GIVEN("attempts of two learners, one of them not finished") {
    const Responses responses = given.responses();
    const UseStatistics statistics = session::statistics_of(responses, {});
    THEN("the finished ones count") {
      CHECK(responses.attempts == 3);
      CHECK(responses.learners == 2);
      CHECK(responses.unfinished == 1);
      CHECK(responses.left_out.empty());
      REQUIRE(statistics.scenarios.size() == 1);
      const assess::ScenarioFigures& figures = statistics.scenarios[0];
      CHECK(figures.attempts == 3);
      CHECK(figures.learners == 2);
      CHECK(figures.opportunities[0].p_permille == 667);  // welcome: 2, 0, 2
      CHECK(figures.decisions[0].options[0].n == 2);
      CHECK_FALSE(figures.enough());
    }
    THEN("times come from the journal") {
      CHECK(statistics.scenarios[0].decisions[1].timed_n == 3);
      CHECK(statistics.scenarios[0].decisions[1].median_s == 20);
    }
    THEN("the first attempt of each can be asked for") {
      session::StatisticsRequest request;
      request.first_only = true;
      CHECK(session::statistics_of(responses, request).scenarios[0].attempts == 2);
      CHECK(session::statistics_of(responses, request).scenarios[0].opportunities[0].p_permille ==
            1000);
    }
    THEN("one scenario has no reliability, and the report says what it takes") {
      CHECK_FALSE(statistics.reliability.has_value());
    }
  }
  GIVEN("another version and another scenario") {
    given.attempt({"greeting/warm", "solve/refund", "close/thank"}, first,
                  test::changed_washer_scenario());
    given.attempt({"n1/a", "n2/b"}, first, test::long_scenario(2));
    const Responses responses = given.responses();
    THEN("versions stay apart, the newest first") {
      REQUIRE(responses.samples.size() == 3);
      CHECK(responses.versions[0].scenario == "late-washer");
      CHECK(responses.versions[0].content_hash == test::changed_washer_scenario()->content_hash);
      CHECK(responses.versions[1].content_hash == test::washer_scenario()->content_hash);
      CHECK(responses.versions[2].scenario == "long");
      CHECK(responses.samples[1].responses.size() == 3);
    }
    THEN("one can be asked for, with its rest from the others") {
      session::StatisticsRequest request;
      request.scenarios = {"late-washer"};
      const auto some = session::statistics_of(responses, request);
      REQUIRE(some.scenarios.size() == 2);
      CHECK(some.scenarios[1].opportunities[0].rest_n == 2);  // the first learner's two attempts
    }
    THEN("reliability takes the newest version of each") {
      session::StatisticsRequest request;
      request.scenarios = {"late-washer", "long"};
      const auto both = session::statistics_of(responses, request).reliability;
      REQUIRE(both.has_value());
      CHECK(both->scenarios == std::vector<std::string>{"late-washer", "long"});
      CHECK(both->learners == 1);
    }
  }
  GIVEN("a journal that was altered") {
    const std::string id = given.attempt(kGood, another->data);
    const auto file = another->data / "attempts" / (id + ".jsonl");
    test::write_text(file, test::replaced(test::read_text(file), "identify/ask", "identify/skip"));
    const Responses responses = given.responses();
    THEN("it is left out, and it is said why") {
      CHECK(responses.attempts == 3);
      REQUIRE(responses.left_out.size() == 1);
      CHECK(responses.left_out[0].attempt == id);
      CHECK_FALSE(responses.left_out[0].why.empty());
    }
  }
  GIVEN("the same folder read again") {
    const auto once = session::statistics_of(given.responses(), {});
    const auto again = session::statistics_of(given.responses(), {});
    THEN("what the database gives is what the journals gave") {
      CHECK(once.scenarios[0].mean_permille == again.scenarios[0].mean_permille);
      CHECK(once.scenarios[0].decisions[2].median_s == again.scenarios[0].decisions[2].median_s);
      CHECK(once.scenarios[0].decisions[2].timed_n == 3);
    }
  }
}

SCENARIO("an empty folder has no statistics", "[statistics]") {
  const test::TempFolder data;
  const auto found = session::stored_responses(data / "none");
  REQUIRE(found.ok());
  CHECK(found->attempts == 0);
  CHECK(session::statistics_of(*found, {}).scenarios.empty());
  CHECK_FALSE(std::filesystem::exists(data / "none"));
}

SCENARIO("simulated learners play every conversation of the library to its end",
         "[statistics][simulated]") {
  const auto framework = session::load_framework(test::source_dir());
  REQUIRE(framework.ok());
  const auto library = session::Library::scan(*framework, test::source_dir());
  REQUIRE(library.ok());
  std::vector<const session::LibraryEntry*> entries;
  for (const session::LibraryEntry& entry : library->entries()) entries.push_back(&entry);
  std::size_t told = 0;
  const Responses responses =
      session::simulated_responses(entries, {60, 5}, [&](std::size_t done, std::size_t all) {
        told = done;
        return done <= all;
      });
  CHECK(responses.simulated);
  CHECK(responses.unfinished == 0);
  CHECK(
      responses.notes.empty());  // every scenario with a desk has a plan that says what to do there
  CHECK(responses.attempts == 60 * entries.size());
  CHECK(told == 60 * entries.size());
  const UseStatistics statistics = session::statistics_of(responses, {});
  REQUIRE(statistics.reliability.has_value());
  CHECK(statistics.reliability->scenarios.size() == entries.size());
  CHECK(statistics.reliability->enough());
  for (const assess::ScenarioFigures& figures : statistics.scenarios) {
    INFO(figures.scenario->id);
    // The key is taken for true, so it cannot be found the wrong way round.
    for (const auto& decision : figures.decisions) CHECK_FALSE(decision.inversion.has_value());
    CHECK(figures.mean_permille > 400);
    CHECK(figures.mean_permille < 850);
  }
}

SCENARIO("numbers are written as the language writes them", "[statistics]") {
  CHECK(session::decimal(base::Language::en, 335) == "0.34");
  CHECK(session::decimal(base::Language::nl, 335) == "0,34");
  CHECK(session::decimal(base::Language::fr, -1000) == "-1,00");
  CHECK(session::decimal(base::Language::en, -4) == "0.00");
  CHECK(session::decimal(base::Language::en, 7) == "0.01");
}
