#include "support/golden.h"
#include "scenario/compiled.h"

#include <set>
#include <stdexcept>

#include "analysis/plan.h"
#include "assess/scorecard_json.h"
#include "session/attempts.h"
#include "session/library.h"
#include "session/practice.h"
#include "support/conversations.h"
#include "support/paths.h"
#include "support/temp_folder.h"

namespace klankbord::test {

namespace fs = std::filesystem;

namespace {

fs::path journal_of(const fs::path& folder, const std::string& name) {
  return folder / "attempts" / (name + ".jsonl");
}

fs::path scorecard_of(const fs::path& folder, const std::string& name) {
  return folder / "scorecards" / (name + ".json");
}

std::string scorecard_text(const play::Attempt& attempt) {
  return assess::to_json(assess::score(attempt.scenario(), attempt.state())) + '\n';
}

void record_run(const fs::path& folder, const std::string& name, const analysis::Run& run,
                const store::ScenarioPointer& scenario) {
  const TempFolder data;
  auto practice = session::Practice::start(scenario, {data.path(), test_clock()}, run.seed);
  if (!practice.ok()) throw std::runtime_error(practice.failure().message);
  for (const analysis::Step& step : run.steps) {
    if (step.kind != analysis::Step::Kind::give) continue;
    const auto done = practice->act(step.input);
    if (!done.ok()) throw std::runtime_error(name + ": " + done.failure().message);
  }
  const fs::path hash_file = store::archived_file("", scenario::content_hash_of(*scenario));
  write_text(folder / hash_file, read_text(data.path() / hash_file));
  write_text(scorecard_of(folder, name), scorecard_text(practice->attempt()));
  write_text(journal_of(folder, name), read_text(journal_of(data.path(), practice->attempt_id())));
}

}  // namespace

fs::path golden_folder() {
  return source_dir() / "tests" / "golden";
}

std::vector<std::string> golden_names(const fs::path& folder) {
  std::set<std::string> names;
  for (const char* part : {"attempts", "scorecards"}) {
    for (const auto& entry : fs::directory_iterator(folder / part)) {
      names.insert(entry.path().stem().string());
    }
  }
  return {names.begin(), names.end()};
}

std::string golden_problem(const fs::path& folder, const std::string& name) {
  const auto stored = session::load_attempt(folder, journal_of(folder, name).string());
  if (!stored.ok()) return stored.failure().message;
  if (!stored->journal.note.empty()) return stored->journal.note;
  if (!stored->journal.ended) return "The conversation was not held to its end.";
  const std::string expected = read_text(scorecard_of(folder, name));
  if (expected.empty()) return "The scorecard is missing.";
  const std::string now = scorecard_text(stored->attempt);
  return now == expected ? "" : "The scorecard is now " + now + " and was " + expected;
}

std::vector<std::string> record_golden(const fs::path& folder, const fs::path& scenario_file) {
  const auto framework = session::load_framework(source_dir());
  if (!framework.ok()) throw std::runtime_error(framework.failure().message);
  const auto entry = session::load_scenario_file(*framework, source_dir(), scenario_file);
  if (!entry.usable()) throw std::runtime_error(session::reason(entry));
  fs::path plan_file = scenario_file;
  plan_file.replace_extension(".plan");
  const auto plan = analysis::read_plan(read_text(plan_file), *entry.scenario, plan_file.string());
  if (base::has_errors(plan.diagnostics)) {
    throw std::runtime_error(base::to_string(plan.diagnostics.front()));
  }
  std::vector<std::string> added;
  for (const analysis::Run& run : plan.plan.runs) {
    const std::string name =
        entry.id + "-v" + std::to_string(entry.scenario->version) + "-" + run.name;
    if (fs::exists(journal_of(folder, name))) continue;
    record_run(folder, name, run, entry.scenario);
    added.push_back(name);
  }
  return added;
}

}  // namespace klankbord::test
