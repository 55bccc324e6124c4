// How long a learner with many attempts waits for progress and today's three. Prints figures;
// passes no judgement.
//   bench_recommend [ATTEMPTS]
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include "assess/recommend.h"
#include "base/rng.h"

using namespace klankbord;

namespace {

constexpr int kScenarios = 14;

std::vector<assess::Choosable> library() {
  std::vector<assess::Choosable> all;
  for (int i = 0; i < kScenarios; ++i) {
    assess::Choosable one{fmt::format("scenario-{}", i), 1 + i % 3, {}};
    for (int block = 0; block < 4; ++block) {
      one.blocks.push_back({std::to_string(1 + (i + 3 * block) % 11), {0, 10}, 4});
    }
    all.push_back(std::move(one));
  }
  return all;
}

// Twelve attempts a day, each with 4 blocks and 12 competences.
std::vector<assess::PastAttempt> attempts(int count, const std::vector<assess::Choosable>& from) {
  base::Rng rng(1, "bench");
  std::vector<assess::PastAttempt> all;
  for (int i = 0; i < count; ++i) {
    const assess::Choosable& chosen = from[rng.below(kScenarios)];
    assess::PastAttempt attempt;
    attempt.attempt = fmt::format("20260101T000000-{:05}", i);
    attempt.scenario = chosen.scenario;
    attempt.day = 20'000 + i / 12;
    for (const assess::Share& share : chosen.blocks) {
      const assess::Points points{static_cast<int>(rng.below(11)), 10};
      attempt.blocks.push_back({share.id, points, 4});
      attempt.total += points;
      for (int c = 1; c <= 3; ++c) {
        attempt.competences.push_back({fmt::format("{}.{}", share.id, c), {2, 4}, 1});
      }
    }
    all.push_back(std::move(attempt));
  }
  return all;
}

}  // namespace

int main(int argc, char** argv) {
  const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
  const std::vector<assess::Choosable> choosable = library();
  const std::vector<assess::PastAttempt> past = attempts(count, choosable);
  double best_progress = 1e9, best_suggest = 1e9;
  std::size_t kept = 0;
  for (int run = 0; run < 10; ++run) {
    const auto start = std::chrono::steady_clock::now();
    const assess::Progress progress = assess::progress_of(past);
    const auto middle = std::chrono::steady_clock::now();
    kept += assess::suggest(past, progress, choosable, {}, 20'000 + count / 12 + 1).size();
    const auto end = std::chrono::steady_clock::now();
    using Milliseconds = std::chrono::duration<double, std::milli>;
    best_progress = std::min(best_progress, Milliseconds(middle - start).count());
    best_suggest = std::min(best_suggest, Milliseconds(end - middle).count());
  }
  fmt::print("{} attempts: progress {:.1f} ms, suggestions {:.1f} ms ({} made)\n", count,
             best_progress, best_suggest, kept);
  return 0;
}
