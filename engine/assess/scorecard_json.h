// A scorecard as JSON: what golden files, `--json` and archives hold.
#pragma once

#include <string>

#include "assess/scorecard.h"

namespace klankbord::assess {

// One document, keys sorted, no white space; format version 1 (engine/notes/formats.md).
std::string to_json(const Scorecard& scorecard);

}  // namespace klankbord::assess
