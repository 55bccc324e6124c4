#include "support/stored_past.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

#include "analysis/simulated_cohort.h"
#include "play/attempt.h"
#include "play/input_json.h"
#include "scenario/compiled.h"
#include "session/library.h"
#include "store/archive.h"
#include "store/journal_lines.h"
#include "support/paths.h"
#include "support/temp_folder.h"

namespace klankbord::test {

namespace {

constexpr std::size_t kDifferent = 400;
constexpr std::uint64_t kSeed = 1;

struct Played {
  store::JournalHeader header;
  std::vector<store::JournalEntry> entries;
};

// A conversation that somebody of a drawn ability might have had, so that the scores differ;
// nothing when it did not come to an end.
std::optional<Played> played(const analysis::SimulatedTask& task, std::uint32_t learner) {
  const scenario::Scenario& scenario = *task.scenario;
  const auto whole = analysis::simulated_attempt(task, analysis::simulated_ability(kSeed, learner),
                                                 kSeed, learner);
  if (!whole) return std::nullopt;
  Played result;
  result.header = {scenario.id,
                   scenario.version,
                   scenario::content_hash_of(scenario),
                   whole->seed(),
                   "practice",
                   {},
                   store::journal_version(scenario)};
  play::Attempt attempt(task.scenario, whole->seed());
  for (const play::Input& input : whole->inputs()) {
    if (!attempt.act(input)) std::abort();
    result.entries.push_back({result.entries.size() + 1,
                              {},
                              play::to_json(scenario, input),
                              store::snapshot_of(scenario, attempt.state())});
  }
  return result;
}

std::string text_of(Played played, const std::string& day, const std::string& clock) {
  std::string chain;
  played.header.started = day + "T" + clock;
  std::string text = store::header_line(played.header, chain);
  for (store::JournalEntry& entry : played.entries) {
    entry.at = played.header.started;
    text += store::entry_line(entry, chain);
  }
  return text + store::end_line(played.header.started, played.entries.size(), chain);
}

}  // namespace

void fill_with_attempts(const std::filesystem::path& data, std::size_t count) {
  const auto framework = session::load_framework(test::source_dir());
  std::vector<store::ScenarioPointer> scenarios;
  for (const char* id : {"late-washer", "disputed-invoice"}) {
    auto entry = session::load_scenario_by_id(*framework, test::source_dir(), id);
    if (!entry) std::abort();
    scenarios.push_back(entry->scenario);
  }
  fill_with_attempts(data, count, scenarios);
}

void fill_with_attempts(const std::filesystem::path& data, std::size_t count,
                        const std::vector<store::ScenarioPointer>& scenarios) {
  store::Disk disk;
  std::vector<Played> pool;
  for (const store::ScenarioPointer& scenario : scenarios) {
    if (!store::archive_scenario(disk, data, *scenario)) std::abort();
    const analysis::SimulatedTask task = analysis::simulated_task(scenario, {});
    for (std::uint32_t i = 0; i < kDifferent / scenarios.size(); ++i) {
      if (auto one = played(task, i)) pool.push_back(std::move(*one));
    }
  }
  if (pool.empty()) std::abort();
  std::filesystem::create_directories(data / "attempts");
  for (std::size_t i = 0; i < count; ++i) {
    const Played& one = pool[i % pool.size()];
    const std::size_t minute = i % 1440, day = i / 1440;
    const std::string date = fmt::format("2025-{:02}-{:02}", 1 + day / 28 % 12, 1 + day % 28);
    const std::string clock = fmt::format("{:02}:{:02}:00Z", minute / 60, minute % 60);
    std::string name = date + "T" + clock;
    name.erase(
        std::remove_if(name.begin(), name.end(), [](char c) { return c == '-' || c == ':'; }),
        name.end());
    test::write_text(data / "attempts" / (name + "-" + one.header.scenario + ".jsonl"),
                     text_of(one, date, clock));
  }
}

}  // namespace klankbord::test
