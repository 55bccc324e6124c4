#include "assess/consistency.h"

#include <algorithm>

#include "assess/exact.h"

namespace klankbord::assess {

namespace {

constexpr std::int64_t kMillion = 1'000'000, kBillion = 1'000'000'000;

// p² + (1-p)², in parts per billion.
std::int64_t alike_ppb(std::int64_t p_ppb) {
  const Wide p = p_ppb, q = kBillion - p_ppb;
  return rounded(p * p + q * q, kBillion);
}

}  // namespace

std::int64_t at_least_ppb(std::int64_t trials, std::int64_t p_ppm, std::int64_t least) {
  if (least <= 0) return kBillion;
  if (least > trials || p_ppm <= 0) return 0;
  if (p_ppm >= kMillion) return kBillion;
  // Each probability as a multiple of the greatest, by their quotients; so nothing underflows that
  // counts, and no power is taken.
  constexpr Wide kTop = Wide{1} << 60;
  const Wide p = p_ppm, q = kMillion - p_ppm;
  const std::int64_t mode =
      std::min(trials, static_cast<std::int64_t>((trials + 1) * p / kMillion));
  Wide reached = 0, all = 0;
  const auto count = [&](std::int64_t successes, Wide weight) {
    all += weight;
    if (successes >= least) reached += weight;
  };
  Wide weight = kTop;
  for (std::int64_t k = mode; k <= trials; ++k) {
    count(k, weight);
    weight = weight * (trials - k) * p / ((k + 1) * q);
  }
  weight = kTop;
  for (std::int64_t k = mode; k > 0; --k) {
    weight = weight * k * q / ((trials - k + 1) * p);
    count(k - 1, weight);
  }
  return rounded(reached * kBillion, all);
}

Consistency consistency_of(const ScoreTable& table, std::int64_t alpha_ppm, std::int64_t length,
                           int cut_permille) {
  Consistency result;
  const std::int64_t trials = std::clamp<std::int64_t>(length, 1, 1000);
  const std::int64_t least = (cut_permille * trials + 999) / 1000;
  const std::int64_t mean_ppm =
      rounded(Wide{kMillion} * table.sum, Wide{table.count} * table.reachable);
  Wide agreement = 0, passes = 0;
  for (const auto& [total, learners] : table.learners) {
    const std::int64_t share_ppm = rounded(Wide{kMillion} * total, table.reachable);
    // The share a learner would show in the long run, as far as the scores can be trusted.
    const std::int64_t true_ppm =
        rounded(Wide{alpha_ppm} * share_ppm + Wide{kMillion - alpha_ppm} * mean_ppm, kMillion);
    const std::int64_t pass = at_least_ppb(trials, true_ppm, least);
    agreement += Wide{alike_ppb(pass)} * learners;
    passes += Wide{pass} * learners;
  }
  const std::int64_t agreement_ppb = rounded(agreement, table.count);
  const std::int64_t chance_ppb = alike_ppb(rounded(passes, table.count));
  constexpr std::int64_t kPer_permille = kMillion;
  result.cut_permille = cut_permille;
  result.effective_length = static_cast<int>(trials);
  result.agreement_permille = static_cast<int>(rounded(agreement_ppb, kPer_permille));
  result.chance_permille = static_cast<int>(rounded(chance_ppb, kPer_permille));
  if (chance_ppb < kBillion) {
    result.kappa_permille =
        static_cast<int>(rounded(Wide{1000} * (agreement_ppb - chance_ppb), kBillion - chance_ppb));
  }
  return result;
}

}  // namespace klankbord::assess
