// Whether a file of an exam is as it was signed, whichever of them it is. No secret is needed.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "exam/centre.h"
#include "store/files.h"

namespace klankbord::session {

struct Verified {
  std::string file;
  std::string what;  // "form", "key", "sitting", "result"; empty: none that is known
  bool good = false;
  base::ExitCode code = base::ExitCode::done;  // of a file that is not good
  std::string problem;                         // then: a sentence
  struct Fact {
    std::string name, value;  // "form", "kcm-2026-a version 1"
  };
  std::vector<Fact> facts;  // of a good one
};

// Looks at the format that the file names in its first line, and checks it as that.
Verified verify_file(const store::Path& file, const exam::CentrePublic& centre);

}  // namespace klankbord::session
