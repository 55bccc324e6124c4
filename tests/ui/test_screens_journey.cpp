// The whole way as a learner goes it, on a real scenario, found by what stands on the screen.
#include "support/app_stage.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/temp_folder.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;
using klankbord::test::holds_text;

namespace {

constexpr const char* kTitle = "Drie weken wachten op een wasmachine";

// Clicks the first answer, and whatever the screen asks between answers, until the debrief.
std::size_t click_to_the_end(AppStage& stage) {
  std::size_t answered = 0;
  while (stage.app.screen() == Screen::conversation) {
    if (!stage.answers().empty()) {
      stage.driver.click(stage.answers().front());
      ++answered;
    } else if (stage.driver.shows(stage.says(text::Key{"talk.open-card"}))) {
      stage.driver.click(stage.says(text::Key{"talk.open-card"}));
      stage.driver.click(stage.says(text::Key{"card.go-on"}));
    } else {
      stage.driver.click(stage.says(text::Key{"talk.open-debrief"}));
    }
  }
  stage.driver.click(stage.says(text::Key{"question.show-debrief"}));
  return answered;
}

void start_call(AppStage& stage) {
  stage.driver.click(kTitle);
  stage.driver.click(stage.says(text::Key{"briefing.answer"}));
}

const Widget* first_with_role(const AppStage& stage, Role role) {
  for (const Widget& widget : stage.driver.widgets()) {
    if (widget.role == role) return &widget;
  }
  return nullptr;
}

}  // namespace

SCENARIO("a learner clicks from the library to the debrief and back", "[ui][journey]") {
  const test::TempFolder folder;
  AppSetup setup;
  setup.data = folder.path();
  GIVEN("the library") {
    AppStage stage(setup);
    CHECK(stage.driver.shows(stage.says(text::Key{"library.title"})));
    WHEN("the learner filters on complaints and opens one") {
      stage.driver.click(stage.word("kind.", "complaint"));
      CHECK(stage.app.filter().kind == scenario::Kind::complaint);
      stage.driver.click(kTitle);
      THEN("the briefing tells who calls, what is known and what to do") {
        CHECK(stage.app.screen() == Screen::briefing);
        CHECK(stage.driver.shows(stage.says(text::Key{"briefing.task"})));
        CHECK(stage.driver.shows("Lieve Peeters"));
        CHECK(stage.driver.shows(stage.app.scenario()->brief.nl));
      }
    }
    WHEN("the learner answers the call and plays it to its end") {
      start_call(stage);
      CHECK(stage.app.screen() == Screen::conversation);
      const std::size_t answered = click_to_the_end(stage);
      THEN("the debrief tells the points, the blocks and the conversation") {
        CHECK(answered >= 8);
        REQUIRE(stage.app.screen() == Screen::debrief);
        const assess::Points& total = stage.app.debrief()->scorecard.total;
        CHECK(stage.driver.shows(
            stage.says(text::Key{"debrief.total-sentence"},
                       {{"reachable", std::to_string(total.reachable)},
                        {"earned", std::to_string(total.earned)},
                        {"share", text::percent(base::Language::nl, total.permille())}})));
        stage.driver.click(stage.says(text::Key{"debrief.by-block"}));
        CHECK(stage.app.tab() == DebriefTab::blocks);
        stage.driver.click(stage.says(text::Key{"debrief.transcript"}));
        CHECK(stage.driver.shows(*stage.app.debrief()->transcript.utterances.front().text));
      }
      THEN("the library shows the result") {
        stage.driver.click(stage.says(text::Key{"debrief.other"}));
        REQUIRE(stage.app.screen() == Screen::library);
        const assess::Progress& progress = stage.app.record().progress();
        REQUIRE(progress.scenario("late-washer") != nullptr);
        CHECK(progress.scenario("late-washer")->finished == 1);
        CHECK_THAT(stage.driver.listing(), holds_text("één keer gespeeld"));
      }
    }
  }
}

