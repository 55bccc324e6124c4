#include "analysis/earnable.h"

#include <algorithm>
#include <vector>

namespace klankbord::analysis {

int highest_level(const scenario::Scenario& scenario, std::size_t opportunity) {
  int highest = -1;
  const auto look = [&](const std::vector<scenario::Earning>& earns) {
    for (const scenario::Earning& earning : earns) {
      if (earning.opportunity == opportunity) highest = std::max<int>(highest, earning.level);
    }
  };
  for (const scenario::Option& option : scenario.options) look(option.earns);
  for (const scenario::Rule& rule : scenario.rules) look(rule.earns);
  for (const scenario::Node& node : scenario.nodes) {
    for (const scenario::Part& part : node.parts) look(part.earns);
    if (node.interaction != scenario::Interaction::answer) continue;
    for (const scenario::Earning& earning : scenario.options[node.first_option].earns) {
      if (earning.opportunity == opportunity) highest = 2;
    }
  }
  return highest;
}

}  // namespace klankbord::analysis
