// What the tests of the checker share: a small competency list, and findings looked up by code.
#pragma once

#include <string>
#include <vector>

#include "analysis/check.h"
#include "support/scenario_builder.h"

namespace klankbord::test {

// Blocks "4", "5" and "9" with the competences 4.1 to 4.3, 5.1 to 5.3 and 9.1 to 9.3.
inline framework::Framework small_framework() {
  framework::Framework list;
  list.id = "klantcontactmedewerker";
  for (const std::string block : {"4", "5", "9"}) {
    list.blocks.push_back({block, {"blok " + block, "", ""}, {}, {}});
    for (const std::string number : {"1", "2", "3"}) {
      list.blocks.back().competences.push_back(list.competences.size());
      list.competences.push_back({block + "." + number, list.blocks.size() - 1, "", "", {}});
    }
  }
  return list;
}

inline base::Diagnostics check(const scenario::Scenario& scenario) {
  return analysis::check(scenario, small_framework(), "example.lua");
}

inline base::Diagnostics check(const ScenarioBuilder& builder) {
  return check(builder.scenario());
}

// The findings with that code.
inline base::Diagnostics with_code(const base::Diagnostics& all, std::string_view code) {
  base::Diagnostics found;
  for (const base::Diagnostic& diagnostic : all) {
    if (diagnostic.code == code) found.push_back(diagnostic);
  }
  return found;
}

}  // namespace klankbord::test
