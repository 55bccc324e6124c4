#include "assess/item_statistics.h"

#include <algorithm>
#include <set>

#include "assess/exact.h"
#include "assess/rest_scores.h"

namespace klankbord::assess {

namespace {

// More than any options can earn: 16 entries of at most 6 points.
constexpr int kKnockoutPoints = 1000;

// Choosers that a mean is taken over before two options are compared.
constexpr std::int64_t kEnoughChoosers = 10;
constexpr int kLeastDifference_permille = 10;

struct OptionSums {
  std::int64_t n = 0;
  Sums rest;  // x: the rest of a chooser; y is not used
};

// Whether the mean rest of `low` lies above that of `high` by more than 2.5 standard errors of the
// difference (Welch), without a root: 4 d² (a-1)(b-1) > 25 (A b² (b-1) + B a² (a-1)), where a and b
// are the numbers of choosers, A and B n² times their variance, and d is a * b times the
// difference.
bool lies_above(const Sums& low, const Sums& high) {
  const Wide a = low.n, b = high.n;
  const Wide d = Wide{low.x} * b - Wide{high.x} * a;
  if (d <= 0) return false;
  return 4 * d * d * (a - 1) * (b - 1) >
         25 * (low.spread_x() * b * b * (b - 1) + high.spread_x() * a * a * (a - 1));
}

int rank_of(const OptionFigures& option) {
  return option.points - (option.knockout ? kKnockoutPoints : 0);
}

std::optional<Inversion> compare(const OptionFigures& worse, const Sums& low,
                                 const OptionFigures& better, const Sums& high) {
  if (rank_of(worse) >= rank_of(better) || low.n < kEnoughChoosers || high.n < kEnoughChoosers) {
    return std::nullopt;
  }
  const int difference = *worse.rest_permille - *better.rest_permille;
  if (difference < kLeastDifference_permille || !lies_above(low, high)) return std::nullopt;
  return Inversion{worse.option, better.option, difference};
}

int nearest_rank(const std::vector<std::int32_t>& sorted, std::size_t percent) {
  if (sorted.empty()) return 0;
  return sorted[(percent * sorted.size() + 99) / 100 - 1];
}

// Gathers the figures of one sample.
class Gathering {
 public:
  Gathering(const Sample& sample, const RestScores& rests)
      : sample_(sample),
        scenario_(*sample.scenario),
        rests_(rests),
        levels_(scenario_.opportunities.size()),
        options_(scenario_.options.size()),
        times_(scenario_.nodes.size()) {
    figures_.scenario = sample.scenario;
    for (std::size_t i = 0; i < levels_.size(); ++i) {
      figures_.opportunities.emplace_back();
      figures_.opportunities.back().opportunity = i;
    }
  }

  ScenarioFigures run() {
    const auto most = static_cast<std::size_t>(kMostResponses);
    const std::size_t count = std::min(sample_.responses.size(), most);
    std::set<std::uint32_t> learners;
    for (std::size_t i = 0; i < count; ++i) {
      take(sample_.responses[i]);
      learners.insert(sample_.responses[i].learner);
    }
    figures_.attempts = static_cast<int>(count);
    figures_.learners = static_cast<int>(learners.size());
    if (scored_ > 0) figures_.mean_permille = static_cast<int>(rounded(sum_permille_, scored_));
    for (OpportunityFigures& one : figures_.opportunities) finish(one);
    for (std::size_t i = 0; i < scenario_.nodes.size(); ++i) add_node(i);
    return std::move(figures_);
  }

 private:
  void take(const Response& response) {
    const Points points = points_of(scenario_, response);
    if (points.observed()) {
      sum_permille_ += rounded(Wide{1000} * points.earned, points.reachable);
      ++scored_;
    }
    const auto rest = rests_.rest(response.learner, scenario_.id);
    for (std::size_t i = 0; i < response.levels.size() && i < levels_.size(); ++i) {
      const std::int8_t level = response.levels[i];
      if (level == kUnmarked) continue;
      ++figures_.opportunities[i].n;
      ++figures_.opportunities[i].at_level[level];
      if (rest) levels_[i].add(level, *rest);
    }
    for (const Decision& decision : response.decisions) {
      OptionSums& option = options_[decision.option];
      ++option.n;
      if (rest) option.rest.add(*rest, 0);
      const scenario::NodeIndex node = scenario_.options[decision.option].node;
      if (decision.took_s >= 0) times_[node].push_back(decision.took_s);
    }
  }

  void finish(OpportunityFigures& one) const {
    const Sums& sums = levels_[one.opportunity];
    one.rest_n = static_cast<int>(sums.n);
    if (has_correlation(sums)) one.r_permille = correlation_permille(sums);
    if (one.n == 0) return;
    const std::int64_t shown = one.at_level[1] + 2 * one.at_level[2];
    one.p_permille = static_cast<int>(rounded(1000 * shown, 2 * std::int64_t{one.n}));
    if (one.n < kEnoughExposure) return;
    // By the exact shares: what is rounded to the limit may still lie beyond it.
    if (1000 * shown < std::int64_t{kHard_permille} * 2 * one.n)
      one.flags.push_back(Flag::too_hard);
    if (1000 * shown > std::int64_t{kEasy_permille} * 2 * one.n)
      one.flags.push_back(Flag::too_easy);
    if (one.rest_n < kEnoughExposure || !one.r_permille) return;
    if (sums.joint() < 0) {
      one.flags.push_back(Flag::pull);
    } else if (*one.r_permille < kWeak_permille) {
      one.flags.push_back(Flag::weak);
    }
  }

