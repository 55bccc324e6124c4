// The debrief: a question before the numbers, what moved the customer, and the way to its place.
#include "play/view.h"
#include "store/ledger.h"
#include "support/app_stage.h"
#include "support/app_walk.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "ui/app_mood.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;
using klankbord::test::holds_text;

namespace {

void draw(AppStage& stage) {
  stage.window->request_frame();
  stage.driver.settle();
}

// To the question after the conversation.
void play_through(AppStage& stage, const std::string& scenario = "late-washer") {
  stage.app.handle(intent::OpenBriefing{scenario});
  stage.app.handle(intent::Begin{});
  while (stage.app.screen() == Screen::conversation) {
    stage.app.handle(test::next_intent(stage.app));
  }
  draw(stage);
}

std::vector<store::LedgerNote> reflections(const std::filesystem::path& data) {
  std::vector<store::LedgerNote> found;
  for (const store::LedgerNote& note : store::read_ledger(data).notes) {
    if (note.kind == store::NoteKind::reflection) found.push_back(note);
  }
  return found;
}

std::size_t count_of(const AppStage& stage, Role role) {
  const Widgets& all = stage.driver.widgets();
  return static_cast<std::size_t>(std::count_if(
      all.begin(), all.end(), [&](const Widget& widget) { return widget.role == role; }));
}

}  // namespace

SCENARIO("a question comes before the numbers", "[ui][debrief]") {
  const test::TempFolder folder;
  AppSetup setup;
  setup.data = folder.path();
  GIVEN("a conversation that is over") {
    AppStage stage(setup);
    play_through(stage);
    THEN("the question stands there with its moment, and no number or level does") {
      REQUIRE(stage.app.debriefing()->asking);
      const assess::Reflection& about = stage.app.debriefing()->lesson.reflection;
      REQUIRE(about.utterance.has_value());
      const std::string& said = *stage.app.debrief()->transcript.utterances[*about.utterance].text;
      CHECK_THAT(stage.driver.listing(), holds_text(said));
      CHECK(count_of(stage, Role::progress) == 0);
      CHECK(count_of(stage, Role::badge) == 0);
      CHECK(stage.driver.focused() == stage.says(text::Key{"question.show-debrief"}));
    }
    WHEN("Escape is pressed") {
      stage.driver.press("Escape");
      THEN("the debrief shows, and nothing was written down") {
        CHECK(stage.app.screen() == Screen::debrief);
        CHECK_FALSE(stage.app.debriefing()->asking);
        CHECK(stage.driver.shows(stage.says(text::Key{"debrief.your-points"})));
        CHECK(reflections(folder.path()).empty());
      }
    }
    WHEN("an answer is written") {
      stage.driver.click(stage.says(text::Key{"question.answer"}));
      stage.driver.type("Eerst luisteren, dan zoeken.");
      stage.driver.click(stage.says(text::Key{"question.show-debrief"}));
      THEN("the ledger holds it, and it stands beside what happened") {
        const auto kept = reflections(folder.path());
        REQUIRE(kept.size() == 1);
        CHECK(kept.front().text == "Eerst luisteren, dan zoeken.");
        CHECK(kept.front().attempt == stage.app.debriefing()->attempt);
        CHECK(stage.driver.shows("Eerst luisteren, dan zoeken."));
        CHECK(stage.driver.shows(stage.says(text::Key{"question.happened"})));
      }
      THEN("looking at the question again without a change writes nothing more") {
        stage.driver.click(stage.says(text::Key{"question.change"}));
        CHECK(stage.app.debriefing()->asking);
        stage.driver.click(stage.says(text::Key{"question.show-debrief"}));
        CHECK(reflections(folder.path()).size() == 1);
      }
    }
  }
}

SCENARIO("a reflection that cannot be stored is not lost", "[ui][debrief][faults]") {
  const test::TempFolder folder;
  test::FillingDisk disk;
  AppSetup setup;
  setup.data = folder.path();
  setup.disk = &disk;
  GIVEN("an answer on a disk that has become full") {
    AppStage stage(setup);
    play_through(stage);
    stage.app.handle(intent::ChangeReflection{"Meer vragen."});
    disk.full = true;
    stage.app.handle(intent::ShowNumbers{});
    draw(stage);
    THEN("the debrief shows it and says that it is not stored; trying again stores it") {
      CHECK(stage.driver.shows("Meer vragen."));
      CHECK(count_of(stage, Role::alert) >= 1);
      CHECK(reflections(folder.path()).empty());
      disk.full = false;
      stage.driver.click(stage.says(text::Key{"talk.try-again"}));
      CHECK(reflections(folder.path()).size() == 1);
      CHECK(stage.app.debriefing()->problem.empty());
    }
  }
}

