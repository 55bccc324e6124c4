// `klankbord check`: what is wrong with a scenario that loads, with line, proof and suggestion.
#pragma once

#include <string>
#include <vector>

#include "analysis/bots.h"
#include "base/diagnostic.h"
#include "base/text_places.h"
#include "framework/framework.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

struct Survey;

// Structure (KB1xx: what can never be reached, said or answered), score (KB2xx: what can never be
// earned, is missed through no fault, or is not explained), bias (KB301 to KB318: what gives the
// best answer away) and language (KB4xx). All plays are tried; where there are too many (KB115),
// only what was proved is reported. `file_name` is what the diagnostics call the file; `texts`,
// which the loader gives, lets those about a text name its own line and file. They come in the
// order of lines, then codes; findings about the whole file come first, those about the company's
// files last.
base::Diagnostics check(const scenario::Scenario& scenario, const framework::Framework& framework,
                        const std::string& file_name, const base::TextPlaces* texts = nullptr);

// KB319: whether guessing is enough, over so many plays at random. Too slow for every keystroke
// (ten thousand take a tenth of a second), so it is asked for by itself.
base::Diagnostics check_chance(const scenario::Scenario& scenario, const std::string& file_name,
                               int plays = kRandomPlays);

// KB120 to KB125: what only the count of every play tells, with all that can be done at the desk.
// Where there are too many plays nothing is said; where the desk cannot be counted, that is. Up to
// half a second for a large desk, so it is asked for by itself.
base::Diagnostics check_counted(const scenario::Scenario& scenario, const std::string& file_name);
// The same of a survey that was made before.
base::Diagnostics counted_findings(const scenario::Scenario& scenario, const Survey& survey,
                                   const std::string& file_name);

// KB321: what gives answers away over all of them together. `folder_name` as file_name above.
base::Diagnostics check_library(const std::vector<const scenario::Scenario*>& scenarios,
                                const std::string& folder_name);

}  // namespace klankbord::analysis
