#include "play/engine.h"

#include "play/attempt.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using play::EventKind;
using test::holds_text;
using test::ScenarioBuilder;

namespace {

play::Attempt attempt_of(const ScenarioBuilder& builder) {
  return {builder.build(), 1};
}

base::Result<play::Events> choose(play::Attempt& attempt, const std::string& path) {
  const auto option = attempt.scenario().find_option(path);
  INFO(path);
  REQUIRE(option.has_value());
  return attempt.act(play::Input::choose(*option));
}

int count(const play::Events& events, EventKind kind) {
  int found = 0;
  for (const play::Event& event : events) found += event.kind == kind;
  return found;
}

std::string present_node(const play::Attempt& attempt) {
  return attempt.scenario().nodes[attempt.state().node].id;
}

}  // namespace

SCENARIO("reading order is play order", "[play]") {
  GIVEN("two phases with a node each, and an answer without a target") {
    auto attempt = attempt_of(ScenarioBuilder()
                                  .phase("4")
                                  .node("greeting")
                                  .says("Hallo?")
                                  .option("warm")
                                  .phase("9")
                                  .node("close")
                                  .says("Dag.")
                                  .option("bye"));
    CHECK(count(attempt.opening(), EventKind::line_said) == 1);
    WHEN("the first answer is given") {
      const auto events = choose(attempt, "greeting/warm");
      THEN("the next node follows, over the end of the phase") {
        REQUIRE(events.ok());
        CHECK(present_node(attempt) == "close");
        CHECK(count(*events, EventKind::phase_left) == 1);
        CHECK(count(*events, EventKind::phase_entered) == 1);
      }
      AND_WHEN("the last node is answered") {
        const auto last = choose(attempt, "close/bye");
        THEN("the conversation ends and its last phase is left") {
          REQUIRE(last.ok());
          CHECK(attempt.ended());
          CHECK(count(*last, EventKind::phase_left) == 1);
          CHECK(count(*last, EventKind::conversation_ended) == 1);
        }
        THEN("another answer is refused and changes nothing") {
          const play::State before = attempt.state();
          const auto more = choose(attempt, "close/bye");
          REQUIRE_FALSE(more.ok());
          CHECK(more.failure().code == base::ExitCode::refused);
          CHECK(attempt.state() == before);
        }
      }
    }
    WHEN("an answer of another moment is given") {
      const auto events = choose(attempt, "close/bye");
      THEN("it is refused with both moments named") {
        REQUIRE_FALSE(events.ok());
        CHECK_THAT(events.failure().message, holds_text("close/bye"));
        CHECK_THAT(events.failure().message, holds_text("greeting"));
        CHECK(attempt.inputs().empty());
      }
    }
  }
}

SCENARIO("effects count at once: replies, targets and lines see them", "[play]") {
  GIVEN("an answer that angers the customer") {
    auto attempt = attempt_of(ScenarioBuilder()
                                  .number("mood", -1, -3, 3)
                                  .truth("verified")
                                  .phase("4")
                                  .node("ask")
                                  .says("Nu?")
                                  .option("rude")
                                  .effect("mood", -1)
                                  .effect("verified", 1)
                                  .replies("Zeg!", "mood == -2")
                                  .replies("Fijn.", "mood > -2")
                                  .to("angry", "mood <= -2 and verified")
                                  .to("calm")
                                  .node("calm")
                                  .option("a")
                                  .node("angry")
                                  .says("Ik hang op.", "mood < -2")
                                  .option("b"));
    WHEN("it is chosen") {
      const auto events = choose(attempt, "ask/rude");
      THEN("the reply for the new mood is said and the target for it is taken") {
        REQUIRE(events.ok());
        CHECK(count(*events, EventKind::reply_said) == 1);
        CHECK(present_node(attempt) == "angry");
        CHECK(count(*events, EventKind::line_said) == 0);
      }
    }
  }
}

SCENARIO("a number stays within its declared range", "[play]") {
  GIVEN("a mood at 2 of 3 and an answer that adds 5") {
    auto attempt = attempt_of(ScenarioBuilder()
                                  .number("mood", 2, -3, 3)
                                  .phase("4")
                                  .node("a")
                                  .option("praise")
                                  .effect("mood", 5)
                                  .node("b")
                                  .option("praise")
                                  .effect("mood", 5));
    WHEN("it is given twice") {
      const auto first = choose(attempt, "a/praise");
      const auto second = choose(attempt, "b/praise");
      THEN("it stops at 3, and what changes nothing is no event") {
        CHECK(attempt.state().variables[0] == 3);
        CHECK(count(*first, EventKind::variable_set) == 1);
        CHECK(count(*second, EventKind::variable_set) == 0);
      }
    }
  }
}

