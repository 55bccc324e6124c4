#include "app/reporting.h"

#include "app/report_program.h"
#include "report/html.h"
#include "session/attempts.h"
#include "session/report_data.h"

namespace klankbord::app {

namespace {

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

}  // namespace

base::Result<report::AttemptReport> attempt_report_of(const Installation& installation,
                                                      const session::ReportRequest& request) {
  const auto stored = session::load_attempt(request.data, request.attempt);
  if (!stored) return stored.failure();
  const store::Path named = request.attempt;
  const std::string id = named.extension() == ".jsonl" ? store::attempt_id(named) : request.attempt;
  return session::attempt_report({installation.framework, installation.tr, {request.learner, {}}},
                                 id, *stored);
}

base::Result<std::string> report_bytes(const Installation& installation,
                                       const session::ReportRequest& request) {
  const auto report = attempt_report_of(installation, request);
  if (!report) return report.failure();
  switch (request.format) {
    case session::ReportFormat::html:
      return report::html_of(*report, installation.tr);
    case session::ReportFormat::csv:
    case session::ReportFormat::xapi:
    case session::ReportFormat::pdf:
      break;
  }
  return base::Failure{base::ExitCode::refused, "A PDF is made by klankbord-report."};
}

base::Status write_report(const store::Path& program, const session::ReportRequest& request) {
  if (request.format == session::ReportFormat::pdf) {
    return run_report_program(program, words_for_pdf(request));
  }
  const auto installation = open_installation(request.language);
  if (!installation) return installation.failure();
  const auto bytes = report_bytes(*installation, request);
  if (!bytes) return bytes.failure();
  return session::write_report_file(store::system_disk(), request.file, *bytes, request.replace);
}

}  // namespace klankbord::app
