// Translations that stand beside a scenario instead of in it: laid over its texts, and checked.
#pragma once

#include <map>
#include <string>

#include "base/diagnostic.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

struct Translation {
  std::string text;
  std::string source;  // scenario::source_hash of what was translated
};

// By id of the text (scenario/text_ids.h).
struct Translations {
  struct Of {
    Translation fr, en;
  };
  std::map<std::string, Of> texts;
};

// Puts every translation in its place where the scenario has nothing in that language, and says
// which are stale (their source has changed; they are left out), which have no text any more, and
// which the scenario has itself (that one stays). `scenario_file` and `lines_file` are what
// diagnostics call them.
base::Diagnostics apply(const Translations& translations, scenario::Scenario& scenario,
                        const std::string& scenario_file, const std::string& lines_file);

}  // namespace klankbord::analysis
