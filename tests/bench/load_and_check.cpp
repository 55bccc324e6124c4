// How long it takes to load a scenario from Lua, to check it (all plays), to write its compiled
// form and to read that back: for every scenario of the library. Prints medians; passes no
// judgement.
//   bench_load_and_check [ROUNDS]
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <vector>

#include "analysis/check.h"
#include "scenario/compiled.h"
#include "session/library.h"
#include "support/paths.h"

using namespace klankbord;

namespace {

// Milliseconds of one call: the median of `rounds`.
double median_ms(int rounds, const std::function<void()>& work) {
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    times.push_back(took.count());
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 21;
  const std::filesystem::path root = test::source_dir();
  const auto framework = session::load_framework(root);
  const auto files = session::scenario_files(root);
  if (!framework || !files) {
    fmt::print(stderr, "The library cannot be read below {}.\n", root.string());
    return 3;
  }
  fmt::print("median milliseconds of {} rounds\n", rounds);
  fmt::print("{:<18} {:>8} {:>8} {:>12} {:>10} {:>10}\n", "scenario", "load", "check",
             "load + check", "compile", "read");
  for (const std::filesystem::path& file : *files) {
    const auto entry = session::load_scenario_file(*framework, root, file);
    if (!entry.usable()) continue;
    const double load =
        median_ms(rounds, [&] { (void)session::load_scenario_file(*framework, root, file); });
    const double check =
        median_ms(rounds, [&] { (void)analysis::check(*entry.scenario, *framework, ""); });
    std::string json;
    const double compile = median_ms(rounds, [&] { json = scenario::to_json(*entry.scenario); });
    const double read =
        median_ms(rounds, [&] { (void)scenario::scenario_from_json(json, "bench").ok(); });
    fmt::print("{:<18} {:>8.2f} {:>8.2f} {:>12.2f} {:>10.2f} {:>10.2f}\n", entry.id, load, check,
               load + check, compile, read);
  }
  return 0;
}
