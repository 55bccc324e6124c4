#include "assess/reliability.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "assess/consistency.h"
#include "assess/exact.h"

namespace klankbord::assess {

namespace {

using Learners = std::set<std::uint32_t>;

Learners learners_of(const Sample& sample) {
  Learners learners;
  for (const Response& response : sample.responses) learners.insert(response.learner);
  return learners;
}

Learners shared(const Learners& a, const Learners& b) {
  Learners both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
  return both;
}

using Candidates = std::vector<std::pair<const Sample*, Learners>>;
using NoSamples = std::vector<const Sample*>;

// Takes one after the other those after which enough learners are left: `enough` is asked with
// those that would be, and those that there were (none before the first).
template <typename Enough>
std::vector<const Sample*> taken_in_order(const Candidates& candidates, const Enough& enough) {
  std::vector<const Sample*> taken;
  Learners all;
  for (const auto& [sample, learners] : candidates) {
    Learners left = taken.empty() ? learners : shared(all, learners);
    if (!enough(left, all)) continue;
    taken.push_back(sample);
    all = std::move(left);
  }
  return taken;
}

// Opportunities that everybody has a mark for, so that all are measured by the same points.
std::vector<bool> marked_by_all(const Sample& sample) {
  std::vector<bool> marked(sample.scenario->opportunities.size(), true);
  for (const Response& response : sample.responses) {
    for (std::size_t i = 0; i < response.levels.size(); ++i) {
      if (response.levels[i] == kUnmarked) marked[i] = false;
    }
  }
  return marked;
}

// The points of every learner per scenario, one row per learner who finished all.
struct Matrix {
  std::vector<std::vector<std::int64_t>> rows;
  std::int64_t reachable = 0;
};

Matrix matrix_of(const std::vector<const Sample*>& samples) {
  std::map<std::uint32_t, std::vector<std::int64_t>> rows;
  Matrix matrix;
  for (std::size_t s = 0; s < samples.size(); ++s) {
    const Sample first = first_attempts(*samples[s]);
    const std::vector<bool> marked = marked_by_all(first);
    const auto& opportunities = first.scenario->opportunities;
    for (std::size_t i = 0; i < marked.size(); ++i) {
      if (marked[i]) matrix.reachable += 2 * opportunities[i].weight;
    }
    for (const Response& response : first.responses) {
      std::int64_t points = 0;
      for (std::size_t i = 0; i < marked.size(); ++i) {
        if (marked[i]) points += opportunities[i].weight * response.levels[i];
      }
      std::vector<std::int64_t>& row = rows[response.learner];
      if (row.size() == s) row.push_back(points);
    }
  }
  for (auto& [learner, row] : rows) {
    const bool all = row.size() == samples.size();
    const bool room = static_cast<std::int64_t>(matrix.rows.size()) < kMostResponses;
    if (all && room) matrix.rows.push_back(std::move(row));
  }
  return matrix;
}

}  // namespace

std::optional<Reliability> reliability_of(const std::vector<const Sample*>& samples,
                                          int cut_permille) {
  if (samples.size() < 2) return std::nullopt;
  Reliability result;
  for (const Sample* sample : samples) result.scenarios.push_back(sample->scenario->id);
  const Matrix matrix = matrix_of(samples);
  const auto k = static_cast<std::int64_t>(samples.size());
  const auto n = static_cast<std::int64_t>(matrix.rows.size());
  result.learners = static_cast<int>(n);
  result.reachable = static_cast<int>(matrix.reachable);
  if (n == 0 || matrix.reachable == 0) return result;
  std::vector<Sums> parts(samples.size());
  Sums whole;
  std::map<std::int64_t, std::int64_t> totals;
  for (const auto& row : matrix.rows) {
    std::int64_t total = 0;
    for (std::size_t s = 0; s < row.size(); ++s) {
      parts[s].add(row[s], 0);
      total += row[s];
    }
    whole.add(total, 0);
    ++totals[total];
  }
  const Wide most = matrix.reachable, spread = whole.spread_x();
  result.mean_permille = static_cast<int>(rounded(1000 * Wide{whole.x}, n * most));
  if (n < 2 || spread == 0) return result;
  result.spread_permille = static_cast<int>(permille_root(spread, Wide{n} * (n - 1) * most * most));
  // alpha = k / (k-1) * (1 - sum of the parts' variances / variance of the whole) = above / below.
  Wide within = 0;
  for (const Sums& part : parts) within += part.spread_x();
  const Wide above = k * (spread - within), below = (k - 1) * spread;
  result.alpha_permille = static_cast<int>(rounded(1000 * above, below));
  // SEM² = variance * (1 - alpha) = (below - above) / ((k-1) n (n-1)), in points.
  const Wide error = below - above, error_by = Wide{k - 1} * n * (n - 1);
  result.sem_permille = static_cast<int>(permille_root(error, error_by * most * most));
  if (above <= 0 || error <= 0) return result;
  // Effective length = (mean (most - mean) - alpha variance) / (variance (1 - alpha)).
  const Wide room = Wide{whole.x} * (n * most - whole.x) * (k - 1) * (n - 1) / n;
  const std::int64_t length = rounded(room - above, error);
  const std::int64_t alpha_ppm = rounded(1'000'000 * above, below);
  const ScoreTable table{std::move(totals), matrix.reachable, whole.x, n};
  result.consistency = consistency_of(table, alpha_ppm, length, cut_permille);
  return result;
}

std::vector<const Sample*> shared_samples(const std::vector<Sample>& samples) {
  Candidates candidates;
  std::set<std::string> ids;
  for (const Sample& sample : samples) {
    if (!ids.insert(sample.scenario->id).second) continue;
    Learners learners = learners_of(sample);
    if (!learners.empty()) candidates.emplace_back(&sample, std::move(learners));
  }
  std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
    if (a.second.size() != b.second.size()) return a.second.size() > b.second.size();
    return a.first->scenario->id < b.first->scenario->id;
  });
  const auto enough = [](const Learners& left, const Learners&) {
    return left.size() >= static_cast<std::size_t>(kEnoughLearners);
  };
  auto taken = taken_in_order(candidates, enough);
  if (taken.size() >= 2 || candidates.empty()) return taken.size() >= 2 ? taken : NoSamples{};
  // Too few for any pair: the pair with the most, and what costs none of them.
  std::size_t most = 0;
  for (const auto& [sample, learners] : candidates) {
    if (sample == candidates[0].first) continue;
    most = std::max(most, shared(candidates[0].second, learners).size());
  }
  if (most == 0) return {};
  taken = taken_in_order(candidates, [&](const Learners& left, const Learners& before) {
    return before.empty() || left.size() >= std::min(most, before.size());
  });
  return taken;
}

}  // namespace klankbord::assess
