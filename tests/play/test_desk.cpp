// What is done at the desk and on the call: refusals, rules, the time after the customer has left.
#include "play/desk_stage.h"
#include "play/engine.h"
#include "play/permission.h"

using namespace klankbord;
using play::EventKind;
using test::act;
using test::applied;
using test::call_with_desk;
using test::holds_text;
using test::level;
using test::say;
using test::value;

namespace {

play::Attempt attempt_of(const test::ScenarioBuilder& builder) {
  return {builder.build(), 1};
}

int count(const play::Events& events, EventKind kind) {
  int found = 0;
  for (const play::Event& event : events) found += event.kind == kind;
  return found;
}

}  // namespace

SCENARIO("opening a record is an input that takes time and can earn", "[play][desk]") {
  GIVEN("a rule about a record, with a deadline") {
    auto builder = call_with_desk();
    builder.rule("looked", "open order-1").before("search").earns("lookup", 2);
    auto attempt = attempt_of(builder);
    WHEN("it is opened in time") {
      const auto events = act(attempt, "open order-1");
      THEN("the rule applies and the clock has run") {
        REQUIRE(events.ok());
        CHECK(level(attempt, "lookup") == 2);
        CHECK(attempt.state().elapsed_s >= 5);
        CHECK(attempt.inputs().size() == 1);
      }
    }
    WHEN("it is opened after the deadline") {
      REQUIRE(say(attempt, "hello/go").ok());
      REQUIRE(act(attempt, "open order-1").ok());
      THEN("the rule does not apply") {
        CHECK(level(attempt, "lookup") == 0);
      }
    }
  }
}

SCENARIO("a file is one's own or another's", "[play][desk]") {
  GIVEN("rules about own and other files, of which one asks for verification") {
    auto builder = call_with_desk();
    builder.rule("unverified", "open own").when("not verified").knockout("privacy");
    builder.rule("other", "open other").effect("mood", -1);
    auto attempt = attempt_of(builder);
    WHEN("a record of the customer is opened too early") {
      REQUIRE(act(attempt, "open order-1").ok());
      THEN("that is a knock-out, caused by the rule") {
        CHECK(attempt.state().knockouts != 0);
        CHECK_FALSE(applied(attempt, "other"));
      }
    }
    WHEN("the file of a namesake is opened") {
      REQUIRE(act(attempt, "open namesake").ok());
      THEN("only the other rule applies") {
        CHECK(attempt.state().knockouts == 0);
        CHECK(applied(attempt, "other"));
      }
    }
  }
}

SCENARIO("the world answers what makes no sense with a sentence", "[play][desk]") {
  GIVEN("a call") {
    auto attempt = attempt_of(call_with_desk());
    const auto before = attempt.state();
    const auto refusal = [&](const std::string& id, std::vector<std::string> texts = {}) {
      const auto events = act(attempt, id, std::move(texts));
      REQUIRE_FALSE(events.ok());
      CHECK(events.failure().code == base::ExitCode::refused);
      CHECK(attempt.state() == before);
      return events.failure().message;
    };
    THEN("each refusal changes nothing and says why") {
      CHECK_THAT(refusal("book wed"), holds_text("taken"));
      CHECK_THAT(refusal("file letter-1 contracts"), holds_text("Digitise"));
      CHECK_THAT(refusal("take-back"), holds_text("not on hold"));
      CHECK_THAT(refusal("close"), holds_text("still there"));
      CHECK_THAT(refusal("search customers", {"  "}), holds_text("Type"));
      CHECK_THAT(refusal("register wrap-up", {"", "a note"}), holds_text("code"));
      CHECK_THAT(refusal("register wrap-up", {"nonsense", ""}), holds_text("no choice"));
      CHECK_THAT(refusal("register wrap-up", {"complaint"}), holds_text("other fields"));
      CHECK_THAT(refusal("search customers", {"\xFF"}), holds_text("UTF-8"));
      CHECK_THAT(refusal("search customers", {std::string(3000, 'a')}), holds_text("longer"));
      CHECK_THAT(refusal("open order-1", {"text"}), holds_text("Nothing is typed"));
    }
  }
  GIVEN("a document that was digitised") {
    auto attempt = attempt_of(call_with_desk());
    REQUIRE(act(attempt, "digitise letter-1").ok());
    THEN("it can be filed once in a folder") {
      CHECK(act(attempt, "file letter-1 contracts").ok());
      CHECK_FALSE(act(attempt, "file letter-1 contracts").ok());
      CHECK_FALSE(act(attempt, "digitise letter-1").ok());
    }
  }
  GIVEN("something done that can be done only once") {
    auto attempt = attempt_of(call_with_desk());
    for (const char* id : {"book tue", "send confirm", "report double"}) {
      REQUIRE(act(attempt, id).ok());
    }
    THEN("again is refused") {
      for (const char* id : {"book tue", "send confirm", "report double"}) {
        CHECK_FALSE(act(attempt, id).ok());
      }
    }
  }
}

