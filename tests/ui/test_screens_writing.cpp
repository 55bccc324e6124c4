// Writing and playing in the window: the conversation goes on in each text that is saved.
#include "support/app_stage.h"
#include "support/catch.h"
#include "support/own_library.h"
#include "support/ui_misfits.h"

using namespace klankbord;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;
using klankbord::test::OwnLibrary;
using text::Key;

namespace {

constexpr const char* kWas = "Ja. Goedemiddag.";
constexpr const char* kNow = "Ja. Een heel goede middag.";

struct Author {
  OwnLibrary library;
  std::unique_ptr<AppStage> stage;

  explicit Author(AppSetup setup = {}) {
    setup.root = library.root();
    stage = std::make_unique<AppStage>(setup);
  }
  void write_and_play() {
    stage->app.handle(ui::intent::OpenBriefing{"late-washer"});
    test::look_again(*stage);
    stage->driver.click(stage->says(Key{"workbench.title"}));
    stage->driver.click(stage->says(Key{"writing.title"}));
  }
  void choose(const std::string& answer) {
    const auto option = stage->app.talk()->scenario().find_option(answer);
    REQUIRE(option);
    stage->app.handle(ui::intent::Choose{*option});
    test::look_again(*stage);
  }
  // The best answer everywhere, until the conversation is over and its debrief shows.
  void play_to_the_end() {
    while (stage->app.talk()->due() != ui::Due::debrief) {
      if (stage->app.talk()->due() == ui::Due::card) {
        stage->app.handle(ui::intent::OpenCard{});
        stage->app.handle(ui::intent::CloseCard{});
      } else {
        const auto view = stage->app.talk()->practice().view();
        stage->app.handle(ui::intent::Choose{view.offers.front().option});
      }
    }
    if (stage->app.screen() == ui::Screen::conversation) {
      stage->app.handle(ui::intent::OpenDebrief{});
    }
    test::look_again(*stage);
  }
  std::size_t answers_given() const {
    return stage->app.talk()->practice().attempt().inputs().size();
  }
  bool was_said(const std::string& words) const {
    for (const auto& said : stage->app.talk()->practice().transcript().utterances) {
      if (said.text != nullptr && *said.text == words) return true;
    }
    return false;
  }
};

}  // namespace

SCENARIO("a saved text takes the conversation over", "[ui][writing]") {
  GIVEN("an author who writes and plays, one answer on") {
    Author author;
    author.write_and_play();
    AppStage& stage = *author.stage;
    REQUIRE(stage.app.screen() == ui::Screen::conversation);
    CHECK(stage.driver.shows(stage.says(Key{"writing.begun"}, {{"file", "late-washer.lua"}})));
    author.choose("greeting/thank-for-waiting");
    REQUIRE(author.was_said(kWas));
    WHEN("the customer's words are changed") {
      author.library.reword(kWas, kNow);
      test::look_again(stage);
      THEN("they stand in the conversation, which is where it was, and a banner says so") {
        CHECK(stage.app.screen() == ui::Screen::conversation);
        CHECK(author.answers_given() == 1);
        CHECK(author.was_said(kNow));
        CHECK_FALSE(author.was_said(kWas));
        CHECK(stage.driver.shows(stage.says(Key{"writing.reloaded_one"}, {{"count", "1"}})));
        CHECK(stage.driver.shows(stage.says(Key{"writing.clean"})));
      }
    }
    WHEN("the answer that was given is called otherwise") {
      author.library.reword("\"thank-for-waiting\"", "\"thank-first\"");
      test::look_again(stage);
      THEN("it is asked again, and the banner names what is not there any more") {
        CHECK(author.answers_given() == 0);
        CHECK(stage.driver.shows(
            stage.says(Key{"writing.partly"},
                       {{"kept", "0"}, {"given", "1"}, {"answer", "greeting/thank-for-waiting"}})));
      }
    }
    WHEN("the text does not load") {
      author.library.break_it();
      test::look_again(stage);
      THEN("the old conversation stays, with the first finding and its place") {
        CHECK(author.answers_given() == 1);
        CHECK(author.was_said(kWas));
        CHECK(stage.driver.shows(stage.says(Key{"writing.broken"})));
        CHECK_THAT(
            stage.driver.listing(),
            test::holds_text("KB001 · " + stage.says(Key{"workbench.line"}, {{"line", "6"}})));
      }
      AND_WHEN("an answer is given, and the text is mended") {
        const auto offers = stage.app.talk()->practice().view().offers;
        stage.app.handle(ui::intent::Choose{offers.front().option});
        author.library.reword(kWas, kNow);
        test::look_again(stage);
        THEN("both answers are taken over") {
          CHECK(author.answers_given() == 2);
          CHECK(author.was_said(kNow));
        }
      }
    }
    WHEN("the company is saved with a mistake") {
      author.library.break_company();
      test::look_again(stage);
      THEN("that stops it too, with the company's file as its place") {
        CHECK(stage.driver.shows(stage.says(Key{"writing.broken"})));
        CHECK_THAT(stage.driver.listing(), test::holds_text("volta.lua"));
      }
    }
    WHEN("the author looks at the workbench and comes back") {
      stage.driver.click(stage.says(Key{"workbench.title"}));
      const ui::Screen there = stage.app.screen();
      stage.driver.press("Escape");
      THEN("the conversation goes on") {
        CHECK(there == ui::Screen::workbench);
        CHECK(stage.app.screen() == ui::Screen::conversation);
        CHECK(author.answers_given() == 1);
      }
    }
    WHEN("the author stops") {
      stage.driver.press("Escape");
      stage.driver.click(stage.says(Key{"stop.leave"}));
      THEN("the workbench shows, and nothing follows the file in a conversation any more") {
        CHECK(stage.app.screen() == ui::Screen::workbench);
        CHECK(stage.app.writing() == nullptr);
        CHECK(stage.app.talk() == nullptr);
      }
    }
  }
}

