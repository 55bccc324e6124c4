#include "session/plan_summary.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "analysis/check_codes.h"

namespace klankbord::session {

namespace {

constexpr std::size_t kFew = 3;  // so many are read one by one

bool names_what_is_gone(const base::Diagnostic& d) {
  using namespace analysis;
  constexpr std::array<std::string_view, 6> kCodes = {kPlanUnknownChoice,   kPlanUnknownOpportunity,
                                                      kPlanUnknownVariable, kPlanUnknownBlock,
                                                      kPlanUnknownAction,   kPlanUnknownPart};
  return std::find(kCodes.begin(), kCodes.end(), d.code) != kCodes.end();
}

base::Diagnostic summed_up(const base::Diagnostic& first, std::size_t count) {
  base::Diagnostic d = first;
  d.message = fmt::format("{} lines of the plan name what the scenario does not have; here {}",
                          count, first.message);
  d.suggestion =
      "the plan is of what the scenario was before: write it anew when the conversation is ready "
      "(scenarios/README.md, step 6)";
  return d;
}

}  // namespace

base::Diagnostics with_plans_summed_up(const base::Diagnostics& all) {
  std::map<std::string, std::size_t> gone;  // per plan
  for (const base::Diagnostic& d : all) gone[d.file] += names_what_is_gone(d) ? 1 : 0;
  base::Diagnostics shown;
  for (const base::Diagnostic& d : all) {
    std::size_t& count = gone[d.file];
    if (!names_what_is_gone(d) || (count > 0 && count <= kFew)) {
      shown.push_back(d);
    } else if (count > kFew) {
      shown.push_back(summed_up(d, count));
      count = 0;  // the others are counted in it
    }
  }
  return shown;
}

}  // namespace klankbord::session
