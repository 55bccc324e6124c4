// Plans: conversations written down beside a scenario as its tests (scenarios/README.md describes
// the format). Read, run against the scenario, and written from a conversation that was played.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "assess/scorecard.h"
#include "base/diagnostic.h"
#include "play/attempt.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

inline constexpr std::uint64_t kPlanSeed =
    1;  // of a run that names none; it orders the options only

// One line of a run.
struct Step {
  enum class Kind { says, give, expect, end, block, total, knockouts };
  Kind kind = Kind::end;
  int line = 0;       // 1-based
  std::string text;   // says: how a line that was just said begins; block: its id
  play::Input input;  // give: what is chosen, done, submitted or written
  std::optional<std::vector<scenario::Earning>> earns;  // give: all it earns; none: not checked
  std::size_t variable = 0;                             // expect
  int value = 0;                                        // expect; a truth value is 0 or 1
  assess::Points points;                                // block and total
  std::vector<std::string> knockouts;                   // knockouts: ids, in any order
};

struct Run {
  std::string name;
  std::uint64_t seed = kPlanSeed;
  int line = 0;
  std::vector<Step> steps;
};

struct Plan {
  std::vector<Run> runs;
};

struct ReadPlan {
  Plan plan;                      // what could be read; whole when the diagnostics hold no error
  base::Diagnostics diagnostics;  // KB150 to KB199, in the order of lines
};

// Reads a plan of that scenario. `file_name` is what diagnostics call the file. A plan longer than
// base::kMaxPlanBytes, or one that is not UTF-8, is refused as a whole.
ReadPlan read_plan(std::string_view text, const scenario::Scenario& scenario,
                   const std::string& file_name);

// The first line of a run that did not come true.
struct Miss {
  int line = 0;          // of the plan
  std::string expected;  // "identify earns 2"
  std::string happened;  // "identify earns 1"
};

struct RunResult {
  std::string name;
  std::optional<Miss> miss;  // none: passed
  std::size_t choices = 0;   // inputs given
  bool ended = false;        // the conversation came to its end
  assess::Points total;      // as far as it came
  bool passed() const { return !miss; }
};

// Plays one run. An input that is refused is a miss and stops the run, as every miss does.
RunResult run(const Run& run, std::shared_ptr<const scenario::Scenario> scenario);

// All runs, in order.
std::vector<RunResult> run(const Plan& plan, std::shared_ptr<const scenario::Scenario> scenario);

// What is wrong with a plan beside a finished scenario: whatever reading finds; else the runs
// "model", "typical" and "poor" that it lacks (KB164), each run that does not come true (KB165),
// and each that stops half-way without saying what it comes to (KB166).
base::Diagnostics check_plan(std::string_view text,
                             std::shared_ptr<const scenario::Scenario> scenario,
                             const std::string& file_name);
// The finding (KB164) about a scenario that has no plan at all.
base::Diagnostic no_plan(const std::string& scenario_file);

// A complete run from what was played: every line said, every input with what it earned, every
// variable that changed, and the scorecard when the conversation has ended. It passes when run.
std::string write_run(const play::Attempt& attempt, std::string_view name);

}  // namespace klankbord::analysis
