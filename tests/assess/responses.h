// Finished attempts in a line each, for tests about statistics.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "assess/response.h"
#include "support/scenario_builder.h"

namespace klankbord::test {

// A scenario with opportunities o1, o2 … of weight 1 and one question whose answer number i earns
// o1 the level keys[i].
inline std::shared_ptr<const scenario::Scenario> asked(const std::string& id, int opportunities,
                                                       const std::vector<int>& keys = {2, 1, 0}) {
  ScenarioBuilder builder(id);
  for (int i = 1; i <= opportunities; ++i) builder.opportunity("o" + std::to_string(i), "4.1");
  builder.phase("4").node("ask").says("Hallo?");
  for (std::size_t i = 0; i < keys.size(); ++i) {
    builder.option("answer-" + std::to_string(i + 1)).earns("o1", keys[i]);
  }
  return builder.build();
}

inline assess::Response response(std::uint32_t learner, const std::vector<int>& levels,
                                 int answer = -1, int took_s = -1,
                                 const std::string& attempt = "1") {
  assess::Response one{learner, attempt, {}, {}};
  for (const int level : levels) one.levels.push_back(static_cast<std::int8_t>(level));
  if (answer >= 0) one.decisions.push_back({static_cast<scenario::OptionIndex>(answer), took_s});
  return one;
}

// The scenario "elsewhere", in which learner i has shown shares[i] of 4 points: what a rest is made
// of. Points 0 to 4 become levels of two opportunities.
inline assess::Sample elsewhere(const std::vector<int>& points) {
  assess::Sample sample{asked("elsewhere", 2), {}};
  for (std::size_t i = 0; i < points.size(); ++i) {
    const int first = std::min(points[i], 2);
    sample.responses.push_back(response(static_cast<std::uint32_t>(i), {first, points[i] - first}));
  }
  return sample;
}

}  // namespace klankbord::test
