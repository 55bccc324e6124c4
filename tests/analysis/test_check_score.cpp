#include "checking.h"
#include "support/catch.h"

using namespace klankbord;
using test::check;
using test::holds_text;
using test::ScenarioBuilder;
using test::with_code;

namespace {

// A decision about one opportunity with a full, a partial and a wrong answer; `turn`: which of them
// stands first. Their words tell nothing.
void decision(ScenarioBuilder& builder, const std::string& node, const std::string& opportunity,
              int turn = 0) {
  builder.node(node).says("En nu?");
  for (int i = turn; i < turn + 3; ++i) {
    if (i % 3 == 0) builder.option("full", "Ja, zo.").earns(opportunity, 2);
    if (i % 3 == 1) {
      builder.option("part", "Ja, of.").earns(opportunity, 1).why("Half.", "Zo is het heel.");
    }
    if (i % 3 == 2) {
      builder.option("wrong", "Ja, nu.").earns(opportunity, 0).why("Fout.", "Zo is het goed.");
    }
  }
}

// Eight such decisions about opportunities o1 to o8, and the opportunities given.
ScenarioBuilder sound(const std::vector<std::string>& opportunities = {}) {
  ScenarioBuilder builder;
  for (int i = 1; i <= 8; ++i) builder.opportunity("o" + std::to_string(i), "4.1");
  for (const std::string& id : opportunities) builder.opportunity(id, "5.1", 2);
  builder.phase("4");
  for (int i = 1; i <= 8; ++i) {
    decision(builder, "step" + std::to_string(i), "o" + std::to_string(i), i);
  }
  return builder;
}

}  // namespace

SCENARIO("a sound score has no findings", "[analysis][check]") {
  GIVEN("eight decisions, each with an opportunity of its own") {
    THEN("nothing is reported") {
      CHECK(check(sound()).empty());
    }
  }
}

SCENARIO("an opportunity nobody can earn is reported", "[analysis][check]") {
  GIVEN("one that no answer names, and one that is only ever missed") {
    auto builder = sound({"forgotten", "hopeless"});
    builder.node("n").says("Ja?").option("a").earns("hopeless", 0).why("Fout.", "Goed.");
    builder.option("b").earns("hopeless", 0).why("Fout.", "Goed.");
    const auto all = check(builder);
    THEN("both are named with the points that nobody gets, and nothing more about them") {
      const auto found = with_code(all, "KB201");
      REQUIRE(found.size() == 2);
      CHECK_THAT(found[0].message, holds_text("\"forgotten\" (5.1), yet its 4 points"));
      CHECK_THAT(found[1].message, holds_text("\"hopeless\""));
      CHECK(with_code(all, "KB202").empty());
      CHECK(with_code(all, "KB203").empty());
      CHECK(with_code(all, "KB204").empty());
    }
  }
}

SCENARIO("an opportunity that no play can fully earn is reported", "[analysis][check]") {
  GIVEN("a full level that comes only after a first occasion at 1") {
    auto builder = sound({"late"});
    builder.node("first").says("Ja?").option("a").earns("late", 1).why("Half.", "Heel.");
    builder.option("b").earns("late", 0).why("Fout.", "Goed.");
    decision(builder, "second", "late");
    const auto all = check(builder);
    THEN("the best level is stated: a repair is worth 1") {
      const auto found = with_code(all, "KB202");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("\"late\" in full: the best gets level 1"));
      CHECK(with_code(all, "KB204").empty());
    }
  }
  GIVEN("a full level that every later answer spoils") {
    auto builder = sound({"spoiled"});
    decision(builder, "earn", "spoiled");
    builder.node("after").says("Ja?");
    builder.option("a").spoils("spoiled").why("Fout.", "Goed.");
    builder.option("b").spoils("spoiled").why("Fout.", "Goed.");
    THEN("the best is 0") {
      const auto found = with_code(check(builder), "KB202");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("level 0"));
    }
  }
  GIVEN("a full level behind a mood that no play reaches") {
    auto builder = sound({"hidden"});
    scenario::Scenario scenario;
    builder.node("n")
        .says("Ja?")
        .option("a")
        .earns("hidden", 2)
        .when(
            "level('o1') == 2 and "
            "level('o1') == 0");
    builder.option("b").earns("hidden", 0).why("Fout.", "Goed.");
    builder.option("c").earns("hidden", 1).why("Half.", "Heel.");
    THEN("the answer that is never offered does not count") {
      CHECK(with_code(check(builder), "KB202").size() == 1);
    }
  }
}

