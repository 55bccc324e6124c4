// What each learner showed elsewhere: the measure against which the opportunities and options of a
// scenario are held. Inside assess/ only.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "assess/response.h"

namespace klankbord::assess {

class RestScores {
 public:
  explicit RestScores(const std::vector<Sample>& samples);

  // The mean share of the points, in permille, over the learner's first attempts at the scenarios
  // with another id; nothing when there is none with points.
  std::optional<std::int64_t> rest(std::uint32_t learner, const std::string& scenario) const;

 private:
  struct First {
    const Response* response = nullptr;
    const scenario::Scenario* scenario = nullptr;
  };
  struct Total {
    std::int64_t sum_permille = 0, count = 0;
  };
  std::map<std::uint32_t, Total> totals_;
  std::map<std::pair<std::uint32_t, std::string>, std::int64_t> shares_;
};

}  // namespace klankbord::assess
