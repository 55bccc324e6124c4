// Marking 10,000 sittings of 500 centres: taking them in, verifying, replaying twice, counting and
// signing, in SQLite and on a PostgreSQL server where there is one.
//   bench_exam_marking [SITTINGS [THREADS]]
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <memory>

#include "database/postgres_cluster.h"
#include "exam/candidate_scenario.h"
#include "exam/exam_variant.h"
#include "exam/random_input.h"
#include "play/permission.h"
#include "session/exam_statistics.h"
#include "session/library.h"
#include "session/marking_station.h"
#include "support/paths.h"
#include "support/played_sitting.h"
#include "support/temp_folder.h"

#include "base/hash.h"

using namespace klankbord;

namespace {

constexpr int kCentres = 500;
constexpr std::size_t kScenarios = 8;

double cpu_s() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

template <typename Work>
void measured(const char* what, int sittings, const Work& work) {
  const double cpu = cpu_s();
  const auto begin = std::chrono::steady_clock::now();
  work();
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  std::printf("%-28s %7.1f s wall  %7.1f s cpu  %7.3f ms each\n", what, took.count(), cpu_s() - cpu,
              1000 * took.count() / sittings);
  std::fflush(stdout);
}

[[noreturn]] void give_up(const std::string& sentence) {
  std::fprintf(stderr, "%s\n", sentence.c_str());
  std::exit(1);
}

std::vector<std::pair<const session::LibraryEntry*, bool>> desks_first(
    const session::Library& library) {
  std::vector<std::pair<const session::LibraryEntry*, bool>> all;
  for (const bool desk : {true, false}) {
    for (const session::LibraryEntry& entry : library.entries()) {
      if (entry.usable() && entry.scenario->has_desk == desk) all.emplace_back(&entry, desk);
    }
  }
  return all;
}

// A form of scenarios of the library, half of them with work at the desk.
test::ExamExample library_exam() {
  test::ExamExample exam = test::marked_exam();
  const store::Path root = test::source_dir();
  const auto framework = framework::framework_from_json(
      test::read_text(root / "assets/frameworks/klantcontactmedewerker.json"), "framework");
  if (!framework) give_up(framework.failure().message);
  const auto library = session::Library::scan(*framework, {root, {}});
  if (!library) give_up(library.failure().message);
  exam.key.scenarios.clear();
  exam.key.candidates.clear();
  exam.key.form.scenarios.clear();
  std::size_t with_desk = 0;
  for (const auto& [entry, desk] : desks_first(*library)) {
    if (exam.key.scenarios.size() == (desk ? kScenarios / 2 : kScenarios)) continue;
    const scenario::Scenario variant = exam::exam_variant(*entry->scenario);
    auto candidate = exam::candidate_scenario(variant);
    if (!candidate) continue;
    with_desk += desk ? 1 : 0;
    exam.key.form.scenarios.push_back(test::described(*entry->scenario, variant, *candidate));
    exam.key.scenarios.push_back(std::make_shared<const scenario::Scenario>(variant));
    exam.key.candidates.push_back(
        std::make_shared<const scenario::Scenario>(std::move(*candidate)));
  }
  std::printf("%zu scenarios a form, %zu of them with a desk\n", exam.key.scenarios.size(),
              with_desk);
  exam.key.form.minutes = 600;
  exam.content.form = exam.key.form;
  exam.content.scenarios = exam.key.candidates;
  exam.form_file = exam::seal_form(exam.content, exam.centre, exam.code, exam::kLeastCost);
  exam.key.form_hash = base::sha256_hex(exam.form_file);
  exam.key_file = exam::seal_key(exam.key, exam.form_file, exam.centre);
  return exam;
}

// Answers and work at the desk, by a number that differs per candidate. A candidate who has worked
// for long only answers, so that every conversation comes to its end.
test::Choose answers_and_work(std::uint64_t seed) {
  constexpr std::size_t kMostWork = 40;
  constexpr int kTries = 2000;
  const auto drawn = test::drawn_answers(seed);
  const auto inputs = std::make_shared<std::map<const void*, exam::RandomInputs>>();
  return [=](const play::Attempt& attempt) {
    const scenario::Scenario& scenario = attempt.scenario();
    // Nobody hears an answer while on hold; the work has to go on until the call is taken back.
    const bool answer =
        !attempt.state().desk.on_hold && !play::answerable(scenario, attempt.state()).empty();
    const bool works = scenario.has_desk || !scenario.threads.empty();
    if (answer && (!works || attempt.inputs().size() > kMostWork)) return drawn(attempt);
    auto& random = inputs->try_emplace(&scenario, scenario, seed).first->second;
    for (int i = 0; i < kTries; ++i) {
      play::Input input = random.next(attempt.state());
      if (play::may_input(scenario, attempt.state(), input)) return input;
    }
    return drawn(attempt);
  };
}

void write(const store::Path& file, const std::string& bytes) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

std::size_t write_sittings(const store::Path& folder, const test::ExamExample& exam, int sittings) {
  std::size_t bytes = 0;
  for (int i = 0; i < sittings; ++i) {
    char text[40];
    test::SittingOf sitting;
    std::snprintf(text, sizeof text, "%032x", i);
    sitting.nonce = text;
    sitting.candidate = std::to_string(100'000 + i);
    sitting.choose = answers_and_work(static_cast<std::uint64_t>(i));
    const std::string journal = test::played_sitting(exam.content, exam.key.form_hash, sitting);
    bytes += journal.size();
    std::snprintf(text, sizeof text, "centre-%03d/%06d.sitting", i % kCentres, i);
    write(folder / text, journal);
  }
  write(folder / "form.key", exam.key_file);
  return bytes;
}

void run(const char* name, const store::Path& incoming, const store::Path& folder,
         const std::string& database, const test::ExamExample& exam, int sittings,
         unsigned threads) {
  auto station =
      session::MarkingStation::open({folder, database}, store::system_disk(), store::wall_clock);
  if (!station) give_up(station.failure().message);
  std::printf("%s\n", name);
  const auto import = [&] {
    const auto files = station->import({incoming}, {});
    if (!files) give_up(files.failure().message);
    for (const auto& file : *files) {
      if (file.outcome == session::Imported::refused) give_up(file.reason);
    }
  };
  measured("  import of 500 centres", sittings, import);
  measured("  the same once more", sittings, import);
  measured("  marking", sittings, [&] {
    const auto marked = station->mark(exam.centre, "First marking.", threads, {});
    if (!marked) give_up(marked.failure().message);
    if (marked->new_marks != static_cast<std::size_t>(sittings)) give_up("not all were marked");
  });
  measured("  statistics", sittings, [&] {
    const auto keys = station->keys(exam.centre);
    if (!keys) give_up(keys.failure().message);
    const auto found = session::exam_statistics(*station, *keys, exam.centre, {});
    if (!found) give_up(found.failure().message);
    if (found->forms[0].marked != static_cast<std::size_t>(sittings)) give_up("some are left out");
  });
}

}  // namespace

int main(int argc, char** argv) {
  const int sittings = argc > 1 ? std::atoi(argv[1]) : 10'000;
  const auto threads = static_cast<unsigned>(argc > 2 ? std::atoi(argv[2]) : 2);
  const test::TempFolder folder;
  const test::ExamExample exam = library_exam();
  std::printf("%d sittings, %u threads\n", sittings, threads);
  std::size_t bytes = 0;
  measured("playing and writing them", sittings,
           [&] { bytes = write_sittings(folder / "in", exam, sittings); });
  std::printf("%.1f kB a sitting\n", static_cast<double>(bytes) / sittings / 1024);
  run("SQLite", folder / "in", folder / "sqlite", {}, exam, sittings, threads);
  const test::PostgresCluster cluster;
  if (!cluster.without().empty()) {
    std::printf("PostgreSQL is left out: %s\n", cluster.without().c_str());
    return 0;
  }
  run("PostgreSQL", folder / "in", folder / "server", cluster.new_database("exam"), exam, sittings,
      threads);
  return 0;
}
