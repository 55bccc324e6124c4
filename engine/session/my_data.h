// Everything a learner has here, as a folder to take along: a complete data folder that Klankbord
// can use again, with one readable file and a note that says what each file is.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "session/learners.h"
#include "store/disk.h"
#include "store/files.h"
#include "text/catalogue.h"

namespace klankbord::session {

struct ExportedData {
  std::size_t attempts = 0, recordings = 0;
  std::vector<store::Path> strangers;  // not made by Klankbord, so left out
  std::vector<std::string> problems;   // attempts that could be copied but not read, as sentences
};

// Writes `folder`: copies of journals, archived scenarios, ledger, settings, profile and
// recordings; my-data.json (engine/notes/formats.md) with the conversations in words, scorecards,
// reflections and ratings; README.txt in the language of `tr`. It appears whole or not at all.
// Refuses (exit code refused) a folder in which something lies, and one inside the data folder;
// fails (environment) when it cannot be written.
base::Result<ExportedData> export_my_data(store::Disk& disk, const Learner& learner,
                                          const text::Catalogue& tr, const store::Path& folder,
                                          const std::string& now);

}  // namespace klankbord::session
