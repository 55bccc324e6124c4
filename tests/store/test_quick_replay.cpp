// The quick way to read a journal: what it accepts is what the thorough way gives, and what is not
// as it should be is left to that one.
#include "store/quick_replay.h"

#include "play/engine.h"
#include "store/replay.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/quick_and_thorough.h"
#include "support/work_scenario.h"

using namespace klankbord;
using test::read_quickly;

namespace {

const std::vector<std::string> kAnswers = {"greeting/brisk", "identify/guess", "solve/refund",
                                           "close/thank"};

}  // namespace

SCENARIO("a journal as the program writes it is read and replayed in one pass") {
  const auto scenario = test::washer_scenario();
  GIVEN("journals of every length, with their end line or without") {
    for (std::size_t count = 1; count <= kAnswers.size(); ++count) {
      const std::vector<std::string> answers(kAnswers.begin(),
                                             kAnswers.begin() + static_cast<std::ptrdiff_t>(count));
      const auto played = test::played_journal(scenario, answers, count == kAnswers.size());
      WHEN("one of " + std::to_string(count) + " answers is read") {
        const auto quick = read_quickly(scenario, played.text);
        THEN("it comes to the same as by the thorough way") {
          REQUIRE(quick.has_value());
          CHECK(test::same_as_thorough(scenario, played.text, *quick));
          CHECK(quick->ended == (count == kAnswers.size()));
        }
      }
    }
  }
}

SCENARIO("work at the desk, tasks and typed texts are read quickly too") {
  const auto scenario = test::work_scenario();
  const auto played = test::played_journal(scenario, test::work_inputs(), true);
  const auto quick = read_quickly(scenario, played.text);
  REQUIRE(quick.has_value());
  CHECK(test::same_as_thorough(scenario, played.text, *quick));
}

SCENARIO("a journal that is not as it should be is left to the thorough way") {
  const auto scenario = test::washer_scenario();
  const std::string whole = test::played_journal(scenario, kAnswers, true).text;
  REQUIRE(read_quickly(scenario, whole).has_value());
  const auto refuses = [&](const std::string& journal) {
    return !read_quickly(scenario, journal).has_value();
  };
  const auto altered = [&](const std::string& what, const std::string& by) {
    return test::replaced(whole, what, by);
  };
  GIVEN("the journal of another scenario, or of this one as it is now") {
    CHECK(refuses(test::played_journal(test::long_scenario(2), {"n1/a"}).text));
    CHECK(refuses(test::played_journal(test::changed_washer_scenario(), {"greeting/warm"}).text));
  }
  GIVEN("one that is cut off, empty or without an answer") {
    CHECK(refuses(""));
    CHECK(refuses("\n"));
    CHECK(refuses(whole.substr(0, whole.size() - 1)));
    CHECK(refuses(whole.substr(0, whole.find('\n') + 1)));
    CHECK(refuses(whole + "\n"));
    CHECK(refuses(whole + whole));
  }
  GIVEN("one that was altered, also by somebody who makes the hashes right again") {
    for (const auto& [what, by] :
         std::vector<std::pair<std::string, std::string>>{{"\"seed\":", "\"seed\":1"},
                                                          {"identify/guess", "identify/ask"},
                                                          {"\"ended\":false", "\"ended\":true"},
                                                          {"\"choices\":2", "\"choices\":3"},
                                                          {"\"n\":2}", "\"n\":3}"},
                                                          {"\"elapsed_s\":", "\"elapsed_s\":1"},
                                                          {"\"knockouts\":[", "\"knockouts\": ["},
                                                          {"\"inputs\":4", "\"inputs\":5"}}) {
      INFO(what);
      CHECK(refuses(altered(what, by)));
      if (what != "\"seed\":" && by.find(' ') == std::string::npos) {
        CHECK(refuses(test::rechained(altered(what, by))));
      }
    }
  }
  GIVEN("an unusual text, which only the thorough way takes apart") {
    const std::string unusual =
        test::rechained(altered("\"mode\":\"practice\"", "\"mode\":\"pr\u00e4ctice\""));
    CHECK(store::recover_journal(unusual, "x").ok());
    CHECK(refuses(unusual));
  }
}