SCENARIO("a registration is judged by its values", "[play][desk]") {
  GIVEN("a rule for the right code and one for any other") {
    auto builder = call_with_desk();
    builder.rule("right", "register wrap-up").wants("code", {"complaint"}).earns("lookup", 2);
    builder.rule("wrong", "register wrap-up").when("not applied('right')").earns("lookup", 0);
    auto attempt = attempt_of(builder);
    WHEN("the code is right") {
      REQUIRE(act(attempt, "register wrap-up", {"complaint", ""}).ok());
      THEN("it earns in full") {
        CHECK(level(attempt, "lookup") == 2);
        CHECK_FALSE(applied(attempt, "wrong"));
      }
    }
    WHEN("it is wrong first and then corrected") {
      REQUIRE(act(attempt, "register wrap-up", {"question", ""}).ok());
      REQUIRE(act(attempt, "register wrap-up", {"complaint", "oops"}).ok());
      THEN("the correction counts, as a repair") {
        CHECK(level(attempt, "lookup") == 1);
      }
    }
  }
}

SCENARIO("a card number is noticed wherever it is typed", "[play][desk]") {
  GIVEN("the world's rule") {
    auto builder = call_with_desk();
    builder.rule("card", "card number").knockout("privacy");
    auto attempt = attempt_of(builder);
    WHEN("a note holds one") {
      REQUIRE(act(attempt, "register wrap-up", {"question", "kaart 4111 1111 1111 1111"}).ok());
      THEN("the rule applies") {
        CHECK(applied(attempt, "card"));
      }
    }
    WHEN("it holds an account number and a telephone number") {
      REQUIRE(act(attempt, "register wrap-up", {"question", "BE68 5390 0754 7034, 0475 12 34 56"})
                  .ok());
      THEN("it does not") {
        CHECK_FALSE(applied(attempt, "card"));
      }
    }
  }
}

SCENARIO("a transfer goes where a rule sends it, and nowhere else", "[play][desk]") {
  GIVEN("a rule for one team") {
    auto builder = call_with_desk();
    builder.rule("second", "transfer second-line warm").earns("lookup", 2).to("search");
    auto attempt = attempt_of(builder);
    WHEN("the call is transferred there") {
      const auto events = act(attempt, "transfer second-line warm");
      THEN("the conversation goes on at the node of the rule") {
        REQUIRE(events.ok());
        CHECK(attempt.scenario().nodes[attempt.state().node].id == "search");
        CHECK(count(*events, EventKind::move_said) == 0);
      }
    }
    WHEN("it is transferred without a rule, or to a team that is out") {
      const auto returned = act(attempt, "transfer second-line cold");
      const auto absent = act(attempt, "transfer billing warm");
      THEN("a colleague says so and the customer is still there") {
        REQUIRE(returned.ok());
        REQUIRE(absent.ok());
        CHECK(count(*returned, EventKind::move_said) == 1);
        CHECK(count(*absent, EventKind::move_said) == 1);
        CHECK(count(*absent, EventKind::move_replied) == 1);
        CHECK(say(attempt, "hello/go").ok());
      }
    }
  }
}

SCENARIO("a scenario can answer a transfer in its own words", "[play][desk]") {
  GIVEN("a rule for a team that is there, but not yet") {
    auto builder = call_with_desk();
    builder.rule("too-early", "transfer second-line warm").replies("Dat kan nu nog niet.");
    auto attempt = attempt_of(builder);
    WHEN("the call is transferred") {
      const auto events = act(attempt, "transfer second-line warm");
      THEN("the rule speaks, not the general answer") {
        REQUIRE(events.ok());
        CHECK(count(*events, EventKind::rule_said) == 1);
        CHECK(count(*events, EventKind::move_said) == 0);
      }
    }
  }
}

