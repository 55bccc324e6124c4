// Runs that are added to a plan file, beside what its author wrote there.
#include "session/plan_saving.h"

#include "analysis/plan.h"
#include "play/input_json.h"
#include "session/library.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::PlanTarget;
using test::holds_text;

namespace {

store::ScenarioPointer late_washer() {
  static const auto scenario = [] {
    const auto framework = session::load_framework(test::source_dir()).value();
    return session::load_scenario_by_id(framework, {test::source_dir()}, "late-washer")
        .value()
        .scenario;
  }();
  return scenario;
}

play::Attempt begun(const char* first) {
  play::Attempt attempt(late_washer(), analysis::kPlanSeed);
  REQUIRE(attempt.act(play::Input::choose(*late_washer()->find_option(first))).ok());
  return attempt;
}

const std::string kTwoRuns =
    "# Mine.\n\n# All is well.\nrun model\nchoose greeting/thank-for-waiting\n\n# In haste.\nrun "
    "poor\n"
    "choose greeting/number-first\n";

base::Result<session::SavedRun> save(const PlanTarget& target, const char* first) {
  return session::save_run(store::system_disk(), target, begun(first));
}

std::vector<std::string> names_in(const store::Path& file) {
  const auto read = analysis::read_plan(test::read_text(file), *late_washer(), "x.plan");
  CHECK(read.diagnostics.empty());
  std::vector<std::string> names;
  for (const analysis::Run& run : read.plan.runs) names.push_back(run.name);
  return names;
}

}  // namespace

SCENARIO("a run that is saved leaves the runs that are there as they were", "[session][plan]") {
  const test::TempFolder folder;
  const auto file = folder / "mine.plan";
  GIVEN("no file") {
    THEN("it begins with the run") {
      CHECK(save({file, "", "played"}, "greeting/thank-for-waiting")->name == "played");
      CHECK(names_in(file) == std::vector<std::string>{"played"});
    }
  }
  GIVEN("an empty file") {
    test::write_text(file, "\n");
    THEN("it begins with the run") {
      CHECK(save({file, "model", "played"}, "greeting/thank-for-waiting")->runs == 1);
      CHECK(names_in(file) == std::vector<std::string>{"model"});
    }
  }
  GIVEN("a plan of two runs") {
    test::write_text(file, kTwoRuns);
    WHEN("two runs without a name are saved to it") {
      CHECK(save({file, "", "played"}, "greeting/thank-for-waiting")->name == "played");
      CHECK(save({file, "", "played"}, "greeting/number-first")->name == "played-2");
      THEN("all four are there, and what was there is unchanged") {
        CHECK(test::read_text(file).rfind(kTwoRuns, 0) == 0);
        CHECK(names_in(file) == std::vector<std::string>{"model", "poor", "played", "played-2"});
      }
    }
    WHEN("a run is saved under a name that is there") {
      const PlanTarget target{file, "model", "played"};
      const auto saved = save(target, "greeting/number-first");
      THEN("it is refused, before and after playing, and nothing is lost") {
        REQUIRE_FALSE(saved.ok());
        CHECK(saved.failure().code == base::ExitCode::refused);
        CHECK_THAT(saved.failure().message, holds_text("has a run \"model\" already"));
        CHECK_THAT(saved.failure().message, holds_text("--force"));
        CHECK_FALSE(session::can_save_run(target, late_washer()).ok());
        CHECK(test::read_text(file) == kTwoRuns);
      }
    }
    WHEN("that run may be replaced") {
      const auto saved = save({file, "model", "played", true}, "greeting/number-first");
      THEN("it alone is another, with the comments where they were") {
        REQUIRE(saved.ok());
        CHECK(saved->replaced_run);
        CHECK(saved->runs == 2);
        CHECK(names_in(file) == std::vector<std::string>{"model", "poor"});
        const std::string text = test::read_text(file);
        CHECK(text.rfind("# Mine.\n\n# All is well.\nrun model\n", 0) == 0);
        CHECK(text.find("greeting/thank-for-waiting") == std::string::npos);
        CHECK_THAT(text, holds_text("\n\n# In haste.\nrun poor\nchoose greeting/number-first\n"));
      }
    }
    WHEN("the last run may be replaced") {
      REQUIRE(save({file, "poor", "played", true}, "greeting/thank-for-waiting").ok());
      THEN("the first is as it was") {
        CHECK(names_in(file) == std::vector<std::string>{"model", "poor"});
        CHECK(test::read_text(file).rfind(kTwoRuns.substr(0, kTwoRuns.find("run poor")), 0) == 0);
      }
    }
  }
  GIVEN("a plan of what the scenario was before") {
    const std::string old = "run model\nchoose hello/there\n";
    test::write_text(file, old);
    THEN("it is refused, with the first line that is not right, and kept") {
      const auto saved = save({file, "", "played"}, "greeting/thank-for-waiting");
      REQUIRE_FALSE(saved.ok());
      CHECK(saved.failure().code == base::ExitCode::refused);
      CHECK_THAT(saved.failure().message, holds_text("mine.plan:2: error KB151"));
      CHECK(test::read_text(file) == old);
    }
    THEN("it is begun anew where that is asked") {
      const auto saved = save({file, "model", "played", true}, "greeting/thank-for-waiting");
      REQUIRE(saved.ok());
      CHECK(saved->began_anew);
      CHECK(names_in(file) == std::vector<std::string>{"model"});
    }
  }
  GIVEN("a name of two words") {
    THEN("it is refused") {
      const auto saved = save({file, "two words", "played"}, "greeting/thank-for-waiting");
      CHECK(saved.failure().code == base::ExitCode::bad_command_line);
      CHECK_FALSE(std::filesystem::exists(file));
    }
  }
}
