// Past attempts in a line each, for tests about progress and suggestions.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "assess/past_attempt.h"
#include "assess/recommend.h"

namespace klankbord::test {

// past("call", 3, {{"5", {4, 10}}}): on day 3 the scenario "call" showed 4 of 10 points on block 5.
// Two points are one opportunity.
inline assess::PastAttempt past(const std::string& scenario, std::int32_t day,
                                const std::vector<std::pair<std::string, assess::Points>>& blocks) {
  assess::PastAttempt attempt;
  attempt.attempt = scenario + "-" + std::to_string(day);
  attempt.scenario = scenario;
  attempt.day = day;
  for (const auto& [block, points] : blocks) {
    attempt.blocks.push_back({block, points, points.reachable / 2});
    attempt.total += points;
  }
  return attempt;
}

inline assess::Choosable choosable(const std::string& scenario,
                                   const std::vector<std::string>& blocks, int difficulty = 1) {
  assess::Choosable one{scenario, difficulty, {}};
  for (const std::string& block : blocks) one.blocks.push_back({block, {0, 10}, 5});
  return one;
}

}  // namespace klankbord::test
