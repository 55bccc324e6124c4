// Erasing what a learner left: everything, or attempts by name. Files are removed; writing over
// them first would change other places of the disk on every file system of today.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "session/learners.h"
#include "store/disk.h"
#include "store/files.h"

namespace klankbord::session {

struct Erased {
  std::size_t files = 0;
  std::vector<store::Path> strangers;  // files that Klankbord did not make: they stay
};

// Removes everything of one learner: journals, recordings, ledger, record, archived scenarios,
// settings, profile, and the folders that are then empty. `data`: the folder that all learners
// share; the others' data stay. Whoever keeps a LearnerRecord of this learner open closes it first.
// Refuses (exit code refused), before anything is removed, while an attempt is open elsewhere.
// Fails (environment) with a sentence that names what remains; all that could go is gone then, and
// doing it again finishes it.
base::Result<Erased> erase_everything(store::Disk& disk, const store::Path& data,
                                      const Learner& learner);

// Removes attempts of one data folder: journals, recordings, notes, and every trace in the record
// and in record.db. Refuses (before anything is removed) while one of them is open elsewhere, and
// one of which there is no trace (exit code bad_file). Fails as erase_everything does.
base::Result<Erased> erase_attempts(store::Disk& disk, const store::Path& data,
                                    const std::vector<std::string>& attempts);

}  // namespace klankbord::session