SCENARIO("a conversation that is over is taken over too", "[ui][writing]") {
  GIVEN("the debrief of a conversation that was played while it was written") {
    Author author;
    author.write_and_play();
    author.choose("greeting/thank-for-waiting");
    author.play_to_the_end();
    AppStage& stage = *author.stage;
    REQUIRE(stage.app.screen() == ui::Screen::debrief);
    const std::size_t given = author.answers_given();
    WHEN("words are changed") {
      author.library.reword(kWas, kNow);
      test::look_again(stage);
      THEN("the debrief is about the new text") {
        CHECK(stage.app.screen() == ui::Screen::debrief);
        CHECK(author.answers_given() == given);
        CHECK(stage.app.debrief()->transcript.utterances.size() ==
              author.stage->app.talk()->practice().transcript().utterances.size());
        CHECK(author.was_said(kNow));
      }
    }
    WHEN("the first answer is called otherwise") {
      author.library.reword("\"thank-for-waiting\"", "\"thank-first\"");
      test::look_again(stage);
      THEN("the conversation is asked again from there") {
        CHECK(stage.app.screen() == ui::Screen::conversation);
        CHECK(author.answers_given() == 0);
      }
    }
    WHEN("it is played again") {
      stage.app.handle(ui::intent::PlayAgain{});
      test::look_again(stage);
      THEN("it begins anew, and still follows the file") {
        CHECK(stage.app.screen() == ui::Screen::conversation);
        CHECK(author.answers_given() == 0);
        CHECK(stage.app.writing() != nullptr);
      }
    }
  }
}

SCENARIO("klankbord play --watch may begin with a text that does not load", "[ui][writing]") {
  GIVEN("a file that does not load") {
    Author author;
    AppStage& stage = *author.stage;
    author.library.break_it();
    stage.app.write_and_play(author.library.file());
    test::look_again(stage);
    REQUIRE(stage.app.screen() == ui::Screen::workbench);
    CHECK(stage.driver.shows("KB001"));
    WHEN("it is mended") {
      author.library.restore();
      test::look_again(stage);
      THEN("the conversation begins") {
        CHECK(stage.app.screen() == ui::Screen::conversation);
        CHECK(stage.app.writing() != nullptr);
      }
    }
  }
}

SCENARIO("the banner of a text that is written fits everywhere", "[ui][writing]") {
  for (const base::Language language : base::kLanguages) {
    for (const int percent : {100, 200}) {
      for (const auto& [width, height] : {std::pair{1280, 800}, std::pair{960, 600}}) {
        AppSetup setup;
        setup.settings.language = language;
        setup.settings.text_percent = percent;
        setup.width = width;
        setup.height = height;
        Author author(setup);
        AppStage& stage = *author.stage;
        stage.app.write_and_play(author.library.file());
        test::look_again(stage);
        author.choose("greeting/thank-for-waiting");
        author.library.break_it();
        test::look_again(stage);
        INFO(to_string(language) << " " << percent << " % " << width);
        CHECK(stage.driver.shows(stage.says(Key{"writing.broken"})));
        CHECK(test::misfits(stage.kit, stage.driver.widgets(), static_cast<float>(width)) == "");
      }
    }
  }
}