SCENARIO("an opportunity missed through no choice of the learner's is reported",
         "[analysis][check]") {
  const auto with_detour = [](int level_of_short_way) {
    auto builder = sound({"way", "detour"});
    builder.node("fork").says("Ja?").option("long").earns("way", 2);
    builder.option("short").earns("way", level_of_short_way).to("close").why("Kort.", "Lang.");
    builder.option("wrong").earns("way", 0).why("Fout.", "Goed.");
    decision(builder, "aside", "detour");
    builder.node("close").says("Dag.").option("a").option("b");
    return builder;
  };
  GIVEN("two full answers of which one leaves out the occasion") {
    THEN("the play without a fault that misses it is the proof") {
      const auto all = check(with_detour(2));
      const auto found = with_code(all, "KB203");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("\"detour\""));
      CHECK_THAT(found[0].message, holds_text("step8/full, fork/short, close/a"));
      CHECK(with_code(all, "KB204").empty());
    }
  }
  GIVEN("the same, where the short way is the learner's fault") {
    THEN("it is no finding: it was a choice") {
      CHECK(with_code(check(with_detour(1)), "KB203").empty());
      CHECK(with_code(check(with_detour(0)), "KB203").empty());
    }
  }
  GIVEN("an occasion that only a mistake leads to") {
    auto builder = sound({"sorry"});
    builder.node("fork").says("Ja?").option("right").to("close").option("rude").knockout("respect");
    builder.why("Fout.", "Goed.");
    decision(builder, "repair", "sorry");
    builder.node("close").says("Dag.").option("a").option("b");
    const auto all = check(builder);
    THEN("who makes none misses it") {
      const auto found = with_code(all, "KB203");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("fork/right"));
    }
  }
  GIVEN("a decision that nobody can do right on both counts") {
    auto builder = sound({"warm", "exact", "later"});
    builder.node("fork").says("Ja?").option("kind").earns("warm", 2).earns("exact", 0);
    builder.why("Half.", "Heel.").to("close");
    builder.option("cold").earns("warm", 0).earns("exact", 1).why("Half.", "Heel.");
    builder.option("sharp").earns("warm", 0).earns("exact", 2).why("Half.", "Heel.");
    decision(builder, "aside", "later");
    builder.node("close").says("Dag.").option("a").option("b");
    THEN("those with the most points count as faultless") {
      const auto found = with_code(check(builder), "KB203");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("fork/kind"));
    }
  }
}

SCENARIO("a scenario without a model play is reported", "[analysis][check]") {
  GIVEN("an answer that is right on one count and another that is right on the other") {
    auto builder = sound({"warm", "exact"});
    builder.node("n").says("Ja?").option("kind").earns("warm", 2).earns("exact", 0);
    builder.why("Half.", "Heel.");
    builder.option("sharp").earns("warm", 0).earns("exact", 2).why("Half.", "Heel.");
    THEN("the best play, its points and what it misses are stated") {
      const auto found = with_code(check(builder), "KB204");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("20 of 24 points and misses \"exact\""));
      CHECK_THAT(found[0].message, holds_text("n/kind"));
    }
    AND_GIVEN("a third that is right on both") {
      builder.option("both").earns("warm", 2).earns("exact", 2);
      THEN("it is not") {
        CHECK(with_code(check(builder), "KB204").empty());
      }
    }
  }
}

SCENARIO("decisions without a right or a wrong answer are reported", "[analysis][check]") {
  GIVEN("a decision with at most level 1, and one with at least 1") {
    auto builder = sound({"low", "high"});
    builder.node("first").says("Ja?").option("a").earns("low", 1).why("Half.", "Heel.");
    builder.option("b").earns("low", 0).why("Fout.", "Goed.");
    builder.node("second").says("Ja?").option("a").earns("high", 2);
    builder.option("b").earns("high", 1).why("Half.", "Heel.");
    const auto all = check(builder);
    THEN("the first lacks a 2, the second a 0") {
      const auto without_full = with_code(all, "KB205");
      REQUIRE(without_full.size() == 1);
      CHECK_THAT(without_full[0].message, holds_text("\"first\" gives level 2 for \"low\""));
      const auto without_zero = with_code(all, "KB206");
      REQUIRE(without_zero.size() == 1);
      CHECK_THAT(without_zero[0].message, holds_text("\"second\""));
    }
  }
  GIVEN("a decision that is only met to repair, with level 1") {
    const auto with_repair = [](int level) {
      auto builder = sound({"check"});
      builder.node("first").says("Ja?").option("a").earns("check", 2).to("close");
      builder.option("b").earns("check", 0).why("Fout.", "Goed.");
      builder.node("again").says("Toch?").option("a").earns("check", level).why("Laat.", "Nu.");
      builder.option("b").earns("check", 0).why("Fout.", "Goed.");
      builder.node("close").says("Dag.").option("a").option("b");
      return builder;
    };
    THEN("1 is the full level there") {
      CHECK(with_code(check(with_repair(1)), "KB205").empty());
      const auto found = with_code(check(with_repair(0)), "KB205");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("level 1"));
    }
  }
  GIVEN("a side opportunity that one answer of a decision names") {
    auto builder = sound({"main", "side"});
    decision(builder, "n", "main");
    builder.option("also").earns("main", 2).earns("side", 2);
    THEN("the decision is about the one that most answers name") {
      const auto all = check(builder);
      CHECK(with_code(all, "KB205").empty());
      CHECK(with_code(all, "KB206").empty());
    }
  }
}

