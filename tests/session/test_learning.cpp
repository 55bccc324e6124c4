#include "session/learning.h"

#include "assess/past.h"
#include "session/learning_words.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::Learning;
using test::choosable;
using test::past;

namespace {

const std::vector<assess::Choosable> kLibrary = {choosable("a", {"5"}), choosable("b", {"5"}),
                                                 choosable("c", {"9"}), choosable("d", {"9"}, 2)};

std::vector<assess::PastAttempt> three_attempts() {
  return {past("a", 8, {{"5", {9, 10}}}), past("a", 9, {{"5", {9, 10}}}),
          past("a", 10, {{"5", {4, 10}}})};
}

store::Ledger ledger(const std::vector<store::LedgerNote>& notes) {
  store::Ledger all;
  all.notes = notes;
  return all;
}

store::LedgerNote model_seen(const std::string& scenario) {
  store::LedgerNote note;
  note.kind = store::NoteKind::model_seen;
  note.scenario = scenario;
  return note;
}

}  // namespace

SCENARIO("a learner's day: three suggestions, each may be declined", "[session][learning]") {
  GIVEN("a learner for whom block 5 is due") {
    Learning learning(three_attempts(), kLibrary, {}, 11);
    THEN("three are suggested, the due block first") {
      REQUIRE(learning.suggestions().size() == 3);
      CHECK(learning.suggestions()[0].scenario == "b");
      CHECK(learning.suggestions()[0].reason == assess::Reason::block_due);
    }
    WHEN("the first is declined") {
      REQUIRE(learning.decline("b").ok());
      THEN("it is gone at once") {
        for (const auto& one : learning.suggestions()) CHECK(one.scenario != "b");
      }
    }
    WHEN("the note about that is read again on the same day, and the day after") {
      const store::Ledger kept = ledger({session::declined_note("b", 11, "2026-01-01T08:00:00Z")});
      THEN("it holds for that day only") {
        CHECK(Learning(three_attempts(), kLibrary, kept, 11).suggestions()[0].scenario != "b");
        CHECK(Learning(three_attempts(), kLibrary, kept, 12).suggestions()[0].scenario == "b");
      }
    }
    WHEN("something is declined that is not there") {
      const base::Status refused = learning.decline("nothing");
      THEN("it is refused with what to do next") {
        REQUIRE_FALSE(refused.ok());
        CHECK_THAT(refused.failure().message, test::holds_text("klankbord list"));
      }
    }
  }
}

SCENARIO("after a debrief there is a next step that is another scenario", "[session][learning]") {
  GIVEN("a learner who has just had scenario b") {
    const Learning learning(three_attempts(), kLibrary, {}, 11);
    THEN("the next one is not b") {
      const auto next = learning.next_after("b");
      REQUIRE(next.has_value());
      CHECK(next->scenario != "b");
    }
  }
  GIVEN("a library of one") {
    THEN("there is none") {
      CHECK_FALSE(Learning({}, {choosable("a", {"5"})}, {}, 1).next_after("a").has_value());
    }
  }
}

SCENARIO("the model is offered first until it was read", "[session][learning]") {
  THEN("a beginner is offered it") {
    CHECK(Learning({}, kLibrary, {}, 1).offers_model_first("a"));
  }
  THEN("who has read it is not, for that scenario") {
    const Learning learning({}, kLibrary, ledger({model_seen("a")}), 1);
    CHECK_FALSE(learning.offers_model_first("a"));
    CHECK(learning.offers_model_first("b"));
  }
  THEN("nothing is offered for a scenario that is not there") {
    CHECK_FALSE(Learning({}, kLibrary, {}, 1).offers_model_first("nothing"));
  }
}

SCENARIO("every reason and every question has its words in three languages",
         "[session][learning][words]") {
  const auto framework = session::load_framework(test::source_dir());
  REQUIRE(framework.ok());
  scenario::Scenario about;
  about.opportunities.push_back({"o", "4.1", "4", 1, 0});
  for (const base::Language language : base::kLanguages) {
    const std::string code(base::to_string(language));
    const auto tr = text::Catalogue::from_json(
        language, test::read_text(test::source_dir() / ("assets/text/" + code + ".json")), code);
    REQUIRE(tr.ok());
    const auto is_said = [&](const std::string& sentence) {
      INFO(sentence);
      CHECK(sentence.size() > 20);
      CHECK(sentence.find('[') == std::string::npos);
      CHECK(sentence.find('{') == std::string::npos);
    };
    for (const auto reason :
         {assess::Reason::block_due, assess::Reason::block_weak, assess::Reason::block_unseen,
          assess::Reason::improve, assess::Reason::new_scenario, assess::Reason::refresh}) {
      for (const std::int32_t days : {1, 4}) {
        is_said(session::reason_text(*tr, *framework, {"x", reason, "5", days}));
      }
    }
    for (int kind = 0; kind <= static_cast<int>(assess::Question::all_shown); ++kind) {
      assess::Reflection reflection;
      reflection.question = static_cast<assess::Question>(kind);
      reflection.opportunity = 0;
      const std::string question = session::question_text(*tr, *framework, about, reflection);
      is_said(question);
      // Before the numbers, so without any.
      CHECK(question.find_first_of("0123456789%") == std::string::npos);
    }
    is_said(session::revise_text(*tr, *framework, {0, {"5", "9"}, 4}));
  }
}
