#include "analysis/plan.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using analysis::RunResult;
using test::holds_text;

namespace {

using Shared = std::shared_ptr<const scenario::Scenario>;

Shared example() {
  test::ScenarioBuilder builder;
  builder.number("mood", -1, -3, 3).truth("verified");
  builder.opportunity("welcome", "4.1").opportunity("identify", "4.3", 2);
  builder.opportunity("closing", "9.4");
  builder.phase("4").node("greeting").says("Met Peeters. Ik wacht al drie weken.");
  builder.option("warm").earns("welcome", 2).effect("mood", 1).replies("Ja.");
  builder.option("brisk").earns("welcome", 0).effect("mood", -1).replies("Zeg!");
  builder.node("identify").says("Wie bent u?", "mood >= 0").says("Wat nog?", "mood < 0");
  builder.option("ask").earns("identify", 2).effect("verified", 1);
  builder.option("skip").earns("identify", 0).knockout("privacy").to("repair");
  builder.node("close").says("Dag.").option("bye").earns("closing", 2).to("");
  builder.option("more").when("verified").to("");
  builder.node("repair").says("Weet u wie ik ben?");
  builder.option("ask").earns("identify", 2).to("close");
  return builder.build();
}

RunResult run(const std::string& text, const Shared& scenario = example()) {
  const auto read = analysis::read_plan(text, *scenario, "example.plan");
  for (const auto& diagnostic : read.diagnostics) FAIL(base::to_string(diagnostic));
  const auto results = analysis::run(read.plan, scenario);
  REQUIRE(results.size() == 1);
  return results[0];
}

// "line: expected | happened" of a run that must fail.
std::string miss(const std::string& text) {
  const RunResult result = run(text);
  if (!result.miss) return "passed";
  return std::to_string(result.miss->line) + ": " + result.miss->expected + " | " +
         result.miss->happened;
}

const std::string kModel =
    "run model\n"
    "says     Met Peeters. Ik wacht\n"
    "choose   greeting/warm     earns welcome=2\n"
    "says     Ja.\n"
    "says     Wie bent\n"
    "expect   mood = 0\n"
    "choose   identify/ask      earns identify=2\n"
    "expect   verified = true\n"
    "choose   close/bye         earns closing=2\n"
    "end\n"
    "block    4: 6 of 6\n"
    "block    9: 2 of 2\n"
    "total    8 of 8\n"
    "knockouts none\n";

}  // namespace

SCENARIO("a run that comes true passes", "[analysis][plan]") {
  GIVEN("the model run") {
    const RunResult result = run(kModel);
    THEN("it passes, with its points and its end") {
      CHECK(result.passed());
      CHECK(result.name == "model");
      CHECK(result.ended);
      CHECK(result.choices == 3);
      CHECK(result.total == assess::Points{8, 8});
    }
  }
  GIVEN("a run that repairs an opportunity: the level that counts is 1") {
    const RunResult result = run(
        "run repair\nchoose greeting/brisk\nsays Wat nog?\nchoose identify/skip earns identify=0\n"
        "choose repair/ask earns identify=1\nblock 4: 2 of 6\nknockouts privacy\n");
    THEN("it passes, though the conversation goes on") {
      CHECK(result.passed());
      CHECK_FALSE(result.ended);
    }
  }
}

SCENARIO("a run stops at the first line that does not come true", "[analysis][plan]") {
  GIVEN("the model run with one line changed") {
    const auto changed = [](const std::string& from, const std::string& to) {
      std::string text = kModel;
      const std::size_t at = text.find(from);
      REQUIRE(at != std::string::npos);
      return miss(text.replace(at, from.size(), to));
    };
    THEN("that line is named with what was expected and what happened") {
      CHECK(changed("Wie bent", "Wat nog") ==
            "5: somebody says \"Wat nog\" | said was \"Ja.\", \"Wie bent u?\"");
      CHECK(changed("welcome=2", "welcome=1") ==
            "3: greeting/warm earns welcome=1 | greeting/warm earns welcome=2");
      CHECK(changed("welcome=2", "none") ==
            "3: greeting/warm earns none | greeting/warm earns welcome=2");
      CHECK(changed("welcome=2", "welcome=2 identify=0") ==
            "3: greeting/warm earns welcome=2 identify=0 | greeting/warm earns welcome=2");
      CHECK(changed("mood = 0", "mood = 1") == "6: mood = 1 | mood = 0");
      CHECK(changed("= true", "= false") == "8: verified = false | verified = true");
      CHECK(changed("4: 6 of 6", "4: 5 of 6") == "11: block 4: 5 of 6 | block 4: 6 of 6");
      CHECK(changed("8 of 8", "8 of 9") == "13: total 8 of 9 | total 8 of 8");
      CHECK(changed("knockouts none", "knockouts respect") ==
            "14: knockouts respect | knockouts none");
      CHECK(changed("choose   close/bye         earns closing=2\n", "") ==
            "9: the conversation is over | the conversation stands at close and offers bye, more");
    }
  }
  GIVEN("choices that are not offered") {
    CHECK(
        miss("run a\nchoose close/bye\n") ==
        "2: close/bye can be chosen | the conversation stands at greeting and offers warm, brisk");
    CHECK(miss("run a\nchoose greeting/warm\nchoose identify/skip\nchoose repair/ask\n"
               "choose close/more\n") ==
          "5: close/more can be chosen | the conversation stands at close and offers bye");
    CHECK(miss("run a\nchoose greeting/warm\nchoose identify/ask\nchoose close/bye\n"
               "choose close/bye\n") == "5: close/bye can be chosen | the conversation is over");
  }
  GIVEN("a line that was said one choice earlier") {
    THEN("it does not count: says is about what was just said") {
      CHECK(miss("run a\nchoose greeting/warm\nsays Met Peeters\n") ==
            "3: somebody says \"Met Peeters\" | said was \"Ja.\", \"Wie bent u?\"");
    }
  }
  GIVEN("a says after the last answer, to which nobody says anything") {
    THEN("that is said") {
      CHECK_THAT(miss("run a\nchoose greeting/warm\nchoose identify/ask\nchoose close/bye\n"
                      "says Dag\n"),
                 holds_text("nobody said anything"));
    }
  }
}

