// A learner's record: what the journals of a data folder amount to.
#include "session/learner_record.h"

#include "session/practice.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::LearnerRecord;
using session::Practice;

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
  LearnerRecord record() const {
    LearnerRecord opened = LearnerRecord::open(data.path());
    REQUIRE(opened.refresh().ok());
    return opened;
  }
};

std::vector<std::string> ids(const LearnerRecord& record) {
  std::vector<std::string> found;
  for (const auto& attempt : record.attempts()) found.push_back(attempt.id);
  return found;
}

using Ids = std::vector<std::string>;

std::int64_t brussels_in_winter(std::int64_t) {
  return 3600;
}
std::int64_t new_york_in_winter(std::int64_t) {
  return -5 * 3600;
}

}  // namespace

SCENARIO("a wall clock time falls on the calendar day of the learner") {
  CHECK(session::day_of("1970-01-01T00:00:00Z", brussels_in_winter) == 0);
  CHECK(session::day_of("1970-01-01T22:59:59Z", brussels_in_winter) == 0);
  CHECK(session::day_of("1970-01-01T23:00:00Z", brussels_in_winter) == 1);
  CHECK(session::day_of("1970-01-01T04:59:59Z", new_york_in_winter) == -1);
  CHECK(session::day_of("1970-01-01T05:00:00Z", new_york_in_winter) == 0);
  CHECK(session::day_of("2000-02-29T12:00:00Z", brussels_in_winter) == 11016);
  CHECK(session::day_of("2000-03-01T12:00:00Z", brussels_in_winter) == 11017);
  CHECK(session::day_of("2025-01-31T09:00:00Z", brussels_in_winter) == 20119);
  CHECK(session::day_of("yesterday", brussels_in_winter) == 0);
  CHECK(session::day_of("2025-13-31T09:00:00Z", brussels_in_winter) == 0);
}

SCENARIO("the record tells of finished and unfinished attempts") {
  Given given;
  GIVEN("no data folder at all") {
    LearnerRecord record = LearnerRecord::open(given.data / "none");
    THEN("it is empty and makes nothing") {
      REQUIRE(record.refresh().ok());
      CHECK(record.attempts().empty());
      CHECK(record.past(true).empty());
      CHECK(record.notes().empty());
      CHECK_FALSE(std::filesystem::exists(given.data / "none"));
    }
  }
  GIVEN("one of each") {
    const std::string finished = given.attempt("2025-01-30T08:00:00Z", kAll);
    const std::string open = given.attempt("2025-01-31T08:00:00Z", {"greeting/warm"});
    const LearnerRecord record = given.record();
    THEN("the newest comes first, each with what it came to") {
      REQUIRE(ids(record) == Ids{open, finished});
      const auto attempt = record.attempt(finished);
      REQUIRE(attempt.has_value());
      CHECK(attempt->scenario == "late-washer");
      CHECK(attempt->title.nl == "Een voorbeeld");
      CHECK(attempt->content_hash == test::washer_scenario()->content_hash);
      CHECK(attempt->language == base::Language::nl);
      CHECK(attempt->mode == "practice");
      CHECK(attempt->answers == 4);
      CHECK(attempt->finished);
      CHECK(attempt->points == assess::Points{6, 12});
      CHECK(attempt->knockouts == std::vector<std::string>{"privacy"});
      CHECK_FALSE(record.attempt(open)->finished);
      CHECK_FALSE(record.attempt("another").has_value());
    }
    THEN("only the finished one is part of the past") {
      const auto past = record.past(true);
      REQUIRE(past.size() == 1);
      CHECK(past[0].attempt == finished);
      CHECK(past[0].day == session::day_of("2025-01-30T08:00:00Z"));
      CHECK(past[0].total == assess::Points{6, 12});
      CHECK(past[0].knockouts == 1);
      assess::Points blocks, competences;
      for (const assess::Share& share : past[0].blocks) blocks += share.points;
      for (const assess::Share& share : past[0].competences) competences += share.points;
      CHECK(blocks == past[0].total);
      CHECK(competences == past[0].total);
      CHECK(record.past(false)[0].competences.empty());
      CHECK(record.past(false)[0].blocks.size() == past[0].blocks.size());
    }
  }
  GIVEN("an attempt that was finished after a later one") {
    const std::string first = given.attempt("2025-01-30T08:00:00Z", {"greeting/warm"});
    const std::string second = given.attempt("2025-01-31T08:00:00Z", kAll);
    auto resumed = Practice::resume(given.journal(first),
                                    {given.data.path(), [] { return "2025-02-01T08:00:00Z"; }});
    REQUIRE(resumed.ok());
    for (const char* answer : {"identify/skip", "solve/refund", "close/thank"}) {
      REQUIRE(resumed->act(*test::washer_scenario()->find_option(answer)).ok());
    }
    THEN("the past goes by the latest answer") {
      const auto past = given.record().past(false);
      REQUIRE(past.size() == 2);
      CHECK(past[0].attempt == second);
      CHECK(past[1].attempt == first);
      CHECK(past[1].day == session::day_of("2025-02-01T08:00:00Z"));
    }
  }
}

