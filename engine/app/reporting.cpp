#include "app/reporting.h"

#include "app/report_program.h"
#include "report/csv.h"
#include "report/html.h"
#include "report/xapi.h"
#include "session/attempts.h"
#include "session/learner_id.h"
#include "session/learner_record.h"
#include "session/report_data.h"
#include "session/report_progress.h"
#include "store/profile.h"

namespace klankbord::app {

namespace {

using session::ReportFormat;

std::vector<std::string> words_for_pdf(const session::ReportRequest& request) {
  std::vector<std::string> words = {"--data", request.data.string(),
                                    "--lang", std::string(to_string(request.language)),
                                    "--pdf",  request.file.string()};
  if (!request.learner.empty()) words.insert(words.end(), {"--name", request.learner});
  if (request.replace) words.emplace_back("--force");
  if (request.attempt.empty()) {
    words.emplace_back("--progress");
  } else {
    words.insert(words.end(), {"--", request.attempt});
  }
  return words;
}

base::Result<std::string> progress_bytes(const Installation& installation,
                                         const session::ReportRequest& request) {
  const auto report = progress_report_of(installation, request);
  if (!report) return report.failure();
  if (request.format == ReportFormat::html) return report::html_of(*report, installation.tr);
  if (request.format == ReportFormat::csv) return report::csv_of(*report, installation.tr);
  return base::Failure{base::ExitCode::bad_command_line,
                       "Progress goes to --pdf, --html or --csv; xAPI is of attempts (--all)."};
}

// The name asked for, else the one in the profile of the data folder.
std::string learner_of(const session::ReportRequest& request) {
  if (!request.learner.empty()) return request.learner;
  return store::read_profile(request.data).profile.name;
}

}  // namespace

base::Result<session::LearnerRecord> refreshed_record(const store::Path& data) {
  session::LearnerRecord record = session::LearnerRecord::open(data);
  const auto read = record.refresh();
  if (!read) return read.failure();
  return record;
}

base::Result<report::AttemptReport> attempt_report_of(const Installation& installation,
                                                      const session::ReportRequest& request) {
  const auto stored = session::load_attempt(request.data, request.attempt);
  if (!stored) return stored.failure();
  session::ReportOwner owner{learner_of(request), {}};
  if (request.format == ReportFormat::xapi) {
    const auto id = session::learner_id(store::system_disk(), request.data);
    if (!id) return id.failure();
    owner.id = *id;
  }
  const store::Path named = request.attempt;
  const std::string id = named.extension() == ".jsonl" ? store::attempt_id(named) : request.attempt;
  return session::attempt_report({installation.framework, installation.tr, std::move(owner)}, id,
                                 *stored);
}

base::Result<report::ProgressReport> progress_report_of(const Installation& installation,
                                                        const session::ReportRequest& request) {
  const auto record = refreshed_record(request.data);
  if (!record) return record.failure();
  return session::progress_report({installation.framework, installation.tr, {request.learner, {}}},
                                  *record);
}

base::Result<std::string> report_bytes(const Installation& installation,
                                       const session::ReportRequest& request) {
  if (request.attempt.empty()) return progress_bytes(installation, request);
  const auto report = attempt_report_of(installation, request);
  if (!report) return report.failure();
  switch (request.format) {
    case ReportFormat::html:
      return report::html_of(*report, installation.tr);
    case ReportFormat::csv:
      return report::csv_of(*report, installation.tr);
    case ReportFormat::xapi:
      return report::xapi_file(report::xapi_statements(*report));
    case ReportFormat::pdf:
      break;
  }
  return base::Failure{base::ExitCode::refused, "A PDF is made by klankbord-report."};
}

base::Status write_report(const store::Path& program, const session::ReportRequest& request) {
  if (request.format == ReportFormat::pdf) {
    return run_report_program(program, words_for_pdf(request));
  }
  const auto installation = open_installation(request.language);
  if (!installation) return installation.failure();
  const auto bytes = report_bytes(*installation, request);
  if (!bytes) return bytes.failure();
  return session::write_report_file(store::system_disk(), request.file, *bytes, request.replace);
}

}  // namespace klankbord::app
