// How long it takes to count every play, and how much memory: of the library, of the conversation
// that is compared with other engines (in three lengths, and by whole states), of one of 500 nodes;
// "desk": with what is done at the desk, else it is left alone.
// Each in a process of its own. Prints medians of CPU time and what the operating system counted as
// the most memory that was held, of which some 10 MB by a process that explores nothing.
//   bench_explore [ROUNDS]
#include <fmt/core.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

#include "analysis/desk_walk.h"
#include "analysis/plays.h"
#include "support/measure.h"
#include "support/measured_scenarios.h"
#include "support/peers_example.h"

using namespace klankbord;

namespace {

// Runs `work` in a process of its own and prints what it held at most at the end of its line.
void with_memory(const std::function<void()>& work) {
  std::fflush(stdout);
  const pid_t child = fork();
  if (child < 0) std::abort();
  if (child == 0) {
    work();
    std::fflush(stdout);
    _exit(0);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  if (status != 0) std::exit(1);
  fmt::print(" {:>6.1f} MB\n", static_cast<double>(usage.ru_maxrss) / 1024.0);
}

void measure(int rounds, const std::string& name, const std::function<analysis::Plays()>& count) {
  analysis::Plays all;
  const double took = test::median_cpu_ms(rounds, [&] { all = count(); });
  fmt::print("{:<26} {:>9.2f} {:>9} {:>11} {:>5} {:>4}..{:<4} {:>20}", name, took, all.states,
             all.transitions, all.exact ? "yes" : "no", all.total.points.min, all.total.points.max,
             to_string(all.count));
}

void measure(int rounds, const std::string& name, const scenario::Scenario& scenario,
             const analysis::PlayLimits& limits = {}) {
  measure(rounds, name, [&] { return analysis::plays(scenario, limits); });
}

void measure_desk(int rounds, const std::string& name, const scenario::Scenario& scenario) {
  measure(rounds, name + ", desk",
          [&] { return analysis::sum_up(scenario, analysis::DeskWalk(scenario).walk()); });
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 9;
  fmt::print("{:<26} {:>9} {:>9} {:>11} {:>5} {:>10} {:>20} {:>9}\n", "median CPU ms", "plays()",
             "states", "transitions", "exact", "points", "plays", "memory");
  for (const int layers : {14, 28, 43}) {
    with_memory([&] {
      measure(rounds, fmt::format("peers, {} layers", layers),
              test::layered_conversation(layers).scenario());
    });
  }
  with_memory([] {
    measure(1, "peers, whole states", test::layered_conversation(14).scenario(),
            {4'000'000, analysis::Detail::variables});
  });
  const test::MeasuredScenarios scenarios;
  for (const std::filesystem::path& file : scenarios.files()) {
    with_memory([&] {
      const session::LibraryEntry entry = scenarios.load(file);
      if (entry.usable()) measure(rounds, entry.id, *entry.scenario);
    });
    const session::LibraryEntry known = scenarios.load(file);
    if (!known.usable() || !known.scenario->has_desk) continue;
    with_memory([&] { measure_desk(std::min(rounds, 3), known.id, *known.scenario); });
  }
  return 0;
}
