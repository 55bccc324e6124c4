// klankbord explore as a person or a script meets it.
#include <fstream>
#include <nlohmann/json.hpp>

#include "support/catch.h"
#include "support/command_line.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;
using test::Outcome;

namespace {

Outcome explore(const std::string& arguments) {
  return test::run_klankbord("explore " + arguments, {});
}

}  // namespace

TEST_CASE("explore counts every play of a scenario of the library", "[app]") {
  GIVEN("a scenario without a desk") {
    WHEN("it is explored for people") {
      const Outcome outcome = explore("late-washer");
      THEN("the figures are there, with bars") {
        CHECK(outcome.code == 0);
        CHECK_THAT(outcome.text, holds_text("distinct plays, every one counted"));
        CHECK_THAT(outcome.text, holds_text("of 44"));
        CHECK_THAT(outcome.text, holds_text("█"));
      }
    }
    WHEN("it is explored for programs, and its best play saved as a plan") {
      const test::TempFolder folder;
      const auto file = folder.path() / "best.plan";
      const Outcome outcome = explore("late-washer --json --save-plan " + test::quoted(file));
      THEN("the document adds up") {
        REQUIRE(outcome.code == 0);
        const auto document = nlohmann::json::parse(outcome.text);
        CHECK(document["exact"] == true);
        long long plays = 0;
        for (const auto& entry : document["total"]["distribution"]) {
          plays += std::stoll(entry["plays"].get<std::string>());
        }
        CHECK(std::to_string(plays) == document["plays"]);
        CHECK(document["best"]["points"] == document["total"]["max"]);
      }
      THEN("saving it once more adds a run") {
        CHECK(explore("late-washer --save-plan " + test::quoted(file)).code == 0);
        CHECK_THAT(test::read_text(file), holds_text("\nrun model-2\n"));
        CHECK_THAT(test::read_text(file), holds_text("run model\n"));
      }
      THEN("the plan passes") {
        const Outcome run =
            test::run_klankbord("play late-washer --no-record --plan " + test::quoted(file), {});
        CHECK(run.code == 0);
        CHECK_THAT(run.text, holds_text("passed  model"));
      }
    }
    WHEN("the limit is too small for it") {
      const Outcome outcome = explore("late-washer --exact-limit 10 --draw 500");
      THEN("what is printed says that it is estimated, and why") {
        CHECK(outcome.code == 0);
        CHECK_THAT(outcome.text, holds_text("ESTIMATED from 500 plays"));
        CHECK_THAT(outcome.text, holds_text("more than 10 situations"));
      }
    }
  }
  GIVEN("a scenario with a desk") {
    const test::TempFolder folder;
    const auto file = folder.path() / "best.plan";
    WHEN("it is explored and its best play saved") {
      const Outcome outcome = explore("changed-day-pass --save-plan " + test::quoted(file));
      THEN("the desk is counted, and a best play has every point") {
        CHECK_THAT(outcome.text, holds_text("What is done at the desk is counted"));
        CHECK_THAT(outcome.text, holds_text("Points in total: 0 to 42 of 42"));
        CHECK_THAT(outcome.text, holds_text("A best play (42 points)"));
      }
      THEN("the saved play closes the case and passes") {
        const Outcome run = test::run_klankbord(
            "play changed-day-pass --no-record --plan " + test::quoted(file), {});
        CHECK(run.code == 0);
        CHECK_THAT(run.text, holds_text("passed  model"));
      }
    }
  }
  GIVEN("words that do not fit") {
    THEN("the exit codes are those of every command") {
      CHECK(explore("").code == 2);
      CHECK(explore("late-washer --exact-limit none").code == 2);
      CHECK(explore("late-wosher").code == 3);
      CHECK(explore("late-washer --save-plan /nowhere/at/all.plan").code == 4);
    }
  }
}
