// Reports as one HTML file: no script, nothing fetched from elsewhere, readable on paper, by a
// screen reader and in the dark. The language is the catalogue's.
#pragma once

#include <string>

#include "report/attempt_report.h"
#include "report/progress_report.h"
#include "text/catalogue.h"

namespace klankbord::report {

// The same report and catalogue always give the same bytes.
std::string html_of(const AttemptReport& report, const text::Catalogue& tr);
std::string html_of(const ProgressReport& report, const text::Catalogue& tr);

}  // namespace klankbord::report