SCENARIO("the attempt ends when the case is closed, not when the customer has left",
         "[play][desk]") {
  GIVEN("a call that has come to its end") {
    auto builder = call_with_desk();
    builder.rule("after", "left").effect("mood", 1);
    builder.rule("closed", "close").when("did('register wrap-up')").earns("lookup", 2);
    auto attempt = attempt_of(builder);
    REQUIRE(say(attempt, "hello/go").ok());
    const auto last = say(attempt, "search/found");
    REQUIRE(last.ok());
    THEN("the customer is gone and the attempt is not over") {
      CHECK(count(*last, EventKind::call_over) == 1);
      CHECK_FALSE(attempt.ended());
      CHECK(applied(attempt, "after"));
      CHECK(attempt.view().offers.empty());
      CHECK_FALSE(act(attempt, "announce").ok());
      CHECK_FALSE(say(attempt, "search/found").ok());
    }
    AND_WHEN("the learner registers and closes the case") {
      REQUIRE(act(attempt, "register wrap-up", {"question", ""}).ok());
      const auto closed = act(attempt, "close");
      THEN("that ends it, and the work counts") {
        REQUIRE(closed.ok());
        CHECK(attempt.ended());
        CHECK(level(attempt, "lookup") == 2);
        CHECK_FALSE(act(attempt, "open order-1").ok());
      }
    }
  }
  GIVEN("a call that the learner breaks off") {
    auto builder = call_with_desk();
    builder.rule("hang-up", "end").knockout("privacy");
    auto attempt = attempt_of(builder);
    REQUIRE(act(attempt, "end").ok());
    THEN("the customer is gone, and the rule has its say") {
      CHECK(attempt.state().desk.call_over);
      CHECK(attempt.state().knockouts != 0);
      CHECK(act(attempt, "close").ok());
    }
  }
}

SCENARIO("a rule with a target moves the conversation once", "[play][desk]") {
  GIVEN("a rule that sends back to where one is, again and again") {
    auto builder = call_with_desk();
    builder.rule("loop", "open order-1").again().to("hello");
    auto attempt = attempt_of(builder);
    WHEN("it applies more often than the node may be visited") {
      REQUIRE(act(attempt, "open order-1").ok());
      THEN("the conversation goes past it, as a target that is used up") {
        CHECK(attempt.scenario().nodes[attempt.state().node].id == "search");
        REQUIRE(act(attempt, "open order-1").ok());
        CHECK(attempt.state().desk.call_over);
      }
    }
  }
}

SCENARIO("an option can tell something out of a file", "[play][desk]") {
  GIVEN("a rule about telling before verification") {
    auto builder = call_with_desk();
    builder.node("told").says("En?").option("reads-out").reveals().to("");
    builder.rule("leak", "reveal").when("not verified").knockout("privacy");
    auto attempt = attempt_of(builder);
    REQUIRE(say(attempt, "hello/go").ok());
    REQUIRE(say(attempt, "search/found").ok());
    REQUIRE(attempt.state().knockouts == 0);
    WHEN("it is chosen unverified") {
      REQUIRE(say(attempt, "told/reads-out").ok());
      THEN("that is a knock-out") {
        CHECK(attempt.state().knockouts != 0);
      }
    }
  }
}

SCENARIO("decide changes nothing, and its events are all that step does", "[play][desk]") {
  GIVEN("a call and an input that sets off rules") {
    auto builder = call_with_desk();
    builder.rule("looked", "open order-1").earns("lookup", 2).effect("mood", 1).to("search");
    const auto scenario = builder.build();
    play::Events opening, decided, stepped;
    const play::State start = play::start(*scenario, opening);
    const auto input = play::Input::act(*scenario->find_action("open order-1"));
    WHEN("it is decided, and applied event by event") {
      play::State by_events = start, by_step = start;
      REQUIRE(play::decide(*scenario, start, input, decided).ok());
      for (const play::Event& event : decided) play::apply(*scenario, by_events, event);
      REQUIRE(play::step(*scenario, by_step, input, stepped).ok());
      THEN("both ways lead to the same state") {
        CHECK(by_events == by_step);
        CHECK(decided.size() == stepped.size());
        CHECK_FALSE(by_step == start);
      }
    }
  }
}
