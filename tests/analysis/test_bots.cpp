#include "analysis/bots.h"

#include "checking.h"
#include "support/catch.h"
#include "support/desk_scenario.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using namespace klankbord::analysis;
using test::ScenarioBuilder;

namespace {

// Eight decisions with a full, a half and a wrong answer; `texts` in that order, or `even` at every
// second decision.
ScenarioBuilder eight(const std::vector<std::string>& odd,
                      const std::vector<std::string>& even = {}) {
  ScenarioBuilder builder;
  for (int i = 1; i <= 8; ++i) builder.opportunity("o" + std::to_string(i), "4.1");
  builder.phase("4");
  for (int i = 1; i <= 8; ++i) {
    const std::string opportunity = "o" + std::to_string(i);
    const std::vector<std::string>& texts = i % 2 == 0 && !even.empty() ? even : odd;
    builder.node("step" + std::to_string(i)).says("En nu?");
    builder.option("full", texts[0]).earns(opportunity, 2);
    builder.option("half", texts[1]).earns(opportunity, 1).why("Half.", "Goed.");
    builder.option("wrong", texts[2]).earns(opportunity, 0).why("Fout.", "Goed.");
  }
  return builder;
}

BotResult result(const scenario::Scenario& scenario, Bot bot, int plays = 64) {
  return sum_up(bot, play_bot(scenario, bot, plays));
}

int mean(const ScenarioBuilder& builder, Bot bot) {
  return result(builder.scenario(), bot).mean;
}

}  // namespace

SCENARIO("each bot follows its own trick and nothing else", "[analysis][bots]") {
  GIVEN("answers that stand in one order all along") {
    const auto builder = eight({"Goed zo.", "Half zo.", "Fout zo."});
    THEN("the first and the last answer earn what stands there, in one play without luck") {
      CHECK(mean(builder, Bot::first) == 1000);
      CHECK(mean(builder, Bot::last) == 0);
      CHECK(result(builder.scenario(), Bot::first).plays == 1);
    }
    THEN("where all answers look alike, the other tricks are chance") {
      const BotResult longest = result(builder.scenario(), Bot::longest, 2000);
      CHECK(longest.plays == 2000);
      CHECK(longest.mean > 470);
      CHECK(longest.mean < 530);
    }
  }
  GIVEN("answers of different length") {
    const auto builder = eight({"Kort.", "Iets langer.", "Het langste antwoord."});
    THEN("the longest and the shortest are taken") {
      CHECK(mean(builder, Bot::longest) == 0);
      CHECK(mean(builder, Bot::shortest) == 1000);
    }
  }
  GIVEN("a polite, a warm and an absolute answer that asks") {
    const auto builder = eight({"Dank u, mevrouw.", "Ik begrijp dat.", "Zeker altijd, hé?"});
    THEN("each word list finds its own") {
      CHECK(mean(builder, Bot::politest) == 1000);
      CHECK(mean(builder, Bot::most_empathy) == 500);
      CHECK(mean(builder, Bot::most_questions) == 0);
      // Two have no absolute word: one of them by chance.
      CHECK(mean(builder, Bot::least_absolute) > 600);
      CHECK(mean(builder, Bot::least_absolute) < 900);
    }
  }
  GIVEN("a seed") {
    const auto scenario = eight({"Goed zo.", "Half zo.", "Fout zo."}).scenario();
    THEN("the same seed gives the same plays, another one others") {
      const auto points = [&](std::uint64_t seed) {
        std::vector<int> all;
        for (const BotPlay& play : play_bot(scenario, Bot::random, 50, seed)) {
          all.push_back(play.total.earned);
        }
        return all;
      };
      CHECK(points(7) == points(7));
      CHECK(points(7) != points(1007));
    }
  }
}

SCENARIO("a play at random is fair", "[analysis][bots]") {
  GIVEN("eight decisions worth 2, 1 or 0") {
    const auto scenario = eight({"Goed zo.", "Half zo.", "Fout zo."}).scenario();
    const BotResult random = result(scenario, Bot::random, 4000);
    THEN("the mean is a half, and the share that reaches the mark is that of the dice") {
      // Of 3^8 = 6561 equal plays, 1784 have 10 of 16 points or more: 27.2 %.
      CHECK(random.mean > 490);
      CHECK(random.mean < 510);
      CHECK(random.reached > 252);
      CHECK(random.reached < 292);
      CHECK(random.passes());  // too many of them are lucky
    }
  }
}