SCENARIO("the conversation shows who calls, when, and how they feel", "[ui][journey]") {
  GIVEN("a call that was just answered") {
    AppStage stage;
    start_call(stage);
    THEN("the name, the face with its mood, the clock and the first words are there") {
      CHECK(stage.driver.shows("Lieve Peeters"));
      const Widget* face = first_with_role(stage, Role::image);
      REQUIRE(face != nullptr);
      CHECK_THAT(face->label, holds_text(stage.app.words().named("mood.", "-1")));
      CHECK(stage.driver.shows(text::clock(stage.app.talk()->elapsed_s())));
      CHECK(stage.driver.shows(*stage.app.talk()->practice().transcript().utterances.front().text));
      CHECK(stage.answers().size() >= 3);
    }
    WHEN("an answer was clicked") {
      const std::string said = stage.answers().front();
      stage.driver.click(said);
      THEN("it stands in the chat and other answers are asked for") {
        CHECK(stage.driver.find(said).role == Role::message);
        CHECK(stage.answers().front() != said);
      }
    }
    WHEN("the procedures are looked up") {
      stage.driver.press("I");
      THEN("they stand there, and Escape closes them without leaving the call") {
        CHECK(stage.app.knowledge_shown());
        CHECK(stage.driver.shows(stage.says(text::Key{"briefing.task"})));
        stage.driver.press("Escape");
        CHECK_FALSE(stage.app.knowledge_shown());
        CHECK(stage.app.screen() == Screen::conversation);
        CHECK_FALSE(stage.app.stop_asked());
      }
    }
  }
}

SCENARIO("an answer that is not possible now stands there with its reason", "[ui][journey]") {
  GIVEN("a call in which an answer needs something first, and says so") {
    scenario::Scenario scenario = *test::washer_scenario();
    scenario::Option& voucher = scenario.options[*scenario.find_option("solve/voucher")];
    voucher.hidden.nl = "u weet nog niet wie er belt";
    AppStage stage;
    stage.app.open_briefing(std::make_shared<const scenario::Scenario>(scenario));
    stage.app.handle(intent::Begin{});
    for (const char* path : {"greeting/warm", "identify/skip"}) {
      stage.app.handle(intent::Choose{*scenario.find_option(path)});
    }
    stage.app.handle(intent::OpenCard{});
    stage.app.handle(intent::CloseCard{});
    WHEN("it is drawn") {
      stage.window->request_frame();
      stage.driver.settle();
      THEN("the answer is disabled, tells why, and no number key chooses it") {
        const Widget widget = stage.driver.find("voucher");
        CHECK(widget.role == Role::option);
        CHECK_FALSE(widget.enabled);
        CHECK_THAT(widget.value, holds_text(voucher.hidden.nl));
        stage.driver.press("2");
        CHECK(stage.driver.find("voucher").role == Role::option);
      }
    }
  }
}

SCENARIO("after a phase its card tells what was shown", "[ui][journey]") {
  GIVEN("a call at the end of its first phase") {
    AppStage stage;
    start_call(stage);
    while (!stage.answers().empty()) stage.driver.click(stage.answers().front());
    const assess::BlockCard card = *stage.app.talk()->card();
    WHEN("the card is opened") {
      stage.driver.click(stage.says(text::Key{"talk.open-card"}));
      THEN("it quotes the learner, and says what is better and why") {
        std::vector<assess::Finding> findings = card.went_well;
        findings.insert(findings.end(), card.missed.begin(), card.missed.end());
        REQUIRE_FALSE(findings.empty());
        CHECK(findings.size() <= 3);
        const scenario::Scenario& scenario = *stage.app.scenario();
        for (const assess::Finding& finding : findings) {
          REQUIRE(finding.cause == play::Cause::option);
          CHECK_THAT(stage.driver.listing(), holds_text(scenario.options[finding.owner].text));
          const scenario::Consequences& what =
              assess::consequences_of(scenario, finding.cause, finding.owner);
          CHECK_THAT(stage.driver.listing(), holds_text(what.why.nl));
          if (!what.better.empty()) CHECK_THAT(stage.driver.listing(), holds_text(what.better.nl));
        }
      }
      THEN("Enter goes on") {
        stage.driver.press("Return");
        CHECK_FALSE(stage.app.card_open());
        CHECK_FALSE(stage.answers().empty());
      }
    }
  }
}

