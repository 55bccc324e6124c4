#include "checking.h"
#include "support/catch.h"

using namespace klankbord;
using test::check;
using test::holds_text;
using test::ScenarioBuilder;
using test::with_code;

namespace {

// Eight decisions that have nothing to hide, in front of what a test is about.
ScenarioBuilder sound(ScenarioBuilder builder = ScenarioBuilder()) {
  builder.phase("4", "before");
  for (int i = 1; i <= 8; ++i) {
    builder.node("step" + std::to_string(i)).says("En dan?").option("a").option("b");
  }
  return builder;
}

}  // namespace

SCENARIO("a sound scenario has no findings", "[analysis][check]") {
  GIVEN("eight decisions without conditions or points") {
    THEN("nothing is reported") {
      CHECK(check(sound()).empty());
    }
  }
}

SCENARIO("a node that no play comes to is reported", "[analysis][check]") {
  GIVEN("a node behind a target that skips it, and one behind a condition that cannot hold") {
    auto builder = sound(ScenarioBuilder().number("mood", 0, -1, 1));
    builder.node("before").says("Ja?").option("a").to("after").option("b").to("after");
    builder.node("skipped").says("Nee.").option("a").option("b");
    builder.node("after").says("Ja?").option("a").effect("mood", 1);
    builder.to("angry", "mood < 0").to("close").option("b").to("close");
    builder.node("angry").says("Foei.").option("a").option("b");
    builder.node("close").says("Dag.").option("a").option("b");
    WHEN("it is checked") {
      const auto all = check(builder);
      THEN("both are named, as errors") {
        const auto found = with_code(all, "KB101");
        REQUIRE(found.size() == 2);
        CHECK(found[0].severity == base::Severity::error);
        CHECK_THAT(found[0].message, holds_text("\"skipped\""));
        CHECK_THAT(found[1].message, holds_text("\"angry\""));
      }
      THEN("so is the target that is never taken") {
        const auto found = with_code(all, "KB105");
        REQUIRE(found.size() == 1);
        CHECK_THAT(found[0].message, holds_text("target \"angry\""));
      }
    }
  }
}

SCENARIO("a menu that can be empty is reported with the shortest proof", "[analysis][check]") {
  GIVEN("a decision whose answers both need something that one way does not give") {
    auto builder = sound(ScenarioBuilder().truth("verified"));
    builder.node("verify").says("Wie bent u?");
    builder.option("ask").effect("verified", 1).option("skip").option("guess").to("more");
    builder.node("more").says("Hm.").option("a").option("b");
    builder.node("solve").says("En nu?");
    builder.option("refund").when("verified").option("voucher").when("verified");
    builder.node("close").says("Dag.").option("a").option("b");
    THEN("the play that is passed over is named to the end") {
      const auto found = with_code(check(builder), "KB103");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("\"solve\""));
      CHECK_THAT(found[0].message, holds_text("step8/a, verify/skip,"));
    }
    AND_GIVEN("one answer without a condition") {
      builder.node("again").says("En?").option("a").when("verified").option("b");
      THEN("that menu is not reported") {
        CHECK(with_code(check(builder), "KB103").size() == 1);
      }
    }
  }
}

SCENARIO("a decision that offers one answer only is reported", "[analysis][check]") {
  GIVEN("one node with a single answer, and one whose second answer is never offered") {
    auto builder = sound(ScenarioBuilder().truth("verified"));
    builder.node("single").says("Ja?").option("a");
    builder.node("hidden").says("Ja?").option("a").option("b").when("verified");
    builder.node("set").says("Ja?").option("a").effect("verified", 1).option("b");
    builder.node("read").says("Nu.", "verified").says("Niet.", "not verified");
    builder.option("a").option("b");
    THEN("both are, with the answer") {
      const auto found = with_code(check(builder), "KB104");
      REQUIRE(found.size() == 2);
      CHECK_THAT(found[0].message, holds_text("\"single\" only \"a\""));
      CHECK_THAT(found[1].message, holds_text("\"hidden\" only \"a\""));
    }
  }
}

SCENARIO("conditions that decide nothing are reported", "[analysis][check]") {
  auto builder = sound(ScenarioBuilder().number("mood", 0, -2, 2));
  GIVEN("lines, an answer and replies whose conditions always come out the same") {
    builder.node("praise").says("Ja?");
    builder.option("a").effect("mood", 1).replies("Fijn!", "mood > 0").option("b");
    builder.node("use").says("Boos.", "mood < 0").says("Goed.", "mood >= 0").says("Zo.", "1 < 2");
    builder.option("a").option("b").option("c").when("mood == 2").option("d").when("mood > 0");
    const auto all = check(builder);
    THEN("never: the angry line and the answer that is out of reach") {
      const auto found = with_code(all, "KB105");
      REQUIRE(found.size() == 2);
      CHECK_THAT(found[0].message, holds_text("\"mood < 0\" of this line holds in no play"));
      CHECK_THAT(found[1].message, holds_text("option \"c\""));
    }
    THEN("always: the friendly line and the reply after its own effect") {
      const auto found = with_code(all, "KB106");
      REQUIRE(found.size() == 2);
      CHECK_THAT(found[0].message, holds_text("\"mood > 0\" of this reply"));
      CHECK_THAT(found[1].message, holds_text("\"mood >= 0\" of this line"));
    }
    THEN("a condition that asks nothing is called that, and only that") {
      const auto found = with_code(all, "KB107");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("1 < 2"));
    }
  }
  GIVEN("conditions of a node that is never reached") {
    builder.node("on").says("Ja?").option("a").to("").option("b").to("");
    builder.node("never").says("Boos.", "mood < 0").option("a").option("b");
    THEN("only the node is reported") {
      const auto all = check(builder);
      CHECK(with_code(all, "KB101").size() == 1);
      CHECK(with_code(all, "KB105").empty());
    }
  }
}

