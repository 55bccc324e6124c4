// Everything without a pointer: only key presses reach the window here.
#include "support/app_stage.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;

namespace {

void tab_and_enter(AppStage& stage, const std::string& label) {
  stage.driver.tab_to(label);
  stage.driver.press("Return");
}

}  // namespace

SCENARIO("a whole conversation is played with the keyboard only", "[ui][keyboard]") {
  const test::TempFolder folder;
  AppSetup setup;
  setup.data = folder.path();
  GIVEN("the library") {
    AppStage stage(setup);
    WHEN("the learner presses Tab, Enter and the number keys only") {
      tab_and_enter(stage, "Drie weken wachten op een wasmachine");
      const bool briefed = stage.app.screen() == Screen::briefing;
      stage.driver.press("Return");  // the button that begins has the focus
      std::size_t answers = 0, cards = 0;
      while (stage.app.screen() == Screen::conversation) {
        if (stage.answers().empty()) {
          stage.driver.press("Return");  // open the card, close it, go to the debrief
          ++cards;
          REQUIRE(cards < 60);
        } else {
          const std::size_t number = answers++ % stage.answers().size() + 1;
          stage.driver.press(std::to_string(number));
          REQUIRE(answers < 60);
        }
      }
      THEN("the debrief is reached, its tabs turn with the arrows, Escape leads back") {
        CHECK(briefed);
        CHECK(answers >= 8);
        CHECK(cards >= 2);
        REQUIRE(stage.app.screen() == Screen::debrief);
        REQUIRE(stage.app.debriefing()->asking);
        stage.driver.press("Return");  // the question may be skipped
        REQUIRE_FALSE(stage.app.debriefing()->asking);
        stage.driver.tab_to(stage.says(text::Key{"debrief.overview"}));
        stage.driver.press("Right");
        stage.driver.press("Return");
        CHECK(stage.app.tab() == DebriefTab::blocks);
        stage.driver.press("Escape");
        CHECK(stage.app.screen() == Screen::library);
      }
    }
  }
}

SCENARIO("answers are reached with the arrows and chosen with Enter", "[ui][keyboard]") {
  GIVEN("a call in which the first answer has the focus") {
    AppStage stage;
    tab_and_enter(stage, "Drie weken wachten op een wasmachine");
    stage.driver.press("Return");
    const std::vector<std::string> answers = stage.answers();
    REQUIRE(stage.driver.focused() == answers.front());
    WHEN("the learner goes one down and presses Enter") {
      stage.driver.press("Down");
      const std::string focused = stage.driver.focused();
      const bool visible = stage.kit.focus_visible();
      stage.driver.press("Return");
      THEN("the second answer was given, and where the focus was could be seen") {
        CHECK(focused == answers[1]);
        CHECK(visible);
        CHECK(stage.driver.find(answers[1]).role == Role::message);
      }
    }
  }
}

SCENARIO("every dialog is left with the keyboard", "[ui][keyboard]") {
  GIVEN("the settings, opened with the keyboard") {
    AppStage stage;
    tab_and_enter(stage, stage.says(text::Key{"settings.title"}));
    REQUIRE(stage.app.settings_shown());
    THEN("Escape closes them") {
      stage.driver.press("Escape");
      CHECK_FALSE(stage.app.settings_shown());
    }
    THEN("the last button closes them") {
      tab_and_enter(stage, stage.says(text::Key{"settings.close"}));
      CHECK_FALSE(stage.app.settings_shown());
    }
    THEN("Tab stays inside") {
      for (int i = 0; i < 30; ++i) {
        stage.driver.press("Tab");
        for (const Widget& widget : stage.driver.widgets()) {
          if (widget.focused) CHECK(widget.scope != 0);
        }
      }
    }
  }
}
