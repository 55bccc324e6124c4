// The past attempts of a learner: listed, offered to go on with, played again.
#include "session/attempts.h"

#include "session/practice.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/recorded.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::Practice;
using test::holds_text;

namespace {

using Answers = std::vector<std::string>;

const Answers kAll = {"greeting/brisk", "identify/skip", "solve/refund", "close/thank"};

struct Given {
  test::TempFolder data;

  // Holds a conversation as far as the answers go; gives the attempt's id.
  std::string attempt(const std::string& started, const Answers& answers,
                      const store::ScenarioPointer& scenario = test::washer_scenario()) {
    auto practice = Practice::start(scenario, {data.path(), [&] { return started; }}, 7);
    REQUIRE(practice.ok());
    for (const std::string& answer : answers) {
      REQUIRE(practice->act(*scenario->find_option(answer)).ok());
    }
    return practice->attempt_id();
  }
  store::Path journal(const std::string& id) const { return data / ("attempts/" + id + ".jsonl"); }
  std::vector<session::RecordedAttempt> list() const { return test::attempts_in(data.path()); }
  std::vector<session::AttemptSummary> unfinished(const std::string& scenario = {}) const {
    auto attempts = session::unfinished_attempts(data.path(), scenario);
    REQUIRE(attempts.ok());
    return std::move(*attempts);
  }
};

template <typename Attempts>
std::vector<std::string> ids(const Attempts& attempts) {
  std::vector<std::string> found;
  for (const auto& attempt : attempts) found.push_back(attempt.id);
  return found;
}

using Ids = std::vector<std::string>;

}  // namespace

SCENARIO("attempts are listed, newest first, with what they came to") {
  Given given;
  GIVEN("no data folder at all") {
    THEN("the list is empty") {
      CHECK(test::attempts_in(given.data / "none").empty());
      CHECK(session::unfinished_attempts(given.data / "none")->empty());
    }
  }
  GIVEN("a finished and an unfinished attempt") {
    const std::string finished = given.attempt("2025-01-30T08:00:00Z", kAll);
    const std::string open = given.attempt("2025-01-31T08:00:00Z", {"greeting/warm"});
    const auto attempts = given.list();
    REQUIRE(ids(attempts) == Ids{open, finished});
    THEN("points and critical errors come from playing them again") {
      CHECK(attempts[0].points == assess::Points{2, 12});
      CHECK(attempts[1].points == assess::Points{6, 12});
      CHECK(attempts[1].knockouts == std::vector<std::string>{"privacy"});
    }
    THEN("the rest comes from the journal") {
      CHECK(attempts[1].scenario == "late-washer");
      CHECK(attempts[1].mode == "practice");
      CHECK(attempts[1].started == "2025-01-30T08:00:00Z");
      CHECK(attempts[1].answers == 4);
      CHECK(attempts[1].finished);
      CHECK(attempts[1].title.nl == "Een voorbeeld");
      CHECK_FALSE(attempts[0].finished);
      CHECK(attempts[0].problem.empty());
    }
    THEN("only the unfinished one can be gone on with") {
      CHECK(ids(given.unfinished()) == Ids{open});
    }
  }
  GIVEN("an attempt that was struck before its first answer was on disk") {
    test::write_text(given.journal("20250131T080000Z-late-washer"), "{\"content_ha");
    test::write_text(given.journal("20250131T080001Z-late-washer"), "");
    THEN("it is not listed: nothing was lost with it") {
      CHECK(given.list().empty());
    }
  }
}