SCENARIO("what answers earn is told apart from the desk", "[analysis][bots]") {
  GIVEN("half of the points for work at the desk, and answers that the first place gives away") {
    auto builder = eight({"Goed zo.", "Half zo.", "Fout zo."});
    builder.opportunity("look", "5.1", 3).opportunity("file", "5.2", 3).desk();
    builder.record("order-1", "peeters").rule("looked", "open order-1").earns("look", 2);
    builder.rule("looked-too", "open order-1").earns("file", 2);
    const auto scenario = builder.scenario();
    THEN("the bot leaves the desk alone, and that does not hide what it finds") {
      const BotResult first = result(scenario, Bot::first);
      CHECK(first.mean == 571);  // 16 of 28
      CHECK(first.answers == 1000);
      CHECK(first.standing() == 1000);
      CHECK(first.passes());
    }
    THEN("only what answers earn in full is theirs") {
      const auto earned = earned_by_answers(scenario);
      CHECK(earned[0]);
      CHECK_FALSE(earned[8]);
      CHECK_FALSE(earned[9]);
    }
  }
}

SCENARIO("bots get through tasks, forms and the end of a case", "[analysis][bots]") {
  GIVEN("a summary, a reply to compose, a form and an open answer") {
    ScenarioBuilder builder;
    builder.opportunity("sum", "5.1").opportunity("write", "5.2").opportunity("note", "5.3");
    builder.opportunity("own", "4.1").desk().form("wrap").field("code", {"good", "bad"});
    builder.field("words").phase("5");
    builder.summarise("recap").says("Dus?");
    builder.part("a", true, "Lang stuk tekst.").part("b", true, "Lang stuk ook.");
    builder.part("c", false, "Kort.").part("d", false, "Kort.");
    builder.outcome("full").earns("sum", 2).outcome("missed").earns("sum", 0).why("F.", "G.");
    builder.compose("reply").says("En?").part("x", true, "Dag.").part("y", false, "Nee.");
    builder.outcome("full").earns("write", 2).outcome("missed").earns("write", 0).why("F.", "G.");
    builder.registers("wrap-up", "wrap").wants("code", {"good"});
    builder.outcome("full").earns("note", 2).outcome("missed").earns("note", 0).why("F.", "G.");
    builder.answer("words").outcome("given").earns("own", 2);
    const auto scenario = builder.scenario();
    THEN("each play comes to its end, and the longest half of a summary can be right") {
      for (const Bot bot : kBots) {
        INFO(to_string(bot));
        const auto plays = play_bot(scenario, bot, 8);
        CHECK_FALSE(plays.empty());
        for (const BotPlay& play : plays) CHECK(play.ended);
      }
      // The summary and the first choice of the form; nobody has marked the open answer.
      const BotResult first = result(scenario, Bot::first, 400);
      CHECK(first.highest == 750);
      CHECK(first.lowest >= 250);
      CHECK(result(scenario, Bot::longest, 400).lowest >= 250);
    }
    THEN("an answer that a person marks is not one that answers earn") {
      CHECK_FALSE(earned_by_answers(scenario)[3]);
    }
  }
}

SCENARIO("a bot stops where only the desk would help", "[analysis][bots]") {
  GIVEN("a decision whose only answers need something looked up first") {
    ScenarioBuilder builder;
    builder.opportunity("tell", "5.1").desk().record("order-1", "peeters").phase("5");
    builder.node("ask").says("En?").option("known").when("opened('order-1')").earns("tell", 2);
    builder.option("also").when("opened('order-1')").earns("tell", 0).why("Fout.", "Goed.");
    const auto scenario = builder.scenario();
    THEN("its play is not ended, and it has earned nothing") {
      const auto plays = play_bot(scenario, Bot::first, 4);
      REQUIRE_FALSE(plays.empty());
      CHECK(plays[0].total.earned == 0);
      CHECK(plays[0].total.reachable == 2);
    }
  }
}

