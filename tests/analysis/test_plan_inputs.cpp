// Plan lines for what is done, typed, picked and written, beside what is chosen.
#include "analysis/plan.h"
#include "analysis/plan_input.h"
#include "analysis/plan_text.h"
#include "base/rng.h"
#include "play/input_json.h"
#include "support/catch.h"
#include "support/work_scenario.h"

using namespace klankbord;
using play::Input;
using test::holds_text;

namespace {

const std::shared_ptr<const scenario::Scenario>& scene() {
  static const auto scenario = test::work_scenario();
  return scenario;
}

// The one step of a plan with that line.
analysis::Step step(const std::string& line) {
  const auto read = analysis::read_plan("run a\n" + line + "\n", *scene(), "x.plan");
  INFO(line);
  for (const auto& diagnostic : read.diagnostics) FAIL(base::to_string(diagnostic));
  REQUIRE(read.plan.runs.at(0).steps.size() == 1);
  return read.plan.runs[0].steps[0];
}

std::string json(const std::string& line) {
  return play::to_json(*scene(), step(line).input);
}

std::string finding(const std::string& line) {
  const auto read = analysis::read_plan("run a\n" + line + "\n", *scene(), "x.plan");
  INFO(line);
  REQUIRE(read.diagnostics.size() == 1);
  CHECK(read.diagnostics[0].line == 2);
  CHECK_FALSE(read.diagnostics[0].suggestion.empty());
  return base::to_string(read.diagnostics[0]);
}

analysis::RunResult run(const std::string& text,
                        const std::shared_ptr<const scenario::Scenario>& scenario = scene()) {
  const auto read = analysis::read_plan(text, *scenario, "x.plan");
  for (const auto& diagnostic : read.diagnostics) FAIL(base::to_string(diagnostic));
  return analysis::run(read.plan, scenario).at(0);
}

std::string miss(const std::string& text) {
  const auto result = run(text);
  if (!result.miss) return "passed";
  return std::to_string(result.miss->line) + ": " + result.miss->expected + " | " +
         result.miss->happened;
}

}  // namespace

SCENARIO("each line stands for one input", "[analysis][plan]") {
  THEN("an action") {
    CHECK(json("do open order-4711") == R"({"do":"open order-4711"})");
    CHECK(json("do   file  mail-1   complaints") == R"({"do":"file mail-1 complaints"})");
    CHECK(json("do transfer second-line warm") == R"({"do":"transfer second-line warm"})");
  }
  THEN("a search with its words") {
    CHECK(json("search customers: Lieve Peeters") ==
          R"({"do":"search customers","text":"Lieve Peeters"})");
    CHECK(json("search   knowledge :  te laat: wat nu? ") ==
          R"({"do":"search knowledge","text":"te laat: wat nu?"})");
  }
  THEN("a form; a note may hold commas, as long as no field follows") {
    CHECK(json("register wrap-up: code=complaint, promise=mail, note=Belt dinsdag, of woensdag") ==
          R"({"do":"register wrap-up","values":{"code":"complaint",)"
          R"("note":"Belt dinsdag, of woensdag","promise":"mail"}})");
    CHECK(json("register wrap-up: note=a, b = c, d, code=question") ==
          R"({"do":"register wrap-up","values":{"code":"question","note":"a, b = c, d"}})");
    CHECK(json(R"(register wrap-up: note=a\, code=b\nc\\d\s, code=question)") ==
          R"({"do":"register wrap-up","values":{"code":"question","note":"a, code=b\nc\\d "}})");
    CHECK(json("register wrap-up:") == R"({"do":"register wrap-up","values":{}})");
  }
  THEN("parts, a form and an answer within the conversation") {
    CHECK(json("submit recap: twice ordered") ==
          R"({"parts":["twice","ordered"],"submit":"recap"})");
    CHECK(json("submit wrap: code=complaint, promise=mail") ==
          R"({"submit":"wrap","values":{"code":"complaint","promise":"mail"}})");
    CHECK(json("write own: Dat had niet mogen: nooit.") ==
          R"({"submit":"own","text":"Dat had niet mogen: nooit."})");
  }
  THEN("with what it earns, after any of them") {
    CHECK(step("do open order-4711 earns lookup=2").earns->at(0).level == 2);
    CHECK(step("do announce earns none").earns->empty());
    CHECK_FALSE(step("do announce").earns.has_value());
    CHECK(step("submit recap: ordered twice   earns summary=2 empathy=1").earns->size() == 2);
    const auto written = step("write own: zij earns veel earns none");
    CHECK(written.earns->empty());
    CHECK(written.input.texts.at(0) == "zij earns veel");
    CHECK(step("write own: zij earns veel").input.texts.at(0) == "zij earns veel");
    CHECK_FALSE(step("write own: zij earns veel").earns.has_value());
    CHECK(step("write own: zij learns earns own=0").input.texts.at(0) == "zij learns");
  }
}

