// What can be noticed by playing is kept, what cannot is not, and who asks for evidence is named.
#include "analysis/noticeable.h"

#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using analysis::evidence_reads;
using analysis::noticeable;
using test::ScenarioBuilder;

namespace {

// A desk with rules of every sort; what they do is added by each test.
ScenarioBuilder desk_call() {
  ScenarioBuilder builder("call");
  builder.desk().record("order-1", "peeters");
  builder.number("mood", 0, -2, 2).truth("heard").truth("inner").truth("counted");
  builder.opportunity("looks", "3.1");
  builder.phase("4").node("greeting").says("Hallo?", "heard").option("warm").option("brisk");
  return builder;
}

std::vector<std::string> kept_variables(const scenario::Scenario& scenario) {
  const auto kept = noticeable(scenario);
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
    if (kept.variables[i]) ids.push_back(scenario.variables[i].id);
  }
  return ids;
}

std::vector<std::string> ids_of(const scenario::Scenario& scenario, const std::vector<bool>& kept) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < scenario.rules.size(); ++i) {
    if (kept[i]) ids.push_back(scenario.rules[i].id);
  }
  return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

SCENARIO("a variable is kept when something that can be noticed depends on it") {
  CHECK(kept_variables(desk_call().scenario()) == Ids{"mood", "heard"});
  THEN("also when it decides over a rule that changes such a variable") {
    auto builder = desk_call();
    builder.rule("listens", "open order-1").when("inner").effect("heard", 1);
    CHECK(kept_variables(builder.scenario()) == Ids{"mood", "heard", "inner"});
  }
  THEN("and through several rules, whatever their order") {
    auto builder = desk_call();
    builder.rule("first", "open order-1").when("counted").effect("inner", 1);
    builder.rule("second", "open order-1").when("inner").effect("heard", 1);
    CHECK(kept_variables(builder.scenario()) == Ids{"mood", "heard", "inner", "counted"});
  }
  THEN("not when it only decides over evidence") {
    auto builder = desk_call();
    builder.rule("scores", "open order-1").when("inner").earns("looks", 2);
    builder.rule("counts", "close").effect("counted", 1);
    CHECK(kept_variables(builder.scenario()) == Ids{"mood", "heard"});
  }
}

SCENARIO("a rule is kept when it can be noticed, or when one that is kept asks for it") {
  auto builder = desk_call();
  builder.rule("scores", "open order-1").earns("looks", 2);
  builder.rule("speaks", "open order-1").when("not applied('quiet')").replies("Zo?");
  builder.rule("quiet", "open order-1").earns("looks", 1);
  builder.rule("moody", "close").effect("mood", -1);
  const auto scenario = builder.scenario();
  CHECK(ids_of(scenario, noticeable(scenario).rules) == Ids{"speaks", "quiet", "moody"});
}

SCENARIO("the rule that tells how long a customer bears to wait is kept as such") {
  auto builder = desk_call();
  builder.rule("late", "silence 20").replies("Bent u er nog?");
  builder.rule("scored", "silence 12").earns("looks", 0);
  builder.rule("also", "hold 40").earns("looks", 0);
  builder.rule("total", "hold total 90").earns("looks", 0);
  const auto scenario = builder.scenario();
  CHECK(ids_of(scenario, noticeable(scenario).rules) == Ids{"late"});
  CHECK(ids_of(scenario, noticeable(scenario).waits) == Ids{"scored", "also"});
  THEN("unless one that is heard speaks up as soon") {
    builder.rule("soon", "silence 12").replies("Hallo?");
    const auto with = builder.scenario();
    CHECK(ids_of(with, noticeable(with).waits) == Ids{"also"});
  }
}

SCENARIO("telling out of a file matters only where something to notice follows from it") {
  auto builder = desk_call();
  builder.rule("breach", "reveal").knockout("privacy").earns("looks", 0);
  CHECK_FALSE(noticeable(builder.scenario()).reveals);
  builder.rule("angry", "reveal").effect("mood", -1);
  CHECK(noticeable(builder.scenario()).reveals);
}

SCENARIO("whoever asks for evidence is named, with the place") {
  GIVEN("a line that asks for a level") {
    auto builder = desk_call();
    builder.node("next").says("Goed.").says("Fijn.", "level('looks') == 2").option("bye");
    const auto reads = evidence_reads(builder.scenario());
    REQUIRE(reads.size() == 1);
    CHECK(reads[0].place == "line 2 of node \"next\"");
    CHECK(reads[0].condition == "level('looks') == 2");
  }
  GIVEN("an option, a reply and a target that ask for the outcome of a task") {
    ScenarioBuilder builder("task");
    builder.phase("6").summarise("recap").part("late").part("broken", false);
    builder.node("next").says("En?").option("a").when("not chose('recap/missed')");
    builder.option("b").replies("Ha.", "chose('recap/full')").to("", "chose('recap/partly')");
    builder.to("last").node("last").option("bye");
    const auto reads = evidence_reads(builder.scenario());
    REQUIRE(reads.size() == 3);
    CHECK(reads[0].place == "the condition of option \"next/a\"");
    CHECK(reads[1].place == "reply 1 of option \"next/b\"");
    CHECK(reads[2].place == "target 1 of option \"next/b\"");
  }
  GIVEN("an answer in own words, which has one outcome") {
    ScenarioBuilder builder("own");
    builder.opportunity("says", "4.1").phase("4").answer("own").outcome("given").earns("says", 2);
    builder.node("next").says("Goed.", "chose('own/given')").option("bye");
    CHECK(evidence_reads(builder.scenario()).empty());
  }
  GIVEN("a rule that only scores") {
    auto builder = desk_call();
    builder.rule("repairs", "close").when("level('looks') == 0").earns("looks", 1);
    CHECK(evidence_reads(builder.scenario()).empty());
    THEN("and one that speaks") {
      builder.rule("says", "open order-1").when("level('looks') == 0").replies("Zo?");
      const auto reads = evidence_reads(builder.scenario());
      REQUIRE(reads.size() == 1);
      CHECK(reads[0].place == "the condition of rule \"says\"");
    }
  }
}