SCENARIO("an answer without points among answers with points is reported", "[analysis][check]") {
  GIVEN("a scored decision with a silent answer, and one without any score") {
    auto builder = sound({"main"});
    decision(builder, "n", "main");
    builder.option("nothing");
    builder.node("small-talk").says("Mooi weer.").option("a").option("b");
    THEN("only the first is, with the line to write") {
      const auto found = with_code(check(builder), "KB207");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("option \"nothing\""));
      CHECK_THAT(found[0].suggestion, holds_text("earns = { main = 0 }"));
    }
  }
}

SCENARIO("a menu of knock-outs only is reported", "[analysis][check]") {
  GIVEN("a decision whose one safe answer needs a verified customer") {
    ScenarioBuilder builder;
    builder.truth("verified").phase("4");
    builder.node("verify").says("Ja?").option("ask").effect("verified", 1).option("skip");
    builder.node("file").says("En?").option("read").knockout("privacy").why("Fout.", "Goed.");
    builder.option("tell").knockout("privacy").why("Fout.", "Goed.");
    builder.option("safe").when("verified");
    THEN("the play that is trapped is the proof") {
      const auto found = with_code(check(builder), "KB208");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("after verify/skip is a knock-out"));
    }
  }
}

SCENARIO("missing feedback is reported", "[analysis][check]") {
  GIVEN("a partial answer, a knock-out, a spoiling answer and a right one without words") {
    auto builder = sound({"main"});
    builder.node("n").says("Ja?").option("right").earns("main", 2);
    builder.option("part").earns("main", 1);
    builder.option("out").earns("main", 0).knockout("privacy").why("Fout.");
    builder.option("spoil").spoils("main").why("", "Zo is het goed.");
    const auto all = check(builder);
    THEN("why is missing twice, better twice, and the right answer needs neither") {
      const auto why = with_code(all, "KB209");
      REQUIRE(why.size() == 2);
      CHECK_THAT(why[0].message, holds_text("\"part\" gives a level below 2"));
      CHECK_THAT(why[1].message, holds_text("\"spoil\" spoils"));
      const auto better = with_code(all, "KB210");
      REQUIRE(better.size() == 2);
      CHECK_THAT(better[1].message, holds_text("\"out\" is a knock-out"));
      CHECK(better[0].severity == base::Severity::error);
    }
  }
  GIVEN("a conversation in French with feedback in Dutch") {
    auto scenario = sound().scenario();
    scenario.language = base::Language::fr;
    scenario.options[0].why.fr = "À moitié.";  // of "part", which stands first there
    THEN("the French is missed too, as a warning") {
      const auto found = with_code(check(scenario), "KB211");
      REQUIRE(found.size() == 16);
      CHECK(found[0].severity == base::Severity::warning);
      CHECK_THAT(found[0].message, holds_text("\"part\" has no `better` in fr"));
      CHECK_THAT(found[1].message, holds_text("`why` and `better`"));
    }
  }
}

SCENARIO("what the competency list does not have is reported", "[analysis][check]") {
  GIVEN("a scenario that was made for a list with other competences and blocks") {
    auto scenario = sound().scenario();
    scenario.opportunities[0].competence = "4.9";
    scenario.opportunities[1].block = "5";
    scenario.phases[0].block = "12";
    THEN("each is named") {
      const auto found = with_code(check(scenario), "KB212");
      REQUIRE(found.size() == 3);
      CHECK_THAT(found[0].message, holds_text("competence 4.9"));
      CHECK_THAT(found[1].message, holds_text("competence 4.1 of block 5"));
      CHECK_THAT(found[2].message, holds_text("block 12"));
    }
  }
}

SCENARIO("a block with few points is noted", "[analysis][check]") {
  GIVEN("one block with 16 points, one with 4 and one with 2") {
    auto builder = sound({"enough"});
    builder.opportunity("thin", "9.1");
    decision(builder, "n", "enough");
    decision(builder, "m", "thin");
    THEN("only the last is") {
      const auto found = with_code(check(builder), "KB213");
      REQUIRE(found.size() == 1);
      CHECK(found[0].severity == base::Severity::note);
      CHECK_THAT(found[0].message, holds_text("block 9 has only 2"));
    }
  }
}

SCENARIO("an opportunity that is scored again on the same route is noted", "[analysis][check]") {
  GIVEN("one that every play meets twice") {
    auto builder = sound({"twice"});
    decision(builder, "first", "twice");
    decision(builder, "second", "twice");
    THEN("the second occasion is") {
      const auto found = with_code(check(builder), "KB214");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("node \"second\" scores \"twice\""));
    }
  }
  GIVEN("one that is met on either of two routes, and one repaired where it was missed") {
    auto builder = sound({"either", "repaired"});
    builder.node("fork").says("Ja?").option("left").option("right").to("other");
    builder.node("one").says("Ja?").option("a").earns("either", 2).to("on");
    builder.option("b").earns("either", 0).to("on").why("Fout.", "Goed.");
    decision(builder, "other", "either");
    builder.node("on").says("Ja?").option("a").earns("repaired", 2).to("close");
    builder.option("b").earns("repaired", 0).why("Fout.", "Goed.");
    decision(builder, "repair", "repaired");
    builder.node("close").says("Dag.").option("a").option("b");
    THEN("neither is") {
      CHECK(with_code(check(builder), "KB214").empty());
    }
  }
}
