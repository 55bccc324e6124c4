// Another sitting of a form that a candidate has finished on this station: the invigilator lets it
// begin from the door, with a reason. By keyboard only.
#include "exam/sitting_journal.h"
#include "support/catch.h"
#include "support/sitting_stage.h"

using namespace klankbord;
using namespace klankbord::ui;
using test::SittingStage;

namespace {

struct Station {
  test::TempFolder folder;
  test::FakeClocks clocks;
  test::SittingSetup setup;
  Station() {
    setup.data = folder.path();
    setup.clocks = &clocks;
  }
};

// Ends the sitting of candidate 1042, and comes back to the door.
void finish_one(SittingStage& stage) {
  stage.come_in();
  stage.invigilate(text::Key{"sitting.act.terminate"}, stage.exam.pin, "Brandalarm");
  REQUIRE(stage.app.page() == SittingPage::over);
  stage.driver.press("Return");
  REQUIRE(stage.app.page() == SittingPage::door);
}

exam::Record first_record(const store::Path& file) {
  const auto bytes = store::read_file(file, base::kMaxSittingBytes);
  return test::must(exam::read_sitting(test::must(bytes), "sitting")).records.front();
}

}  // namespace

SCENARIO("a candidate sits a finished form again with the invigilator's reason", "[ui][sitting]") {
  Station station;
  SittingStage stage(station.setup);
  finish_one(stage);
  const std::string again = stage.says(text::Key{"sitting.sit-again"});
  WHEN("nobody was refused yet") {
    THEN("another sitting is not offered") {
      CHECK_FALSE(stage.driver.shows(again));
    }
  }
  WHEN("the same candidate is refused at the door") {
    stage.enter("1042", stage.exam.code);
    REQUIRE(stage.app.page() == SittingPage::door);
    REQUIRE(stage.driver.shows(again));
    stage.driver.tab_to(again);
    stage.driver.press("Return");
    REQUIRE(stage.app.page() == SittingPage::waiting);
    CHECK(stage.driver.shows(stage.says(text::Key{"sit.again"})));
    AND_WHEN("the invigilator gives no reason") {
      stage.driver.tab_to(stage.says(text::Key{"sitting.pin"}));
      stage.authorise();
      THEN("nobody is let in, and it says what is missing") {
        CHECK(stage.app.page() == SittingPage::waiting);
        REQUIRE(stage.app.problem());
        CHECK(stage.app.problem()->name == "reason-again");
      }
    }
    AND_WHEN("a reason is given") {
      stage.driver.tab_to(stage.says(text::Key{"sitting.reason"}));
      stage.driver.type("Brandalarm tijdens de eerste");
      stage.driver.tab_to(stage.says(text::Key{"sitting.pin"}));
      stage.authorise();
      THEN("the other sitting begins, and its record says why") {
        CHECK(stage.app.page() == SittingPage::practice);
        CHECK(first_record(stage.app.sitting()->file()).text == "Brandalarm tijdens de eerste");
        CHECK(stage.app.sitting()->state().again);
      }
    }
  }
  WHEN("another number is typed after the refusal") {
    stage.enter("1042", stage.exam.code);
    REQUIRE(stage.driver.shows(again));
    stage.driver.tab_to(stage.says(text::Key{"sitting.number"}));
    stage.driver.type("7");
    THEN("what was refused to the first is not offered to the second") {
      CHECK_FALSE(stage.driver.shows(again));
    }
  }
}
