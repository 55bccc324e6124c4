// What is kept of a learner, on the screen: today's three, progress, learners, reports.
#include "support/app_stage.h"
#include "support/app_walk.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/ui_misfits.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;
using klankbord::test::holds_text;

namespace {

void redraw(AppStage& stage) {
  stage.window->request_frame();
  stage.driver.settle();
}

void ask(AppStage& stage, const Intent& intent) {
  stage.app.handle(intent);
  redraw(stage);
}

// Plays a scenario, `answers` of them or to its end, and goes back to the library.
void play_call(AppStage& stage, const std::string& scenario, std::size_t answers = 1000) {
  stage.app.handle(intent::OpenBriefing{scenario});
  stage.app.handle(intent::Begin{});
  while (stage.app.screen() == Screen::conversation) {
    const Intent next = test::next_intent(stage.app);
    REQUIRE_FALSE(is_none(next));
    const bool enough = stage.app.talk()->practice().attempt().inputs().size() >= answers;
    stage.app.handle(enough ? Intent(intent::LeaveConversation{}) : next);
  }
  ask(stage, intent::GoToLibrary{});
}

struct Given {
  explicit Given(store::Settings settings = {}, int width = 1280, int height = 800) {
    setup.data = folder.path();
    setup.settings = settings;
    setup.width = width;
    setup.height = height;
  }
  test::TempFolder folder;
  AppSetup setup;
};

}  // namespace

SCENARIO("who begins is shown one good first conversation", "[ui][record]") {
  GIVEN("a learner without a past") {
    const Given given;
    AppStage stage(given.setup);
    THEN("one is offered in the learner's language, and progress says what will stand there") {
      CHECK(stage.driver.shows(stage.says(text::Key{"today.first-title"})));
      stage.driver.click(stage.says(text::Key{"today.first-start"}));
      REQUIRE(stage.app.screen() == Screen::briefing);
      CHECK(stage.app.scenario()->language == base::Language::nl);
      ask(stage, intent::GoToLibrary{});
      stage.driver.press_with("Left Ctrl", "P");
      REQUIRE(stage.app.screen() == Screen::progress);
      CHECK(stage.driver.shows(stage.says(text::Key{"progress.empty-title"})));
      stage.driver.press("Escape");
      CHECK(stage.app.screen() == Screen::library);
    }
  }
}

SCENARIO("the start screen has three for today, each with its reason", "[ui][record]") {
  GIVEN("a learner who finished one call and left another") {
    const Given given;
    AppStage stage(given.setup);
    play_call(stage, "late-washer");
    play_call(stage, "fibre-offer", 2);
    const std::vector<TodaysCard> cards = stage.app.record().todays();
    THEN("what was begun stands first, and the card goes on with it") {
      REQUIRE(cards.size() == 3);
      REQUIRE(cards[0].unfinished != nullptr);
      CHECK(cards[0].suggestion.scenario == "fibre-offer");
      CHECK(cards[1].unfinished == nullptr);
      stage.driver.click(stage.says(text::Key{"library.go-on"}));
      CHECK(stage.app.screen() == Screen::conversation);
      CHECK(stage.app.talk()->scenario().id == "fibre-offer");
    }
    WHEN("one is declined") {
      const std::string no = cards[1].suggestion.scenario;
      ask(stage, of_record(intent::Decline{no}));
      THEN("it is gone for today, also after a new start, and another takes its place") {
        const auto holds = [&](const App& app) {
          for (const TodaysCard& card : app.record().todays()) {
            if (card.suggestion.scenario == no) return true;
          }
          return false;
        };
        CHECK_FALSE(holds(stage.app));
        CHECK(stage.app.record().todays().size() == 3);
        const AppStage again(given.setup);
        CHECK_FALSE(holds(again.app));
      }
    }
    THEN("the library tells the result of what was finished") {
      CHECK_THAT(stage.driver.listing(), holds_text("één keer gespeeld"));
    }
  }
}

SCENARIO("progress shows what was seen, and never nothing as zero", "[ui][record]") {
  GIVEN("a learner who finished one call twice") {
    const Given given;
    AppStage stage(given.setup);
    play_call(stage, "late-washer");
    play_call(stage, "late-washer");
    stage.driver.click(stage.says(text::Key{"progress.title"}));
    REQUIRE(stage.app.screen() == Screen::progress);
    THEN("one scenario is too little for a percentage, and says so") {
      CHECK(stage.driver.count(stage.says(text::Key{"progress.too-little"})) >= 1);
      CHECK(stage.driver.count(stage.says(text::Key{"progress.unseen"})) >= 1);
    }
    WHEN("a second scenario is played and the row of a block is chosen") {
      play_call(stage, "dryer-care");
      stage.driver.click(stage.says(text::Key{"progress.title"}));
      std::string block;
      for (const assess::Course& course : stage.app.record().progress().blocks) {
        if (course.enough()) block = course.id;
      }
      REQUIRE_FALSE(block.empty());
      ProgressPane pane;
      pane.open = block;
      ask(stage, of_record(intent::ShowProgress{pane}));
      THEN("its attempts are dots that the arrows reach, and Enter opens the debrief") {
        const std::size_t before = stage.app.record().attempts().size();
        std::vector<std::string> dots;
        for (const Widget& widget : stage.driver.widgets()) {
          if (widget.role == Role::choice) dots.push_back(widget.label);
        }
        REQUIRE(dots.size() >= 2);
        CHECK(dots.size() == stage.app.record().progress().block(block)->over_time.size());
        stage.driver.tab_to(dots[0]);
        stage.driver.press("Right");
        CHECK(stage.driver.focused() == dots[1]);
        stage.driver.press("Return");
        CHECK(stage.app.screen() == Screen::debrief);
        CHECK(stage.app.debrief() != nullptr);
        ask(stage, intent::GoToLibrary{});
        CHECK(stage.app.record().attempts().size() == before);
      }
    }
    WHEN("the competences are asked for") {
      stage.driver.click(stage.says(text::Key{"progress.competences"}));
      THEN("all of the framework stand there, or those of one block") {
        const auto rows = [&] {
          std::size_t count = 0;
          for (const Widget& w : stage.driver.widgets()) count += w.role == Role::progress;
          return count;
        };
        CHECK(rows() == stage.app.framework().competences.size());
        ProgressPane pane = stage.app.progress();
        pane.block = "5";
        ask(stage, of_record(intent::ShowProgress{pane}));
        CHECK(rows() == stage.app.framework().find_block("5")->competences.size());
      }
    }
  }
}