SCENARIO("a moment that moved the customer leads to its place", "[ui][debrief]") {
  GIVEN("the overview of a debrief") {
    AppStage stage;
    play_through(stage);
    stage.app.handle(intent::ShowNumbers{});
    draw(stage);
    const auto& moments = stage.app.debriefing()->lesson.moments.mood.moments;
    REQUIRE_FALSE(moments.empty());
    const std::size_t utterance = moments.front().utterance;
    WHEN("the biggest is reached with Tab and Enter") {
      const std::string& said = *stage.app.debrief()->transcript.utterances[utterance].text;
      const std::string quote = stage.says(text::Key{"feedback.quote"}, {{"words", said}});
      stage.driver.tab_to(stage.says(text::Key{"curve.go-to"}, {{"words", quote}}));
      stage.driver.press("Return");
      THEN("its words are in sight in the conversation") {
        CHECK(stage.app.tab() == DebriefTab::conversation);
        CHECK(stage.app.sought() == utterance);
        CHECK(stage.driver.find(said).visible.height() > 0);
      }
    }
  }
}

SCENARIO("each of several customers has a curve", "[ui][debrief]") {
  GIVEN("the debrief of two chats") {
    AppStage stage;
    play_through(stage, "two-chats");
    stage.app.handle(intent::ShowNumbers{});
    draw(stage);
    const scenario::Scenario& scenario = *stage.app.scenario();
    const play::Transcript& transcript = stage.app.debrief()->transcript;
    THEN("the curve of a chat ends where the mood of its customer does") {
      for (std::size_t chat = 0; chat < scenario.threads.size(); ++chat) {
        CAPTURE(chat);
        const assess::Curve curve =
            assess::moments_of(scenario, transcript, assess::kMostMoments, chat).mood;
        std::size_t last = 0;
        for (std::size_t i = 0; i < transcript.utterances.size(); ++i) {
          if (transcript.utterances[i].thread == chat) last = i;
        }
        REQUIRE_FALSE(curve.empty());
        CHECK(play::mood_step_of(scenario.variables[*mood_variable(scenario, chat)],
                                 curve.points.back().value) ==
              mood_step_at(scenario, transcript, last));
      }
    }
    WHEN("the other customer is chosen") {
      const std::size_t other = scenario.customer_of(1);
      stage.driver.click(scenario.company.customers[other].name);
      THEN("the curve is theirs") {
        CHECK(stage.app.debriefing()->chat == 1);
      }
    }
  }
}

SCENARIO("the debrief ends with what to practise next", "[ui][debrief]") {
  const test::TempFolder folder;
  AppSetup setup;
  setup.data = folder.path();
  GIVEN("the debrief of a first conversation") {
    AppStage stage(setup);
    play_through(stage);
    stage.app.handle(intent::ShowNumbers{});
    draw(stage);
    REQUIRE(stage.app.debriefing()->next.has_value());
    const std::string next = stage.app.debriefing()->next->scenario;
    CHECK(next != "late-washer");
    WHEN("it is opened") {
      stage.driver.click(stage.says(text::Key{"next.open"}));
      THEN("its briefing shows") {
        REQUIRE(stage.app.screen() == Screen::briefing);
        CHECK(stage.app.scenario()->id == next);
      }
    }
    WHEN("the learner says not today") {
      stage.driver.click(stage.says(text::Key{"next.not-today"}));
      THEN("it is gone, and the ledger knows it for the day") {
        CHECK_FALSE(stage.app.debriefing()->next.has_value());
        const store::Ledger ledger = store::read_ledger(folder.path());
        REQUIRE(ledger.notes.size() == 1);
        CHECK(ledger.notes.front().kind == store::NoteKind::declined);
        CHECK(ledger.notes.front().scenario == next);
        CHECK(stage.driver.shows(stage.says(text::Key{"next.declined"})));
      }
    }
  }
}
