// How long it takes to count every play: of the library, of the conversation that is compared with
// other engines (in three lengths, and by whole states). Prints medians of CPU time.
//   bench_explore [ROUNDS]
#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "analysis/plays.h"
#include "session/library.h"
#include "support/paths.h"
#include "support/peers_example.h"

using namespace klankbord;

namespace {

double median_ms(int rounds, const std::function<void()>& work) {
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) {
    const std::clock_t begin = std::clock();
    work();
    times.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

void measure(int rounds, const std::string& name, const scenario::Scenario& scenario,
             const analysis::PlayLimits& limits) {
  analysis::Plays all;
  const double took = median_ms(rounds, [&] { all = analysis::plays(scenario, limits); });
  fmt::print("{:<26} {:>9.2f} {:>9} {:>11} {:>5} {:>4}..{:<4} {}\n", name, took, all.states,
             all.transitions, all.exact ? "yes" : "no", all.total.points.min, all.total.points.max,
             to_string(all.count));
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 9;
  fmt::print("{:<26} {:>9} {:>9} {:>11} {:>5} {:>10} {}\n", "median CPU ms", "plays()", "states",
             "transitions", "exact", "points", "plays");
  for (const int layers : {14, 28, 43}) {
    const scenario::Scenario scenario = test::layered_conversation(layers).scenario();
    measure(rounds, "peers, " + std::to_string(layers) + " layers", scenario, {});
  }
  measure(1, "peers, whole states", test::layered_conversation(14).scenario(),
          {4'000'000, analysis::Detail::variables});
  const std::filesystem::path root = test::source_dir();
  const auto framework = session::load_framework(root);
  const auto files = session::scenario_files(root);
  if (!framework || !files) return 3;
  for (const std::filesystem::path& file : *files) {
    const auto entry = session::load_scenario_file(*framework, root, file);
    if (entry.usable()) measure(rounds, entry.id, *entry.scenario, {});
  }
  return 0;
}
