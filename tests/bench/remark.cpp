// What it costs to mark 100,000 stored attempts again: each journal read from the disk's cache,
// checked line by line and replayed, on one thread and on two. Then a tenth of that of the whole
// library, and of a scenario of 500 nodes. Prints the best and the median.
//   bench_remark [ATTEMPTS [FOLDER]]
// A folder that holds attempts already is used as it is, and alone.
#include <fmt/core.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "session/remark.h"
#include "support/measured_scenarios.h"
#include "support/stored_past.h"
#include "support/temp_folder.h"

using namespace klankbord;

namespace {

constexpr int kRounds = 5;

struct Times {
  double wall_s, cpu_s;
};

Times once(const std::filesystem::path& data, unsigned threads) {
  const auto begin = std::chrono::steady_clock::now();
  const std::clock_t cpu = std::clock();
  const auto attempts = session::stored_attempts(data);
  if (!attempts) std::abort();
  std::atomic<std::int64_t> points{0}, unusable{0};
  session::remark(
      data, *attempts,
      [&](std::size_t, const session::AttemptReading& reading) {
        points += reading.scorecard.total.earned;
        unusable += !reading.attempt.problem.empty();
      },
      threads);
  if (unusable > 0) fmt::print(stderr, "{} attempts cannot be used\n", unusable.load());
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  return {wall.count(), static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC};
}

int measure(const char* name, const std::filesystem::path& data) {
  const auto attempts = session::stored_attempts(data);
  if (!attempts) return 3;
  fmt::print("{}: {} attempts\n", name, attempts->size());
  once(data, 2);  // warm-up: the disk's cache
  for (const unsigned threads : {1u, 2u}) {
    std::vector<double> wall, cpu;
    for (int round = 0; round < kRounds; ++round) {
      const Times times = once(data, threads);
      wall.push_back(times.wall_s);
      cpu.push_back(times.cpu_s);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    fmt::print(
        "  {} thread{}: {:.2f} s (median {:.2f}), of the processor {:.2f} s (median {:.2f})\n",
        threads, threads == 1 ? "" : "s", wall[0], wall[kRounds / 2], cpu[0], cpu[kRounds / 2]);
  }
  return 0;
}

int measure_new(const char* name, std::size_t count,
                const std::vector<session::LibraryEntry>& entries) {
  const test::TempFolder folder;
  std::vector<store::ScenarioPointer> scenarios;
  for (const session::LibraryEntry& entry : entries) scenarios.push_back(entry.scenario);
  test::fill_with_attempts(folder.path(), count, scenarios);
  return measure(name, folder.path());
}

}  // namespace

int main(int argc, char** argv) {
  const auto count = static_cast<std::size_t>(argc > 1 ? std::max(1, std::atoi(argv[1])) : 100'000);
  if (argc > 2 && std::filesystem::exists(std::filesystem::path(argv[2]) / "attempts")) {
    return measure("stored", argv[2]);
  }
  const test::TempFolder folder;
  const std::filesystem::path data = argc > 2 ? argv[2] : folder.path() / "data";
  test::fill_with_attempts(data, count);
  if (const int failed = measure("two scenarios", data); failed != 0) return failed;
  const test::MeasuredScenarios scenarios;
  const std::size_t some = std::max<std::size_t>(1, count / 10);
  const int failed = measure_new("the whole library", some, scenarios.library());
  return failed != 0 ? failed : measure_new("500 nodes", some, {scenarios.large()});
}
