// What lies in one learner's data folder: what Klankbord wrote there, by its names, and what it did
// not. Whoever exports or erases goes by this list, so that nothing else is ever touched.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "store/files.h"

namespace klankbord::session {

struct DataFiles {
  std::vector<store::Path> journals, recordings, scenarios;
  std::vector<store::Path> records;  // record.db with what lies beside it: made again when missing
  std::vector<store::Path> notes;    // ledger, settings, profile, learner-id
  std::vector<store::Path> leftovers;  // of a write that a crash broke off
  std::vector<store::Path> folders;    // that are there, the data folder not among them
  std::vector<store::Path> strangers;  // not made by Klankbord; links, whatever their name
};

// Each list by name. The folder of other learners and the note of who practised last belong to
// nobody and are in no list. Links are not followed. A missing folder is empty; refuses (exit code
// environment) one that cannot be read.
base::Result<DataFiles> data_files(const store::Path& data);

}  // namespace klankbord::session
