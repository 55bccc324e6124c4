#include "session/plan_saving.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "analysis/plan.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "session/plan_lines.h"

namespace klankbord::session {

namespace {

// What is there, and what a new run does to it.
struct Place {
  std::string name;                // of the new run
  std::vector<std::string> lines;  // of the plan; none: the file begins
  std::vector<analysis::Run> runs;
  bool began_anew = false;
};

const analysis::Run* run_named(const std::vector<analysis::Run>& runs, std::string_view name) {
  const auto found =
      std::find_if(runs.begin(), runs.end(), [&](const auto& run) { return run.name == name; });
  return found == runs.end() ? nullptr : &*found;
}

std::string free_name(const std::vector<analysis::Run>& runs, const std::string& usual) {
  std::string name = usual;
  for (int number = 2; run_named(runs, name) != nullptr; ++number) {
    name = fmt::format("{}-{}", usual, number);
  }
  return name;
}

base::Status check_name(const std::string& name) {
  const bool word = base::is_utf8(name) && base::printable(name) == name &&
                    name.find_first_of(" \t\r\n") == std::string::npos;
  if (word) return base::success();
  return base::Failure{base::ExitCode::bad_command_line,
                       fmt::format("\"{}\" cannot be the name of a run: it is one word, such as "
                                   "model, typical or poor.",
                                   base::printable(name))};
}

base::Failure no_plan_of_it(const PlanTarget& target, const scenario::Scenario& scenario,
                            const base::Diagnostics& found) {
  const auto first = std::find_if(found.begin(), found.end(), [](const base::Diagnostic& d) {
    return d.severity == base::Severity::error;
  });
  return {
      base::ExitCode::refused,
      fmt::format("{} is there and is no plan of \"{}\" as it is now, so no run can be added to "
                  "it:\n{}\nName another file, mend that one, or replace it whole with --force.",
                  target.file.string(), scenario.id, to_string(*first))};
}

base::Result<Place> place_of(const PlanTarget& target, const store::ScenarioPointer& scenario) {
  const base::Status named = check_name(target.run);
  if (!named) return named.failure();
  Place place;
  std::error_code error;
  if (std::filesystem::exists(target.file, error)) {
    const auto text = store::read_file(target.file, base::kMaxPlanBytes);
    if (!text) return text.failure();
    if (text->find_first_not_of(" \t\r\n") == std::string::npos) {
      place.name = target.run.empty() ? target.usual : target.run;
      return place;  // an empty file: the plan begins
    }
    analysis::ReadPlan read = analysis::read_plan(*text, *scenario, target.file.string());
    place.began_anew = base::has_errors(read.diagnostics);
    if (place.began_anew && !target.replaces) {
      return no_plan_of_it(target, *scenario, read.diagnostics);
    }
    if (!place.began_anew) {
      place.lines = plan_lines(*text);
      place.runs = std::move(read.plan.runs);
    }
  }
  place.name = target.run.empty() ? free_name(place.runs, target.usual) : target.run;
  if (run_named(place.runs, place.name) == nullptr || target.replaces) return place;
  return base::Failure{
      base::ExitCode::refused,
      fmt::format("{} has a run \"{}\" already. Give this one another name, or replace that run "
                  "with --force.",
                  target.file.string(), place.name)};
}

// Where the lines of a run end: before the comments above the next one.
std::size_t end_of(const analysis::Run& run, const Place& place) {
  const auto next = std::find_if(place.runs.begin(), place.runs.end(),
                                 [&](const auto& other) { return other.line > run.line; });
  if (next == place.runs.end()) return place.lines.size();
  return static_cast<std::size_t>(next->line - 1) - comment_lines_above(place.lines, next->line);
}

std::string with_run(const Place& place, const std::string& written) {
  const analysis::Run* old = run_named(place.runs, place.name);
  const std::size_t from =
      old == nullptr ? place.lines.size() : static_cast<std::size_t>(old->line - 1);
  const std::size_t to = old == nullptr ? from : end_of(*old, place);
  std::string text;
  for (std::size_t i = 0; i < from; ++i) text += place.lines[i] + '\n';
  if (old == nullptr && from > 0 && !place.lines[from - 1].empty()) text += '\n';
  text += written;
  if (to < place.lines.size() && !place.lines[to].empty()) text += '\n';
  for (std::size_t i = to; i < place.lines.size(); ++i) text += place.lines[i] + '\n';
  return text;
}

}  // namespace

base::Status can_save_run(const PlanTarget& target, const store::ScenarioPointer& scenario) {
  const auto place = place_of(target, scenario);
  return place ? base::success() : base::Status(place.failure());
}

base::Result<SavedRun> save_run(store::Disk& disk, const PlanTarget& target,
                                const play::Attempt& attempt) {
  const auto place = place_of(target, attempt.shared_scenario());
  if (!place) return place.failure();
  const std::string text = with_run(*place, analysis::write_run(attempt, place->name));
  if (text.size() > base::kMaxPlanBytes) {
    return base::Failure{
        base::ExitCode::refused,
        fmt::format("{} would become larger than a plan may be. Name another file.",
                    target.file.string())};
  }
  const base::Status written = store::write_file(disk, target.file, text);
  if (!written) return written.failure();
  const bool replaced = run_named(place->runs, place->name) != nullptr;
  return SavedRun{place->name, place->runs.size() + (replaced ? 0 : 1), place->began_anew,
                  replaced};
}

}  // namespace klankbord::session
