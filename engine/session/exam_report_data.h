// What reports of exams are made of, from the files of a marking station: gathered here, put into
// bytes by report/ and pdf/.
#pragma once

#include <string>
#include <vector>

#include "framework/framework.h"
#include "report/exam_sittings.h"
#include "session/marking_station.h"
#include "text/catalogue.h"

namespace klankbord::session {

// What such a report needs beside the files. `tr` gives its language.
struct ExamReportContext {
  const framework::Framework& framework;
  const text::Catalogue& tr;
  std::string printed;   // wall clock, ISO 8601 UTC
  bool retired = false;  // the form is used no more: its items may be shown
};

// Holds nothing of the result before a release. The pseudonym is a signature's hash: the same
// every time, and nobody without the centre's secret can try numbers on it.
report::CandidateReport candidate_report(const ExamReportContext& context,
                                         const MarkingStation::Opened& sitting,
                                         const exam::CentreSecret& centre);

// Of sittings of one form, by when they began. What cannot be read or does not fit together stays
// in the list, with why.
report::SittingReport sitting_report(const ExamReportContext& context, const exam::MarkingKey& key,
                                     const StationFolder& folder,
                                     const std::vector<database::SittingRow>& sittings,
                                     const exam::CentrePublic& centre);

}  // namespace klankbord::session
