#include "analysis/plan.h"
#include "base/limits.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using analysis::ReadPlan;
using analysis::Step;
using test::holds_text;

namespace {

scenario::Scenario example() {
  test::ScenarioBuilder builder;
  builder.number("mood", 0, -3, 3).truth("verified");
  builder.opportunity("welcome", "4.1").opportunity("empathy", "5.2", 2);
  builder.phase("4").node("greeting").says("Met Peeters.");
  builder.option("warm").earns("welcome", 2).earns("empathy", 2).option("brisk");
  return builder.scenario();
}

ReadPlan read(const std::string& text) {
  return analysis::read_plan(text, example(), "example.plan");
}

// The one finding of a run with that line, as "line code message".
std::string finding(const std::string& line) {
  const ReadPlan plan = read("run model\nchoose greeting/warm\n" + line + "\n");
  if (plan.diagnostics.empty()) return "none";
  CHECK(plan.diagnostics.size() == 1);
  const base::Diagnostic& found = plan.diagnostics[0];
  CHECK(found.file == "example.plan");
  CHECK(found.severity == base::Severity::error);
  return std::to_string(found.line) + " " + found.code + " " + found.message + " | " +
         found.suggestion;
}

}  // namespace

SCENARIO("a plan with every kind of line is read", "[analysis][plan]") {
  GIVEN("two runs with comments, empty lines, tabs and Windows line ends") {
    const ReadPlan read_plan = read(
        "\xEF\xBB\xBF# What an attentive agent says.\r\n"
        "run model seed 42\r\n"
        "says     Met Peeters # geen commentaar\r\n"
        "choose   greeting/warm   \tearns welcome=2 empathy=1\r\n"
        "expect   mood = -1\n"
        "expect verified=true\n"
        "end\n"
        "block    4: 6 of 8\n"
        "total    24 of 34\n"
        "knockouts none\n"
        "\n"
        "run poor\n"
        "choose greeting/brisk earns none\n"
        "knockouts respect privacy");
    THEN("nothing is wrong and each line means what it says") {
      REQUIRE(read_plan.diagnostics.empty());
      REQUIRE(read_plan.plan.runs.size() == 2);
      const analysis::Run& model = read_plan.plan.runs[0];
      CHECK(model.name == "model");
      CHECK(model.seed == 42);
      CHECK(model.line == 2);
      REQUIRE(model.steps.size() == 8);
      CHECK(model.steps[0].kind == Step::Kind::says);
      CHECK(model.steps[0].text == "Met Peeters # geen commentaar");
      CHECK(model.steps[1].input == play::Input::choose(0));
      REQUIRE(model.steps[1].earns.has_value());
      REQUIRE(model.steps[1].earns->size() == 2);
      CHECK((*model.steps[1].earns)[1].level == 1);
      CHECK(model.steps[2].value == -1);
      CHECK(model.steps[3].variable == 1);
      CHECK(model.steps[3].value == 1);
      CHECK(model.steps[4].kind == Step::Kind::end);
      CHECK(model.steps[5].text == "4");
      CHECK(model.steps[5].points == assess::Points{6, 8});
      CHECK(model.steps[6].points == assess::Points{24, 34});
      CHECK(model.steps[7].knockouts.empty());
      CHECK(model.steps[7].line == 10);
      const analysis::Run& poor = read_plan.plan.runs[1];
      CHECK(poor.seed == analysis::kPlanSeed);
      CHECK(poor.steps[0].earns->empty());
      CHECK(poor.steps[1].knockouts == std::vector<std::string>{"respect", "privacy"});
    }
  }
  GIVEN("a choice without earns") {
    THEN("its levels are not checked, which is not the same as none") {
      CHECK_FALSE(read("run a\nchoose greeting/warm").plan.runs[0].steps[0].earns.has_value());
    }
  }
}

