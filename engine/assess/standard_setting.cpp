#include "assess/standard_setting.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <set>

#include "assess/exact.h"

namespace klankbord::assess {

namespace {

constexpr int kMostPoints = 1'000;

base::Failure refused(const std::string& name, const std::string& sentence) {
  return {base::ExitCode::bad_file, fmt::format("{}: {}", name, sentence)};
}

// Where a column stands; none of that title is a failure.
base::Result<std::size_t> column(const CsvSheet& sheet, std::string_view title) {
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    if (sheet.columns[i] == title) return i;
  }
  return refused(sheet.name, fmt::format("there is no column \"{}\".", title));
}

// The sheet as numbers.
struct Judged {
  std::vector<std::string> judges;
  std::vector<std::pair<std::string, std::int64_t>> items;  // with their points
  std::vector<std::vector<std::int64_t>> percent;           // per judge, per item
};

base::Status read_items(const CsvSheet& sheet, std::size_t item, std::size_t points,
                        Judged& judged) {
  std::set<std::string> seen;
  for (const CsvSheet::Row& row : sheet.rows) {
    const std::string& name = row.cells[item];
    if (name.empty()) return refused(sheet.place(row, item), "the item has no name.");
    if (!seen.insert(name).second) {
      return refused(sheet.place(row, item), fmt::format("\"{}\" stands there twice.", name));
    }
    const auto worth = sheet.number(row, points, 1, kMostPoints);
    if (!worth) return worth.failure();
    judged.items.emplace_back(name, *worth);
  }
  return base::success();
}

base::Result<Judged> judged_of(const CsvSheet& sheet) {
  const auto item = column(sheet, "item");
  if (!item) return item.failure();
  const auto points = column(sheet, "points");
  if (!points) return points.failure();
  Judged judged;
  const base::Status items = read_items(sheet, *item, *points, judged);
  if (!items) return items.failure();
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    if (i == *item || i == *points) continue;
    judged.judges.push_back(sheet.columns[i]);
    std::vector<std::int64_t>& percent = judged.percent.emplace_back();
    for (const CsvSheet::Row& row : sheet.rows) {
      const auto share = sheet.number(row, i, 0, 100);
      if (!share) return share.failure();
      percent.push_back(*share);
    }
  }
  if (static_cast<int>(judged.judges.size()) < kLeastJudges) {
    return refused(sheet.name, fmt::format("an Angoff standard needs {} judges or more; there is a "
                                           "column for {}.",
                                           kLeastJudges, judged.judges.size()));
  }
  return judged;
}

AngoffRound round_of(const Judged& judged) {
  AngoffRound round;
  round.items = static_cast<int>(judged.items.size());
  std::int64_t points = 0;
  for (const auto& [name, worth] : judged.items) points += worth;
  // A judge's mean is sum / (100 points): the sums are what is compared, so nothing is rounded
  // before the end.
  Sums sums;
  for (std::size_t j = 0; j < judged.judges.size(); ++j) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < judged.items.size(); ++i) {
      sum += judged.items[i].second * judged.percent[j][i];
    }
    sums.add(sum, 0);
    round.judges.push_back({judged.judges[j], static_cast<int>(rounded(10 * Wide{sum}, points))});
  }
  const Wide n = sums.n, whole = 100 * Wide{points};
  round.mean_permille = static_cast<int>(rounded(1000 * Wide{sums.x}, n * whole));
  const Wide spread = sums.spread_x();  // n² times the variance with n
  round.spread_permille = static_cast<int>(permille_root(spread, n * (n - 1) * whole * whole));
  round.error_permille = static_cast<int>(permille_root(spread, n * n * (n - 1) * whole * whole));
  return round;
}

}  // namespace

base::Result<Angoff> angoff(const std::vector<CsvSheet>& sheets) {
  if (sheets.empty()) {
    return base::Failure{base::ExitCode::bad_file, "There is no sheet with judgements."};
  }
  Angoff result;
  std::optional<Judged> first;
  for (const CsvSheet& sheet : sheets) {
    auto judged = judged_of(sheet);
    if (!judged) return judged.failure();
    if (first && (judged->judges != first->judges || judged->items != first->items)) {
      return refused(sheet.name,
                     fmt::format("the judges, items and points should be those of {}, in "
                                 "the same order.",
                                 sheets.front().name));
    }
    result.rounds.push_back(round_of(*judged));
    if (!first) first = std::move(*judged);
  }
  if (result.last().mean_permille == 0) {
    return refused(sheets.back().name,
                   "all judges expect nothing of a borderline candidate; that is no standard.");
  }
  return result;
}

