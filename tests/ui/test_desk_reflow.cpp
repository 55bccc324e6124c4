// The desk in small windows and with large text: nothing lies outside, nothing is cut, every target
// is large enough to hit.
#include "support/app_stage.h"
#include "support/catch.h"
#include "support/desk_scenario.h"
#include "support/ui_misfits.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;

namespace {

void redraw(AppStage& stage) {
  stage.window->request_frame();
  stage.driver.settle();
}

// Controls that are smaller than 24 units in a direction.
std::string small_targets(const AppStage& stage) {
  std::string found;
  const float least = stage.kit.px(24);
  for (const Widget& widget : stage.driver.widgets()) {
    if (widget.id == 0 || widget.role == Role::region) continue;
    const bool small = widget.rect.width() < least || widget.rect.height() < least;
    if (small) found += "small: " + widget.label + "\n";
  }
  return found;
}

std::string faults(const AppStage& stage) {
  const auto width = static_cast<float>(stage.window->width_px());
  return test::misfits(stage.kit, stage.driver.widgets(), width) + small_targets(stage);
}

// Each panel as a list, and again with something open in it.
std::string faults_of_all_panels(AppStage& stage) {
  const scenario::Scenario& scenario = stage.app.talk()->scenario();
  std::string found;
  for (const char* id : {"", "open peeters", "open order-4711", "open late", "open w7",
                         "open mail-1", "open letter-1", "open price-rise"}) {
    if (*id != '\0') {
      stage.app.handle(intent::Act{play::Input::act(*scenario.find_action(id))});
    }
    for (std::size_t tab = 0; tab < kDeskTabs; ++tab) {
      DeskPane desk = stage.app.desk();
      desk.tab = static_cast<DeskTab>(tab);
      desk.shown = true;
      desk.slot = 0;
      desk.team = *id == '\0' ? std::optional<std::uint16_t>() : std::uint16_t{0};
      stage.app.handle(intent::ChangeDesk{desk});
      redraw(stage);
      found += faults(stage);
    }
  }
  return found;
}

}  // namespace

SCENARIO("the desk reflows", "[ui][desk][reflow]") {
  struct Case {
    int width, height, percent;
  };
  for (const Case& one : {Case{1280, 720, 100}, Case{1280, 720, 150}, Case{1280, 720, 200},
                          Case{900, 600, 100}, Case{1920, 1080, 125}}) {
    for (const base::Language language : base::kLanguages) {
      AppSetup setup;
      setup.width = one.width;
      setup.height = one.height;
      setup.settings.text_percent = one.percent;
      setup.settings.language = language;
      AppStage stage(setup);
      stage.app.open_briefing(test::desk_scenario());
      stage.app.handle(intent::Begin{});
      redraw(stage);
      CAPTURE(one.width, one.height, one.percent, to_string(language));
      CHECK(faults(stage) == "");
      CHECK(faults_of_all_panels(stage) == "");
    }
  }
}
