#include "assess/agreement.h"

#include <cassert>
#include <cstddef>

#include "assess/exact.h"

namespace klankbord::assess {

namespace {

// 1 - observed / expected disagreement; `expected` is n times as large, as a sum over margins is.
std::optional<int> kappa_of(Wide observed, Wide expected, Wide n) {
  if (expected == 0) return std::nullopt;
  return static_cast<int>(rounded(1000 * (expected - n * observed), expected));
}

}  // namespace

Agreement agreement_of(const std::vector<std::pair<int, int>>& ratings, int categories) {
  assert(categories >= 2 && categories <= 10);
  std::vector<std::int64_t> first(static_cast<std::size_t>(categories)), second(first);
  Wide unlike = 0, distance = 0;
  for (const auto& [a, b] : ratings) {
    assert(a >= 0 && a < categories && b >= 0 && b < categories);
    ++first[static_cast<std::size_t>(a)];
    ++second[static_cast<std::size_t>(b)];
    unlike += a != b ? 1 : 0;
    distance += (a - b) * (a - b);
  }
  Agreement result;
  result.n = static_cast<int>(ratings.size());
  if (ratings.empty()) return result;
  const Wide n = result.n;
  Wide unlike_by_chance = 0, distance_by_chance = 0;
  for (int a = 0; a < categories; ++a) {
    for (int b = 0; b < categories; ++b) {
      const Wide together =
          Wide{first[static_cast<std::size_t>(a)]} * second[static_cast<std::size_t>(b)];
      if (a != b) unlike_by_chance += together;
      distance_by_chance += (a - b) * (a - b) * together;
    }
  }
  result.same_permille = static_cast<int>(rounded(1000 * (n - unlike), n));
  result.kappa_permille = kappa_of(unlike, unlike_by_chance, n);
  result.weighted_kappa_permille = kappa_of(distance, distance_by_chance, n);
  return result;
}

}  // namespace klankbord::assess
