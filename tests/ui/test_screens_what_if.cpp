// What if and the model conversation in the window.
#include <variant>

#include "store/ledger.h"
#include "support/app_stage.h"
#include "support/app_walk.h"
#include "support/catch.h"
#include "support/temp_folder.h"
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

void ask(AppStage& stage, const Intent& intent) {
  stage.app.handle(intent);
  redraw(stage);
}

// Goes on as it comes until another screen shows.
void play_on(AppStage& stage) {
  while (stage.app.screen() == Screen::conversation) {
    const Intent next = test::next_intent(stage.app);
    REQUIRE_FALSE(is_none(next));
    stage.app.handle(next);
  }
  redraw(stage);
}

void play_to_debrief(AppStage& stage, const std::string& scenario = "late-washer") {
  stage.app.handle(intent::OpenBriefing{scenario});
  stage.app.handle(intent::Begin{});
  play_on(stage);
  REQUIRE(stage.app.screen() == Screen::debrief);
  ask(stage, intent::ShowNumbers{});  // past the question
}

std::string all_misfits(const AppStage& stage) {
  return test::misfits(stage.kit, stage.driver.widgets(),
                       static_cast<float>(stage.window->width_px()));
}

std::string words_of_option(const play::Attempt& attempt, std::size_t option) {
  return attempt.scenario().options[option].text;
}

}  // namespace

SCENARIO("a decision is taken otherwise from the debrief, with the keyboard", "[ui][whatif]") {
  const test::TempFolder folder;
  AppSetup setup;
  setup.data = folder.path();
  AppStage stage(setup);
  play_to_debrief(stage);
  const play::Attempt original = stage.app.talk()->practice().attempt();
  std::string journal;
  for (const auto& file : std::filesystem::directory_iterator(folder / "attempts")) {
    journal = file.path().string();
  }
  const std::string bytes = test::read_text(journal);
  ask(stage, intent::ShowTab{DebriefTab::conversation});
  stage.driver.tab_to(stage.says(text::Key{"whatif.button-at"}, {{"number", "2"}}));
  stage.driver.press("Return");
  REQUIRE(stage.app.screen() == Screen::conversation);
  REQUIRE(stage.app.beside().what_if() != nullptr);
  THEN("the banner says that it is practice, and the answer of then cannot be chosen again") {
    CHECK(stage.driver.shows(stage.says(text::Key{"whatif.banner"})));
    CHECK(at_parting(stage.app));
    CHECK_FALSE(stage.driver.find(words_of_option(original, original.inputs()[1].target)).enabled);
    CHECK_FALSE(stage.driver.find(stage.says(text::Key{"whatif.compare"})).enabled);
  }
  WHEN("another answer is chosen and taken back") {
    stage.driver.press("1");
    const std::size_t after = stage.app.talk()->practice().attempt().inputs().size();
    ask(stage, intent::OfWhatIf{WhatIfWish::step_back});
    THEN("the branch stands at the decision again") {
      CHECK(after == 2);
      CHECK(at_parting(stage.app));
      ask(stage, intent::OfWhatIf{WhatIfWish::step_back});
      CHECK(at_parting(stage.app));
    }
  }
  WHEN("another answer is chosen and both are compared at once") {
    stage.driver.press("1");
    stage.driver.click(stage.says(text::Key{"whatif.compare"}));
    REQUIRE(stage.app.screen() == Screen::what_if);
    THEN("the words part, the stored score stands, and one can play on") {
      CHECK(stage.driver.shows(stage.says(text::Key{"whatif.words"})));
      CHECK(stage.app.beside().what_if()->found->at == 2);
      stage.driver.click(stage.says(text::Key{"whatif.play-on"}));
      CHECK(stage.app.screen() == Screen::conversation);
      play_on(stage);
      CHECK(stage.app.screen() == Screen::what_if);
      CHECK(stage.app.beside().what_if()->found->branch.ended);
    }
    THEN("another answer is tried, and Escape leads back to the debrief of the attempt itself") {
      stage.driver.click(stage.says(text::Key{"whatif.try-another"}));
      CHECK(at_parting(stage.app));
      stage.driver.press("Escape");
      CHECK(stage.app.screen() == Screen::debrief);
      CHECK(stage.app.beside().what_if() == nullptr);
      CHECK(stage.app.talk()->practice().attempt().inputs() == original.inputs());
      CHECK(stage.app.tab() == DebriefTab::conversation);
      CHECK(stage.app.sought().has_value());
    }
  }
  CHECK(test::read_text(journal) == bytes);
  CHECK(test::count_entries(folder / "attempts") == 1);
}