SCENARIO("a finding leads to its place in the conversation", "[ui][journey]") {
  GIVEN("a debrief") {
    AppStage stage;
    start_call(stage);
    click_to_the_end(stage);
    WHEN("the last finding of the blocks is asked for in the conversation") {
      stage.driver.click(stage.says(text::Key{"debrief.by-block"}));
      Widget last;
      for (const Widget& widget : stage.driver.widgets()) {
        if (widget.label == stage.says(text::Key{"debrief.show"})) last = widget;
      }
      REQUIRE(last.id != 0);
      stage.kit.bring_into_view(last.id);
      stage.window->request_frame();
      stage.driver.settle();
      for (const Widget& widget : stage.driver.widgets()) {
        if (widget.id == last.id) last = widget;
      }
      stage.driver.click_at((last.visible.left + last.visible.right) / 2,
                            (last.visible.top + last.visible.bottom) / 2);
      THEN("the learner's words are in sight there") {
        REQUIRE(stage.app.tab() == DebriefTab::conversation);
        REQUIRE(stage.app.sought().has_value());
        const std::string& words =
            *stage.app.debrief()->transcript.utterances[*stage.app.sought()].text;
        CHECK(stage.driver.find(words).visible.height() > 0);
      }
    }
  }
}

SCENARIO("leaving a call is asked first and says what is kept", "[ui][journey]") {
  const test::TempFolder folder;
  AppSetup setup;
  setup.data = folder.path();
  GIVEN("a call with one answer") {
    AppStage stage(setup);
    start_call(stage);
    stage.driver.click(stage.answers().front());
    WHEN("the learner presses Escape") {
      stage.driver.press("Escape");
      THEN("the dialog says that the answers are kept; Escape again goes on with the call") {
        CHECK(stage.driver.shows(stage.says(text::Key{"stop.kept"})));
        stage.driver.press("Escape");
        CHECK(stage.app.screen() == Screen::conversation);
        CHECK_FALSE(stage.app.stop_asked());
      }
      THEN("stopping leads to the library, which offers to go on") {
        stage.driver.click(stage.says(text::Key{"stop.leave"}));
        REQUIRE(stage.app.screen() == Screen::library);
        stage.driver.click(stage.says(text::Key{"library.go-on"}));
        CHECK(stage.app.screen() == Screen::conversation);
        CHECK(stage.app.talk()->practice().attempt().inputs().size() == 1);
      }
    }
  }
}

SCENARIO("a disk that is full shows a banner and loses nothing", "[ui][journey][faults]") {
  const test::TempFolder folder;
  test::FillingDisk disk;
  AppSetup setup;
  setup.data = folder.path();
  setup.disk = &disk;
  GIVEN("a call on a disk that has become full") {
    AppStage stage(setup);
    start_call(stage);
    disk.full = true;
    const std::string answer = stage.answers().front();
    WHEN("an answer is clicked") {
      stage.driver.click(answer);
      THEN("a banner says why, and the answers are still there") {
        const Widget* alert = first_with_role(stage, Role::alert);
        REQUIRE(alert != nullptr);
        CHECK_THAT(alert->label, holds_text("De schijf is vol"));
        CHECK(stage.driver.find(answer).role == Role::option);
      }
      THEN("with room again, trying again goes on from there") {
        disk.full = false;
        stage.driver.click(stage.says(text::Key{"talk.try-again"}));
        CHECK(first_with_role(stage, Role::alert) == nullptr);
        CHECK(stage.driver.find(answer).role == Role::message);
      }
    }
  }
}
