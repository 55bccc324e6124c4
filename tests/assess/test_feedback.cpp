#include "assess/feedback.h"

#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using test::ScenarioBuilder;

namespace {

// Block 4 in a phase of its own, block 5 shown in passing, block 9 never met by "skip".
std::shared_ptr<const scenario::Scenario> call() {
  return ScenarioBuilder()
      .number("mood", -1, -3, 3)
      .opportunity("welcome", "4.1")
      .opportunity("identify", "4.3", 2)
      .opportunity("empathy", "5.2", 2)
      .opportunity("thanks", "9.7")
      .phase("4")
      .node("greeting")
      .says("Met Peeters!")
      .option("warm", "Goedemiddag.")
      .earns("welcome", 2)
      .earns("empathy", 2)
      .effect("mood", 2)
      .option("cold", "Ja?")
      .earns("welcome", 0)
      .earns("empathy", 1)
      .effect("mood", -1)
      .node("identify")
      .option("facts", "Uw klantnummer?")
      .earns("identify", 2)
      .option("leak", "U woont in Aalst.")
      .earns("identify", 0)
      .knockout("privacy")
      .to("")
      .phase("9")
      .node("close")
      .option("bye", "Dag mevrouw.")
      .earns("thanks", 2)
      .build();
}

play::Attempt played(const std::vector<std::string>& choices) {
  play::Attempt attempt(call(), 1);
  for (const std::string& choice : choices) {
    REQUIRE(attempt.act(play::Input::choose(*attempt.scenario().find_option(choice))).ok());
  }
  return attempt;
}

}  // namespace

SCENARIO("after a phase the block card says what went well and what was missed", "[assess][card]") {
  GIVEN("a cold greeting followed by a sound identification") {
    const play::Attempt attempt = played({"greeting/cold", "identify/facts"});
    WHEN("the phase of block 4 ends") {
      const auto card =
          assess::block_card(attempt.scenario(), attempt.state(), play::transcript_of(attempt), 0);
      THEN("the points are those of block 4, of all it can give") {
        CHECK(card.block == "4");
        CHECK(card.points == assess::Points{4, 6});
      }
      THEN("it quotes the answers behind them, and nothing of block 5") {
        REQUIRE(card.went_well.size() == 1);
        CHECK(attempt.scenario().option_path(card.went_well[0].owner) == "identify/facts");
        REQUIRE(card.missed.size() == 1);
        CHECK(attempt.scenario().option_path(card.missed[0].owner) == "greeting/cold");
        CHECK(card.missed[0].mood_change == -1);
      }
    }
  }
  GIVEN("a phase in which privacy was broken") {
    const play::Attempt attempt = played({"greeting/warm", "identify/leak"});
    THEN("the card names the knock-out") {
      const auto card =
          assess::block_card(attempt.scenario(), attempt.state(), play::transcript_of(attempt), 0);
      CHECK(card.knockouts == std::vector<std::string>{"privacy"});
    }
  }
}

SCENARIO("a block card holds three items and keeps room for praise", "[assess][card]") {
  GIVEN("five opportunities of one block, four missed") {
    ScenarioBuilder builder;
    builder.opportunity("o1", "5.1")
        .opportunity("o2", "5.2", 3)
        .opportunity("o3", "5.3", 2)
        .opportunity("o4", "5.4")
        .opportunity("o5", "5.5");
    builder.phase("5")
        .node("n")
        .option("x")
        .earns("o1", 0)
        .earns("o2", 0)
        .earns("o3", 0)
        .earns("o4", 0)
        .earns("o5", 2);
    play::Attempt attempt(builder.build(), 1);
    REQUIRE(attempt.act(play::Input::choose(0)).ok());
    WHEN("the card is made") {
      const auto card =
          assess::block_card(attempt.scenario(), attempt.state(), play::transcript_of(attempt), 0);
      THEN("the two heaviest misses and the one success are on it") {
        REQUIRE(card.missed.size() == 2);
        CHECK(attempt.scenario().opportunities[card.missed[0].opportunity].id == "o2");
        CHECK(attempt.scenario().opportunities[card.missed[1].opportunity].id == "o3");
        CHECK(card.went_well.size() == 1);
      }
    }
  }
}

SCENARIO("the debrief tells per block what was shown and what never came up", "[assess][debrief]") {
  GIVEN("a call that broke off at the identification") {
    // A transcript points into the scenario, so the attempt has to outlive it.
    const play::Attempt attempt = played({"greeting/warm", "identify/leak"});
    const assess::Debrief debrief = assess::debrief_of(attempt);
    THEN("points add up over the whole list, also what was not met") {
      CHECK(debrief.scorecard.total == assess::Points{6, 12});
    }
    THEN("blocks stand in the order of the call, those without a phase after them") {
      REQUIRE(debrief.blocks.size() == 3);
      CHECK(debrief.blocks[0].block == "4");
      CHECK(debrief.blocks[1].block == "5");
      CHECK(debrief.blocks[2].block == "9");
      CHECK(debrief.blocks[2].not_met.size() == 1);
    }
    THEN("the knock-out points at the words that raised it") {
      REQUIRE(debrief.knockouts.size() == 1);
      const auto& said = debrief.transcript.utterances[debrief.knockouts[0].utterance];
      CHECK(*said.text == "U woont in Aalst.");
    }
    THEN("the mood curve starts where the customer started and moves with the answer") {
      REQUIRE(debrief.transcript.mood.size() == 2);
      CHECK(debrief.transcript.mood[0].mood == -1);
      CHECK(debrief.transcript.mood[1].mood == 1);
      CHECK(debrief.transcript.utterances[debrief.transcript.mood[1].utterance].choice == 1);
    }
  }
}

TEST_CASE("labels follow the share: 80 % and 60 %", "[assess]") {
  using assess::Label;
  CHECK(assess::label_of({8, 10}) == Label::strong);
  CHECK(assess::label_of({79, 100}) == Label::on_the_way);
  CHECK(assess::label_of({6, 10}) == Label::on_the_way);
  CHECK(assess::label_of({59, 100}) == Label::keep_practising);
  CHECK(assess::label_of({0, 4}) == Label::keep_practising);
}