SCENARIO("a mistake in a plan is named with its line and a suggestion", "[analysis][plan]") {
  GIVEN("names that lead nowhere") {
    CHECK_THAT(finding("chose greeting/warm"),
               holds_text("3 KB150 there is no plan word \"chose\""));
    CHECK_THAT(finding("chose greeting/warm"), holds_text("did you mean \"choose\"?"));
    CHECK_THAT(finding("shout loud"), holds_text("a line begins with run"));
    CHECK_THAT(finding("choose greeting/warn"), holds_text("KB151"));
    CHECK_THAT(finding("choose greeting/warn"), holds_text("did you mean \"greeting/warm\"?"));
    CHECK_THAT(finding("choose greeting/zzzzzz"), holds_text("it offers warm, brisk"));
    CHECK_THAT(finding("choose warm"), holds_text("KB151"));
    CHECK_THAT(finding("choose greeting/warm earns welcom=2"), holds_text("KB153"));
    CHECK_THAT(finding("choose greeting/warm earns welcom=2"), holds_text("\"welcome\"?"));
    CHECK_THAT(finding("expect moot = 1"), holds_text("KB154"));
    CHECK_THAT(finding("expect moot = 1"), holds_text("did you mean \"mood\"?"));
    CHECK_THAT(finding("block 6: 1 of 2"), holds_text("KB155"));
    CHECK_THAT(finding("block 6: 1 of 2"), holds_text("its blocks are 4, 5"));
    CHECK_THAT(finding("knockouts privaci"), holds_text("KB156"));
    CHECK_THAT(finding("knockouts privaci"), holds_text("did you mean \"privacy\"?"));
  }
  GIVEN("lines that are not complete or hold too much") {
    for (const std::string line : {"says",
                                   "choose",
                                   "choose greeting/warm earns",
                                   "choose greeting/warm gives welcome=2",
                                   "choose greeting/warm earns welcome",
                                   "choose greeting/warm earns welcome=3",
                                   "choose greeting/warm earns welcome=-1",
                                   "choose greeting/warm earns =2",
                                   "choose greeting/warm earns welcome=2x",
                                   "expect mood",
                                   "expect mood =",
                                   "expect = 1",
                                   "expect mood = high",
                                   "expect mood = 1.5",
                                   "expect verified = 1",
                                   "end now",
                                   "block 4",
                                   "block 4: 6",
                                   "block : 6 of 8",
                                   "block 4: 6 from 8",
                                   "total",
                                   "total 6",
                                   "total 6 of",
                                   "total 6 of 8 points",
                                   "total six of 8",
                                   "knockouts"}) {
      INFO(line);
      CHECK_THAT(finding(line), holds_text("3 KB152"));
    }
  }
  GIVEN("heads of runs that are not right") {
    for (const std::string line :
         {"run", "run model extra", "run model seed", "run model seed x", "run model seed 1 2",
          "run model seed -1", "run model seed 99999999999999999999999"}) {
      INFO(line);
      const ReadPlan plan = read(line + "\nchoose greeting/warm\n");
      REQUIRE(plan.diagnostics.size() == 1);
      CHECK(plan.diagnostics[0].code == "KB152");
      CHECK(plan.diagnostics[0].line == 1);
    }
  }
}

SCENARIO("a plan that tests nothing is refused", "[analysis][plan]") {
  const auto codes = [](const std::string& text) {
    std::string found;
    for (const auto& d : read(text).diagnostics) found += std::to_string(d.line) + d.code + " ";
    return found;
  };
  GIVEN("plans without a run or without a choice") {
    CHECK(codes("") == "0KB158 ");
    CHECK(codes("# nothing yet\n\n") == "0KB158 ");
    CHECK(codes("run model\nsays Met Peeters\nend\n") == "1KB159 ");
    CHECK(codes("run a\nrun b\nchoose greeting/warm") == "1KB159 ");
  }
  GIVEN("lines before the first run, and a name used twice") {
    CHECK(codes("says Hallo\nrun a\nchoose greeting/warm") == "1KB157 ");
    CHECK(codes("run a\nchoose greeting/warm\nrun a\nchoose greeting/warm") == "3KB160 ");
  }
  GIVEN("a mistyped choice") {
    THEN("it is the one finding, not also a run without a choice") {
      CHECK(codes("run a\nchoose greeting/warn") == "2KB151 ");
    }
  }
}

SCENARIO("a hostile plan is refused within limits", "[analysis][plan]") {
  GIVEN("bytes that are not UTF-8, and far too many of them") {
    CHECK(read("run a\nsays \xFF\n").diagnostics[0].code == "KB161");
    const std::string large(base::kMaxPlanBytes + 1, '#');
    CHECK(read(large).diagnostics[0].code == "KB161");
    CHECK(read(large.substr(1)).diagnostics[0].code == "KB158");
  }
  GIVEN("a plan of nothing but mistakes") {
    std::string text;
    for (int i = 0; i < 5000; ++i) text += "shout\n";
    THEN("as many are reported as help") {
      CHECK(read(text).diagnostics.size() == base::kMaxDiagnostics);
    }
  }
  GIVEN("a mistyped word of a megabyte") {
    THEN("the message stays short") {
      const auto plan = read("run a\nchoose " + std::string(1'000'000, 'x') + "/y");
      CHECK(plan.diagnostics[0].message.size() < 200);
    }
  }
}
