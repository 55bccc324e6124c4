// What the report of a learner's progress is made of, from the record.
#pragma once

#include <vector>

#include "report/progress_report.h"
#include "session/learner_record.h"
#include "session/report_data.h"

namespace klankbord::session {

// Of all attempts in the record, which must have been refreshed.
report::ProgressReport progress_report(const ReportContext& context, const LearnerRecord& record);

// The record's attempts as rows, newest first; those that cannot be used are left out.
std::vector<report::AttemptRow> attempt_rows(const text::Catalogue& tr,
                                             const LearnerRecord& record);

}  // namespace klankbord::session