SCENARIO("every run of a plan is played", "[analysis][plan]") {
  GIVEN("a plan with a passing and a failing run") {
    const auto scenario = example();
    const auto read = analysis::read_plan(
        "run a\nchoose greeting/warm\nrun b\nchoose close/bye\nrun c\nchoose greeting/brisk\n",
        *scenario, "example.plan");
    const auto results = analysis::run(read.plan, scenario);
    THEN("each has its own result, in order") {
      REQUIRE(results.size() == 3);
      CHECK(results[0].passed());
      CHECK_FALSE(results[1].passed());
      CHECK(results[2].passed());
    }
  }
}

SCENARIO("what was played can be written as a run that passes", "[analysis][plan]") {
  const auto scenario = example();
  const auto played = [&](const std::vector<std::string>& paths, std::uint64_t seed) {
    play::Attempt attempt(scenario, seed);
    for (const std::string& path : paths) {
      REQUIRE(attempt.act(play::Input::choose(*scenario->find_option(path))).ok());
    }
    return attempt;
  };
  GIVEN("a whole conversation") {
    const std::string text = analysis::write_run(
        played({"greeting/warm", "identify/skip", "repair/ask", "close/bye"}, 1), "typical");
    THEN("it stands there line by line") {
      CHECK(text ==
            "run typical\n"
            "says     Met Peeters. Ik wacht al drie weken.\n"
            "choose   greeting/warm                    earns welcome=2\n"
            "expect   mood = 0\n"
            "says     Ja.\n"
            "says     Wie bent u?\n"
            "choose   identify/skip                    earns identify=0\n"
            "says     Weet u wie ik ben?\n"
            "choose   repair/ask                       earns identify=1\n"
            "says     Dag.\n"
            "choose   close/bye                        earns closing=2\n"
            "end\n"
            "block    4: 4 of 6\n"
            "block    9: 2 of 2\n"
            "total    6 of 8\n"
            "knockouts privacy\n");
      CHECK(run(text).passed());
    }
  }
  GIVEN("a conversation that was broken off, with another seed") {
    const std::string text = analysis::write_run(played({"greeting/brisk"}, 7), "poor");
    THEN("it has no end and no score, and passes") {
      CHECK_THAT(text, holds_text("run poor seed 7\n"));
      CHECK(text.find("total") == std::string::npos);
      CHECK(run(text).passed());
    }
  }
  GIVEN("long lines, lines in several paragraphs and lines with blanks around them") {
    test::ScenarioBuilder builder;
    builder.phase("4").node("n");
    builder.says(
        "Een zin die zo lang is dat niemand hem graag twee keer leest, ook niet in een plan.");
    builder.says("  Met blanco's ervoor.  ").says("Eerste alinea. \nTweede alinea.");
    builder.says("\nBegint met een lege regel.").says("# Geen commentaar.");
    builder.option("a");
    const auto shared = builder.build();
    const std::string text = analysis::write_run(play::Attempt(shared, 1), "said");
    THEN("their beginnings are written, cut between words") {
      CHECK(text ==
            "run said\n"
            "says     Een zin die zo lang is dat niemand hem graag twee keer\n"
            "says     Met blanco's ervoor.\n"
            "says     Eerste alinea.\n"
            "says     # Geen commentaar.\n");
      CHECK(run(text + "choose n/a\n", shared).passed());
    }
  }
}
