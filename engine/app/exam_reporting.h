// Reports of exams for the command line: in this process, and PDF by the program klankbord-report
// beside it, which opens the station itself.
#pragma once

#include <string>
#include <vector>

#include "app/common.h"
#include "app/exam_commands.h"
#include "report/exam_sittings.h"
#include "session/marking_station.h"

namespace klankbord::app {

struct ExamReportRequest {
  std::string station = "station", database;
  CentreWords centre;
  std::string sitting;    // a candidate's number or begin of a nonce; empty: of all sittings
  std::string form, day;  // of these sittings only: id or begin of the file's hash; "2026-05-04"
  bool retired = false;   // the form is used no more: items may be shown
};
void add_exam_report_words(CLI::App* command, ExamReportRequest& request);

// Refuses (exit code bad_file) a station that is not there, a sitting that none or several are, and
// sittings of several forms at once.
base::Result<report::CandidateReport> exam_candidate_report(const Installation& installation,
                                                            const ExamReportRequest& request);
base::Result<report::SittingReport> exam_sitting_report(const Installation& installation,
                                                        const ExamReportRequest& request);

// What klankbord-report is started with for it.
std::vector<std::string> words_for_pdf(const ExamReportRequest& request);

}  // namespace klankbord::app
