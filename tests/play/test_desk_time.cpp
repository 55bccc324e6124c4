// Silence, hold and waiting: what a customer hears while the learner works.
#include "play/desk_stage.h"

using namespace klankbord;
using test::act;
using test::applied;
using test::call_with_desk;
using test::level;
using test::say;
using test::value;

namespace {

// Opens the order, which takes 5 seconds, so many times.
void work(play::Attempt& attempt, int times) {
  for (int i = 0; i < times; ++i) REQUIRE(act(attempt, "open order-1").ok());
}

test::ScenarioBuilder with_silence_rules() {
  auto builder = call_with_desk();
  builder.rule("silence-8", "silence 8")
      .again()
      .effect("mood", -1)
      .replies("Hallo? Bent u er nog?");
  builder.rule("silence-15", "silence 15").spoils("company");
  builder.rule("company", "covered 8").earns("company", 2);
  return builder;
}

}  // namespace

SCENARIO("unexplained silence costs patience", "[play][time]") {
  GIVEN("a search that was not announced") {
    play::Attempt attempt(with_silence_rules().build(), 1);
    WHEN("it stays short") {
      work(attempt, 1);
      THEN("nobody minds") {
        CHECK(value(attempt, "mood") == 0);
      }
    }
    WHEN("it passes 8 seconds, then 15") {
      work(attempt, 2);
      const int after_eight = value(attempt, "mood");
      work(attempt, 1);
      THEN("the customer speaks up once, and then the opportunity is lost") {
        CHECK(after_eight == -1);
        CHECK(value(attempt, "mood") == -1);
        CHECK(applied(attempt, "silence-15"));
        CHECK(level(attempt, "company") == 0);
      }
    }
    WHEN("the learner speaks in between") {
      work(attempt, 2);
      REQUIRE(say(attempt, "hello/go").ok());
      work(attempt, 2);
      THEN("the silence begins anew, and so does the complaint") {
        CHECK(value(attempt, "mood") == -2);
        CHECK_FALSE(applied(attempt, "silence-15"));
      }
    }
  }
}

SCENARIO("an announcement explains the silence that follows", "[play][time]") {
  GIVEN("a search that was announced") {
    play::Attempt attempt(with_silence_rules().build(), 1);
    REQUIRE(act(attempt, "announce").ok());
    WHEN("it takes a while") {
      work(attempt, 4);
      THEN("the customer is at ease and keeping company has been shown") {
        CHECK(value(attempt, "mood") == 0);
        CHECK(level(attempt, "company") == 2);
      }
    }
    WHEN("it takes longer than was announced") {
      work(attempt, 8);
      THEN("what is beyond it is silence again") {
        CHECK(attempt.state().desk.silence_s == 10);
        CHECK(value(attempt, "mood") == -1);
      }
    }
    WHEN("the learner checks back in time") {
      work(attempt, 5);
      REQUIRE(act(attempt, "check-back").ok());
      work(attempt, 4);
      THEN("the customer stays at ease") {
        CHECK(value(attempt, "mood") == 0);
      }
    }
  }
}

SCENARIO("hold is counted apart and ends by taking the call back", "[play][time]") {
  GIVEN("a customer on hold") {
    auto builder = with_silence_rules();
    builder.rule("hold-12", "hold 12").again().effect("mood", -1);
    builder.rule("hold-total-20", "hold total 20").effect("mood", -1);
    play::Attempt attempt(builder.build(), 1);
    REQUIRE(act(attempt, "hold").ok());
    THEN("nothing can be said until the call is taken back") {
      CHECK_FALSE(say(attempt, "hello/go").ok());
      CHECK_FALSE(act(attempt, "hold").ok());
      CHECK_FALSE(act(attempt, "announce").ok());
      CHECK(attempt.view().offers.empty());
      CHECK(act(attempt, "take-back").ok());
      CHECK(say(attempt, "hello/go").ok());
    }
    THEN("a transfer takes the customer off hold, whatever comes of it") {
      REQUIRE(act(attempt, "transfer billing warm").ok());
      CHECK_FALSE(attempt.state().desk.on_hold);
      CHECK(say(attempt, "hello/go").ok());
    }
    WHEN("the learner checks in every ten seconds") {
      work(attempt, 2);
      REQUIRE(act(attempt, "check-back").ok());
      work(attempt, 1);
      THEN("only the sum of it counts, and silence never") {
        CHECK_FALSE(applied(attempt, "hold-12"));
        CHECK(attempt.state().desk.hold_total_s == 15);
        CHECK(attempt.state().desk.silence_s == 0);
      }
      AND_WHEN("nothing is heard for too long") {
        work(attempt, 2);
        THEN("both rules apply") {
          CHECK(applied(attempt, "hold-12"));
          CHECK(applied(attempt, "hold-total-20"));
          CHECK(value(attempt, "mood") == -2);
        }
      }
    }
  }
}

