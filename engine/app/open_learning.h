// A learner's record and what follows from it: what the commands about learning
// begin with.
#pragma once

#include <string>
#include <vector>

#include "app/common.h"
#include "session/learning.h"
#include "session/library.h"

namespace klankbord::app {

struct OpenLearning {
  store::Path data;
  session::Learning learning;
  std::vector<std::string> notes;  // what was found wrong with the record, for stderr
};

// Reads every journal that is new or changed. Fails as LearnerRecord::refresh does.
base::Result<OpenLearning> open_learning(const Globals& globals, const session::Library& library,
                                         bool competences);

}  // namespace klankbord::app
