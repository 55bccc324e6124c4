#include "assess/rest_scores.h"

#include "assess/exact.h"

namespace klankbord::assess {

RestScores::RestScores(const std::vector<Sample>& samples) {
  std::map<std::pair<std::uint32_t, std::string>, First> firsts;
  for (const Sample& sample : samples) {
    for (const Response& response : sample.responses) {
      First& first = firsts[{response.learner, sample.scenario->id}];
      if (first.response != nullptr && first.response->attempt <= response.attempt) continue;
      first = {&response, sample.scenario.get()};
    }
  }
  for (const auto& [key, first] : firsts) {
    const Points points = points_of(*first.scenario, *first.response);
    if (!points.observed()) continue;
    const std::int64_t share = rounded(Wide{1000} * points.earned, points.reachable);
    shares_.emplace(key, share);
    Total& total = totals_[key.first];
    total.sum_permille += share;
    ++total.count;
  }
}

std::optional<std::int64_t> RestScores::rest(std::uint32_t learner,
                                             const std::string& scenario) const {
  const auto found = totals_.find(learner);
  if (found == totals_.end()) return std::nullopt;
  Total total = found->second;
  const auto own = shares_.find({learner, scenario});
  if (own != shares_.end()) {
    total.sum_permille -= own->second;
    --total.count;
  }
  if (total.count == 0) return std::nullopt;
  return rounded(total.sum_permille, total.count);
}

}  // namespace klankbord::assess
