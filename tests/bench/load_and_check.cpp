// How long it takes to load a scenario from Lua, to check it (all plays), to do both when its
// author saves it (with the plan beside it: "reload"), to write its compiled form and to read that
// back: for every scenario of the library and one of 500 nodes. Prints medians of CPU time; passes
// no judgement.
//   bench_load_and_check [ROUNDS [SCENARIO]]
#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "analysis/check.h"
#include "scenario/compiled.h"
#include "session/checking.h"
#include "support/measure.h"
#include "support/measured_scenarios.h"

using namespace klankbord;

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 21;
  const std::string only = argc > 2 ? argv[2] : "";
  const test::MeasuredScenarios scenarios;
  const framework::Framework& framework = scenarios.framework();
  fmt::print("median milliseconds of the processor, {} rounds\n", rounds);
  fmt::print("{:<22} {:>6} {:>8} {:>8} {:>8} {:>8} {:>8}\n", "scenario", "kB", "load", "check",
             "reload", "compile", "read");
  for (const std::filesystem::path& file : scenarios.files()) {
    const session::LibraryEntry entry = scenarios.load(file);
    if (!entry.usable() || (!only.empty() && entry.id != only)) continue;
    const double load = test::median_cpu_ms(rounds, [&] { (void)scenarios.load(file); });
    const double check = test::median_cpu_ms(rounds, [&] {
      (void)analysis::check(*entry.scenario, framework, entry.shown, &entry.texts);
    });
    const double reload = test::median_cpu_ms(rounds, [&] {
      (void)session::check_files(framework, scenarios.root(), {file}, "this scenario", false);
    });
    std::string json;
    const double compile =
        test::median_cpu_ms(rounds, [&] { json = scenario::to_json(*entry.scenario); });
    const double read = test::median_cpu_ms(
        rounds, [&] { (void)scenario::scenario_from_json(json, "bench").ok(); });
    fmt::print("{:<22} {:>6.1f} {:>8.2f} {:>8.2f} {:>8.2f} {:>8.2f} {:>8.2f}\n", entry.id,
               static_cast<double>(std::filesystem::file_size(file)) / 1000.0, load, check, reload,
               compile, read);
  }
  return 0;
}