SCENARIO("an option can announce, as the move does", "[play][time]") {
  GIVEN("an answer that says that a search follows") {
    auto builder = with_silence_rules();
    auto scenario = builder.scenario();
    scenario.options[*scenario.find_option("hello/go")].announces = true;
    play::Attempt attempt(std::make_shared<const scenario::Scenario>(std::move(scenario)), 1);
    REQUIRE(say(attempt, "hello/go").ok());
    WHEN("the search follows") {
      work(attempt, 3);
      THEN("it is covered") {
        CHECK(value(attempt, "mood") == 0);
      }
    }
  }
}

SCENARIO("in a phase without the customer nobody waits", "[play][time]") {
  GIVEN("a talk with a colleague after the customer has left, and an unexplained search") {
    auto scenario = with_silence_rules().scenario();
    scenario.phases[1].alone = true;
    play::Attempt attempt(std::make_shared<const scenario::Scenario>(std::move(scenario)), 1);
    REQUIRE(say(attempt, "hello/go").ok());
    WHEN("the learner works and says nothing") {
      work(attempt, 6);
      THEN("nobody hears it, there is nobody to put on hold, and the talk goes on") {
        CHECK(value(attempt, "mood") == 0);
        CHECK_FALSE(act(attempt, "hold").ok());
        CHECK_FALSE(act(attempt, "announce").ok());
        CHECK(say(attempt, "search/found").ok());
        CHECK(attempt.state().desk.call_over);
      }
    }
  }
}

SCENARIO("work after the call makes nobody wait", "[play][time]") {
  GIVEN("a customer who has left") {
    play::Attempt attempt(with_silence_rules().build(), 1);
    REQUIRE(say(attempt, "hello/go").ok());
    REQUIRE(say(attempt, "search/found").ok());
    WHEN("the learner works on") {
      work(attempt, 6);
      THEN("no silence is counted") {
        CHECK(attempt.state().desk.silence_s == 0);
        CHECK(value(attempt, "mood") == 0);
      }
    }
  }
}

// ---- two chats

namespace {

test::ScenarioBuilder two_chats() {
  test::ScenarioBuilder b;
  b.channel(scenario::Channel::chat).number("mood", 0, -3, 3).number("mood_b", 0, -3, 3);
  b.opportunity("both", "6.4");
  b.desk().customer("maes").record("order-1", "maes").move("announce", "Een ogenblik.");
  b.chat("one", "peeters", "mood").chat("two", "maes", "mood_b", 10);
  b.phase("4", "one", "one").node("a1").says("Dag").option("x").node("a2").says("En?").option("x");
  b.phase("5", "two", "two").node("b1").says("Hallo").option("x").node("b2").says("Ja").option("x");
  b.rule("late", "wait two 12").again().effect("mood_b", -1).replies("Bent u daar nog?");
  return b;
}

}  // namespace

SCENARIO("two chats run side by side", "[play][time][chat]") {
  GIVEN("a second chat that comes in after ten seconds") {
    play::Attempt attempt(two_chats().build(), 1);
    THEN("at first there is one") {
      CHECK(attempt.view().threads.size() == 2);
      CHECK_FALSE(attempt.view().threads[1].begun);
    }
    WHEN("time passes") {
      work(attempt, 2);
      THEN("both wait for an answer, and either can be answered first") {
        CHECK(attempt.view().threads[0].offers.size() == 1);
        CHECK(attempt.view().threads[1].offers.size() == 1);
        CHECK(say(attempt, "b1/x").ok());
        CHECK(say(attempt, "a1/x").ok());
        CHECK(say(attempt, "b2/x").ok());
        CHECK_FALSE(attempt.state().desk.call_over);
        CHECK(say(attempt, "a2/x").ok());
        CHECK(attempt.state().desk.call_over);
      }
      AND_WHEN("one of them is kept waiting") {
        work(attempt, 3);
        THEN("that customer minds, the other does not") {
          CHECK(value(attempt, "mood_b") == -1);
          CHECK(value(attempt, "mood") == 0);
        }
      }
      AND_WHEN("that one is told first") {
        REQUIRE(act(attempt, "announce two").ok());
        work(attempt, 5);
        THEN("the wait is explained") {
          CHECK(value(attempt, "mood_b") == 0);
        }
      }
    }
    WHEN("the first is over before the second has begun") {
      REQUIRE(say(attempt, "a1/x").ok());
      REQUIRE(say(attempt, "a2/x").ok());
      THEN("the second comes in at once") {
        CHECK(attempt.view().threads[1].begun);
        CHECK_FALSE(attempt.state().desk.call_over);
      }
    }
  }
}
