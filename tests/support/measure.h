// How long something takes, for benchmarks. Seconds of the processor: other programs that run
// meanwhile count less than by the clock of the wall.
#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

namespace klankbord::test {

inline double cpu_now_s() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// Milliseconds of the processor for one call of `work`: the median of `rounds`.
template <typename Work>
double median_cpu_ms(int rounds, const Work& work) {
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) {
    const double begin = cpu_now_s();
    work();
    times.push_back(1000.0 * (cpu_now_s() - begin));
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

}  // namespace klankbord::test
