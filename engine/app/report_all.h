// Reports of all attempts of a learner at once.
#pragma once

#include "app/common.h"
#include "session/report_port.h"

namespace klankbord::app {

// Writes one table (from the record) or the statements of every attempt (each played again, with a
// line on a terminal that counts) to request.file, "-" for standard output. Attempts that cannot be
// used are told on standard error and left out.
base::Status report_all(const Installation& installation, const session::ReportRequest& request);

}  // namespace klankbord::app
