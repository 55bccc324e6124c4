// Makes a data folder with a learner's past: the runs of the plans beside the scenarios, played
// from poor to model over the days before today. For pictures and for measuring long pasts.
//   bench_sample_past FOLDER [ATTEMPTS] [DAYS]
#include <fmt/core.h>

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/plan.h"
#include "session/library.h"
#include "session/practice.h"
#include "support/paths.h"

using namespace klankbord;

namespace {

// What is written is thrown away after the picture: nothing has to survive a power cut.
struct HastyDisk : store::Disk {
  int sync(int) override { return 0; }
};

struct Sample {
  store::ScenarioPointer scenario;
  std::vector<analysis::Run> runs;
};

std::vector<Sample> samples() {
  auto framework = session::load_framework(test::source_dir());
  auto library = session::Library::scan(*framework, test::source_dir());
  std::vector<Sample> found;
  for (const session::LibraryEntry& entry : library->entries()) {
    store::Path file = entry.file;
    const auto text = store::read_file(file.replace_extension(".plan"), 1u << 20);
    if (!entry.usable() || !text) continue;
    auto read = analysis::read_plan(*text, *entry.scenario, file.string());
    std::vector<analysis::Run> runs;
    for (const char* name : {"poor", "typical", "model"}) {
      for (const analysis::Run& run : read.plan.runs) {
        if (run.name == name) runs.push_back(run);
      }
    }
    if (!runs.empty()) found.push_back({entry.scenario, std::move(runs)});
  }
  return found;
}

std::string iso(std::time_t at) {
  std::tm utc{};
  gmtime_r(&at, &utc);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", utc.tm_year + 1900, utc.tm_mon + 1,
                     utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec);
}

void play_run(const Sample& sample, const analysis::Run& run, session::Surroundings surroundings,
              bool half) {
  auto practice = session::Practice::start(sample.scenario, surroundings, run.seed);
  if (!practice) return;
  std::size_t given = 0;
  for (const analysis::Step& step : run.steps) {
    if (step.kind != analysis::Step::Kind::give) continue;
    if (half && ++given > 3) return;
    if (!practice->act(step.input)) return;
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "bench_sample_past FOLDER [ATTEMPTS] [DAYS]\n");
    return 2;
  }
  const int count = argc > 2 ? std::atoi(argv[2]) : 24;
  const int days = argc > 3 ? std::atoi(argv[3]) : 30;
  const std::vector<Sample> all = samples();
  if (all.empty() || count < 1) return 3;
  HastyDisk disk;
  std::time_t now = 0;
  session::Surroundings surroundings;
  surroundings.data = argv[1];
  surroundings.disk = &disk;
  surroundings.clock = [&] { return iso(now += 15); };
  const std::time_t end = std::time(nullptr) - 3L * 86400;
  // Few scenarios again and again teach more than all of them once.
  const std::size_t kept = count < 100 ? std::min<std::size_t>(6, all.size()) : all.size();
  for (int i = 0; i < count; ++i) {
    now = end - static_cast<std::time_t>(days) * 86400 * (count - 1 - i) / count;
    const auto at = static_cast<std::size_t>(i);
    const Sample& sample = all[at * all.size() / kept % all.size()];
    const std::size_t good = at * sample.runs.size() * 4 / 5 / static_cast<std::size_t>(count);
    const std::size_t run = i % 5 == 4 && good > 0 ? good - 1 : good;
    play_run(sample, sample.runs[std::min(run, sample.runs.size() - 1)], surroundings,
             i + 1 == count);
  }
  fmt::print("{} attempts in {}\n", count, argv[1]);
  return 0;
}
