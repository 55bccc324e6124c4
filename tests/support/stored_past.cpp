#include "support/stored_past.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

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

struct Played {
  store::JournalHeader header;
  std::vector<store::JournalEntry> entries;
};

// A conversation in which every answer is drawn, so that the scores differ.
Played played(const store::ScenarioPointer& scenario, std::uint64_t seed) {
  Played result;
  result.header = {scenario->id,
                   scenario->version,
                   scenario::content_hash_of(*scenario),
                   seed,
                   "practice",
                   {},
                   store::journal_version(*scenario)};
  play::Attempt attempt(scenario, seed);
  std::uint64_t random = seed * 6'364'136'223'846'793'005ULL + 1;
  while (!attempt.ended()) {
    const play::View view = attempt.view();
    std::vector<play::Input> possible;
    for (const auto& offer : view.offers) {
      if (offer.available) possible.push_back(play::Input::choose(offer.option));
    }
    if (possible.empty()) break;
    random = random * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    const play::Input& input = possible[(random >> 33) % possible.size()];
    if (!attempt.act(input)) break;
    result.entries.push_back({result.entries.size() + 1,
                              {},
                              play::to_json(*scenario, input),
                              store::snapshot_of(*scenario, attempt.state())});
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
  store::Disk disk;
  auto framework = session::load_framework(test::source_dir());
  std::vector<Played> pool;
  for (const char* id : {"late-washer", "disputed-invoice"}) {
    auto entry = session::load_scenario_by_id(*framework, test::source_dir(), id);
    if (!entry) std::abort();
    if (!store::archive_scenario(disk, data, *entry->scenario)) std::abort();
    for (std::size_t i = 0; i < kDifferent / 2; ++i) pool.push_back(played(entry->scenario, i + 1));
  }
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
