// The result of an exam as xAPI statements, in the same way as xapi.h. What a candidate answered is
// not in it: whoever sits the same form later must not be able to learn it.
#pragma once

#include <string>
#include <vector>

#include "report/exam_report.h"

namespace klankbord::report {

// The statements of one sitting in the order of time: initialized, completed, and for everything
// that was let out scored per block and passed or failed (scored, without a policy). A later
// release first voids what the one before said, so that a later export begins with the bytes of an
// earlier one. Before a release there is no score, no passed and no failed. Needs a pseudonym.
std::vector<std::string> xapi_statements(const CandidateReport& report);

}  // namespace klankbord::report
