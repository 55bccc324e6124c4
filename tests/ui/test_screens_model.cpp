// The app without a pixel: what each intent does, and what it must not do.
#include <cerrno>

#include "support/app_stage.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/faulty_disk.h"
#include "support/temp_folder.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::holds_text;
using klankbord::test::parts_of;

namespace {

void choose(App& app, const std::string& path) {
  app.handle(intent::Choose{*app.talk()->scenario().find_option(path)});
}

void read_cards(App& app) {
  while (app.screen() == Screen::conversation && app.talk()->due() == Due::card) {
    app.handle(intent::OpenCard{});
    app.handle(intent::CloseCard{});
  }
}

void answer(App& app, const std::vector<std::string>& answers) {
  for (const std::string& path : answers) {
    choose(app, path);
    read_cards(app);
  }
}

const std::vector<std::string> kWholeCall = {"greeting/warm", "identify/ask", "solve/refund",
                                             "close/thank"};

// The app in a briefing of the example conversation, which keeps what is played in `data`.
App briefed(const std::filesystem::path& data, store::Disk& disk = store::system_disk()) {
  AppSetup setup;
  setup.data = data;
  setup.disk = &disk;
  App app(parts_of(setup));
  app.open_briefing(test::washer_scenario());
  return app;
}

}  // namespace

SCENARIO("a conversation goes from the briefing by its cards to the debrief", "[ui][model]") {
  const test::TempFolder folder;
  GIVEN("a briefing") {
    App app = briefed(folder.path());
    WHEN("the learner begins, answers everything and reads every card") {
      app.handle(intent::Begin{});
      const bool talked = app.screen() == Screen::conversation;
      answer(app, kWholeCall);
      THEN("the debrief holds the points of the whole call") {
        CHECK(talked);
        REQUIRE(app.screen() == Screen::debrief);
        REQUIRE(app.debrief() != nullptr);
        CHECK(app.debrief()->scorecard.total.earned ==
              app.talk()->practice().scorecard().total.earned);
        CHECK(app.debrief()->scorecard.total.earned > 0);
      }
      THEN("the library knows the result, and has nothing to go on with") {
        app.handle(intent::GoToLibrary{});
        while (app.read_history()) {
        }
        const assess::ScenarioProgress* past = app.record().progress().scenario("late-washer");
        REQUIRE(past != nullptr);
        CHECK(past->finished == 1);
        CHECK(app.record().unfinished() == nullptr);
      }
      THEN("once more leads to the same briefing") {
        app.handle(intent::PlayAgain{});
        CHECK(app.screen() == Screen::briefing);
        CHECK(app.scenario()->id == "late-washer");
      }
    }
  }
}

SCENARIO("the next phase waits until the card of the last one was read", "[ui][model]") {
  const test::TempFolder folder;
  GIVEN("a conversation whose first phase has just ended") {
    App app = briefed(folder.path());
    app.handle(intent::Begin{});
    answer(app, {"greeting/warm"});
    std::size_t all = 0, shown = 0, phase = 0;
    choose(app, "identify/ask");
    if (app.talk()->due() == Due::card) {
      all = app.talk()->practice().transcript().utterances.size();
      shown = app.talk()->shown();
      phase = app.talk()->phase();
    }
    THEN("the reaction shows, what comes after it does not yet") {
      REQUIRE(app.talk()->due() == Due::card);
      CHECK(shown < all);
      CHECK(app.talk()->scenario().phases[phase].block == app.talk()->card()->block);
    }
    THEN("an answer is not taken while the card is due") {
      const std::size_t before = app.talk()->practice().attempt().inputs().size();
      choose(app, "solve/refund");
      CHECK(app.talk()->practice().attempt().inputs().size() == before);
    }
    WHEN("the card was read") {
      read_cards(app);
      THEN("everything shows and an answer is asked") {
        CHECK(app.talk()->due() == Due::answer);
        CHECK(app.talk()->shown() == all);
      }
    }
  }
}

SCENARIO("a conversation that was left can be continued", "[ui][model]") {
  const test::TempFolder folder;
  GIVEN("an app that was left in the middle of a conversation") {
    std::string id;
    {
      App app = briefed(folder.path());
      app.handle(intent::Begin{});
      answer(app, {"greeting/warm"});
      app.handle(intent::AskToStop{true});
      const bool asked = app.stop_asked();
      app.handle(intent::LeaveConversation{});
      REQUIRE(asked);
      REQUIRE(app.screen() == Screen::library);
    }
    WHEN("it starts again and the learner goes on") {
      AppSetup setup;
      setup.data = folder.path();
      App app(parts_of(setup));
      while (app.read_history()) {
      }
      REQUIRE(app.record().unfinished() != nullptr);
      app.handle(of_record(intent::GoOnWith{app.record().unfinished()->id}));
      THEN("the answer given before stands") {
        REQUIRE(app.screen() == Screen::conversation);
        CHECK(app.talk()->practice().attempt().inputs().size() == 1);
      }
    }
  }
}

