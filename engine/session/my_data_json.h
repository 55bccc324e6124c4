// my-data.json: what a learner did here, in words that need no program to be read.
#pragma once

#include <string>
#include <vector>

#include "session/data_files.h"
#include "session/learners.h"
#include "text/catalogue.h"

namespace klankbord::session {

struct MyDataText {
  std::string json;
  std::vector<std::string> problems;  // attempts that could not be read, as sentences
};

// Of the journals and recordings in `files`, and of the ledger and the settings beside them.
MyDataText my_data_json(const Learner& learner, const DataFiles& files, const text::Catalogue& tr,
                        const std::string& now);

}  // namespace klankbord::session
