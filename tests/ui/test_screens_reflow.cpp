// Large text and small windows: nothing lies outside, nothing is cut.
#include <cmath>

#include "support/app_stage.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "ui/kit_words.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;

namespace {

// What lies beside the window, or shows less than its words.
std::string misfits(const Kit& kit, const Widgets& widgets, float window_width) {
  std::string found;
  for (const Widget& widget : widgets) {
    const bool outside = widget.rect.left < -0.5F || widget.rect.right > window_width + 0.5F;
    const bool one_line = widget.rect.height() < 1.6F * line_height(kit, Size::body);
    const bool words = widget.role == Role::text || widget.role == Role::heading ||
                       widget.role == Role::badge || widget.role == Role::button ||
                       widget.role == Role::chip || widget.role == Role::segment;
    // The smallest size there is, so that only what certainly does not fit counts.
    const bool icon = widget.role == Role::button && widget.rect.width() <= kit.px(kControlHeight);
    const bool stars = widget.role == Role::text && widget.rect.width() <= kit.px(60);
    const bool cut = words && one_line && !icon && !stars &&
                     text_width(kit, Size::small_text, widget.label) > widget.rect.width() + 1;
    if (outside) found += "outside: " + widget.label + "\n";
    if (cut) found += "cut: " + widget.label + "\n";
  }
  return found;
}

std::string misfits(const AppStage& stage) {
  return misfits(stage.kit, stage.driver.widgets(), static_cast<float>(stage.window->width_px()));
}

// The present screen and all that follow on the way to the debrief, with what does not fit.
std::string misfits_on_the_way(AppStage& stage) {
  std::string found = misfits(stage);
  stage.app.handle(intent::OpenBriefing{"late-washer"});
  stage.window->request_frame();
  stage.driver.settle();
  found += misfits(stage);
  stage.app.handle(intent::Begin{});
  while (stage.app.screen() == Screen::conversation) {
    stage.window->request_frame();
    stage.driver.settle();
    found += misfits(stage);
    const Talk& talk = *stage.app.talk();
    if (stage.app.card_open()) {
      stage.app.handle(intent::CloseCard{});
    } else if (talk.due() == Due::card) {
      stage.app.handle(intent::OpenCard{});
    } else if (talk.due() == Due::debrief) {
      stage.app.handle(intent::OpenDebrief{});
    } else {
      stage.app.handle(intent::Choose{talk.practice().view().offers.back().option});
    }
  }
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
  const std::string found = misfits(stage.kit, stage.driver.widgets(), 1280);
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
