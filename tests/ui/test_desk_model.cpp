// The desk without a pixel: what is searched, opened and half filled, and what an action changes.
#include "support/app_stage.h"
#include "support/catch.h"
#include "support/desk_scenario.h"
#include "support/temp_folder.h"
#include "ui/app_desk_facts.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::scenario::Hit;
using klankbord::scenario::Opened;
using klankbord::test::AppSetup;
using klankbord::test::parts_of;

namespace {

App at_the_desk(const AppSetup& setup = {}) {
  App app(parts_of(setup));
  app.open_briefing(test::desk_scenario());
  app.handle(intent::Begin{});
  return app;
}

void act(App& app, const std::string& id, std::vector<std::string> texts = {}) {
  const auto action = app.talk()->scenario().find_action(id);
  REQUIRE(action.has_value());
  app.handle(intent::Act{play::Input::act(*action, std::move(texts))});
}

void read_cards(App& app) {
  while (app.screen() == Screen::conversation && app.talk()->due() == Due::card) {
    app.handle(intent::OpenCard{});
    app.handle(intent::CloseCard{});
  }
}

void choose(App& app, const std::string& path) {
  app.handle(intent::Choose{*app.talk()->scenario().find_option(path)});
  read_cards(app);
}

const play::State& state_of(const App& app) {
  return app.talk()->practice().attempt().state();
}

}  // namespace

SCENARIO("a search shows its hits, and opening one keeps it readable", "[ui][desk]") {
  GIVEN("a call with a desk") {
    App app = at_the_desk();
    const auto said = app.talk()->shown();
    WHEN("the learner searches for a name that two customers have") {
      act(app, "search customers", {"peeters"});
      THEN("both are found, and the search stands in the conversation") {
        const DeskSearch& search = app.desk().search(scenario::Panel::customers);
        CHECK(search.asked == "peeters");
        CHECK(search.hits.size() >= 2);
        CHECK(app.talk()->shown() > said);
      }
    }
    WHEN("a file, a record in it and a record of somebody else are opened") {
      act(app, "open peeters");
      act(app, "open order-4711");
      const DeskPane with_record = app.desk();
      act(app, "open order-9000");
      THEN("the record stands in its file, the other one without it") {
        CHECK(with_record.opened(DeskTab::customers) == Hit{Opened::customer, 0});
        CHECK(with_record.record() == std::uint16_t{0});
        CHECK(app.desk().opened(DeskTab::customers) == Hit{Opened::item, 1});
        CHECK(app.desk().record() == std::uint16_t{1});
      }
      THEN("going back leads to the list and leaves it open") {
        DeskPane desk = app.desk();
        desk.tab = DeskTab::customers;
        CHECK(desk.go_back());
        CHECK_FALSE(desk.is_reading(DeskTab::customers));
        CHECK(desk.opened(DeskTab::customers).has_value());
        CHECK_FALSE(desk.go_back());
      }
    }
  }
}

SCENARIO("a form is filed whole or not at all", "[ui][desk]") {
  GIVEN("a call with a form of which two fields are required") {
    App app = at_the_desk();
    const scenario::Form& form = app.talk()->scenario().company.desk.forms[0];
    CHECK(missing_fields(form, app.desk().forms[0]) == std::vector<std::size_t>{0, 1});
    WHEN("it is half filled") {
      DeskPane desk = app.desk();
      desk.forms[0].values[0] = "complaint";
      desk.forms[0].values[1] = "   ";
      app.handle(intent::ChangeDesk{desk});
      THEN("the blank text still is missing, and it is named as an open end") {
        CHECK(missing_fields(form, app.desk().forms[0]) == std::vector<std::size_t>{1});
        const OpenEnds ends = open_ends(app.talk()->scenario(), state_of(app), app.desk());
        CHECK(ends.half_filled == std::size_t{0});
        CHECK(ends.unregistered);
      }
      THEN("filing it is refused with a sentence, and nothing happens") {
        act(app, "register wrap-up", {"complaint", "   ", ""});
        CHECK_FALSE(app.talk()->refusal().empty());
        CHECK(app.talk()->problem().empty());
        CHECK(app.talk()->practice().attempt().inputs().empty());
      }
    }
    WHEN("it is filed, and then changed") {
      act(app, "register wrap-up", {"complaint", "Belt dinsdag", ""});
      const bool filed = app.desk().forms[0].filed == app.desk().forms[0].values;
      DeskPane desk = app.desk();
      desk.forms[0].values[0] = "question";
      THEN("the change counts only once it is filed too") {
        CHECK(filed);
        CHECK(app.talk()->refusal().empty());
        CHECK(open_ends(app.talk()->scenario(), state_of(app), desk).half_filled.has_value());
        act(app, "register wrap-up", desk.forms[0].values);
        CHECK(app.desk().forms[0].filed[0] == "question");
      }
    }
  }
}

