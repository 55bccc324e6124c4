// Making reports for the command line and the window: in this process, and PDF by the program
// klankbord-report beside it, so that no other program links Pango and Cairo.
#pragma once

#include <string>

#include "app/common.h"
#include "report/attempt_report.h"
#include "session/report_port.h"

namespace klankbord::app {

// The data of the attempt that was asked for.
base::Result<report::AttemptReport> attempt_report_of(const Installation& installation,
                                                      const session::ReportRequest& request);

// The bytes of a report that is text. Refuses PDF.
base::Result<std::string> report_bytes(const Installation& installation,
                                       const session::ReportRequest& request);

// What session::ReportWriter promises. `program`: the executable that asks; klankbord-report stands
// beside it. Without that program a PDF is refused (exit code environment) with what to do.
base::Status write_report(const store::Path& program, const session::ReportRequest& request);

}  // namespace klankbord::app