SCENARIO("an answer that cannot be stored is not lost", "[ui][model][faults]") {
  const test::TempFolder folder;
  GIVEN("a conversation on a disk that has become full") {
    test::FillingDisk disk;
    App app = briefed(folder.path(), disk);
    app.handle(intent::Begin{});
    disk.full = true;
    WHEN("an answer is given") {
      choose(app, "greeting/warm");
      THEN("a sentence says why it does not count, and nothing has happened") {
        CHECK_THAT(app.talk()->problem(), holds_text("disk is full"));
        CHECK(app.talk()->practice().attempt().inputs().empty());
        CHECK(app.talk()->due() == Due::answer);
      }
      AND_WHEN("there is room again and it is tried again") {
        disk.full = false;
        app.handle(intent::TryAgain{});
        THEN("it counts") {
          CHECK(app.talk()->problem().empty());
          CHECK(app.talk()->practice().attempt().inputs().size() == 1);
        }
      }
    }
  }
  GIVEN("a data folder in which nothing can be made") {
    test::FaultyDisk disk(test::Fault::any_fails, EROFS, 1);
    disk.for_good();
    App app = briefed(folder / "locked", disk);
    WHEN("the learner begins") {
      app.handle(intent::Begin{});
      THEN("the briefing says why it cannot be kept, and practising without that works") {
        REQUIRE(app.screen() == Screen::briefing);
        CHECK_FALSE(app.begin_problem().empty());
        app.handle(intent::Begin{false});
        CHECK(app.screen() == Screen::conversation);
      }
    }
  }
}

SCENARIO("intents that do not fit the screen change nothing", "[ui][model]") {
  GIVEN("the library") {
    App app(parts_of({}));
    const std::uint64_t scene = app.scene();
    WHEN("everything else is asked of it") {
      for (const Intent& asked : std::vector<Intent>{
               intent::Choose{0}, intent::TryAgain{}, intent::OpenCard{}, intent::CloseCard{},
               intent::OpenDebrief{}, intent::AskToStop{}, intent::LeaveConversation{},
               intent::ShowKnowledge{}, intent::PlayAgain{}, intent::ShowUtterance{3},
               intent::Begin{}, intent::OpenBriefing{"no-such-scenario"}}) {
        app.handle(asked);
      }
      THEN("it is as it was") {
        CHECK(app.screen() == Screen::library);
        CHECK(app.scene() == scene);
        CHECK_FALSE(app.stop_asked());
        CHECK(app.talk() == nullptr);
      }
    }
  }
}

SCENARIO("the settings are remembered, and a broken file of them stops nobody",
         "[ui][model][settings]") {
  const test::TempFolder folder;
  AppSetup setup;
  setup.data = folder.path();
  GIVEN("an app whose settings are changed") {
    store::Settings chosen{base::Language::fr, store::Appearance::dark, 150, true};
    {
      App app(parts_of(setup));
      app.handle(intent::ChangeSettings{chosen});
      CHECK(app.words()(text::Key{"settings.title"}) == "Réglages");
    }
    THEN("the next start finds them") {
      const App app(parts_of(setup));
      CHECK(app.settings() == chosen);
      CHECK(app.notices().empty());
    }
  }
  GIVEN("a settings file that somebody broke") {
    test::write_text(store::settings_file(folder.path()), "{\"format\":");
    THEN("the app starts with the defaults and says so") {
      const App app(parts_of(setup));
      CHECK(app.settings() == store::Settings{});
      REQUIRE(app.notices().size() == 1);
      CHECK_THAT(app.notices().front().detail, holds_text("settings.json"));
    }
  }
}

SCENARIO("a coached learner gets one line below the answer that fell short", "[ui][model]") {
  const auto notes_after = [](bool coach, const std::string& answer) {
    AppSetup setup;
    setup.settings.coach = coach;
    App app(parts_of(setup));
    app.open_briefing(test::washer_scenario());
    app.handle(intent::Begin{});
    choose(app, answer);
    return app.talk()->notes().size();
  };
  CHECK(notes_after(true, "greeting/brisk") == 1);
  CHECK(notes_after(true, "greeting/warm") == 0);
  CHECK(notes_after(false, "greeting/brisk") == 0);
}