SCENARIO("why something cannot be done now is a text of the interface", "[ui][desk]") {
  GIVEN("a call with a desk") {
    App app = at_the_desk();
    const scenario::Scenario& scenario = app.talk()->scenario();
    const auto why = [&](const std::string& id) {
      const auto key = why_not(scenario, state_of(app), *scenario.find_action(id));
      return key ? std::string(key->id) : std::string();
    };
    THEN("each reason is its own") {
      CHECK(why("announce").empty());
      CHECK(why("take-back") == "desk.why.not-on-hold");
      CHECK(why("close") == "desk.why.still-there");
      CHECK(why("book tue-14") == "desk.why.taken");
      CHECK(why("file letter-1 contracts") == "desk.why.paper");
      act(app, "hold");
      CHECK(why("announce") == "desk.why.on-hold");
      CHECK(why("check-back").empty());
      act(app, "take-back");
      act(app, "digitise letter-1");
      CHECK(why("digitise letter-1") == "desk.why.digitised");
      CHECK(why("file letter-1 contracts").empty());
      act(app, "book tue-10");
      CHECK(why("book tue-10") == "desk.why.booked");
    }
  }
}

SCENARIO("the wait of a customer is told in kind and seconds", "[ui][desk]") {
  GIVEN("a call in which nobody waits") {
    App app = at_the_desk();
    const auto wait = [&] { return wait_of(app.talk()->scenario(), state_of(app)); };
    REQUIRE(wait().kind == WaitKind::none);
    WHEN("a search is announced") {
      act(app, "announce");
      THEN("it is explained, for less and less time") {
        CHECK(wait().kind == WaitKind::explained);
        const int before_s = wait().seconds;
        act(app, "open late");
        CHECK(wait().kind == WaitKind::explained);
        CHECK(wait().seconds < before_s);
      }
    }
    WHEN("the learner searches without a word") {
      act(app, "open late");
      const Wait at_first = wait();
      act(app, "open return");
      act(app, "open price-rise");
      THEN("the customer hears nothing, and it becomes too long") {
        CHECK(at_first.kind == WaitKind::silent);
        CHECK_FALSE(at_first.is_long);
        CHECK(wait().is_long);
        CHECK(wait().permille == 1000);
      }
    }
    WHEN("the customer is put on hold") {
      act(app, "hold");
      act(app, "open late");
      THEN("the seconds on hold are told") {
        CHECK(wait().kind == WaitKind::on_hold);
        CHECK(wait().seconds > 0);
      }
    }
  }
}

SCENARIO("after the call the case is closed, with what is open", "[ui][desk]") {
  GIVEN("a call that has come to its end") {
    App app = at_the_desk();
    choose(app, "greeting/warm");
    choose(app, "solve/thank");
    REQUIRE(app.screen() == Screen::conversation);
    const OpenEnds ends = open_ends(app.talk()->scenario(), state_of(app), app.desk());
    CHECK(ends.unregistered);
    CHECK(ends.unread == 1);
    CHECK(ends.unfiled == 1);
    WHEN("all of it is done and the case is closed") {
      act(app, "register wrap-up", {"complaint", "Ze komt dinsdag", ""});
      act(app, "open mail-1");
      act(app, "digitise letter-1");
      act(app, "file letter-1 contracts");
      CHECK(open_ends(app.talk()->scenario(), state_of(app), app.desk()).none());
      act(app, "close");
      read_cards(app);
      THEN("the debrief comes by itself") {
        CHECK(app.screen() == Screen::debrief);
      }
    }
  }
}

SCENARIO("what cannot be stored at the desk can be tried again", "[ui][desk][faults]") {
  const test::TempFolder folder;
  test::FillingDisk disk;
  AppSetup setup;
  setup.data = folder.path();
  setup.disk = &disk;
  GIVEN("a call on a disk that is full") {
    App app = at_the_desk(setup);
    disk.full = true;
    act(app, "open late");
    CHECK_FALSE(app.talk()->problem().empty());
    CHECK_FALSE(app.desk().opened(DeskTab::knowledge).has_value());
    WHEN("there is room again") {
      disk.full = false;
      app.handle(intent::TryAgain{});
      THEN("the article is open") {
        CHECK(app.talk()->problem().empty());
        CHECK(app.desk().opened(DeskTab::knowledge).has_value());
      }
    }
  }
}

SCENARIO("who goes on later finds the desk as it was", "[ui][desk]") {
  const test::TempFolder folder;
  AppSetup setup;
  setup.data = folder.path();
  GIVEN("a call in which something was searched, opened and filed") {
    DeskPane before;
    {
      App app = at_the_desk(setup);
      act(app, "search customers", {"peeters"});
      act(app, "open peeters");
      act(app, "register wrap-up", {"complaint", "Belt dinsdag", ""});
      before = app.desk();
      app.handle(intent::LeaveConversation{});
    }
    WHEN("it is resumed") {
      App app(parts_of(setup));
      while (app.read_history()) {
      }
      REQUIRE(app.record().unfinished() != nullptr);
      app.handle(of_record(intent::GoOnWith{app.record().unfinished()->id}));
      REQUIRE(app.screen() == Screen::conversation);
      THEN("it all is there") {
        CHECK(app.desk() == before);
      }
    }
  }
}