SCENARIO("results are summed up in whole numbers", "[analysis][bots]") {
  GIVEN("four plays, one lucky, one lucky with a knock-out") {
    const std::vector<BotPlay> plays = {{{6, 10}, {6, 6}, false},
                                        {{9, 10}, {6, 6}, true},
                                        {{1, 10}, {0, 6}, false},
                                        {{0, 10}, {0, 6}, true}};
    const BotResult random = sum_up(Bot::random, plays);
    THEN("means, extremes and shares are in permille") {
      CHECK(random.mean == 400);
      CHECK(random.answers == 500);
      CHECK(random.lowest == 0);
      CHECK(random.highest == 900);
      CHECK(random.reached == 250);
      CHECK(random.with_knockout == 500);
    }
    THEN("chance passes by its share alone, a trick only by its mean") {
      CHECK(random.passes());
      CHECK_FALSE(sum_up(Bot::first, plays).passes());
    }
  }
  GIVEN("one lucky play in many") {
    std::vector<BotPlay> plays(5000, BotPlay{{0, 10}, {0, 10}, false});
    plays[7].total.earned = 10;
    THEN("a few are not shown as none") {
      CHECK(sum_up(Bot::random, plays).reached == 1);
    }
  }
  GIVEN("no plays") {
    THEN("there is nothing") {
      CHECK(sum_up(Bot::random, {}).plays == 0);
      CHECK_FALSE(sum_up(Bot::random, {}).passes());
    }
  }
  GIVEN("the plays of two scenarios") {
    const auto form = as_form({{{{6, 10}, {1, 2}, false}, {{0, 10}, {0, 2}, false}},
                               {{{4, 30}, {1, 2}, true}, {{3, 30}, {2, 2}, false}}});
    THEN("the i-th of each are one attempt at a form of both") {
      REQUIRE(form.size() == 2);
      CHECK(form[0].total == assess::Points{10, 40});
      CHECK(form[0].knockout);
      CHECK_FALSE(form[0].ended);  // nor did its parts
      CHECK(form[1].answers == assess::Points{2, 4});
      CHECK_FALSE(form[1].knockout);
    }
  }
}

SCENARIO("a verdict in a hurry plays on where it is close", "[analysis][bots]") {
  GIVEN("a trick without luck, one well above the mark, and one that is near it by luck") {
    const auto sure = eight({"Kort.", "Korter.", "Langste."}).scenario();
    const auto half = eight({"Lang zo.", "Lang zo.", "Fout."}).scenario();
    const auto near =
        eight({"Goed zo.", "Half zo.", "Fout zo."}, {"Lang zo.", "Lang zo.", "Kort."}).scenario();
    THEN("one play settles the first, a few the second, and the third takes more") {
      CHECK(try_bot(sure, Bot::longest).plays == 1);
      CHECK(try_bot(half, Bot::longest).plays == 16);
      CHECK(try_bot(half, Bot::longest).passes());
      CHECK(try_bot(near, Bot::longest).plays == kTrickPlays);
      CHECK(try_bot(near, Bot::longest).passes());  // 625 in the long run
    }
    THEN("the plays are the first ones of the full number") {
      CHECK(try_bot(near, Bot::longest).mean == result(near, Bot::longest, kTrickPlays).mean);
      CHECK(try_bot(half, Bot::longest).mean == result(half, Bot::longest, 16).mean);
    }
  }
}

SCENARIO("bias is reported from eight decisions on", "[analysis][bots][check]") {
  GIVEN("the best answer first, eight times") {
    const auto builder = eight({"Goed zo.", "Half zo.", "Fout zo."});
    THEN("the bot that passes is named, and not the place as well") {
      const auto found = test::check(builder);
      REQUIRE(test::with_code(found, "KB311").size() == 1);
      CHECK_THAT(found[0].message, test::holds_text("earns 100.0 %"));
      CHECK(test::with_code(found, "KB301").empty());
    }
  }
  GIVEN("the same, but one decision fewer") {
    ScenarioBuilder builder;
    for (int i = 1; i <= 7; ++i) builder.opportunity("o" + std::to_string(i), "4.1");
    builder.phase("4");
    for (int i = 1; i <= 7; ++i) {
      builder.node("step" + std::to_string(i)).says("En nu?");
      builder.option("full", "Goed.").earns("o" + std::to_string(i), 2);
      builder.option("wrong", "Fout.").earns("o" + std::to_string(i), 0).why("Fout.", "Goed.");
    }
    THEN("it proves nothing yet") {
      CHECK(test::with_code(test::check(builder), "KB311").empty());
      CHECK(check_chance(builder.scenario(), "example.lua", 100).empty());
    }
  }
}