SCENARIO("an answer that its condition hides cannot be given", "[play]") {
  GIVEN("an answer that needs a verified customer") {
    auto attempt = attempt_of(ScenarioBuilder()
                                  .truth("verified")
                                  .phase("4")
                                  .node("ask")
                                  .option("tell")
                                  .when("verified")
                                  .option("verify")
                                  .effect("verified", 1)
                                  .to("again")
                                  .node("again")
                                  .option("tell")
                                  .when("verified"));
    WHEN("it is given too early") {
      const auto events = choose(attempt, "ask/tell");
      THEN("it is refused and the condition is named") {
        REQUIRE_FALSE(events.ok());
        CHECK_THAT(events.failure().message, holds_text("verified"));
      }
    }
    WHEN("the customer is verified first") {
      REQUIRE(choose(attempt, "ask/verify").ok());
      THEN("it can be given") {
        CHECK(choose(attempt, "again/tell").ok());
      }
    }
    THEN("the view delivers it all the same, with the reason, after what is offered") {
      const play::View view = attempt.view();
      REQUIRE(view.offers.size() == 2);
      CHECK(view.offers[0].available);
      CHECK_FALSE(view.offers[1].available);
      CHECK(view.offers[1].reason == "verified; now verified is false");
    }
  }
}

SCENARIO("a node is visited as often as it says and then passed over", "[play]") {
  GIVEN("a question that may be asked twice") {
    auto attempt = attempt_of(ScenarioBuilder()
                                  .phase("5")
                                  .node("ask", 2)
                                  .says("Wat bedoelt u?")
                                  .option("again")
                                  .to("ask")
                                  .node("next")
                                  .option("on"));
    WHEN("the learner keeps going back") {
      REQUIRE(choose(attempt, "ask/again").ok());
      CHECK(present_node(attempt) == "ask");
      REQUIRE(choose(attempt, "ask/again").ok());
      THEN("after the second visit the next node follows: no loop is without end") {
        CHECK(present_node(attempt) == "next");
      }
    }
  }
  GIVEN("nodes without answers that point at each other") {
    const ScenarioBuilder builder = ScenarioBuilder()
                                        .phase("5")
                                        .node("a", 9)
                                        .says("a")
                                        .to("b")
                                        .node("b", 9)
                                        .says("b")
                                        .to("a")
                                        .node("c")
                                        .option("x");
    WHEN("the conversation opens") {
      const auto attempt = attempt_of(builder);
      THEN("it still arrives somewhere") {
        CHECK(present_node(attempt) == "c");
      }
    }
  }
}

SCENARIO("the highest level counts, late is worth 1 at most, spoiled is 0 for good",
         "[play][scoring]") {
  const auto play = [](std::vector<std::string> choices) {
    auto attempt = attempt_of(ScenarioBuilder()
                                  .opportunity("empathy", "5.2")
                                  .phase("5")
                                  .node("first")
                                  .option("cold")
                                  .earns("empathy", 0)
                                  .option("half")
                                  .earns("empathy", 1)
                                  .option("warm")
                                  .earns("empathy", 2)
                                  .option("nothing")
                                  .node("second")
                                  .option("warm")
                                  .earns("empathy", 2)
                                  .option("cold")
                                  .earns("empathy", 0)
                                  .option("spoil")
                                  .spoils("empathy")
                                  .option("nothing")
                                  .node("third")
                                  .option("warm")
                                  .earns("empathy", 2)
                                  .option("nothing"));
    for (const std::string& choice : choices) REQUIRE(choose(attempt, choice).ok());
    return attempt.state().evidence[0];
  };
  GIVEN("an opportunity that comes up three times") {
    THEN("shown well the first time it is 2, and a later slip does not take that away") {
      CHECK(play({"first/warm", "second/cold", "third/nothing"}).level == 2);
    }
    THEN("shown well later, after it went wrong, it is 1") {
      CHECK(play({"first/cold", "second/warm", "third/warm"}).level == 1);
      CHECK(play({"first/half", "second/warm", "third/warm"}).level == 1);
    }
    THEN("its first occasion may be any node: nothing said before is no repair") {
      CHECK(play({"first/nothing", "second/warm", "third/nothing"}).level == 2);
    }
    THEN("spoiled it stays 0 whatever follows") {
      const play::Evidence evidence = play({"first/warm", "second/spoil", "third/warm"});
      CHECK(evidence.level == 0);
      CHECK(evidence.spoiled);
    }
    THEN("never met it is 0 and not given") {
      const play::Evidence evidence = play({"first/nothing", "second/nothing", "third/nothing"});
      CHECK(evidence.level == 0);
      CHECK_FALSE(evidence.given);
    }
  }
}

