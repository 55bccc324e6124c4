// Reports of exams as one HTML file each, like those of html.h.
#pragma once

#include <string>

#include "report/exam_sittings.h"
#include "text/catalogue.h"

namespace klankbord::report {

// The same report and catalogue always give the same bytes.
std::string html_of(const CandidateReport& report, const text::Catalogue& tr);
std::string html_of(const SittingReport& report, const text::Catalogue& tr);

}  // namespace klankbord::report
