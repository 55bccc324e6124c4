// Large text and small windows: nothing lies outside, nothing is cut.
#include <cmath>
#include <variant>

#include "support/app_stage.h"
#include "support/app_walk.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/ui_misfits.h"
#include "ui/kit_words.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;

namespace {

std::string misfits(const AppStage& stage) {
  return test::misfits(stage.kit, stage.driver.widgets(),
                       static_cast<float>(stage.window->width_px()));
}

// The present screen and all that follow on the way to the debrief, with what does not fit.
std::string misfits_on_the_way(AppStage& stage, const std::string& scenario = "late-washer") {
  std::string found = misfits(stage);
  stage.app.handle(intent::OpenBriefing{scenario});
  stage.window->request_frame();
  stage.driver.settle();
  found += misfits(stage);
  stage.app.handle(intent::Begin{});
  while (stage.app.screen() == Screen::conversation) {
    stage.window->request_frame();
    stage.driver.settle();
    found += misfits(stage);
    const Intent next = test::next_intent(stage.app);
    const auto* change = std::get_if<intent::ChangeTask>(&next);
    const bool writes =
        change != nullptr &&
        stage.app.scenario()->nodes[change->task.node].interaction == scenario::Interaction::answer;
    if (writes) {  // the field is being written in: only its own keys change it
      stage.driver.type(change->task.texts.front());
      continue;
    }
    if (is_none(next)) return found + "stuck";
    stage.app.handle(next);
  }
  stage.window->request_frame();
  stage.driver.settle();
  found += misfits(stage);
  stage.app.handle(intent::ShowNumbers{});
  for (const DebriefTab tab :
       {DebriefTab::overview, DebriefTab::blocks, DebriefTab::conversation}) {
    stage.app.handle(intent::ShowTab{tab});
    stage.window->request_frame();
    stage.driver.settle();
    found += misfits(stage);
  }
  return found;
}

}  // namespace

SCENARIO("the detector finds what is cut and what lies outside", "[ui][reflow]") {
  const test::UiStage stage([](Kit& kit) {
    label(kit, verbatim("much more than fits here"), {.max_width = 100});
    label(kit, verbatim("fits"));
    kit.record(Role::text, "far away", "", {1200, 10, 1400, 40});
  });
  const std::string found = test::misfits(stage.kit, stage.driver.widgets(), 1280);
  CHECK(found == "cut: much more than fits here\noutside: far away\n");
}

SCENARIO("every screen reflows", "[ui][reflow]") {
  struct Case {
    int width, height, percent;
  };
  for (const Case& one : {Case{1280, 720, 100}, Case{1280, 720, 200}, Case{900, 600, 100},
                          Case{900, 600, 150}, Case{900, 600, 200}, Case{1920, 1080, 125}}) {
    for (const base::Language language : base::kLanguages) {
      const test::TempFolder folder;
      AppSetup setup;
      setup.data = folder.path();
      setup.width = one.width;
      setup.height = one.height;
      setup.settings.text_percent = one.percent;
      setup.settings.language = language;
      AppStage stage(setup);
      CAPTURE(one.width, one.height, one.percent, to_string(language));
      CHECK(misfits_on_the_way(stage) == "");
    }
  }
}

namespace {

void check_reflow(const char* scenario) {
  for (const int percent : {100, 150, 200}) {
    for (const base::Language language : base::kLanguages) {
      AppSetup setup;
      setup.width = 1280;
      setup.height = 720;
      setup.settings.text_percent = percent;
      setup.settings.language = language;
      AppStage stage(setup);
      CAPTURE(scenario, percent, to_string(language));
      CHECK(misfits_on_the_way(stage, scenario) == "");
    }
  }
}

}  // namespace

// Each a test of its own, so that several run at once.
SCENARIO("mails and what is composed reflow", "[ui][reflow]") {
  check_reflow("facture-courriel");
}
SCENARIO("a call with an answer in own words reflows", "[ui][reflow]") {
  check_reflow("changed-day-pass");
}
SCENARIO("a tray of post reflows", "[ui][reflow]") {
  check_reflow("morning-post");
}
SCENARIO("a public page reflows", "[ui][reflow]") {
  check_reflow("grijze-vegen");
}
SCENARIO("two chats reflow", "[ui][reflow]") {
  check_reflow("two-chats");
}
