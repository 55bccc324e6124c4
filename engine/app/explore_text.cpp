#include "app/explore_text.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "analysis/plan_input.h"

namespace klankbord::app {

using analysis::BlockRange;
using analysis::Survey;

namespace {

constexpr int kBarWidth = 40;

std::string minutes(double seconds) {
  const auto whole = static_cast<long long>(std::lround(seconds));
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

// Shares of all plays by points, from 0 points up.
std::vector<double> shares_of(const analysis::Histogram& histogram, int reachable) {
  std::vector<double> shares(static_cast<std::size_t>(reachable) + 1, 0.0);
  double all = 0;
  for (const analysis::Count& plays : histogram.plays) all += plays.approximate();
  for (std::size_t i = 0; i < histogram.plays.size(); ++i) {
    const int points = histogram.lowest + static_cast<int>(i);
    if (points < 0 || points > reachable || all == 0) continue;
    shares[static_cast<std::size_t>(points)] = histogram.plays[i].approximate() / all;
  }
  return shares;
}

std::vector<double> shares_of(const Survey& survey, std::size_t which, int reachable) {
  if (survey.estimate) return survey.estimate->shares[which];
  if (survey.points.empty()) return {};
  return shares_of(survey.points[which], reachable);
}

// Eight heights, one column per tenth of the points.
std::string sparkline(const std::vector<double>& shares) {
  static const std::vector<std::string> kHeights = {"·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  if (shares.empty()) return {};
  const std::size_t columns = std::min<std::size_t>(shares.size(), 11);
  std::vector<double> sums(columns, 0.0);
  for (std::size_t i = 0; i < shares.size(); ++i) {
    sums[shares.size() == 1 ? 0 : i * (columns - 1) / (shares.size() - 1)] += shares[i];
  }
  const double most = *std::max_element(sums.begin(), sums.end());
  std::string line;
  for (const double sum : sums) {
    const double height = most > 0 ? sum / most * 8 : 0;
    line += kHeights[sum == 0 ? 0 : std::max<std::size_t>(1, static_cast<std::size_t>(height))];
  }
  return line;
}

std::string percent(double share) {
  if (share > 0 && share < 0.0005) return "<0.1 %";
  return fmt::format("{:.1f} %", 100 * share);
}

// The total in classes of a tenth.
std::string bars(const std::vector<double>& shares, int reachable) {
  constexpr int kClasses = 10;
  std::vector<double> sums(kClasses, 0.0);
  const auto class_of = [&](int points) {
    return reachable == 0 ? 0 : std::min(kClasses - 1, points * kClasses / reachable);
  };
  for (int points = 0; points <= reachable; ++points) {
    sums[static_cast<std::size_t>(class_of(points))] += shares[static_cast<std::size_t>(points)];
  }
  const double most = *std::max_element(sums.begin(), sums.end());
  std::string text;
  for (int c = 0; c < kClasses; ++c) {
    int from = 0, to = reachable;
    while (from < reachable && class_of(from) < c) ++from;
    while (to > 0 && class_of(to) > c) --to;
    if (from > to) continue;
    const double sum = sums[static_cast<std::size_t>(c)];
    const double length = most > 0 ? sum / most * kBarWidth : 0;
    const int cells = sum > 0 ? std::max(1, static_cast<int>(std::lround(length))) : 0;
    std::string bar;
    for (int i = 0; i < cells; ++i) bar += "█";
    text +=
        fmt::format("  {:>3} to {:>3}  {}{} {}\n", from, to, bar,
                    std::string(static_cast<std::size_t>(kBarWidth - cells), ' '), percent(sum));
  }
  return text;
}

std::string block_line(const ExploreContext& context, const BlockRange& block,
                       const std::string& curve) {
  const framework::Block* known = context.framework.find_block(block.block);
  std::string name = known == nullptr ? "" : known->text.in(context.language);
  return fmt::format("  {:<3} {:>3} to {:>3} of {:>3}  {:<11}  {}\n", block.block, block.points.min,
                     block.points.max, block.reachable, curve, name);
}

// The answers of a play, one per line.
std::string answers_text(const ExploreContext& context, const std::vector<play::Input>& inputs) {
  std::string text;
  for (const play::Input& input : inputs) {
    text += "  " + analysis::written_input(context.scenario, input) + "\n";
  }
  return text;
}

std::string exact_head(const Survey& survey) {
  const analysis::Plays& plays = survey.plays;
  std::string text = fmt::format("{} distinct plays, every one counted ({} situations).\n",
                                 in_words(plays.count), plays.states);
  if (plays.without_knockout != plays.count) {
    text +=
        fmt::format("{} of them are without a critical error.\n", in_words(plays.without_knockout));
  }
  text += fmt::format("{} to {} answers; {} to {} minutes, {} on average.\n", plays.answers.min,
                      plays.answers.max, minutes(plays.seconds.min), minutes(plays.seconds.max),
                      minutes(plays.mean_seconds));
  return text;
}

std::string estimated_head(const Survey& survey) {
  const analysis::Sample& sample = *survey.estimate;
  return fmt::format(
      "ESTIMATED from {} plays drawn at random. {}\nSome {:.1e} distinct plays. Ranges are what "
      "was "
      "seen; the true ones can be wider.\n{} to {} answers; {} to {} minutes, {} on average.\n",
      sample.plays, survey.reason, sample.count, sample.answers.min, sample.answers.max,
      minutes(sample.seconds.min), minutes(sample.seconds.max), minutes(sample.mean_seconds));
}

// What is said of the desk, where there is one.
std::string desk_head(const ExploreContext& context, const Survey& survey) {
  if (!context.scenario.has_desk) return {};
  if (!survey.with_desk) {
    const std::string why = survey.desk_reason.empty() ? "" : " (" + survey.desk_reason + ")";
    return fmt::format(
        "The desk is left alone in all of them{}: points that need work at the desk are "
        "missing.\n",
        why);
  }
  const analysis::Plays& talk = *survey.talk;
  return fmt::format(
      "What is done at the desk is counted by what it comes to; minutes are of the talk alone.\n"
      "Who leaves the desk alone has {} of them, with {} to {} points.\n",
      in_words(talk.count), talk.total.points.min, talk.total.points.max);
}

std::string findings(const ExploreContext& context, const Survey& survey) {
  std::string text;
  for (const scenario::NodeIndex node : survey.idle) {
    text +=
        fmt::format("  the decision \"{}\" never matters: every answer leads to the same result\n",
                    context.scenario.nodes[node].id);
  }
  for (const analysis::UnmetOpportunity& unmet : survey.unmet) {
    text += fmt::format("  \"{}\" is not met in {} of the plays\n",
                        context.scenario.opportunities[unmet.opportunity].id,
                        percent(unmet.plays.approximate() / survey.plays.count.approximate()));
  }
  return text.empty() ? text : "\nTo look at\n" + text;
}

}  // namespace

std::string explore_text(const ExploreContext& context, const Survey& survey) {
  const bool exact = !survey.estimate;
  const auto& blocks = exact ? survey.plays.blocks : survey.estimate->blocks;
  const BlockRange& total = exact ? survey.plays.total : survey.estimate->total;
  std::string text = context.scenario.title.in(context.language) + "\n";
  text += exact ? exact_head(survey) : estimated_head(survey);
  text += desk_head(context, survey);
  text += "\nPoints by block\n";
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    text += block_line(context, blocks[i], sparkline(shares_of(survey, i, blocks[i].reachable)));
  }
  text += fmt::format("\nPoints in total: {} to {} of {}\n", total.points.min, total.points.max,
                      total.reachable);
  const std::vector<double> shares = shares_of(survey, blocks.size(), total.reachable);
  if (!shares.empty()) text += bars(shares, total.reachable);
  const auto& best = exact ? survey.plays.best : survey.estimate->best;
  const auto& worst = exact ? survey.plays.worst : survey.estimate->worst;
  const int best_points = exact ? survey.plays.best_points : survey.estimate->best_points;
  text += fmt::format("\nA best play ({} points)\n", best_points) + answers_text(context, best);
  text +=
      fmt::format("\nA worst play ({} points)\n", total.points.min) + answers_text(context, worst);
  return text + findings(context, survey);
}

}  // namespace klankbord::app
