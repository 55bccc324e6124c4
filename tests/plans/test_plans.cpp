// Every scenario of the library: it loads without a finding that counts, and its plans come true.
#include <fstream>
#include <set>
#include <sstream>

#include "analysis/check.h"
#include "analysis/plan.h"
#include "session/library.h"
#include "support/catch.h"
#include "support/paths.h"

using namespace klankbord;

namespace {

const framework::Framework& the_framework() {
  static const auto loaded = session::load_framework(test::source_dir());
  return loaded.value();
}

const session::Library& the_library() {
  static const auto scanned = session::Library::scan(the_framework(), test::source_dir());
  return scanned.value();
}

analysis::Plan plan_of(const session::LibraryEntry& entry) {
  std::ifstream file(std::filesystem::path(entry.file).replace_extension(".plan"));
  std::stringstream text;
  text << file.rdbuf();
  const analysis::ReadPlan read = analysis::read_plan(text.str(), *entry.scenario, entry.id);
  for (const base::Diagnostic& d : read.diagnostics) FAIL_CHECK(to_string(d));
  return read.plan;
}

}  // namespace

TEST_CASE("every scenario of the library can be used", "[plans]") {
  REQUIRE(the_library().entries().size() >= 14);
  for (const session::LibraryEntry& entry : the_library().entries()) {
    INFO(entry.id);
    for (const base::Diagnostic& d : entry.diagnostics) FAIL_CHECK(to_string(d));
    CHECK(entry.usable());
  }
}

TEST_CASE("check finds no error and no warning in the library", "[plans]") {
  for (const session::LibraryEntry& entry : the_library().entries()) {
    if (!entry.usable()) continue;
    for (const base::Diagnostic& d :
         analysis::check(*entry.scenario, the_framework(), entry.file.string(), &entry.texts)) {
      if (d.severity != base::Severity::note) FAIL_CHECK(to_string(d));
    }
    for (const auto& d : analysis::check_counted(*entry.scenario, entry.id)) {
      FAIL_CHECK(to_string(d));
    }
  }
}

TEST_CASE("nobody passes by guessing, in any scenario or in the library", "[plans]") {
  constexpr int kPlays = 1000;  // `klankbord bots --all` plays ten times as many
  std::vector<const scenario::Scenario*> scenarios;
  for (const session::LibraryEntry& entry : the_library().entries()) {
    if (!entry.usable()) continue;
    scenarios.push_back(entry.scenario.get());
    for (const base::Diagnostic& d : analysis::check_chance(*entry.scenario, entry.id, kPlays)) {
      FAIL_CHECK(to_string(d));
    }
  }
  REQUIRE(scenarios.size() >= 14);
  for (const base::Diagnostic& d : analysis::check_library(scenarios, "scenarios")) {
    FAIL_CHECK(to_string(d));
  }
}

TEST_CASE("every scenario has a model, a typical and a poor run, and all runs come true",
          "[plans]") {
  for (const session::LibraryEntry& entry : the_library().entries()) {
    if (!entry.usable()) continue;
    INFO(entry.id);
    std::set<std::string> names;
    for (const analysis::RunResult& result : analysis::run(plan_of(entry), entry.scenario)) {
      INFO("run " << result.name);
      names.insert(result.name);
      if (result.miss) {
        FAIL_CHECK("line " << result.miss->line << ": expected " << result.miss->expected
                           << ", happened " << result.miss->happened);
      }
      CHECK(result.ended);
      CHECK(result.choices >= 8);
      const bool everything = result.total.earned == result.total.reachable;
      if (result.name == "model") CHECK(everything);
      if (result.name == "poor") CHECK(result.total.permille() < 300);
    }
    CHECK(names.count("model") + names.count("typical") + names.count("poor") == 3);
  }
}

TEST_CASE("who talks perfectly and never touches the desk stays below the pass mark", "[plans]") {
  constexpr int kPass_permille = 600;
  int with_desk = 0;
  for (const session::LibraryEntry& entry : the_library().entries()) {
    if (!entry.usable() || !entry.scenario->has_desk) continue;
    INFO(entry.id);
    ++with_desk;
    bool shown = false;
    for (const analysis::RunResult& result : analysis::run(plan_of(entry), entry.scenario)) {
      if (result.name != "talk-only") continue;
      shown = true;
      CHECK(result.total.permille() < kPass_permille);
    }
    CHECK(shown);
  }
  CHECK(with_desk >= 8);
}

// The detector itself: a run that asks for what does not happen has to fail.
TEST_CASE("a plan that expects too much fails", "[plans]") {
  const session::LibraryEntry& entry = the_library().entries().front();
  REQUIRE(entry.usable());
  analysis::Plan plan = plan_of(entry);
  bool changed = false;
  for (analysis::Step& step : plan.runs.front().steps) {
    if (step.kind != analysis::Step::Kind::total) continue;
    step.points.earned -= 1;
    changed = true;
  }
  REQUIRE(changed);
  CHECK_FALSE(analysis::run(plan, entry.scenario).front().passed());
}