SCENARIO("a knock-out is a flag and the conversation goes on", "[play]") {
  GIVEN("an answer that breaks privacy") {
    auto attempt = attempt_of(
        ScenarioBuilder().phase("4").node("a").option("leak").knockout("privacy").node("b").option(
            "on"));
    WHEN("it is given") {
      const auto events = choose(attempt, "a/leak");
      THEN("it is raised and the next node follows") {
        CHECK(count(*events, EventKind::knockout_raised) == 1);
        CHECK(attempt.state().knockouts == 1u);
        CHECK(present_node(attempt) == "b");
      }
    }
  }
}

SCENARIO("time is simulated: words and declared costs, nothing else", "[play]") {
  GIVEN("a line of 5 words (2 s) and an answer that costs 20 s") {
    auto attempt = attempt_of(ScenarioBuilder()
                                  .phase("6")
                                  .node("a")
                                  .says("een twee drie vier vijf")
                                  .option("look")
                                  .costs(20)
                                  .node("b")
                                  .option("late")
                                  .when("elapsed() >= 22")
                                  .option("on"));
    WHEN("the answer is given") {
      REQUIRE(choose(attempt, "a/look").ok());
      THEN("22 seconds have passed, and a condition can ask for them") {
        CHECK(attempt.state().elapsed_s == 22);
        CHECK(choose(attempt, "b/late").ok());
      }
    }
  }
}

SCENARIO("decide is pure: it tells what would follow and changes nothing", "[play]") {
  GIVEN("a conversation at its first answer") {
    const auto scenario = ScenarioBuilder()
                              .number("mood", 0, -3, 3)
                              .phase("4")
                              .node("a")
                              .option("x")
                              .effect("mood", 1)
                              .node("b")
                              .option("y")
                              .build();
    play::Events opening;
    const play::State state = play::start(*scenario, opening);
    WHEN("the answer is decided but not applied") {
      play::Events events;
      REQUIRE(play::decide(*scenario, state, play::Input::choose(0), events).ok());
      THEN("applying the events one by one gives what a step gives") {
        play::State folded = state;
        for (const play::Event& event : events) play::apply(*scenario, folded, event);
        play::State stepped = state;
        play::Events again;
        REQUIRE(play::step(*scenario, stepped, play::Input::choose(0), again).ok());
        CHECK(folded == stepped);
        CHECK_FALSE(folded == state);
      }
    }
    THEN("the opening is events too") {
      play::State by_hand = play::initial_state(*scenario);
      play::Events events;
      play::open_conversation(*scenario, by_hand, events);
      for (const play::Event& event : events) play::apply(*scenario, by_hand, event);
      CHECK(by_hand == state);
    }
  }
}

SCENARIO("an attempt is its seed and its inputs", "[play]") {
  GIVEN("a finished attempt") {
    auto attempt = attempt_of(ScenarioBuilder()
                                  .number("mood", 0, -3, 3)
                                  .phase("4")
                                  .node("a")
                                  .option("x")
                                  .effect("mood", 1)
                                  .option("y")
                                  .node("b")
                                  .option("z"));
    REQUIRE(choose(attempt, "a/x").ok());
    REQUIRE(choose(attempt, "b/z").ok());
    WHEN("its inputs are folded again") {
      const auto again = play::fold(attempt.shared_scenario(), 1, attempt.inputs());
      THEN("the state is the same") {
        REQUIRE(again.ok());
        CHECK(again->state() == attempt.state());
      }
    }
    WHEN("an input is one the scenario refuses") {
      const auto again = play::fold(attempt.shared_scenario(), 1, {{0}, {0}});
      THEN("its number is named") {
        REQUIRE_FALSE(again.ok());
        CHECK_THAT(again.failure().message, holds_text("Input 2"));
      }
    }
  }
}

TEST_CASE("a live conversation stays within 2 kB beside the shared scenario", "[play][limits]") {
  CHECK(sizeof(play::State) <= 1024);
  CHECK(sizeof(play::Attempt) + 14 * sizeof(play::Input) <= 2048);
}
