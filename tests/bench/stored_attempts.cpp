// What 10,000 stored attempts cost: making the record from the journals, and what the start screen
// needs each evening after that. Prints medians.
//   bench_stored_attempts [ATTEMPTS [FOLDER]]
// A folder that holds attempts already is used as it is.
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "play/attempt.h"
#include "play/input_json.h"
#include "scenario/compiled.h"
#include "session/learner_record.h"
#include "store/archive.h"
#include "store/journal_lines.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::LearnerRecord;

namespace {

constexpr std::size_t kDifferent = 400;  // the rest are copies of these, begun at another time

double median_ms(int rounds, const std::function<void()>& work) {
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    times.push_back(took.count());
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

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

void fill(const std::filesystem::path& data, std::size_t count) {
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

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count =
      argc > 1 ? static_cast<std::size_t>(std::max(1, std::atoi(argv[1]))) : 10'000;
  const test::TempFolder folder;
  const std::filesystem::path data = argc > 2 ? argv[2] : folder.path() / "data";
  if (!std::filesystem::exists(data / "attempts")) fill(data, count);

  const double rebuild = median_ms(1, [&] {
    LearnerRecord record = LearnerRecord::open(data);
    if (!record.rebuild()) std::abort();
  });
  fmt::print("record.db: {:.1f} MB\n",
             static_cast<double>(std::filesystem::file_size(data / "record.db")) / 1e6);
  fmt::print("{:<40} {:9.1f} ms\n", "rebuild", rebuild);
  std::size_t sum = 0;
  const auto print = [&](const char* what, const std::function<void()>& work) {
    fmt::print("{:<40} {:9.1f} ms\n", what, median_ms(9, work));
  };
  print("open", [&] { sum += LearnerRecord::open(data).notes().size(); });
  LearnerRecord record = LearnerRecord::open(data);
  print("refresh, nothing new", [&] { sum += *record.refresh(); });
  print("past, blocks", [&] { sum += record.past(false).size(); });
  print("attempts", [&] { sum += record.attempts().size(); });
  print("open, refresh and past, as at the start", [&] {
    LearnerRecord again = LearnerRecord::open(data);
    sum += *again.refresh() + again.past(false).size();
  });
  print("open and past with competences", [&] {
    LearnerRecord again = LearnerRecord::open(data);
    sum += again.past(true).size();
  });
  fmt::print("{} attempts\n", record.attempts().size());
  return sum > 0 ? 0 : 1;
}
