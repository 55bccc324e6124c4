// How an exam board finds its cut: from judges who look at the questions (Angoff) or from assessors
// who look at the candidates (borderline regression). Formulas and sources:
// engine/notes/statistics.md.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "assess/csv_sheet.h"
#include "assess/policy.h"
#include "base/result.h"

namespace klankbord::assess {

struct JudgeMean {
  std::string judge;
  int permille = 0;  // of the points that a borderline candidate earns, in the eyes of this judge
};

// One round of judging. All judges saw the same items.
struct AngoffRound {
  std::vector<JudgeMean> judges;  // in the order of the sheet's columns
  int items = 0;
  int mean_permille = 0;    // of the judges
  int spread_permille = 0;  // standard deviation between them (n - 1)
  int error_permille = 0;   // spread / sqrt(judges)
};

struct Angoff {
  std::vector<AngoffRound> rounds;  // the last one counts
  const AngoffRound& last() const { return rounds.back(); }
};

inline constexpr int kLeastJudges = 2;
inline constexpr int kAdvisedJudges = 8;  // the report says so when there are fewer

// A sheet per round with the columns `item`, `points` and one per judge, who gives for each item
// the percentage (0 to 100) of its points that a borderline candidate earns. Refuses (exit code
// bad_file) an empty or other cell, an item that stands twice, fewer than kLeastJudges, and rounds
// with other judges, items or points than the first.
base::Result<Angoff> angoff(const std::vector<CsvSheet>& sheets);

// One candidate that an assessor gave a global rating to, apart from the points.
struct RatedCandidate {
  int earned = 0, reachable = 0;
  int rating = 0;  // 1 to 9, a higher one is better
};

struct BorderlineRegression {
  int candidates = 0;
  int borderline = 0;              // the rating that is neither good nor bad
  int cut_permille = 0;            // the score that the line gives it
  int error_permille = 0;          // standard error of the line at that rating
  int slope_permille = 0;          // of the score per step of the rating
  int determination_permille = 0;  // R²
};

inline constexpr int kLeastRated = 10;
inline constexpr int kMostRated = 10'000;  // more would leave the whole numbers that are exact here
inline constexpr int kAdvisedRated = 50;   // the report says so when there are fewer

// The columns `candidate`, `earned`, `reachable` and `rating`. Refuses (exit code bad_file) other
// cells, and a candidate that stands twice.
base::Result<std::vector<RatedCandidate>> rated_candidates(const CsvSheet& sheet);

// The line of least squares of score on rating. Refuses (exit code bad_file) fewer than
// kLeastRated candidates or more than kMostRated, fewer than three different ratings, ratings that
// do not reach to both sides of `borderline` or up to it, scores that do not rise with the ratings,
// and a cut outside 1 to 1000.
base::Result<BorderlineRegression> borderline_regression(
    const std::vector<RatedCandidate>& candidates, int borderline);

// What the policy keeps of it; `sources`: hashes of the sheets.
StandardRecord record_of(const Angoff& angoff, std::vector<std::string> sources);
StandardRecord record_of(const BorderlineRegression& regression, std::vector<std::string> sources);

}  // namespace klankbord::assess
