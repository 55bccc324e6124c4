#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "analysis/plan.h"
#include "app/commands.h"
#include "base/limits.h"
#include "session/plan_renewal.h"
#include "store/disk.h"

namespace klankbord::app {

namespace {

using nlohmann::json;

json result_json(const analysis::RunResult& result) {
  json object = {{"run", result.name},
                 {"passed", result.passed()},
                 {"choices", result.choices},
                 {"ended", result.ended},
                 {"earned", result.total.earned},
                 {"reachable", result.total.reachable}};
  if (result.miss) {
    object["miss"] = {{"line", result.miss->line},
                      {"expected", result.miss->expected},
                      {"happened", result.miss->happened}};
  }
  return object;
}

void write_result(const std::string& file, const analysis::RunResult& result) {
  if (result.passed()) {
    std::cout << "passed  " << result.name << " (" << result.choices << " choices, "
              << result.total.earned << " of " << result.total.reachable << " points"
              << (result.ended ? "" : ", not to the end") << ")\n";
    return;
  }
  std::cout << "failed  " << result.name << '\n'
            << file << ':' << result.miss->line << ": expected: " << result.miss->expected << '\n'
            << "    happened: " << result.miss->happened << '\n';
}

// What each run was held to and is not any more, then what it comes to now.
void write_renewal(const std::string& file, const session::RenewedPlan& renewed) {
  for (std::size_t i = 0; i < renewed.after.size(); ++i) {
    const analysis::RunResult &was = renewed.before[i], &is = renewed.after[i];
    std::cout << (was.passed() ? "held    " : "renewed ") << is.name << " (" << is.choices
              << " choices, " << is.total.earned << " of " << is.total.reachable << " points)\n";
    if (was.passed()) continue;
    std::cout << file << ':' << was.miss->line << ": expected: " << was.miss->expected << '\n'
              << "    now: " << was.miss->happened << '\n';
  }
}

}  // namespace

int renew_plan_file(const store::ScenarioPointer& scenario, const std::string& file) {
  const auto text = store::read_file(file, base::kMaxPlanBytes);
  if (!text) return report(text.failure());
  const auto renewed = session::renewed_plan(*text, scenario, file);
  if (!renewed) return report(renewed.failure());
  const base::Status written = store::write_file(store::system_disk(), file, renewed->text);
  if (!written) return report(written.failure());
  write_renewal(file, *renewed);
  return exit_code(base::ExitCode::done);
}

int run_plan_file(const Globals& globals, const Installation&,
                  const store::ScenarioPointer& scenario, const std::string& file) {
  const auto text = store::read_file(file, base::kMaxPlanBytes);
  if (!text) return report(text.failure());
  const analysis::ReadPlan read = analysis::read_plan(*text, *scenario, file);
  if (base::has_errors(read.diagnostics)) {
    for (const base::Diagnostic& d : read.diagnostics) std::cerr << to_string(d) << '\n';
    return exit_code(base::ExitCode::bad_file);
  }
  const std::vector<analysis::RunResult> results = analysis::run(read.plan, scenario);
  const auto failed = static_cast<std::size_t>(std::count_if(
      results.begin(), results.end(), [](const auto& result) { return !result.passed(); }));
  if (globals.json) {
    json runs = json::array();
    for (const analysis::RunResult& result : results) runs.push_back(result_json(result));
    std::cout << json{{"scenario", scenario->id},
                      {"passed", results.size() - failed},
                      {"failed", failed},
                      {"runs", std::move(runs)}}
                     .dump(1, ' ', false, json::error_handler_t::replace)
              << '\n';
  } else {
    for (const analysis::RunResult& result : results) write_result(file, result);
  }
  return exit_code(failed == 0 ? base::ExitCode::done : base::ExitCode::findings);
}

}  // namespace klankbord::app
