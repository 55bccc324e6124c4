// Reports of exams as PDF on A4, with as many pages as they need: nothing is left out, since they
// are what a result is defended with.
#pragma once

#include <string>

#include "base/result.h"
#include "report/exam_sittings.h"
#include "text/catalogue.h"

namespace klankbord::pdf {

// As pdf_of in pdf.h; the date in the file is that of printing.
base::Result<std::string> pdf_of(const report::CandidateReport& report, const text::Catalogue& tr);
base::Result<std::string> pdf_of(const report::SittingReport& report, const text::Catalogue& tr);

}  // namespace klankbord::pdf