  void add_node(std::size_t index) {
    const scenario::Node& node = scenario_.nodes[index];
    if (node.option_count == 0) return;
    DecisionFigures figures;
    figures.node = static_cast<scenario::NodeIndex>(index);
    for (std::size_t i = 0; i < node.option_count; ++i) {
      figures.n += static_cast<int>(options_[node.first_option + i].n);
    }
    for (std::size_t i = 0; i < node.option_count; ++i) {
      figures.options.push_back(option_figures(node.first_option + i, figures.n));
    }
    if (figures.n >= kEnoughExposure) figures.inversion = widest_inversion(figures.options);
    std::vector<std::int32_t>& times = times_[index];
    std::sort(times.begin(), times.end());
    figures.timed_n = static_cast<int>(times.size());
    figures.median_s = nearest_rank(times, 50);
    figures.p90_s = nearest_rank(times, 90);
    figures_.decisions.push_back(std::move(figures));
  }

  OptionFigures option_figures(std::size_t index, int answered) const {
    const scenario::Option& option = scenario_.options[index];
    const OptionSums& sums = options_[index];
    OptionFigures figures;
    figures.option = static_cast<scenario::OptionIndex>(index);
    figures.n = static_cast<int>(sums.n);
    figures.knockout = option.knockout != scenario::kNoKnockout;
    figures.points = key_of(scenario_, option) + (figures.knockout ? kKnockoutPoints : 0);
    figures.rest_n = static_cast<int>(sums.rest.n);
    if (sums.rest.n > 0) {
      figures.rest_permille = static_cast<int>(rounded(sums.rest.x, sums.rest.n));
    }
    if (answered > 0) {
      figures.share_permille = static_cast<int>(rounded(Wide{1000} * sums.n, answered));
    }
    // What a condition hides from most, or comes out of a task, is not a distractor that failed.
    const bool in_menu =
        scenario_.nodes[option.node].interaction == scenario::Interaction::choose &&
        option.when.empty();
    if (!in_menu) return figures;
    if (answered >= kEnoughExposure && sums.n == 0) {
      figures.flags.push_back(Flag::never_chosen);
    } else if (answered >= kRareExposure &&
               1000 * sums.n < std::int64_t{kRare_permille} * answered) {
      figures.flags.push_back(Flag::rarely_chosen);
    }
    return figures;
  }

  std::optional<Inversion> widest_inversion(const std::vector<OptionFigures>& options) const {
    std::optional<Inversion> widest;
    for (const OptionFigures& worse : options) {
      for (const OptionFigures& better : options) {
        const auto found =
            compare(worse, options_[worse.option].rest, better, options_[better.option].rest);
        if (!found) continue;
        if (!widest || found->difference_permille > widest->difference_permille) widest = found;
      }
    }
    return widest;
  }

  const Sample& sample_;
  const scenario::Scenario& scenario_;
  const RestScores& rests_;
  ScenarioFigures figures_;
  std::vector<Sums> levels_;  // x: level, y: rest
  std::vector<OptionSums> options_;
  std::vector<std::vector<std::int32_t>> times_;  // per node
  std::int64_t sum_permille_ = 0, scored_ = 0;
};

}  // namespace

std::string_view to_string(Flag flag) {
  switch (flag) {
    case Flag::too_hard:
      return "too-hard";
    case Flag::too_easy:
      return "too-easy";
    case Flag::weak:
      return "weak";
    case Flag::pull:
      return "pull";
    case Flag::never_chosen:
      return "never-chosen";
    case Flag::rarely_chosen:
      return "rarely-chosen";
    case Flag::key_inverted:
      break;
  }
  return "key-inverted";
}

std::size_t ScenarioFigures::flag_count() const {
  std::size_t count = 0;
  for (const OpportunityFigures& one : opportunities) count += one.flags.size();
  for (const DecisionFigures& decision : decisions) {
    for (const OptionFigures& option : decision.options) count += option.flags.size();
    count += decision.inversion ? 1 : 0;
  }
  return count;
}

int key_of(const scenario::Scenario& scenario, const scenario::Option& option) {
  int points = option.knockout == scenario::kNoKnockout ? 0 : -kKnockoutPoints;
  for (const scenario::Earning& earning : option.earns) {
    points += scenario.opportunities[earning.opportunity].weight * earning.level;
  }
  for (const std::uint16_t spoilt : option.spoils) {
    points -= 2 * scenario.opportunities[spoilt].weight;
  }
  return points;
}

std::vector<ScenarioFigures> item_statistics(const std::vector<Sample>& samples) {
  const RestScores rests(samples);
  std::vector<ScenarioFigures> all;
  all.reserve(samples.size());
  for (const Sample& sample : samples) all.push_back(Gathering(sample, rests).run());
  return all;
}

}  // namespace klankbord::assess