SCENARIO("the record follows what happens in the folder") {
  Given given;
  const std::string first = given.attempt("2025-01-30T08:00:00Z", kAll);
  LearnerRecord record = given.record();
  WHEN("an attempt is added") {
    const std::string second = given.attempt("2025-01-31T08:00:00Z", {"greeting/warm"});
    THEN("it is there after the next look") {
      CHECK(ids(record) == Ids{first});
      CHECK(*record.refresh() == 0);
      CHECK(ids(record) == Ids{second, first});
    }
  }
  WHEN("one is gone on with") {
    const std::string open = given.attempt("2025-01-31T08:00:00Z", {"greeting/warm"});
    REQUIRE(record.refresh().ok());
    auto resumed = Practice::resume(given.journal(open), {given.data.path()});
    REQUIRE(resumed->act(*test::washer_scenario()->find_option("identify/ask")).ok());
    REQUIRE(record.refresh().ok());
    THEN("its new answers count") {
      CHECK(record.attempt(open)->answers == 2);
    }
  }
  WHEN("one is removed") {
    std::filesystem::remove(given.journal(first));
    REQUIRE(record.refresh().ok());
    THEN("the record forgets it") {
      CHECK(record.attempts().empty());
    }
  }
  WHEN("many are added") {
    for (int hour = 10; hour < 15; ++hour) {
      given.attempt("2025-01-31T" + std::to_string(hour) + ":00:00Z", {"greeting/warm"});
    }
    THEN("they are taken in step by step, the newest first") {
      CHECK(*record.refresh(2) == 3);
      CHECK(record.attempts().size() == 3);
      CHECK(record.attempts()[0].started == "2025-01-31T14:00:00Z");
      CHECK(*record.refresh(2) == 1);
      CHECK(*record.refresh(2) == 0);
      CHECK(record.attempts().size() == 6);
    }
  }
  WHEN("it is rebuilt") {
    std::vector<std::pair<std::size_t, std::size_t>> told;
    const auto count =
        record.rebuild([&](std::size_t done, std::size_t all) { told.emplace_back(done, all); });
    THEN("it says how far it is and how many there are") {
      CHECK(*count == 1);
      CHECK(told.back() == std::pair<std::size_t, std::size_t>{1, 1});
      CHECK(ids(record) == Ids{first});
    }
  }
}

SCENARIO("an attempt that cannot be used is read again when the record is opened again") {
  Given given;
  const std::string id = given.attempt("2025-01-30T08:00:00Z", kAll);
  const auto archive = given.data / "scenarios", aside = given.data / "aside";
  std::filesystem::rename(archive, aside);
  LearnerRecord before = given.record();
  CHECK(*before.refresh(1) == 0);
  CHECK_THAT(before.attempt(id)->problem, test::holds_text("there is no such file"));
  CHECK(before.past(false).empty());
  std::filesystem::rename(aside, archive);
  CHECK(given.record().attempt(id)->problem.empty());
}

SCENARIO("a library's scenarios are offered with what they can show") {
  session::LibraryEntry usable, broken;
  usable.id = "late-washer";
  usable.scenario = test::washer_scenario();
  broken.id = "broken";
  const auto all = session::choosable({usable, broken});
  REQUIRE(all.size() == 1);
  CHECK(all[0].scenario == "late-washer");
  CHECK(all[0].difficulty == test::washer_scenario()->difficulty);
  assess::Points points;
  int opportunities = 0;
  for (const assess::Share& share : all[0].blocks) {
    points += share.points;
    opportunities += share.opportunities;
  }
  CHECK(points == assess::Points{0, 12});
  CHECK(opportunities == static_cast<int>(test::washer_scenario()->opportunities.size()));
}
