// KB164 to KB166: are the runs there that every scenario needs, do they come true, and to the end?
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "analysis/check_codes.h"
#include "analysis/plan.h"

namespace klankbord::analysis {

namespace {

// scenarios/README.md: everything earned, as it usually goes, and badly.
constexpr std::array<std::string_view, 3> kNeededRuns = {"model", "typical", "poor"};
constexpr const char* kSave =
    "play it and let it be written: klankbord play ID --save-plan FILE --run NAME";

// Whether a run says what it comes to, wherever it stops: then it stops there on purpose.
bool says_outcome(const Run& run) {
  return std::any_of(run.steps.begin(), run.steps.end(), [](const Step& step) {
    return step.kind == Step::Kind::block || step.kind == Step::Kind::total ||
           step.kind == Step::Kind::knockouts;
  });
}

base::Diagnostic finding(std::string_view code, const std::string& file, int line,
                         std::string message, std::string suggestion) {
  return {std::string(code),  severity_of(code),    file, line,
          std::move(message), std::move(suggestion)};
}

}  // namespace

base::Diagnostic no_plan(const std::string& scenario_file) {
  return finding(kRunMissing, scenario_file, 0, "there is no plan beside the scenario", kSave);
}

base::Diagnostics check_plan(std::string_view text,
                             std::shared_ptr<const scenario::Scenario> scenario,
                             const std::string& file_name) {
  ReadPlan read = read_plan(text, *scenario, file_name);
  if (base::has_errors(read.diagnostics)) return std::move(read.diagnostics);
  base::Diagnostics found = std::move(read.diagnostics);
  std::string missing;
  for (const std::string_view name : kNeededRuns) {
    const auto is_it = [&](const Run& run) { return run.name == name; };
    if (std::any_of(read.plan.runs.begin(), read.plan.runs.end(), is_it)) continue;
    missing += fmt::format("{}\"{}\"", missing.empty() ? "" : ", ", name);
  }
  if (!missing.empty()) {
    found.push_back(
        finding(kRunMissing, file_name, 0, fmt::format("there is no run {}", missing), kSave));
  }
  for (const Run& one : read.plan.runs) {
    const RunResult result = run(one, scenario);
    if (!result.passed()) {
      found.push_back(
          finding(kRunFails, file_name, result.miss->line,
                  fmt::format("the run \"{}\" expects {}, but {}", result.name,
                              result.miss->expected, result.miss->happened),
                  "mend the scenario where the run is right, else the line of the run"));
    } else if (!result.ended && !says_outcome(one)) {
      found.push_back(finding(kRunStops, file_name, one.steps.back().line,
                              fmt::format("the run \"{}\" stops here, before the conversation and "
                                          "the work after it are over, and does not say what they "
                                          "come to",
                                          result.name),
                              "go on to `end` and `total`, or write `total` where it should stop"));
    }
  }
  return found;
}

}  // namespace klankbord::analysis