SCENARIO("a target that cannot be visited again is reported", "[analysis][check]") {
  GIVEN("an answer that goes back to the offer") {
    const auto with = [](int at_most) {
      auto builder = sound();
      builder.node("offer", at_most).says("Wat stelt u voor?").option("a").option("b");
      builder.node("doubt").says("Ik weet het niet.").option("explain").to("offer").option("push");
      builder.node("close").says("Dag.").option("a").option("b");
      return builder;
    };
    THEN("it needs at_most") {
      const auto found = with_code(check(with(1)), "KB108");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("node \"offer\""));
      CHECK_THAT(found[0].message, holds_text("doubt/explain"));
      CHECK_THAT(found[0].suggestion, holds_text("at_most = 2"));
    }
    THEN("with at_most the author has thought of it") {
      CHECK(with_code(check(with(2)), "KB108").empty());
    }
  }
  GIVEN("a way back to a node that the route there skips") {
    auto builder = sound();
    builder.node("choice").says("Ja?").option("skip").to("later").option("take");
    builder.node("detour").says("Zo.").option("a").to("close").option("b").to("close");
    builder.node("later").says("Toch?").option("back").to("detour").option("on");
    builder.node("close").says("Dag.").option("a").option("b");
    THEN("it is sound: nobody comes there twice") {
      CHECK(with_code(check(builder), "KB108").empty());
    }
  }
  GIVEN("a node without answers that leads back") {
    auto builder = sound(ScenarioBuilder().number("mood", 0, -1, 1));
    builder.node("ask").says("Ja?").option("a").effect("mood", 1).option("b");
    builder.node("return").says("Nog eens.").to("ask", "mood > 0").to("close");
    builder.node("close").says("Dag.").option("a").option("b");
    THEN("its target is reported too") {
      const auto found = with_code(check(builder), "KB108");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("ask/a"));
    }
  }
}

SCENARIO("variables that serve nothing are reported", "[analysis][check]") {
  GIVEN("variables that are only set, only read, and a mood that only the face shows") {
    auto builder =
        sound(ScenarioBuilder().number("mood", 0, -3, 3).truth("set").truth("read").truth("both"));
    builder.node("n").says("Ja?").option("a").effect("set", 1).effect("mood", 1);
    builder.option("b").effect("both", 1);
    builder.node("m").says("Ja.", "both").says("Nee.", "not both and not read");
    builder.option("a").option("b");
    const auto all = check(builder);
    THEN("the first is unused and the second never changes") {
      const auto unused = with_code(all, "KB109");
      REQUIRE(unused.size() == 1);
      CHECK_THAT(unused[0].message, holds_text("\"set\""));
      const auto unchanged = with_code(all, "KB110");
      REQUIRE(unchanged.size() == 1);
      CHECK_THAT(unchanged[0].message, holds_text("\"read\""));
    }
  }
}

SCENARIO("an effect that finds its variable at the end of its range is reported",
         "[analysis][check]") {
  GIVEN("a truth value that is set twice, and a mood that is always at its top by then") {
    auto builder = sound(ScenarioBuilder().number("mood", 0, -1, 1).truth("known"));
    builder.node("one").says("Ja?").option("a").effect("known", 1).effect("mood", 1);
    builder.option("b").effect("known", 1).effect("mood", 1).effect("mood", 1);
    builder.node("two").says("Zo.", "known and mood > 0").says("Niet.", "not known or mood < 1");
    builder.option("a").effect("known", 1).option("b").effect("mood", 1).option("c");
    builder.effect("mood", -1);
    THEN("each of the three is, with the value it has there") {
      const auto found = with_code(check(builder), "KB114");
      REQUIRE(found.size() == 3);
      CHECK_THAT(found[0].message, holds_text("mood is always 1"));
      CHECK_THAT(found[1].message, holds_text("mood = 1 changes nothing"));
      CHECK_THAT(found[2].message, holds_text("known is always true"));
    }
  }
}