SCENARIO("a mistake in such a line is named with a suggestion", "[analysis][plan]") {
  THEN("an action, panel or form that is not there") {
    CHECK_THAT(finding("do open order-4712"), holds_text("KB162"));
    CHECK_THAT(finding("do open order-4712"), holds_text("did you mean \"open order-4711\"?"));
    CHECK_THAT(finding("do anounce earns none"), holds_text("did you mean \"announce\"?"));
    CHECK_THAT(finding("search custmers: Peeters"), holds_text("did you mean \"customers\"?"));
    CHECK_THAT(finding("search zzzzzzz: Peeters"), holds_text("there is customers, knowledge"));
    CHECK_THAT(finding("register wrapup: code=complaint"), holds_text("did you mean \"wrap-up\"?"));
  }
  THEN("a task, part, field or choice that is not there") {
    CHECK_THAT(finding("submit recp: ordered"), holds_text("KB163: there is no task \"recp\""));
    CHECK_THAT(finding("submit greeting: warm"), holds_text("KB163"));
    CHECK_THAT(finding("write ow: Ja"), holds_text("did you mean \"own\"?"));
    CHECK_THAT(finding("submit recap: orderd"), holds_text("did you mean \"ordered\"?"));
    CHECK_THAT(finding("submit wrap: cod=complaint"), holds_text("did you mean \"code\"?"));
    CHECK_THAT(finding("submit wrap: code=complaint, prmise=mail"),
               holds_text("did you mean \"promise\"?"));
    CHECK_THAT(finding("register wrap-up: code=complain"),
               holds_text("KB163: there is no choice of \"code\" \"complain\""));
    CHECK_THAT(finding("do announce earns lokup=2"), holds_text("KB153"));
  }
  THEN("what is not complete, or stands in the wrong kind of line") {
    for (const std::string line : {"do",
                                   "do announce earns",
                                   "do announce earns lookup",
                                   "search",
                                   "search customers",
                                   "search two panels: x",
                                   "do search customers",
                                   "do register wrap-up",
                                   "register",
                                   "register : code=complaint",
                                   "register wrap-up",
                                   "register wrap-up: code",
                                   "register wrap-up: code=complaint, code=question",
                                   "register wrap-up: note=a\\b",
                                   "submit recap",
                                   "submit recap:",
                                   "submit own: Ja",
                                   "write recap: ordered",
                                   "write own",
                                   "submit recap: ordered ordered ordered ordered",
                                   "write own: Ja earns =2"}) {
      INFO(line);
      CHECK_THAT(finding(line), holds_text("KB152"));
    }
  }
  THEN("a scenario without a desk says so") {
    const auto plain = test::ScenarioBuilder().phase("4").node("a").option("x").build();
    const auto read =
        analysis::read_plan("run a\ndo announce\nsubmit recap: a\n", *plain, "x.plan");
    REQUIRE(read.diagnostics.size() == 2);
    CHECK(read.diagnostics[0].code == "KB162");
    CHECK_THAT(read.diagnostics[0].suggestion, holds_text("has no desk"));
    CHECK_THAT(read.diagnostics[1].suggestion, holds_text("only asks to choose"));
  }
  THEN("a line that only does something is no run without a choice") {
    CHECK(analysis::read_plan("run a\ndo announce\n", *scene(), "x").diagnostics.empty());
  }
}

