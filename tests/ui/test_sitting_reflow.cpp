// Every page of a sitting fits, in every language and text size, and tells nothing of points.
#include "support/catch.h"
#include "support/sitting_stage.h"
#include "support/ui_misfits.h"

using namespace klankbord;
using namespace klankbord::ui;
using test::FakeClocks;
using test::SittingSetup;
using test::SittingStage;
using test::TempFolder;

namespace {

// Words that only practice has: of levels, cards, hints and the debrief.
std::vector<std::string> words_of_practice(const text::Catalogue& words) {
  std::vector<std::string> all;
  for (const char* key : {"talk.phase-ended", "talk.open-card", "talk.open-debrief",
                          "talk.stop-key", "settings.title", "level.0", "level.1", "level.2",
                          "settings.coach", "after.nothing", "after.open", "voice.button-key"}) {
    if (words.all().count(key) > 0) all.push_back(words(text::Key{key}));
  }
  return all;
}

struct Walk {
  TempFolder folder;
  FakeClocks clocks;
  SittingSetup setup;
  std::string found;
  std::size_t pages = 0;

  Walk(base::Language language, int width, int height, std::size_t forms) {
    setup.data = folder.path();
    setup.clocks = &clocks;
    setup.language = language;
    setup.width = width;
    setup.height = height;
    setup.forms = forms;
  }

  void look(const SittingStage& stage) {
    ++pages;
    const Widgets& widgets = stage.driver.widgets();
    const std::string page = "page " + std::to_string(static_cast<int>(stage.app.page())) + ": ";
    const auto width = static_cast<float>(stage.window->width_px());
    const std::string misfits = test::misfits(stage.kit, widgets, width);
    if (!misfits.empty()) found += page + misfits;
    for (const std::string& word : words_of_practice(stage.app.app().words())) {
      if (stage.driver.shows(word)) found += page + "tells " + word + "\n";
    }
  }

  void go(int text_percent) {
    SittingStage stage(setup);
    look(stage);
    stage.enter("1042", stage.exam.code);
    GrantDraft grant;
    grant.granted.text_percent = text_percent;
    grant.granted.may_pause = true;
    stage.app.handle(sitting_intent::ChangeGrant{grant});
    stage.window->request_frame();
    stage.driver.settle();
    look(stage);
    stage.driver.tab_to(stage.says(text::Key{"sitting.pin"}));
    stage.driver.type("0000");
    stage.driver.press("Return");
    look(stage);
    stage.driver.tab_to(stage.says(text::Key{"sitting.pin"}));
    stage.authorise();
    look(stage);
    stage.driver.press("Return");
    look(stage);
    stage.talk_to_the_end();
    look(stage);
    stage.driver.press("Return");
    look(stage);
    stage.driver.tab_to(stage.says(text::Key{"sitting.briefing.begin"}));
    stage.driver.press("Return");
    look(stage);
    stage.driver.press("F9");
    look(stage);
    stage.driver.press("Escape");
    stage.app.handle(sitting_intent::AskToHandIn{true});
    stage.window->request_frame();
    stage.driver.settle();
    look(stage);
    stage.driver.press("Escape");
    stage.app.handle(sitting_intent::Pause{true});
    stage.window->request_frame();
    stage.driver.settle();
    look(stage);
    stage.driver.press("Return");
    stage.talk_to_the_end();
    look(stage);
    stage.app.handle(sitting_intent::AskToHandIn{true});
    stage.app.handle(sitting_intent::HandIn{});
    stage.window->request_frame();
    stage.driver.settle();
    look(stage);
    REQUIRE(stage.app.page() == SittingPage::over);
  }
};

}  // namespace

SCENARIO("every page of a sitting fits and tells no points", "[ui][sitting][reflow]") {
  for (const base::Language language : base::kLanguages) {
    for (const int percent : {100, 200}) {
      Walk walk(language, 1280, 720, percent == 200 ? 2 : 1);
      walk.go(percent);
      INFO(to_string(language) << " at " << percent << " %");
      CHECK(walk.found == "");
      CHECK(walk.pages == 13);
    }
  }
}
