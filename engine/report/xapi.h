// An attempt as xAPI statements: version 1.0.3, in what version 2.0 has kept. Ids are computed from
// the attempt, so that exporting twice gives the same statements (engine/notes/formats.md).
#pragma once

#include <string>
#include <string_view>

#include "report/attempt_report.h"

namespace klankbord::report {

// Everything that is named in statements begins with it. It promises no web page.
inline constexpr std::string_view kIriBase = "urn:klankbord:";

// UUID version 5 of a name, in the project's namespace: 36 characters.
std::string uuid_of(std::string_view name);

// The statements of one attempt, one JSON object per element, in the order of time: initialized,
// answered and interacted, suspended while it is not finished, scored per block, completed. Never
// passed or failed: practice has neither. Needs a learner_id.
std::vector<std::string> xapi_statements(const AttemptReport& report);

// The file: one JSON array, one statement per line, a line end at the end.
std::string xapi_file(const std::vector<std::string>& statements);

}  // namespace klankbord::report