base::Result<std::vector<RatedCandidate>> rated_candidates(const CsvSheet& sheet) {
  std::size_t at[4] = {};
  constexpr std::string_view kTitles[] = {"candidate", "earned", "reachable", "rating"};
  for (std::size_t i = 0; i < 4; ++i) {
    const auto found = column(sheet, kTitles[i]);
    if (!found) return found.failure();
    at[i] = *found;
  }
  std::vector<RatedCandidate> candidates;
  std::set<std::string> seen;
  for (const CsvSheet::Row& row : sheet.rows) {
    if (!seen.insert(row.cells[at[0]]).second) {
      return refused(sheet.place(row, at[0]),
                     fmt::format("\"{}\" stands there twice.", row.cells[at[0]]));
    }
    const auto reachable = sheet.number(row, at[2], 1, 100'000);
    if (!reachable) return reachable.failure();
    const auto earned = sheet.number(row, at[1], 0, *reachable);
    if (!earned) return earned.failure();
    const auto rating = sheet.number(row, at[3], 1, 9);
    if (!rating) return rating.failure();
    candidates.push_back(
        {static_cast<int>(*earned), static_cast<int>(*reachable), static_cast<int>(*rating)});
  }
  return candidates;
}

base::Result<BorderlineRegression> borderline_regression(
    const std::vector<RatedCandidate>& candidates, int borderline) {
  const auto degenerate = [](std::string sentence) {
    return base::Failure{base::ExitCode::bad_file, std::move(sentence)};
  };
  if (static_cast<int>(candidates.size()) < kLeastRated ||
      static_cast<int>(candidates.size()) > kMostRated) {
    return degenerate(fmt::format("A regression needs {} to {} rated candidates; there are {}.",
                                  kLeastRated, kMostRated, candidates.size()));
  }
  Sums sums;
  std::set<int> ratings;
  for (const RatedCandidate& c : candidates) {
    sums.add(c.rating, rounded(1000 * Wide{c.earned}, c.reachable));
    ratings.insert(c.rating);
  }
  if (ratings.size() < 3) {
    return degenerate(
        "Fewer than three different ratings were given; a line through them would say "
        "nothing about the border.");
  }
  if (borderline < *ratings.begin() || borderline > *ratings.rbegin()) {
    return degenerate(
        fmt::format("The borderline rating {} lies outside those that were given, {} to "
                    "{}; the line would have to be made longer than it is.",
                    borderline, *ratings.begin(), *ratings.rbegin()));
  }
  const Wide n = sums.n, across = sums.spread_x(), joint = sums.joint(), up = sums.spread_y();
  if (joint <= 0) {
    return degenerate(
        "The scores do not rise with the ratings, so these ratings cannot set a cut.");
  }
  BorderlineRegression line;
  line.candidates = static_cast<int>(sums.n);
  line.borderline = borderline;
  const Wide from_mean = n * borderline - sums.x;  // n times the distance to the mean rating
  line.cut_permille = static_cast<int>(rounded(sums.y * across + joint * from_mean, n * across));
  line.slope_permille = static_cast<int>(rounded(joint, across));
  line.determination_permille = static_cast<int>(rounded(1000 * joint * joint, across * up));
  // Variance of the line there: s² (1/n + (x - mean)²/Sxx), s² = what is left / (n - 2).
  const Wide left = up * across - joint * joint;
  const Wide above = 4 * left * (across + from_mean * from_mean);
  const Wide below = (n - 2) * n * n * across * across;
  line.error_permille = static_cast<int>((root(above / below) + 1) / 2);
  if (line.cut_permille < 1 || line.cut_permille > 1000) {
    return degenerate(
        fmt::format("The line gives a cut of {} in 1000, which is none.", line.cut_permille));
  }
  return line;
}

StandardRecord record_of(const Angoff& angoff, std::vector<std::string> sources) {
  const AngoffRound& last = angoff.last();
  StandardRecord record;
  record.method = "angoff";
  record.cut_permille = last.mean_permille;
  record.error_permille = last.error_permille;
  record.people = static_cast<int>(last.judges.size());
  record.items = last.items;
  record.rounds = static_cast<int>(angoff.rounds.size());
  record.sources = std::move(sources);
  return record;
}

StandardRecord record_of(const BorderlineRegression& regression, std::vector<std::string> sources) {
  StandardRecord record;
  record.method = "borderline-regression";
  record.cut_permille = regression.cut_permille;
  record.error_permille = regression.error_permille;
  record.people = regression.candidates;
  record.sources = std::move(sources);
  record.note =
      fmt::format("Rating {} is the border; slope {}, R² {} in 1000.", regression.borderline,
                  regression.slope_permille, regression.determination_permille);
  return record;
}

}  // namespace klankbord::assess
