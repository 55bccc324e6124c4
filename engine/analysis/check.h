// `klankbord check`: what is wrong with a scenario that loads, with line, proof and suggestion.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "framework/framework.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

// Structure (KB1xx: what can never be reached, said or answered) and score (KB2xx: what can never
// be earned, is missed through no fault, or is not explained). All plays are tried; where there are
// too many (KB115), only what was proved is reported. `file_name` is what the diagnostics call the
// file. They come in the order of lines, then codes; findings about the whole file come first.
base::Diagnostics check(const scenario::Scenario& scenario, const framework::Framework& framework,
                        const std::string& file_name);

}  // namespace klankbord::analysis