SCENARIO("a menu that opens in silence is reported", "[analysis][check]") {
  GIVEN("a node with lines for one mood only, after answers of which one has a reply") {
    auto builder = sound(ScenarioBuilder().number("mood", 0, -1, 1));
    builder.node("ask").says("Ja?").option("nice").effect("mood", 1);
    builder.option("rude").effect("mood", -1).option("dry").replies("Mja.");
    builder.node("next").says("Fijn.", "mood > 0").option("a").option("b");
    THEN("the way that hears nothing is the proof") {
      const auto found = with_code(check(builder), "KB111");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("\"next\""));
      CHECK_THAT(found[0].message, holds_text("ask/rude"));
    }
  }
  GIVEN("a conversation that opens without a word") {
    ScenarioBuilder builder;
    builder.phase("4").node("start").option("a").option("b");
    THEN("that is reported as such") {
      const auto found = with_code(check(builder), "KB111");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("at the very beginning"));
    }
  }
  GIVEN("an end without a word") {
    THEN("it is no silence: nothing is asked any more") {
      CHECK(check(sound()).empty());
    }
  }
}

SCENARIO("short plays and phases that ask nothing are reported", "[analysis][check]") {
  GIVEN("a conversation that one answer ends after three decisions") {
    auto builder = ScenarioBuilder();
    builder.phase("4");
    for (int i = 1; i <= 10; ++i) {
      builder.node("n" + std::to_string(i)).says("Ja?").option("a").option("b");
      if (i == 3) builder.option("hang-up").to("");
    }
    builder.phase("9", "end").node("bye").says("Dag.");
    const auto all = check(builder);
    THEN("the shortest play is stated in full") {
      const auto found = with_code(all, "KB112");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("3 decisions"));
      CHECK_THAT(found[0].message, holds_text("n1/a, n2/a, n3/hang-up"));
      CHECK(found[0].line == 0);
    }
    THEN("the phase is too") {
      const auto found = with_code(all, "KB113");
      REQUIRE(found.size() == 1);
      CHECK_THAT(found[0].message, holds_text("\"end\""));
    }
  }
}

SCENARIO("what was not tried is not called impossible", "[analysis][check]") {
  GIVEN("more situations than the limit, and a node that is hard to reach") {
    ScenarioBuilder builder;
    std::string all_set = "v0";
    for (int i = 0; i < 20; ++i) builder.truth("v" + std::to_string(i));
    for (int i = 1; i < 20; ++i) all_set += " and v" + std::to_string(i);
    builder.phase("4");
    for (int i = 0; i < 20; ++i) {
      builder.node("n" + std::to_string(i)).says("Ja?");
      builder.option("a").option("b").effect("v" + std::to_string(i), 1);
    }
    builder.node("last").says("Ja?").option("a").to("", all_set).to("close").option("b");
    builder.node("close").says("Dag.").option("a").option("b");
    const auto all = check(builder);
    THEN("that is said once, and nothing is reported as never or always") {
      REQUIRE(with_code(all, "KB115").size() == 1);
      CHECK(with_code(all, "KB115")[0].severity == base::Severity::note);
      CHECK(all.size() == 1);
    }
  }
}

SCENARIO("findings come in the order of lines and codes", "[analysis][check]") {
  GIVEN("a scenario with findings of both kinds at several lines") {
    auto builder = ScenarioBuilder().truth("unused").opportunity("nobody", "4.1");
    builder.phase("4").node("n").option("a");
    scenario::Scenario scenario = builder.scenario();
    scenario.variables[0].source_line = 30;
    scenario.opportunities[0].source_line = 20;
    scenario.nodes[0].source_line = 20;
    const auto all = check(scenario);
    THEN("the order is that, and the file is named") {
      std::vector<std::string> order;
      for (const auto& d : all) order.push_back(std::to_string(d.line) + " " + d.code);
      CHECK(order == std::vector<std::string>{"0 KB112", "20 KB104", "20 KB111", "20 KB201",
                                              "20 KB213", "30 KB109"});
      CHECK(all[0].file == "example.lua");
    }
    THEN("a second check says the same") {
      const auto again = check(scenario);
      REQUIRE(again.size() == all.size());
      for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(base::to_string(again[i]) == base::to_string(all[i]));
      }
    }
  }
}

SCENARIO("a check of the largest counters and loops stays quick and short", "[analysis][check]") {
  GIVEN("a loop of nodes that each may be visited nine times, with counters of 2001 values") {
    ScenarioBuilder builder;
    for (int v = 0; v < 8; ++v) builder.number("v" + std::to_string(v), -1000, -1000, 1000);
    builder.phase("4");
    for (int n = 0; n < 60; ++n) {
      const std::string node = "n" + std::to_string(n);
      builder.node(node, 9).says("Ja?");
      builder.option("on").effect("v" + std::to_string(n % 8), 1);
      builder.option("again").to(node).effect("v" + std::to_string((n + 1) % 8), 0);
    }
    WHEN("it is checked") {
      const auto all = check(builder);
      THEN("the answer that adds nothing is named without a list of its values") {
        const auto found = with_code(all, "KB114");
        REQUIRE(found.size() == 60);
        CHECK_THAT(found[59].message, holds_text("changes nothing"));
      }
      THEN("no message is longer than a person reads") {
        for (const auto& diagnostic : all) CHECK(diagnostic.message.size() < 2000);
      }
    }
  }
}
