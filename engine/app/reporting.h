// Making reports for the command line and the window: in this process, and PDF by the program
// klankbord-report beside it, so that no other program links Pango and Cairo.
#pragma once

#include <string>

#include "app/common.h"
#include "report/attempt_report.h"
#include "report/progress_report.h"
#include "session/learner_record.h"
#include "session/report_port.h"

namespace klankbord::app {

// The record of a data folder with every journal in it.
base::Result<session::LearnerRecord> refreshed_record(const store::Path& data);

// The data of the attempt, respectively of the progress, that was asked for.
base::Result<report::AttemptReport> attempt_report_of(const Installation& installation,
                                                      const session::ReportRequest& request);

base::Result<report::ProgressReport> progress_report_of(const Installation& installation,
                                                        const session::ReportRequest& request);

// The bytes of a report that is text. Refuses PDF.
base::Result<std::string> report_bytes(const Installation& installation,
                                       const session::ReportRequest& request);

// What session::ReportWriter promises. `program`: the executable that asks; klankbord-report stands
// beside it. Without that program a PDF is refused (exit code environment) with what to do.
base::Status write_report(const store::Path& program, const session::ReportRequest& request);

}  // namespace klankbord::app
