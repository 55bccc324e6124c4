#include "exam/policy_fit.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <string>

#include "analysis/earnable.h"

namespace klankbord::exam {

namespace {

struct Earnable {
  int earned = 0, reachable = 0;  // points: at best, and that count
  bool reaches(int permille) const { return 1000 * earned >= permille * reachable; }
};

std::string percent(int permille) {
  return fmt::format("{}.{} %", permille / 10, permille % 10);
}

base::Failure misfit(const assess::Policy& policy, const std::string& sentence) {
  return {base::ExitCode::bad_file,
          fmt::format("The policy {} version {} does not fit this form: {}", policy.id,
                      policy.version, sentence)};
}

}  // namespace

base::Status check_policy_fit(
    const assess::Policy& policy,
    const std::vector<std::shared_ptr<const scenario::Scenario>>& scenarios) {
  Earnable all;
  std::map<std::string, Earnable> blocks;
  for (const auto& scenario : scenarios) {
    for (std::size_t i = 0; i < scenario->opportunities.size(); ++i) {
      const scenario::Opportunity& one = scenario->opportunities[i];
      const int best = std::max(0, analysis::highest_level(*scenario, i));
      for (Earnable* sum : {&all, &blocks[one.block]}) {
        sum->earned += best * one.weight;
        sum->reachable += 2 * one.weight;
      }
    }
  }
  for (const assess::Floor& floor : policy.floors) {
    const Earnable& block = blocks[floor.block];
    if (block.reachable == 0) {
      return misfit(policy,
                    fmt::format("it demands {} of block {}, in which no scenario of the "
                                "form has points. Take the block out of \"core_blocks\", or "
                                "ask for its points in the blueprint.",
                                percent(floor.permille), floor.block));
    }
    if (!block.reaches(floor.permille)) {
      return misfit(
          policy, fmt::format("it demands {} of block {}, and the best answers of the "
                              "form earn {} of its {} points. Lower that floor, or "
                              "choose other scenarios.",
                              percent(floor.permille), floor.block, block.earned, block.reachable));
    }
  }
  if (!all.reaches(policy.cut_permille)) {
    return misfit(policy, fmt::format("its cut is at {}, and the best answers of the form earn {} "
                                      "of its {} points. Lower \"cut\", or choose other scenarios.",
                                      percent(policy.cut_permille), all.earned, all.reachable));
  }
  return base::success();
}

}  // namespace klankbord::exam
