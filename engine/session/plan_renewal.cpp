#include "session/plan_renewal.h"

#include <fmt/core.h>

#include <utility>

#include "play/input_json.h"
#include "session/plan_lines.h"
#include "session/plan_summary.h"

namespace klankbord::session {

namespace {

// The lines of comment that stand right above line `below` (from 1), blank ones among them left
// out.
std::string comments_above(const std::vector<std::string>& lines, int below) {
  const auto last = static_cast<std::size_t>(below - 1);
  std::string all;
  for (std::size_t i = last - comment_lines_above(lines, below); i < last; ++i) {
    if (!lines[i].empty()) all += lines[i] + '\n';
  }
  return all;
}

std::string all_of(const base::Diagnostics& found) {
  std::string all;
  for (const base::Diagnostic& d : with_plans_summed_up(found))
    all += (all.empty() ? "" : "\n") + to_string(d);
  return all;
}

// What to do where the plan is of another conversation altogether.
std::string begin_anew(const std::string& id, const std::string& file_name) {
  return fmt::format(
      "Put ids that are there in those lines. Is the conversation another one now, then play its "
      "plan anew: klankbord play {0} --console --save-plan {1} --run model --force, then likewise "
      "--run typical and --run poor.",
      id, file_name);
}

base::Result<std::string> written_anew(const analysis::Run& run,
                                       const store::ScenarioPointer& scenario,
                                       const std::string& file_name) {
  play::Attempt attempt(scenario, run.seed);
  for (const analysis::Step& step : run.steps) {
    if (step.kind != analysis::Step::Kind::give || attempt.act(step.input)) continue;
    return base::Failure{
        base::ExitCode::findings,
        fmt::format("{}:{}: the run \"{}\" gives {}, which is not offered there any more. Write "
                    "another answer in that line, then renew again.",
                    file_name, step.line, run.name, play::short_name(*scenario, step.input))};
  }
  return analysis::write_run(attempt, run.name);
}

}  // namespace

base::Result<RenewedPlan> renewed_plan(std::string_view text,
                                       const store::ScenarioPointer& scenario,
                                       const std::string& file_name) {
  const analysis::ReadPlan read = analysis::read_plan(text, *scenario, file_name);
  if (base::has_errors(read.diagnostics)) {
    return base::Failure{
        base::ExitCode::bad_file,
        fmt::format("{}\n{}", all_of(read.diagnostics), begin_anew(scenario->id, file_name))};
  }
  RenewedPlan renewed;
  renewed.before = analysis::run(read.plan, scenario);
  const std::vector<std::string> lines = plan_lines(text);
  for (const analysis::Run& run : read.plan.runs) {
    const auto anew = written_anew(run, scenario, file_name);
    if (!anew) return anew.failure();
    if (!renewed.text.empty()) renewed.text += '\n';
    renewed.text += comments_above(lines, run.line) + *anew;
  }
  const analysis::ReadPlan now = analysis::read_plan(renewed.text, *scenario, file_name);
  renewed.after = analysis::run(now.plan, scenario);
  return renewed;
}

}  // namespace klankbord::session