SCENARIO("a broken attempt is listed with the reason and hides no other") {
  Given given;
  const std::string sound = given.attempt("2025-01-30T08:00:00Z", kAll);
  const std::string broken = given.attempt("2025-01-31T08:00:00Z", kAll);
  const auto file = given.journal(broken);
  const std::string text = test::read_text(file);
  const auto problem = [&] {
    const auto attempts = given.list();
    REQUIRE(ids(attempts) == Ids{broken, sound});
    CHECK(attempts[1].problem.empty());
    CHECK(given.unfinished().empty());
    return attempts[0].problem;
  };
  THEN("altered") {
    test::write_text(file, test::replaced(text, "greeting/brisk", "greeting/warm"));
    CHECK_THAT(problem(), holds_text("Line 2 of the journal"));
  }
  THEN("altered, with its hashes made right again") {
    test::write_text(file, test::rechained(test::replaced(text, "close/thank", "close/hang-up")));
    CHECK_THAT(problem(), holds_text("After input 4"));
  }
  THEN("no journal at all") {
    test::write_text(file, "hello\nworld\n");
    CHECK_THAT(problem(), holds_text("is no JSON object"));
  }
  THEN("a folder of that name") {
    std::filesystem::remove(file);
    std::filesystem::create_directory(file);
    CHECK_THAT(problem(), holds_text("it is a folder"));
  }
  THEN("without its scenario") {
    std::filesystem::remove_all(given.data / "scenarios");
    const auto attempts = given.list();
    CHECK_THAT(attempts[0].problem, holds_text("there is no such file"));
    CHECK(attempts[0].scenario == "late-washer");
    CHECK(attempts[0].answers == 4);
  }
}

SCENARIO("what can be gone on with is found fast and rightly") {
  Given given;
  const auto other = test::long_scenario(3);
  const std::string washer = given.attempt("2025-01-30T08:00:00Z", {"greeting/warm"});
  const std::string other_one = given.attempt("2025-01-30T09:00:00Z", {"n1/a"}, other);
  const std::string finished =
      given.attempt("2025-01-30T10:00:00Z", {"n1/a", "n2/a", "n3/a"}, other);
  THEN("of all scenarios or of one") {
    CHECK(ids(given.unfinished()) == Ids{other_one, washer});
    CHECK(ids(given.unfinished("late-washer")) == Ids{washer});
    CHECK(ids(given.unfinished("long")) == Ids{other_one});
    CHECK(given.unfinished("washer").empty());
  }
  THEN("a finished one whose end line was lost is not offered") {
    const auto file = given.journal(finished);
    const std::string text = test::read_text(file);
    test::write_text(file, text.substr(0, text.size() - test::lines_of(text).back().size() - 1));
    CHECK(ids(given.unfinished("long")) == Ids{other_one});
  }
  THEN("one with a torn end is offered with the note") {
    const auto file = given.journal(washer);
    test::write_text(file, test::read_text(file) + "{\"after\"");
    REQUIRE(given.unfinished("late-washer").size() == 1);
    CHECK_THAT(given.unfinished("late-washer")[0].note, holds_text("cut off after input 1"));
  }
}

SCENARIO("a stored attempt is played again") {
  Given given;
  const std::string id = given.attempt("2025-01-30T08:00:00Z", kAll);
  THEN("by its id, whole or in part") {
    const auto whole = session::load_attempt(given.data.path(), id);
    REQUIRE(whole.ok());
    CHECK(whole->attempt.ended());
    CHECK(whole->journal.entries.size() == 4);
    CHECK(session::load_attempt(given.data.path(), id, 2)->attempt.inputs().size() == 2);
  }
  THEN("by its path, also from another data folder with its own archive") {
    const auto found = session::load_attempt("/none", given.journal(id).string());
    REQUIRE(found.ok());
    CHECK(found->attempt.ended());
  }
  THEN("although the scenario's file has moved on since") {
    given.attempt("2025-02-01T08:00:00Z", {"greeting/warm", "solve/refund"},
                  test::changed_washer_scenario());
    CHECK(session::load_attempt(given.data.path(), id).ok());
    CHECK(test::count_entries(given.data / "scenarios") == 2);
  }
  THEN("a slip of the pen gets a suggestion") {
    const auto found = session::load_attempt(given.data.path(), "20250130T080000Z-late-wascher");
    REQUIRE_FALSE(found.ok());
    CHECK(found.failure().code == base::ExitCode::bad_file);
    CHECK_THAT(found.failure().message, holds_text("Did you mean \"" + id + "\"?"));
  }
  THEN("an altered one is refused with the field that differs") {
    const auto file = given.journal(id);
    test::write_text(file, test::rechained(test::replaced(test::read_text(file), "close/thank",
                                                          "close/hang-up")));
    const auto found = session::load_attempt(given.data.path(), id);
    REQUIRE_FALSE(found.ok());
    CHECK(found.failure().code == base::ExitCode::findings);
    CHECK_THAT(found.failure().message, holds_text("After input 4"));
  }
}
