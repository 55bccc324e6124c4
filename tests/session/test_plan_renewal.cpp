// A plan that is written anew after its scenario was rewritten.
#include "session/plan_renewal.h"

#include "session/library.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

namespace {

// A conversation of two decisions, with words of which a test may change some.
std::string lua(const std::string& first, const std::string& level, const std::string& option) {
  return R"(local volta = require "companies.volta"
return scenario {
  id = "mine", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Titel" }, brief = { nl = "Kort" },
  company = volta, customer = "peeters", minutes = 1, difficulty = 1,
  opportunities = { welcome = { "4.1" } },
  phase "4" {
    node "greeting" { ")" +
         first + R"(", option ")" + option + R"(" { "Goedemiddag.", earns = { welcome = )" + level +
         R"( }, why = { nl = "Zo." }, better = { nl = "Dag." } }, option "brisk" { "Ja?" } },
    node "close" { "Dag.", option "bye" { "Dag." }, option "thank" { "Dank u." } },
  },
}
)";
}

store::ScenarioPointer loaded(const std::string& text) {
  const test::TempFolder folder;
  const auto framework = session::load_framework(test::source_dir()).value();
  test::write_text(folder / "complaint/mine.lua", text);
  const session::ScenarioPlaces places(test::source_dir(), folder.path());
  auto entry = session::load_scenario_file(framework, places, folder / "complaint/mine.lua");
  REQUIRE(entry.usable());
  return entry.scenario;
}

const std::string kPlan =
    "# The tests.\n\n# All is well.\nrun model\nsays Hallo?\nchoose greeting/warm earns welcome=2\n"
    "choose close/bye\nend\ntotal 2 of 2\n\n# In haste.\nrun poor seed 7\nchoose greeting/brisk\n"
    "choose close/thank\nend\n";

bool all_pass(const std::vector<analysis::RunResult>& results) {
  for (const analysis::RunResult& one : results) {
    if (!one.passed()) return false;
  }
  return !results.empty();
}

}  // namespace

SCENARIO("a plan is written anew for what its scenario says now") {
  REQUIRE(all_pass(
      session::renewed_plan(kPlan, loaded(lua("Hallo?", "2", "warm")), "x.plan").value().before));
  GIVEN("a scenario with other words and another level") {
    const auto scenario = loaded(lua("Goedendag?", "1", "warm"));
    const auto renewed = session::renewed_plan(kPlan, scenario, "mine.plan");
    REQUIRE(renewed.ok());
    THEN("the old runs did not hold, and the new ones do") {
      CHECK_FALSE(all_pass(renewed->before));
      REQUIRE(renewed->before[0].miss);
      CHECK(all_pass(renewed->after));
    }
    THEN("names, seeds, answers and comments are kept, and what is said and earned is new") {
      for (const char* kept : {"# The tests.", "# All is well.\nrun model", "# In haste.\nrun poor",
                               "seed 7", "greeting/brisk", "close/thank"}) {
        CHECK_THAT(renewed->text, holds_text(kept));
      }
      CHECK_THAT(renewed->text, holds_text("Goedendag?"));
      CHECK_THAT(renewed->text, holds_text("welcome=1"));
      CHECK(renewed->text.find("Hallo?") == std::string::npos);
    }
    THEN("renewing it again changes nothing") {
      CHECK(session::renewed_plan(renewed->text, scenario, "mine.plan")->text == renewed->text);
    }
  }
  GIVEN("a scenario in which an answer is called otherwise") {
    const auto scenario = loaded(lua("Hallo?", "2", "warmer"));
    THEN("it is refused, and the line is named") {
      const auto renewed = session::renewed_plan(kPlan, scenario, "mine.plan");
      REQUIRE_FALSE(renewed.ok());
      CHECK(renewed.failure().code == base::ExitCode::bad_file);
      CHECK_THAT(renewed.failure().message, holds_text("mine.plan:6"));
      CHECK_THAT(renewed.failure().message,
                 holds_text("klankbord play mine --console --save-plan mine.plan --run model"));
    }
  }
  GIVEN("a run that gives an answer where it is not offered") {
    const auto scenario = loaded(lua("Hallo?", "2", "warm"));
    const std::string plan = "run model\nchoose close/bye\nchoose greeting/warm\n";
    THEN("it is refused, and the run and the answer are named") {
      const auto renewed = session::renewed_plan(plan, scenario, "mine.plan");
      REQUIRE_FALSE(renewed.ok());
      CHECK(renewed.failure().code == base::ExitCode::findings);
      CHECK_THAT(renewed.failure().message, holds_text("mine.plan:2: the run \"model\""));
      CHECK_THAT(renewed.failure().message, holds_text("close/bye"));
    }
  }
}