SCENARIO("says and earns look at what was just done", "[analysis][plan]") {
  const std::string start = "run a\nchoose greeting/warm\n";
  CHECK(miss(start + "do announce\nsays Doet u maar\n") == "passed");
  CHECK(miss(start + "do open order-4711 earns lookup=2\n") == "passed");
  CHECK(miss(start + "do open order-4711 earns lookup=1\n") ==
        "3: open order-4711 earns lookup=1 | open order-4711 earns lookup=2");
  CHECK(miss(start + "do transfer second-line cold\nsays Er neemt niemand op\n") == "passed");
  CHECK(miss(start + "do transfer finance cold\nsays Dat is niet voor ons\n") == "passed");
  CHECK(miss("run a\ndo open order-4711\nsays Ah, u ziet het\n") == "passed");
  CHECK(miss(start + "do announce\ndo check-back\nsays Doet u maar\n") ==
        "5: somebody says \"Doet u maar\" | nobody said anything");
  CHECK_THAT(miss(start + "do take-back\n"), holds_text("3: take-back is possible | The customer"));
  CHECK_THAT(miss(start + "submit letter: dear\n"), holds_text("submit letter is possible |"));
  CHECK_THAT(miss(start + "choose close/thank\n"),
             holds_text("stands at recap and offers submit recap"));
  CHECK(miss(start + "submit recap: ordered twice earns summary=2 empathy=2\n") ==
        "3: submit recap earns summary=2 empathy=2 | submit recap earns summary=2 empathy=1");
}

SCENARIO("everything that was done can be written as a run that passes", "[analysis][plan]") {
  play::Attempt attempt(scene(), 7);
  for (const std::string& one : test::work_inputs()) {
    const auto input = play::input_from_json(*scene(), one);
    REQUIRE(input.ok());
    const auto events = attempt.act(*input);
    INFO(one);
    REQUIRE(events.ok());
  }
  REQUIRE(attempt.ended());
  const std::string text = analysis::write_run(attempt, "typical");
  THEN("each input has its line") {
    CHECK_THAT(text, holds_text("do       announce"));
    CHECK_THAT(text, holds_text("says     Doet u maar.\n"));
    CHECK_THAT(text, holds_text("search   customers: Peeters \"Aalst\""));
    CHECK_THAT(text,
               holds_text(R"(register wrap-up: code=question, note=Belt,\ncode=1\, note=2 earns)"));
    CHECK_THAT(text, holds_text("says     Dat is niet voor ons.\n"));
    CHECK_THAT(text, holds_text("submit   letter: dear bye date"));
    CHECK_THAT(text, holds_text("submit   wrap: code=complaint, promise=mail"));
    CHECK_THAT(text, holds_text("write    own: Dat had niet mogen gebeuren."));
    CHECK_THAT(text, holds_text("do       close"));
  }
  THEN("it reads back as the same inputs, and passes") {
    const auto read = analysis::read_plan(text, *scene(), "x.plan");
    REQUIRE(read.diagnostics.empty());
    std::vector<Input> inputs;
    for (const auto& one : read.plan.runs.at(0).steps) {
      if (one.kind == analysis::Step::Kind::give) inputs.push_back(one.input);
    }
    CHECK(inputs == attempt.inputs());
    const auto result = run(text);
    INFO((result.miss ? result.miss->expected + " | " + result.miss->happened : ""));
    CHECK(result.passed());
    CHECK(result.ended);
  }
}

// Whatever a learner types, the plan written from it holds the same words.
SCENARIO("typed text reads back to the byte", "[analysis][plan][hostile]") {
  const std::vector<std::string> pieces = {
      " ",         "\n",    "\t",      "\r",         ",",         "\\", ", code=", "note=",
      ", note = ", "earns", " earns ", "earns none", "summary=2", "#",  "é",       "=",
      ":",         "a",     "\\n",     "\\,",        ",code=",    "  ", "\x01"};
  const auto same = [](const Input& input) {
    const std::string line = analysis::written_input(*scene(), input) + "   earns none";
    INFO(line);
    const auto read = analysis::read_plan("run a\n" + line + "\n", *scene(), "x");
    REQUIRE(read.diagnostics.empty());
    REQUIRE(read.plan.runs.at(0).steps.size() == 1);
    CHECK(read.plan.runs[0].steps[0].input == input);
    CHECK(read.plan.runs[0].steps[0].earns->empty());
  };
  base::Rng rng(3);
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    const std::uint32_t count = 1 + rng.below(7);
    for (std::uint32_t k = 0; k < count; ++k) {
      text += pieces[rng.below(static_cast<std::uint32_t>(pieces.size()))];
    }
    same(Input::act(*scene()->find_action("search customers"), {text}));
    same(Input::act(*scene()->find_action("register wrap-up"), {"question", "", text}));
    same(Input::submit(*scene()->find_node("wrap"), {}, {"complaint", "mail", text}));
    same(Input::submit(*scene()->find_node("own"), {}, {text}));
  }
}
