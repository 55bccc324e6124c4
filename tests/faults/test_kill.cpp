// kill -9 at 200 random moments of play: no answer that was shown as accepted is ever lost.
#include <unistd.h>

#include <map>

#include "base/rng.h"
#include "session/attempts.h"
#include "session/practice.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/killed_child.h"
#include "support/recorded.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::Practice;

namespace {

constexpr int kKills = 200;
constexpr int kDecisions = 16;
// A life: so many answers, counted so that a slow machine gets as far as a fast one, and then some
// time more, in which the next answer is on its way.
constexpr std::uint32_t kMostAnswers = 4;
constexpr std::uint32_t kLongestRest_us = 6'000;

// Which answer is the right one at each decision, so that a wrong one in a journal is seen.
scenario::OptionIndex nth_answer(const scenario::Scenario& scenario, std::size_t n) {
  return static_cast<scenario::OptionIndex>(scenario.nodes[n].first_option + (n * n / 3) % 2);
}

// The learner's program: goes on with the unfinished attempt or starts one, and says on `out` which
// answer was accepted, each time after act() has returned. Never returns.
[[noreturn]] void play_for_ever(const store::ScenarioPointer& scenario, const store::Path& data,
                                int out) {
  while (true) {
    const session::Surroundings surroundings{data, test::test_clock()};
    const auto open = session::unfinished_attempts(data);
    if (!open.ok()) ::_exit(2);
    auto practice = open->empty() ? Practice::start(scenario, surroundings, 7)
                                  : Practice::resume(open->front().file, surroundings);
    if (!practice.ok()) ::_exit(3);
    while (!practice->ended()) {
      const std::size_t n = practice->attempt().inputs().size();
      if (!practice->act(nth_answer(*scenario, n)).ok()) ::_exit(4);
      const std::string line = practice->attempt_id() + " " + std::to_string(n + 1) + "\n";
      if (::write(out, line.data(), line.size()) < 0) ::_exit(5);
    }
  }
}

using Accepted = std::map<std::string, std::size_t>;  // attempt -> answers shown as accepted

// One life of the program: killed some time after so many accepted answers. Gives how it ended.
int live_and_die(const store::ScenarioPointer& scenario, const store::Path& data, base::Rng& rng,
                 Accepted& accepted) {
  const std::uint32_t answers = rng.below(kMostAnswers);
  const auto killed = test::kill_at_work([&](int out) { play_for_ever(scenario, data, out); },
                                         answers, rng.below(kLongestRest_us));
  for (const std::string& line : test::lines_of(killed.said)) {
    const std::size_t space = line.find(' ');
    accepted[line.substr(0, space)] = std::stoul(line.substr(space + 1));
  }
  return killed.status;
}

// What is wrong with the journals, in a sentence; "" when every accepted answer is in its place.
// Each life may leave one answer more on disk: killed after the sync, before the learner saw it.
std::string missing(const store::ScenarioPointer& scenario, const store::Path& data,
                    const Accepted& accepted, std::size_t lives) {
  for (const auto& [id, count] : accepted) {
    const auto journal = store::read_journal(data / "attempts" / (id + ".jsonl"));
    if (!journal.ok()) return journal.failure().message;
    const std::size_t found = journal->entries.size();
    if (found < count || found > count + lives) {
      return id + ": accepted " + std::to_string(count) + ", found " + std::to_string(found);
    }
    for (std::size_t n = 0; n < found; ++n) {
      const std::string path = scenario->option_path(nth_answer(*scenario, n));
      if (journal->entries[n].input != test::choose_json(path)) {
        return id + ": another answer at " + std::to_string(n + 1);
      }
    }
  }
  return {};
}

}  // namespace

SCENARIO("kill -9 at 200 random moments loses no accepted answer") {
  const test::TempFolder folder;
  const store::ScenarioPointer scenario = test::long_scenario(kDecisions);
  base::Rng rng(2025);
  Accepted accepted;
  std::size_t lives_with_answers = 0;
  for (int i = 0; i < kKills; ++i) {
    Accepted latest;  // of this life
    const int status = live_and_die(scenario, folder.path(), rng, latest);
    INFO("kill " << i + 1);
    // It was alive until then: it did not stop because an attempt could not be resumed.
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(WTERMSIG(status) == SIGKILL);
    REQUIRE(missing(scenario, folder.path(), latest, 1) == "");
    if (!latest.empty()) ++lives_with_answers;
    for (const auto& [id, count] : latest) accepted[id] = count;
  }
  CHECK(missing(scenario, folder.path(), accepted, kKills) == "");
  // It died in the middle of play, not before it began.
  CHECK(lives_with_answers > kKills / 2);
  WHEN("the learner comes back") {
    const auto attempts = test::attempts_in(folder.path());
    THEN("every attempt plays again, and at most one is unfinished") {
      std::size_t unfinished = 0;
      for (const auto& attempt : attempts) {
        CHECK(attempt.problem == "");
        unfinished += attempt.finished ? 0 : 1;
      }
      CHECK(unfinished <= 1);
      CHECK(attempts.size() >= accepted.size());
    }
  }
}

SCENARIO("a lost answer would be seen") {
  const test::TempFolder folder;
  const store::ScenarioPointer scenario = test::long_scenario(kDecisions);
  auto practice = Practice::start(scenario, {folder.path(), test::test_clock()}, 7);
  REQUIRE(practice.ok());
  for (std::size_t n = 0; n < 3; ++n) REQUIRE(practice->act(nth_answer(*scenario, n)).ok());
  const Accepted accepted{{practice->attempt_id(), 3}};
  CHECK(missing(scenario, folder.path(), accepted, 1) == "");
  const store::Path journal = folder / ("attempts/" + practice->attempt_id() + ".jsonl");
  const std::string text = test::read_text(journal);
  test::write_text(journal, text.substr(0, text.size() - test::lines_of(text).back().size() - 1));
  CHECK(missing(scenario, folder.path(), accepted, 1) ==
        practice->attempt_id() + ": accepted 3, found 2");
  std::filesystem::remove(journal);
  CHECK(missing(scenario, folder.path(), accepted, 1) != "");
}
