// The desk as a learner works with it, found by what stands on the screen.
#include "support/app_stage.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/desk_scenario.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;
using klankbord::test::holds_text;

namespace {

// Opens the call; the driver then finds it on the screen.
void begin(AppStage& stage) {
  stage.app.open_briefing(test::desk_scenario());
  stage.app.handle(intent::Begin{});
  stage.window->request_frame();
  stage.driver.settle();
}

void act(AppStage& stage, const std::string& id) {
  stage.app.handle(intent::Act{play::Input::act(*stage.app.talk()->scenario().find_action(id))});
  stage.window->request_frame();
  stage.driver.settle();
}

std::vector<std::string> labels_from(const AppStage& stage, const std::string& beginning) {
  std::vector<std::string> found;
  for (const Widget& widget : stage.driver.widgets()) {
    const bool card = widget.role == Role::card;
    if (card && widget.label.compare(0, beginning.size(), beginning) == 0) {
      found.push_back(widget.label);
    }
  }
  return found;
}

bool in_chat(const AppStage& stage, const std::string& words) {
  for (const Widget& widget : stage.driver.widgets()) {
    if (widget.role == Role::message && widget.label.find(words) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

SCENARIO("namesakes are told apart, and a file opens with its records", "[ui][desk]") {
  GIVEN("a call beside its desk") {
    AppStage stage;
    begin(stage);
    stage.driver.click(stage.says(text::Key{"desk.tab.customers"}));
    CHECK(stage.driver.shows(stage.says(text::Key{"desk.customers-empty"})));
    WHEN("the learner searches for a name and presses Enter") {
      stage.driver.click(stage.says(text::Key{"desk.search-field"}));
      stage.driver.type("lieve peeters");
      stage.driver.press("Return");
      const std::vector<std::string> found = labels_from(stage, "Lieve Peeters");
      REQUIRE(found.size() == 2);
      THEN("number, place and date of birth differ") {
        CHECK_THAT(found[0], holds_text("VK-204518"));
        CHECK_THAT(found[0], holds_text("14/03/1968"));
        CHECK_THAT(found[1], holds_text("Gent"));
        CHECK(in_chat(stage, "lieve peeters"));
      }
      THEN("the contents come only with the file, and a record opens in it") {
        CHECK_FALSE(stage.driver.shows("0475 12 34 56"));
        stage.driver.click(found[0]);
        CHECK(stage.driver.shows("0475 12 34 56"));
        stage.driver.click("Bestelling 4711 · 02/02/2026");
        CHECK_THAT(stage.driver.listing(), holds_text("twee keer verschoven"));
        CHECK(in_chat(stage, "Bestelling 4711"));
      }
      THEN("digits typed after the search choose no answer") {
        stage.driver.press("1");
        CHECK(stage.app.talk()->practice().attempt().inputs().size() == 1);
      }
    }
    WHEN("nothing fits the words") {
      stage.driver.click(stage.says(text::Key{"desk.search-field"}));
      stage.driver.type("%%\"\\ zzz");
      stage.driver.press("Return");
      THEN("a sentence says so") {
        CHECK(stage.driver.shows(
            stage.says(text::Key{"desk.search-none"}, {{"what", "%%\"\\ zzz"}})));
      }
    }
  }
}

SCENARIO("a slot is booked with one confirmation", "[ui][desk]") {
  GIVEN("the agenda") {
    AppStage stage;
    begin(stage);
    stage.driver.click(stage.says(text::Key{"desk.tab.agenda"}));
    WHEN("a free slot is chosen") {
      stage.driver.click("Dinsdag 24/11, 10-12 uur");
      CHECK(stage.app.talk()->practice().attempt().inputs().empty());
      stage.driver.click(stage.says(text::Key{"desk.agenda-book"}));
      THEN("it is booked, and the taken one cannot be chosen") {
        CHECK(stage.app.talk()->practice().attempt().inputs().size() == 1);
        CHECK(stage.driver.shows(stage.says(text::Key{"desk.agenda-booked"})));
        CHECK(stage.driver.find("Dinsdag 24/11, 14-16 uur").id == 0);
      }
    }
  }
}

SCENARIO("a half-filled form says what is missing", "[ui][desk]") {
  GIVEN("the registration") {
    AppStage stage;
    begin(stage);
    stage.driver.click(stage.says(text::Key{"desk.tab.registration"}));
    WHEN("only the subject is chosen and the form is filed") {
      stage.driver.click("Klacht");
      stage.driver.click(stage.says(text::Key{"desk.form-file"}));
      THEN("the missing field is named and nothing is filed; filled in, it is") {
        const std::string missing =
            stage.says(text::Key{"desk.form-missing"}, {{"fields", "Wat is er afgesproken"}});
        CHECK(stage.driver.shows(missing));
        CHECK(stage.app.talk()->practice().attempt().inputs().empty());
        stage.driver.click("Wat is er afgesproken *");
        stage.driver.type("Belt dinsdag terug");
        stage.driver.click(stage.says(text::Key{"desk.form-file"}));
        CHECK_FALSE(stage.driver.shows(missing));
        CHECK(stage.driver.shows(stage.says(text::Key{"desk.form-filed"})));
        CHECK_FALSE(stage.driver.find(stage.says(text::Key{"desk.form-again"})).enabled);
        stage.driver.click("Vraag");
        CHECK(stage.driver.find(stage.says(text::Key{"desk.form-again"})).enabled);
      }
    }
  }
}

SCENARIO("a transfer to a team that is away comes back", "[ui][desk]") {
  GIVEN("a call") {
    AppStage stage;
    begin(stage);
    WHEN("the learner transfers to the second line, which is away") {
      stage.driver.click(stage.says(text::Key{"move.transfer"}));
      CHECK(stage.driver.shows(stage.says(text::Key{"desk.team-away"})));
      stage.driver.click(stage.says(text::Key{"desk.transfer-to"}, {{"team", "Tweede lijn"}}));
      stage.driver.click(stage.says(text::Key{"desk.transfer-warm"}));
      THEN("nobody answers, and the call goes on") {
        CHECK(in_chat(stage, "Er neemt niemand op."));
        CHECK(stage.app.screen() == Screen::conversation);
        CHECK_FALSE(stage.answers().empty());
      }
    }
  }
}

SCENARIO("hold and hang-up work as on a telephone", "[ui][desk]") {
  GIVEN("a call") {
    AppStage stage;
    begin(stage);
    WHEN("the customer is put on hold") {
      stage.driver.click(stage.says(text::Key{"move.hold"}));
      THEN("no answer can be given until the call is taken back") {
        CHECK(stage.answers().empty());
        CHECK_FALSE(stage.driver.find(stage.says(text::Key{"move.announce"})).enabled);
        CHECK(stage.driver.find(stage.says(text::Key{"move.announce"})).value ==
              stage.says(text::Key{"desk.why.on-hold"}));
        stage.driver.click(stage.says(text::Key{"talk.take-back"}));
        CHECK_FALSE(stage.answers().empty());
      }
    }
    WHEN("the learner wants to hang up") {
      stage.driver.click(stage.says(text::Key{"move.end"}));
      THEN("it is asked first, and Escape goes on with the call") {
        CHECK(stage.driver.shows(stage.says(text::Key{"hang-up.title"})));
        stage.driver.press("Escape");
        CHECK_FALSE(stage.app.desk().hanging_up);
        CHECK(stage.app.talk()->practice().attempt().inputs().empty());
      }
      THEN("confirmed, the customer has gone") {
        stage.driver.click(stage.says(text::Key{"hang-up.leave"}));
        CHECK(stage.app.talk()->practice().attempt().state().desk.call_over);
      }
    }
  }
}

SCENARIO("the desk is worked with the keyboard alone", "[ui][desk][keyboard]") {
  GIVEN("a call in which the first answer has the focus") {
    AppStage stage;
    begin(stage);
    REQUIRE_FALSE(stage.answers().empty());
    const std::string first = stage.answers().front();
    WHEN("the learner jumps to the customers, searches and opens a file") {
      stage.driver.press_with("Left Ctrl", "1");
      CHECK(stage.driver.focused() == stage.says(text::Key{"desk.search-field"}));
      stage.driver.type("204518");
      stage.driver.press("Return");
      stage.driver.tab_to("Lieve Peeters · VK-204518 · Aalst · 14/03/1968");
      stage.driver.press("Return");
      THEN("the file is open, Escape leads back to the list and then to the answers") {
        CHECK(stage.driver.shows("0475 12 34 56"));
        stage.driver.press("F6");
        CHECK(stage.driver.focused() == first);
        stage.driver.press("F6");
        CHECK(stage.driver.focused() != first);
        stage.driver.press("Escape");
        CHECK_FALSE(stage.driver.shows("0475 12 34 56"));
        CHECK_FALSE(stage.app.stop_asked());
      }
      THEN("back at the answers their keys work") {
        stage.driver.press("F6");
        const auto before = stage.app.talk()->practice().attempt().inputs().size();
        stage.driver.press("1");
        CHECK(stage.app.talk()->practice().attempt().inputs().size() == before + 1);
      }
    }
    WHEN("the learner goes to each panel by its key") {
      THEN("it shows, and the answers are still there") {
        for (int i = 1; i <= 9; ++i) {
          stage.driver.press_with("Left Ctrl", std::to_string(i));
          CHECK(static_cast<int>(stage.app.desk().tab) == i);
        }
        CHECK(stage.app.talk()->practice().attempt().inputs().empty());
      }
    }
  }
}

SCENARIO("the customer speaks up while the learner searches in silence", "[ui][desk]") {
  GIVEN("a call") {
    AppStage stage;
    begin(stage);
    WHEN("three things are opened without a word") {
      for (const char* id : {"open late", "open return", "open price-rise"}) act(stage, id);
      THEN("the customer asks whether one is there, and the wait is told in words") {
        CHECK(in_chat(stage, "Bent u er nog?"));
        CHECK_THAT(stage.driver.listing(), holds_text("Hoort te lang niets"));
      }
    }
  }
}

SCENARIO("the case is closed after the call", "[ui][desk]") {
  GIVEN("a call that is over") {
    AppStage stage;
    begin(stage);
    while (!stage.app.talk()->practice().attempt().state().desk.call_over) {
      if (stage.answers().empty()) {
        stage.driver.press("Return");
      } else {
        stage.driver.press("1");
      }
    }
    for (int i = 0; i < 4 && stage.app.talk()->due() == Due::card; ++i) {
      stage.driver.press("Return");
    }
    WHEN("nothing was registered") {
      THEN("it is said, kindly, and the case can be closed all the same") {
        CHECK(stage.driver.shows(stage.says(text::Key{"after.unregistered"})));
        stage.driver.click(stage.says(text::Key{"after.close"}));
        CHECK(stage.app.screen() == Screen::debrief);
      }
    }
  }
}

SCENARIO("settings are in reach during a call and after it", "[ui][desk]") {
  GIVEN("a call") {
    AppStage stage;
    begin(stage);
    WHEN("the settings are opened, changed and closed") {
      stage.driver.press("1");
      stage.driver.click(stage.says(text::Key{"settings.title"}));
      stage.driver.click(stage.says(text::Key{"settings.dark"}));
      stage.driver.press("Escape");
      THEN("the call is as it was") {
        CHECK(stage.app.screen() == Screen::conversation);
        CHECK(stage.app.talk()->practice().attempt().inputs().size() == 1);
        CHECK(stage.app.settings().appearance == store::Appearance::dark);
      }
    }
  }
}

SCENARIO("without room beside, the desk takes the place of the conversation", "[ui][desk]") {
  GIVEN("a small window with large text") {
    AppSetup setup;
    setup.width = 1280;
    setup.height = 720;
    setup.settings.text_percent = 150;
    AppStage stage(setup);
    begin(stage);
    WHEN("the learner presses F6") {
      stage.driver.press("F6");
      THEN("the desk shows with the customer's latest words, and F6 leads back") {
        CHECK(stage.driver.shows(stage.says(text::Key{"desk.tab.customers"})));
        CHECK_THAT(stage.driver.listing(), holds_text("Waar blijft mijn wasmachine?"));
        CHECK(stage.answers().empty());
        stage.driver.press("F6");
        CHECK_FALSE(stage.answers().empty());
      }
    }
  }
}
