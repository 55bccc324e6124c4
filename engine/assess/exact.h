// Arithmetic of statistics in whole numbers: shares, means and roots rounded the same way on every
// machine. Shares are in permille, halves are rounded away from zero.
#pragma once

#include <cstdint>

namespace klankbord::assess {

// Sums of squares of 100,000 attempts need more than 64 bits when they are multiplied. GCC and
// Clang offer this type on every 64-bit machine and for WebAssembly.
__extension__ using Wide = __int128;

// The most attempts at one version of a scenario, and learners in one reliability, for which no
// product below leaves a Wide.
inline constexpr std::int64_t kMostResponses = 100'000;

// value / by, halves away from zero. by > 0.
constexpr std::int64_t rounded(Wide value, Wide by) {
  const Wide half = by / 2;
  return static_cast<std::int64_t>(value < 0 ? -((-value + half) / by) : (value + half) / by);
}

// The greatest whole number whose square is at most `value`; 0 for what is below 0.
constexpr std::int64_t root(Wide value) {
  if (value <= 0) return 0;
  Wide guess = 1;
  while (guess * guess < value && guess < (Wide{1} << 62)) guess *= 2;
  for (;;) {  // Newton from above falls until it is there
    const Wide next = (guess + value / guess) / 2;
    if (next >= guess) return static_cast<std::int64_t>(guess);
    guess = next;
  }
}

// 1000 * sqrt(value / by), halves up. Exact: the root of 4,000,000 * value / by is twice that, cut.
constexpr std::int64_t permille_root(Wide value, Wide by) {
  return (root(4'000'000 * value / by) + 1) / 2;
}

// Sums over pairs of figures, enough for means, variances and a correlation whatever the order in
// which they come.
struct Sums {
  std::int64_t n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;

  void add(std::int64_t of_x, std::int64_t of_y) {
    ++n;
    x += of_x;
    y += of_y;
    xx += of_x * of_x;
    yy += of_y * of_y;
    xy += of_x * of_y;
  }
  // n² times the variance (with n as the divisor) of x and y, and likewise their covariance.
  Wide spread_x() const { return Wide{n} * xx - Wide{x} * x; }
  Wide spread_y() const { return Wide{n} * yy - Wide{y} * y; }
  Wide joint() const { return Wide{n} * xy - Wide{x} * y; }
};

// Whether there is a correlation: both sides differ among attempts.
inline bool has_correlation(const Sums& sums) {
  return sums.n >= 2 && sums.spread_x() > 0 && sums.spread_y() > 0;
}

// Pearson's product-moment correlation in permille, -1000 to 1000.
inline int correlation_permille(const Sums& sums) {
  const Wide joint = sums.joint();
  const auto size = permille_root(joint * joint, sums.spread_x() * sums.spread_y());
  return static_cast<int>(joint < 0 ? -size : size);
}

}  // namespace klankbord::assess
