// Writes the runs of a plan anew when a scenario was rewritten: the same answers, with what is said
// and earned for them now.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/plan.h"
#include "base/result.h"
#include "store/archive.h"

namespace klankbord::session {

struct RenewedPlan {
  std::string text;                         // of the plan file; comments above a run are kept
  std::vector<analysis::RunResult> before;  // the old runs in this scenario: what did not hold
  std::vector<analysis::RunResult> after;   // the new ones; they hold
};

// Gives the inputs of every run, in its seed, and writes what comes of them. Refuses (exit code
// bad_file) a plan that cannot be read against the scenario, with what is wrong, one per line; and
// (findings) a run of which an input is not offered any more, named with its line: what to give
// instead is for the author to say.
base::Result<RenewedPlan> renewed_plan(std::string_view text,
                                       const store::ScenarioPointer& scenario,
                                       const std::string& file_name);

}  // namespace klankbord::session
