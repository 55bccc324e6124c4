// Many lines of a plan that name what is gone, read as one.
#include "session/plan_summary.h"

#include "support/catch.h"

using namespace klankbord;
using test::holds_text;

namespace {

base::Diagnostic finding(const char* code, const char* file, int line) {
  return {code, base::Severity::error, file, line, "it is so", "do this"};
}

}  // namespace

SCENARIO("a plan of another conversation is told of in one line", "[session][plan]") {
  GIVEN("a few such lines in one plan, many in another, and other findings") {
    base::Diagnostics all = {finding("KB209", "a.lua", 4), finding("KB151", "a.plan", 2),
                             finding("KB153", "a.plan", 3), finding("KB151", "a.plan", 4),
                             finding("KB209", "b.lua", 4)};
    for (int line = 2; line < 26; ++line) all.push_back(finding("KB151", "b.plan", line));
    all.push_back(finding("KB150", "b.plan", 26));
    const base::Diagnostics shown = session::with_plans_summed_up(all);
    THEN("the few stay, and the many are one with their number and the first place") {
      REQUIRE(shown.size() == 7);
      for (std::size_t i = 0; i < 5; ++i) CHECK(to_string(shown[i]) == to_string(all[i]));
      CHECK(shown[5].line == 2);
      CHECK_THAT(shown[5].message, holds_text("24 lines of the plan"));
      CHECK(shown[6].code == "KB150");
    }
  }
  GIVEN("as many in a plan as are read one by one, and one more") {
    base::Diagnostics all(3, finding("KB162", "c.plan", 2));
    THEN("the one more makes the difference") {
      CHECK(session::with_plans_summed_up(all).size() == 3);
      all.push_back(finding("KB155", "c.plan", 9));
      CHECK(session::with_plans_summed_up(all).size() == 1);
    }
  }
}
