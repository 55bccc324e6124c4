// Reports as PDF on A4, always exactly two pages: what does not fit is cut by rule and counted, so
// that a trainer gets one sheet of paper. Text can be selected; fonts are embedded.
#pragma once

#include <string>

#include "base/result.h"
#include "report/attempt_report.h"
#include "report/progress_report.h"
#include "text/catalogue.h"

namespace klankbord::pdf {

// The same report, catalogue and fonts give the same bytes. Fails (exit code environment) when the
// system can draw no text.
base::Result<std::string> pdf_of(const report::AttemptReport& report, const text::Catalogue& tr);
base::Result<std::string> pdf_of(const report::ProgressReport& report, const text::Catalogue& tr);

}  // namespace klankbord::pdf
