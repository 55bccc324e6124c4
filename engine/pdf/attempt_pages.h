// The two pages of the report of one attempt, for attempt_pdf.cpp.
#pragma once

#include "pdf/sheet.h"
#include "report/attempt_report.h"

namespace klankbord::pdf {

// Who, what and when; the points; the mood; what went well and what to work on.
void write_first_page(Sheet& sheet, const report::AttemptReport& report);
// The evidence in the learner's own words, knowledge, and room for the trainer.
void write_second_page(Sheet& sheet, const report::AttemptReport& report);

}  // namespace klankbord::pdf
