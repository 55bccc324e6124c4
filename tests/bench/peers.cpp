// Klankbord as one of the engines that are compared by the same conversation. Every call prints one
// line of JSON (first: the line itself); seconds are those of the processor.
//   bench_peers FILE.lua first | verify N SEED | play N SEED | save N | sessions N | host N |
//                        explore SECONDS | analyse
// FILE.lua is what `bench_generate peers` writes. What the figures mean: engine/notes/speed.md
#include <fmt/core.h>

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "analysis/plays.h"
#include "play/engine.h"
#include "play/state_bytes.h"
#include "session/library.h"
#include "support/paths.h"
#include "support/peer_play.h"

using namespace klankbord;

namespace {

constexpr std::uint32_t kSeed = 12345;
constexpr int kChoicesBeforeSave = 6;
constexpr int kChoicesInSession = 5;
constexpr int kTurns = 20;  // of every session that a host holds

double cpu_s() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double wall_s() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

void print_tally(const test::PeerTally& tally, std::uint64_t count, double wall, double cpu) {
  fmt::print(
      "{{\"playthroughs\":{},\"choices\":{},\"lines\":{},\"score_sum\":{},\"hash\":{},"
      "\"seconds\":{:.6f},\"cpu\":{:.6f}}}\n",
      count, tally.choices, tally.lines, tally.score_sum, tally.hash, wall, cpu);
}

void play_alone(const scenario::Scenario& scenario, std::uint64_t count, std::uint32_t seed,
                bool hashed) {
  const double wall = wall_s(), cpu = cpu_s();
  const test::PeerTally tally = test::play_peers(scenario, count, seed, hashed);
  print_tally(tally, count, wall_s() - wall, cpu_s() - cpu);
}

// The same on two threads that share the scenario; each has its own draws.
void play_twice(const scenario::Scenario& scenario, std::uint64_t count, std::uint32_t seed) {
  const double wall = wall_s(), cpu = cpu_s();
  test::PeerTally other;
  std::thread second([&] { other = test::play_peers(scenario, count / 2, seed + 1, false); });
  test::PeerTally tally = test::play_peers(scenario, count - count / 2, seed, false);
  second.join();
  tally.choices += other.choices;
  tally.lines += other.lines;
  tally.score_sum += other.score_sum;
  print_tally(tally, count, wall_s() - wall, cpu_s() - cpu);
}

// The bytes that a program would keep, and the conversation that goes on from them: its state and
// the lines and choices it shows.
void save(const scenario::Scenario& scenario, std::uint64_t count) {
  test::PeerPage page;
  test::PeerTalk talk(scenario, page);
  test::PeerDraw draw(kSeed);
  talk.begin();
  for (int i = 0; i < kChoicesBeforeSave; ++i) talk.choose(draw);
  std::string bytes;
  const double begin = cpu_s();
  for (std::uint64_t i = 0; i < count; ++i) play::write_state(scenario, talk.state(), bytes);
  const double saved = cpu_s();
  for (std::uint64_t i = 0; i < count; ++i) {
    page.clear();
    const auto state = play::read_state(scenario, bytes);
    if (!state) std::abort();
    talk.go_on(*state);
  }
  const double each = 1e6 / static_cast<double>(count);
  fmt::print("{{\"bytes\":{},\"save_us\":{:.4f},\"restore_us\":{:.4f}}}\n", bytes.size(),
             (saved - begin) * each, (cpu_s() - saved) * each);
}

double resident_bytes() {
  std::ifstream file("/proc/self/statm");
  double pages = 0;
  file >> pages >> pages;
  return pages * 4096;
}

// Live conversations: what each adds to the program.
void sessions(const scenario::Scenario& scenario, std::size_t count) {
  test::PeerPage page;
  test::PeerTalk talk(scenario, page);
  test::PeerDraw draw(kSeed);
  const double before = resident_bytes();
  std::vector<play::State> all;
  all.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    page.clear();
    talk.begin();
    for (int k = 0; k < kChoicesInSession && !talk.ended(); ++k) talk.choose(draw);
    all.push_back(talk.state());
  }
  fmt::print("{{\"sessions\":{},\"bytes_per_session\":{:.1f}}}\n", count,
             (resident_bytes() - before) / static_cast<double>(all.size()));
}

void host(const scenario::Scenario& scenario, std::size_t count) {
  test::PeerPage page;
  test::PeerTalk talk(scenario, page);
  test::PeerDraw draw(kSeed);
  talk.begin();
  std::vector<play::State> all(count, talk.state());
  const double wall = wall_s(), cpu = cpu_s();
  for (int turn = 0; turn < kTurns; ++turn) {
    for (play::State& state : all) {
      page.clear();
      if (state.status == play::Status::ended) {
        talk.begin();
      } else {
        talk.go_on(state);
      }
      talk.choose(draw);
      state = talk.state();
    }
  }
  fmt::print("{{\"sessions\":{},\"steps\":{},\"seconds\":{:.6f},\"cpu\":{:.6f}}}\n", count,
             count * kTurns, wall_s() - wall, cpu_s() - cpu);
}

// Every play, by whole states: node, mood and all six scores. It always comes to the end.
void explore(const scenario::Scenario& scenario) {
  const double wall = wall_s(), cpu = cpu_s();
  const auto all = analysis::plays(scenario, {4'000'000, analysis::Detail::variables});
  fmt::print(
      "{{\"states\":{},\"transitions\":{},\"paths\":{},\"seconds\":{:.6f},\"cpu\":{:.6f},"
      "\"cut\":{}}}\n",
      all.states, all.transitions, to_string(all.count), wall_s() - wall, cpu_s() - cpu,
      !all.exact);
}

// The same as an author gets it: states are one where their future is the same.
void analyse(const scenario::Scenario& scenario) {
  const double cpu = cpu_s();
  const auto all = analysis::plays(scenario, {});
  fmt::print("{{\"paths\":{},\"states\":{},\"seconds\":{:.6f}}}\n", to_string(all.count),
             all.states, cpu_s() - cpu);
}

int usage() {
  fmt::print(stderr,
             "bench_peers FILE.lua first | verify N SEED | play N SEED | play2 N SEED | save N | "
             "sessions N | host N | "
             "explore SECONDS | analyse\n");
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return usage();
  const std::string mode = argv[2];
  const std::uint64_t count = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1000;
  const auto seed =
      argc > 4 ? static_cast<std::uint32_t>(std::strtoul(argv[4], nullptr, 10)) : kSeed;
  const auto framework = session::load_framework(test::source_dir());
  if (!framework) return 3;
  const auto entry = session::load_scenario_file(*framework, test::source_dir(), argv[1]);
  if (!entry.usable()) {
    fmt::print(stderr, "{}\n", session::reason(entry));
    return 3;
  }
  const scenario::Scenario& scenario = *entry.scenario;
  if (mode == "first") {
    test::PeerPage page;
    test::PeerTalk(scenario, page).begin();
    fmt::print("{}\n", page.text().substr(0, page.text().find('\n')));
  } else if (mode == "verify" || mode == "play") {
    play_alone(scenario, count, seed, mode == "verify");
  } else if (mode == "play2") {
    play_twice(scenario, count, seed);
  } else if (mode == "save") {
    save(scenario, count);
  } else if (mode == "sessions") {
    sessions(scenario, count);
  } else if (mode == "host") {
    host(scenario, count);
  } else if (mode == "explore") {
    explore(scenario);
  } else if (mode == "analyse") {
    analyse(scenario);
  } else {
    return usage();
  }
  return 0;
}
