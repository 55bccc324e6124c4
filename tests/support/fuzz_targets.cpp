#include "support/fuzz_targets.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>

#include "analysis/check.h"
#include "analysis/check_codes.h"
#include "analysis/plan.h"
#include "base/utf8.h"
#include "play/attempt.h"
#include "scenario/compiled.h"
#include "script/loader.h"
#include "store/journal.h"
#include "store/replay.h"
#include "support/conversations.h"
#include "support/paths.h"
#include "support/work_scenario.h"

namespace klankbord::test {

namespace {

using ScenarioPointer = std::shared_ptr<const scenario::Scenario>;

void must_hold(bool holds, const std::string& what) {
  if (!holds) throw std::logic_error(what);
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

const framework::Framework& competency_list() {
  static const framework::Framework list = [] {
    const auto path = source_dir() / "assets" / "frameworks" / "klantcontactmedewerker.json";
    auto read = framework::framework_from_json(contents(path), "list.json");
    must_hold(read.ok(), "the competency list can be read");
    return std::move(read.value());
  }();
  return list;
}

base::Result<std::string> module(const std::string& path) {
  const auto file = source_dir() / "tests" / "script" / "modules" / path;
  if (!std::filesystem::exists(file)) {
    return base::Failure{base::ExitCode::bad_file, "there is no such file"};
  }
  return contents(file);
}

void check_diagnostics(const base::Diagnostics& diagnostics) {
  for (const base::Diagnostic& d : diagnostics) {
    must_hold(!d.message.empty(), d.code + " has a message");
    must_hold(base::is_utf8(d.message) && base::is_utf8(d.suggestion) && base::is_utf8(d.file),
              d.code + " can be printed");
    must_hold(d.line >= 0, d.code + " has a line");
  }
}

void check_failure(const base::Failure& failure) {
  must_hold(!failure.message.empty(), "a failure has a message");
}

// A few inputs, whichever are allowed, chosen by the scenario's own words so that it is repeatable.
void play_a_while(const ScenarioPointer& scenario) {
  play::Attempt attempt(scenario, 1);
  constexpr std::size_t kMostInputs = 24;
  for (std::size_t turn = 0; turn < kMostInputs && !attempt.ended(); ++turn) {
    const play::View view = attempt.view();
    bool moved = false;
    for (const play::Offer& offer : view.offers) {
      const auto done = attempt.act(play::Input::choose(offer.option));
      must_hold(done.ok() == offer.available, "what is offered can be chosen, and nothing else");
      if (done.ok()) {
        moved = true;
        break;
      }
    }
    for (std::size_t i = 0; !moved && i < scenario->nodes.size(); ++i) {
      moved = attempt.act(play::Input::submit(static_cast<scenario::NodeIndex>(i), {})).ok();
    }
    if (!scenario->actions.empty()) {
      const std::size_t action = turn * 7 % scenario->actions.size();
      moved |= attempt.act(play::Input::act(static_cast<scenario::ActionIndex>(action))).ok();
    }
    if (!moved) break;
  }
}

// Whatever could be read can be written down, and comes back the same.
void check_compiled(const ScenarioPointer& scenario) {
  const std::string written = scenario::to_json(*scenario);
  const auto again = scenario::scenario_from_json(written, "again.json");
  if (!again.ok())
    throw std::logic_error("its compiled form is refused: " + again.failure().message);
  must_hold(scenario::to_json(*again) == written, "the compiled form comes back the same");
  play_a_while(scenario);
}

void run_script(std::string_view text) {
  const script::Loaded loaded =
      script::load_scenario(competency_list(), text, "example.lua", module);
  check_diagnostics(loaded.diagnostics);
  must_hold((loaded.scenario == nullptr) == base::has_errors(loaded.diagnostics),
            "there is a scenario, or an error");
  if (loaded.scenario) check_compiled(loaded.scenario);
}

void run_company(std::string_view text) {
  const script::LoadedCompany loaded = script::load_company(text, "example.lua", module);
  check_diagnostics(loaded.diagnostics);
  must_hold((loaded.company == nullptr) == base::has_errors(loaded.diagnostics),
            "there is a company, or an error");
}

// Every question a condition can ask, with an answer that depends on what is asked.
struct SomeFacts {
  std::int32_t variable(std::size_t index) const { return static_cast<std::int32_t>(index) - 1; }
  bool seen(std::size_t node) const { return node % 2 == 0; }
  bool chose(std::size_t option) const { return option % 2 == 1; }
  std::int32_t elapsed_s() const { return 30; }
  std::int32_t level(std::size_t opportunity) const {
    return static_cast<std::int32_t>(opportunity % 3);
  }
  bool did(std::size_t action) const { return action % 2 == 0; }
  bool applied(std::size_t rule) const { return rule % 2 == 1; }
  bool talking() const { return true; }
};

void run_expression(std::string_view text) {
  static const ScenarioPointer scenario = work_scenario();
  const auto condition = scenario::parse_condition(text, *scenario);
  if (!condition.ok()) {
    check_failure(condition.failure());
    return;
  }
  must_hold(condition->source == text, "a condition keeps how it was written");
  const std::int32_t value = scenario::evaluate(condition->code, SomeFacts{});
  must_hold(condition->empty() || value == 0 || value == 1, "a condition is true or false");
}

void run_compiled(std::string_view text) {
  auto read = scenario::scenario_from_json(text, "fuzzed.json");
  if (!read.ok()) {
    check_failure(read.failure());
    return;
  }
  check_compiled(std::make_shared<const scenario::Scenario>(std::move(read.value())));
}

void check_journal(std::string_view text) {
  static const ScenarioPointer scenario = work_scenario();
  const auto journal = store::recover_journal(text, "fuzzed.jsonl");
  if (!journal.ok()) {
    check_failure(journal.failure());
    return;
  }
  must_hold(journal->sound_bytes <= text.size(), "the sound part is a part");
  must_hold(journal->note.empty() == (journal->sound_bytes == text.size()),
            "what was torn off is noted");
  const auto sound = store::recover_journal(text.substr(0, journal->sound_bytes), "sound.jsonl");
  must_hold(sound.ok() && sound->note.empty() && sound->chain == journal->chain,
            "the sound part is sound");
  const auto replay = store::replay(scenario, *journal);
  if (replay.divergence) {
    must_hold(!store::to_string(*replay.divergence).empty(), "a divergence can be told");
  }
}

void run_journal(std::string_view text) {
  check_journal(text);
  check_journal(with_hashes_mended(text));
}

void run_plan(std::string_view text) {
  static const ScenarioPointer scenario = work_scenario();
  const analysis::ReadPlan read = analysis::read_plan(text, *scenario, "fuzzed.plan");
  check_diagnostics(read.diagnostics);
  if (base::has_errors(read.diagnostics)) return;
  for (const analysis::RunResult& result : analysis::run(read.plan, scenario)) {
    must_hold(result.passed() || !result.miss->expected.empty(), "a miss says what was expected");
  }
}

// Whatever loads can be checked, from its file or from its compiled form, and the second time says
// the same.
void run_check(std::string_view text) {
  script::Loaded loaded;
  if (text.substr(0, 1) == "{") {
    auto read = scenario::scenario_from_json(text, "fuzzed.json");
    if (!read.ok()) return;
    loaded.scenario = std::make_shared<const scenario::Scenario>(std::move(read.value()));
  } else {
    loaded = script::load_scenario(competency_list(), text, "example.lua", module);
    if (!loaded.scenario) return;
  }
  const auto check = [&] {
    return analysis::check(*loaded.scenario, competency_list(), "example.lua", &loaded.texts);
  };
  const base::Diagnostics found = check();
  check_diagnostics(found);
  for (const base::Diagnostic& d : found) {
    must_hold(analysis::severity_of(d.code) == d.severity, d.code + " has its own severity");
  }
  const base::Diagnostics again = check();
  const bool same = std::equal(found.begin(), found.end(), again.begin(), again.end(),
                               [](const base::Diagnostic& a, const base::Diagnostic& b) {
                                 return to_string(a) == to_string(b);
                               });
  must_hold(same, "checking it again finds the same");
}

}  // namespace

const std::vector<FuzzTarget>& fuzz_targets() {
  static const std::vector<FuzzTarget> all = {
      {"script", run_script},     {"company", run_company}, {"expression", run_expression},
      {"compiled", run_compiled}, {"journal", run_journal}, {"plan", run_plan},
      {"check", run_check},
  };
  return all;
}

}  // namespace klankbord::test