SCENARIO("the progress screens reflow", "[ui][reflow][record]") {
  for (const base::Language language : base::kLanguages) {
    for (const int percent : {100, 200}) {
      store::Settings settings;
      settings.language = language;
      settings.text_percent = percent;
      const Given given(settings, 1280, 720);
      AppStage stage(given.setup);
      play_call(stage, "late-washer");
      play_call(stage, "dryer-care");
      play_call(stage, "fibre-offer", 2);
      const auto misfits = [&] {
        redraw(stage);
        return test::misfits(stage.kit, stage.driver.widgets(),
                             static_cast<float>(stage.window->width_px()));
      };
      CAPTURE(to_string(language), percent);
      CHECK(misfits() == "");
      for (const ProgressTab tab : {ProgressTab::blocks, ProgressTab::competences,
                                    ProgressTab::scenarios, ProgressTab::attempts}) {
        ProgressPane pane;
        pane.tab = tab;
        pane.open = "5";
        stage.app.handle(of_record(intent::ShowProgress{pane}));
        CHECK(misfits() == "");
      }
    }
  }
}

SCENARIO("a second learner has a record of their own", "[ui][record][learners]") {
  GIVEN("a learner with a past") {
    const Given given;
    AppStage stage(given.setup);
    play_call(stage, "late-washer");
    WHEN("another one is added by keyboard") {
      ask(stage, of_record(intent::AskForName{}));
      stage.driver.tab_to(stage.says(text::Key{"learner.name"}));
      stage.driver.type("Noor");
      stage.driver.press("Return");
      THEN("they begin with nothing, their name shows, and the first one's past stands") {
        REQUIRE(stage.app.learners().several());
        CHECK(stage.app.record().attempts().empty());
        CHECK(stage.driver.find(stage.says(text::Key{"learner.who"})).value == "Noor");
        ask(stage, of_record(intent::SwitchLearner{std::string(session::kFirstLearner)}));
        CHECK(stage.app.record().attempts().size() == 1);
      }
    }
    WHEN("a name is left empty") {
      ask(stage, of_record(intent::AskForName{}));
      ask(stage, of_record(intent::KeepName{}));
      THEN("it says why that cannot be, and nobody was added") {
        REQUIRE(stage.app.learners().naming);
        CHECK(stage.app.learners().naming->problem);
        CHECK_FALSE(stage.app.learners().several());
      }
    }
  }
}

SCENARIO("a report says where it went, or why it did not", "[ui][record][report]") {
  GIVEN("an app that can make reports, on a finished attempt") {
    const Given given;
    AppStage stage(given.setup);
    play_call(stage, "late-washer");
    const test::TempFolder home;
    std::vector<session::ReportRequest> asked;
    bool fails = false;
    AppParts parts = test::parts_of(given.setup);
    parts.environment = [&](const char* name) -> std::optional<std::string> {
      if (std::string_view(name) == "HOME") return home.path().string();
      return {};
    };
    parts.write_report = [&](const session::ReportRequest& request) -> base::Status {
      asked.push_back(request);
      if (fails) return base::Failure{base::ExitCode::environment, "The disk is full."};
      return base::success();
    };
    App app(std::move(parts));
    while (app.read_history()) {
    }
    const std::string attempt = app.record().attempts().front().id;
    WHEN("a PDF is asked for") {
      app.handle(of_record(intent::AskForReport{attempt}));
      app.handle(of_record(intent::MakeReport{session::ReportFormat::pdf}));
      THEN("the file is named after the conversation and the day, in the learner's language") {
        REQUIRE(asked.size() == 1);
        CHECK(asked[0].attempt == attempt);
        CHECK(asked[0].language == base::Language::nl);
        CHECK(app.learners().report->file == asked[0].file.string());
        CHECK_THAT(app.learners().report->file, holds_text("late-washer-"));
      }
    }
    WHEN("it fails") {
      fails = true;
      app.handle(of_record(intent::AskForReport{attempt}));
      app.handle(of_record(intent::MakeReport{session::ReportFormat::csv}));
      THEN("the sentence stands there and no file is named") {
        CHECK(app.learners().report->problem == "The disk is full.");
        CHECK(app.learners().report->file.empty());
      }
    }
  }
}
