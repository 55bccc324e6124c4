// Policies that no candidate could meet, or that ask for what a form does not hold.
#include "exam/policy_fit.h"

#include "assess/policy_json.h"
#include "support/catch.h"
#include "support/exam_example.h"
#include "support/played_sitting.h"

using namespace klankbord;

namespace {

assess::Policy policy(int cut) {
  return assess::policy_from_json(test::policy_text(cut, 50), "policy").value();
}

std::string refusal(const assess::Policy& policy, const test::ExamExample& exam) {
  const auto fits = exam::check_policy_fit(policy, exam.key.scenarios);
  if (fits) return {};
  CHECK(fits.failure().code == base::ExitCode::bad_file);
  return fits.failure().message;
}

}  // namespace

SCENARIO("a policy has to fit its form", "[exam][policy]") {
  const test::ExamExample exam = test::marked_exam();
  CHECK(refusal(policy(600), exam).empty());
  CHECK(refusal(policy(1000), exam).empty());  // every point can be earned
  GIVEN("a core block without points") {
    assess::Policy odd = policy(600);
    odd.floors.push_back({"7", 0, 0});
    THEN("the sentence names it, and what to mend") {
      CHECK_THAT(refusal(odd, exam), test::holds_text("block 7"));
      CHECK_THAT(refusal(odd, exam), test::holds_text("core_blocks"));
    }
  }
  GIVEN("a form whose best answers do not earn everything") {
    test::ExamExample poor = exam;
    scenario::Scenario first = *poor.key.scenarios[0];
    for (scenario::Option& option : first.options) {
      for (scenario::Earning& earning : option.earns) {
        if (earning.level == 2) earning.level = 1;
      }
    }
    poor.key.scenarios[0] = std::make_shared<const scenario::Scenario>(std::move(first));
    THEN("13 of 16 points are a cut that can be met, and more is not") {
      CHECK(refusal(policy(812), poor).empty());
      CHECK_THAT(refusal(policy(813), poor), test::holds_text("13 of its 16 points"));
    }
    THEN("the same goes for a floor: 2 of 4 points in block 4") {
      assess::Policy floor = policy(600);
      floor.floors[0].permille = 500;
      CHECK(refusal(floor, poor).empty());
      floor.floors[0].permille = 501;
      CHECK_THAT(refusal(floor, poor), test::holds_text("2 of its 4 points"));
    }
  }
}
