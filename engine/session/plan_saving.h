// Writes what was played as a run of a plan, beside the runs that are there.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "play/attempt.h"
#include "store/archive.h"
#include "store/disk.h"
#include "store/files.h"

namespace klankbord::session {

// Where a run goes, and how much of what is there may go.
struct PlanTarget {
  store::Path file;       // a new one, or a plan of the same scenario that gets one run more
  std::string run;        // its name; empty: `usual`, with a number behind it where that is taken
  std::string usual;      // "played"
  bool replaces = false;  // the run of that name, or a file that is no plan of the scenario
};

struct SavedRun {
  std::string name;
  std::size_t runs = 0;       // that the plan has now
  bool began_anew = false;    // a file that was no plan of the scenario was replaced
  bool replaced_run = false;  // the run of that name was
};

// Whether save_run could write there: asked before a conversation is played. Refuses a name that is
// no single word (exit code bad_command_line); unless it may be replaced, a name that a run of the
// plan has and a file that is no plan of this scenario as it is now (refused); and a file that
// cannot be read (bad_file).
base::Status can_save_run(const PlanTarget& target, const store::ScenarioPointer& scenario);

// Adds the attempt to the plan as a run, all else left as it was. Refuses as can_save_run does, a
// plan that would become too large, and a file that cannot be written.
base::Result<SavedRun> save_run(store::Disk& disk, const PlanTarget& target,
                                const play::Attempt& attempt);

}  // namespace klankbord::session
