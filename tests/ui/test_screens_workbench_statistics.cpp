// The statistics of a scenario on the workbench: of attempts, and of simulated learners.
#include <filesystem>

#include "support/app_stage.h"
#include "support/catch.h"
#include "support/golden.h"
#include "support/temp_folder.h"
#include "ui/screen_workbench.h"

using namespace klankbord;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;
using text::Key;

namespace {

void look_until_done(AppStage& stage) {
  for (int i = 0; i < 3; ++i) {
    stage.window->request_frame();
    stage.driver.settle();
  }
}

void open_statistics(AppStage& stage) {
  stage.app.handle(ui::intent::OpenBriefing{"late-washer"});
  stage.driver.settle();
  stage.driver.click(stage.says(Key{"workbench.title"}));
  look_until_done(stage);
  stage.driver.click(stage.says(Key{"workbench.statistics"}));
  look_until_done(stage);
}

}  // namespace

SCENARIO("statistics on the workbench tell where they come from", "[ui][workbench][statistics]") {
  const test::TempFolder data;
  AppSetup setup;
  setup.data = data.path();
  GIVEN("nobody who has played") {
    AppStage stage(setup);
    WHEN("an author looks at the statistics") {
      open_statistics(stage);
      THEN("it says so") {
        CHECK(stage.driver.shows(stage.says(Key{"statistics.none"})));
      }
      AND_WHEN("the author asks for simulated learners") {
        stage.driver.click(stage.says(Key{"statistics.from-simulation"}));
        look_until_done(stage);
        THEN("the figures show, labelled as simulated, with the plot and what stands out") {
          CHECK(stage.driver.shows(
              stage.says(Key{"statistics.simulated"}, {{"learners", "300"}, {"seed", "1"}})));
          CHECK(stage.driver.shows(stage.says(Key{"statistics.found"})));
          CHECK(stage.driver.shows("1 · agreement"));
          CHECK(stage.driver.shows(stage.says(Key{"statistics.reliability"})));
          const auto* found = stage.app.workbench()->statistics.simulated();
          REQUIRE(found != nullptr);
          CHECK(found->responses.simulated);
          CHECK(found->responses.learners == 300);
        }
      }
    }
  }
  GIVEN("two attempts that were played") {
    for (const char* name : {"late-washer-v1-poor", "late-washer-v1-typical"}) {
      const auto journal = test::golden_folder() / "attempts" / (std::string(name) + ".jsonl");
      test::write_text(data / ("attempts/" + std::string(name) + ".jsonl"),
                       test::read_text(journal));
    }
    std::filesystem::copy(test::golden_folder() / "scenarios", data / "scenarios");
    AppStage stage(setup);
    WHEN("an author looks at the statistics") {
      open_statistics(stage);
      THEN("they show without a conclusion") {
        CHECK(stage.driver.shows(stage.says(Key{"statistics.too-few"})));
        CHECK_FALSE(stage.driver.shows(stage.says(Key{"statistics.nothing-found"})));
        const auto* found = stage.app.workbench()->statistics.stored();
        REQUIRE(found != nullptr);
        CHECK(found->responses.attempts == 2);
      }
    }
  }
}

SCENARIO("leaving the workbench while figures are computed loses nothing",
         "[ui][workbench][statistics]") {
  const test::TempFolder data;
  AppSetup setup;
  setup.data = data.path();
  AppStage stage(setup);
  open_statistics(stage);
  ui::WorkbenchView view = stage.app.workbench()->view;
  view.simulated = true;
  stage.app.handle(ui::change_workbench(view));
  CHECK(stage.app.inspect());
  stage.app.handle(ui::of_workbench(ui::intent::LeaveWorkbench{}));
  CHECK(stage.app.workbench() == nullptr);
  CHECK(stage.app.screen() == ui::Screen::briefing);
}