SCENARIO("a model conversation is read to its end with one key, and that is noted", "[ui][model]") {
  const test::TempFolder folder;
  AppSetup setup;
  setup.data = folder.path();
  AppStage stage(setup);
  ask(stage, intent::OpenBriefing{"late-washer"});
  REQUIRE(stage.app.beside().offer == ModelOffer::first);
  stage.driver.click(stage.says(text::Key{"model.see-first"}));
  REQUIRE(stage.app.screen() == Screen::model);
  const std::size_t count = stage.app.beside().reading()->model.steps.size();
  stage.driver.press("Right");
  stage.driver.press("Left");
  CHECK(stage.app.beside().reading()->step == 0);
  for (std::size_t i = 1; i < count; ++i) stage.driver.press(i % 2 == 0 ? "Return" : "Space");
  CHECK(stage.app.beside().reading()->at_end());
  const store::Ledger ledger = store::read_ledger(folder.path());
  REQUIRE(ledger.notes.size() == 1);
  CHECK(ledger.notes[0].kind == store::NoteKind::model_seen);
  CHECK(ledger.notes[0].scenario == "late-washer");
  stage.driver.press("Return");
  CHECK(stage.app.screen() == Screen::briefing);
  CHECK(stage.app.beside().offer == ModelOffer::quiet);
}

SCENARIO("after an attempt the model is always there", "[ui][model]") {
  AppStage stage;
  play_to_debrief(stage);
  stage.driver.click(stage.says(text::Key{"model.see"}));
  REQUIRE(stage.app.screen() == Screen::model);
  stage.driver.press("Escape");
  CHECK(stage.app.screen() == Screen::debrief);
}

namespace {

void check_what_if_reflow(const char* scenario, int width, int height) {
  for (const int percent : {100, 200}) {
    for (const base::Language language : base::kLanguages) {
      AppSetup setup;
      setup.width = width;
      setup.height = height;
      setup.settings.text_percent = percent;
      setup.settings.language = language;
      AppStage stage(setup);
      CAPTURE(scenario, width, percent, to_string(language));
      ask(stage, intent::OpenBriefing{scenario});
      ask(stage, intent::OfModel{});
      for (std::size_t i = 0; i < 4; ++i) {
        CHECK(all_misfits(stage) == "");
        ask(stage, intent::OfModel{ModelWish::next});
      }
      stage.app.handle(intent::OfModel{ModelWish::leave});
      stage.app.handle(intent::Begin{});
      play_on(stage);
      REQUIRE(stage.app.screen() == Screen::debrief);
      ask(stage, intent::ShowTab{DebriefTab::conversation});
      CHECK(all_misfits(stage) == "");
      ask(stage, intent::OfWhatIf{WhatIfWish::start, 3});
      CHECK(all_misfits(stage) == "");
      const Intent next = test::next_intent(stage.app);
      if (is_none(next)) continue;
      ask(stage, next);
      CHECK(all_misfits(stage) == "");
      play_on(stage);
      CHECK(stage.app.screen() == Screen::what_if);
      CHECK(all_misfits(stage) == "");
    }
  }
}

}  // namespace

SCENARIO("what if and the model reflow", "[ui][reflow]") {
  check_what_if_reflow("late-washer", 1280, 720);
}
SCENARIO("what if and the model reflow in a small window", "[ui][reflow]") {
  check_what_if_reflow("panne-repetee", 900, 600);
}
SCENARIO("what if and the model reflow beside a desk", "[ui][reflow]") {
  check_what_if_reflow("second-line-transfer", 1280, 720);
}
SCENARIO("what if and the model reflow in two chats", "[ui][reflow]") {
  check_what_if_reflow("two-chats", 1280, 720);
}
