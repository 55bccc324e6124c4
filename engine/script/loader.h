// Turns an author's Lua file into an immutable Scenario, or into a list of what is wrong with it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/result.h"
#include "base/text_places.h"
#include "framework/framework.h"
#include "scenario/company.h"
#include "scenario/scenario.h"

namespace klankbord::script {

// Gives the text of a file below the scenarios root, as in "companies/volta.lua". The path holds
// only a-z 0-9 _ - and single dots and slashes, so it cannot leave that root. A failure's message
// becomes part of the diagnostic.
using ReadModule = std::function<base::Result<std::string>(const std::string& relative_path)>;

struct Loaded {
  std::shared_ptr<const scenario::Scenario> scenario;  // null when the diagnostics hold an error
  base::Diagnostics diagnostics;                       // in the order of file and line
  base::TextPlaces texts;                              // where each of its texts stands
};

// Runs `source` in a sandbox of its own and reads the scenario it returns. `file_name` is what
// diagnostics call the file; its stem must be the scenario's id. `read_module` serves `require`;
// files that came from it are named by their relative path. Refuses nothing by exception: a hostile
// file ends within the budgets of base/limits.h with a diagnostic. The scenario is not sealed:
// content_hash_of computes its hash when it is needed.
Loaded load_scenario(const framework::Framework& framework, std::string_view source,
                     const std::string& file_name, const ReadModule& read_module);

struct LoadedCompany {
  std::shared_ptr<const scenario::Company> company;  // null when the diagnostics hold an error
  base::Diagnostics diagnostics;
};

// The same for a company file alone, with everything that is in it but its rules and moves, which
// only a scenario gives a meaning. Without `read_module` it may not require other files.
LoadedCompany load_company(std::string_view source, const std::string& file_name,
                           const ReadModule& read_module = nullptr);

}  // namespace klankbord::script
