// The program `klankbord-report`: makes PDF of an attempt, of a learner's progress, and of exams
// (`klankbord-report exam`). Started by `klankbord report`, `klankbord exam report` and the window,
// which link neither Pango nor Cairo.
#include <CLI/CLI.hpp>
#include <string>

#include "app/exam_reporting.h"
#include "app/reporting.h"
#include "pdf/exam_pdf.h"
#include "pdf/pdf.h"

namespace {

using namespace klankbord;

base::Result<std::string> pdf_bytes(const app::Installation& installation,
                                    const session::ReportRequest& request) {
  if (request.attempt.empty()) {
    const auto report = app::progress_report_of(installation, request);
    if (!report) return report.failure();
    return pdf::pdf_of(*report, installation.tr);
  }
  const auto report = app::attempt_report_of(installation, request);
  if (!report) return report.failure();
  return pdf::pdf_of(*report, installation.tr);
}

base::Result<std::string> pdf_bytes(const app::Installation& installation,
                                    const app::ExamReportRequest& request) {
  if (request.sitting.empty()) {
    const auto report = app::exam_sitting_report(installation, request);
    if (!report) return report.failure();
    return pdf::pdf_of(*report, installation.tr);
  }
  const auto report = app::exam_candidate_report(installation, request);
  if (!report) return report.failure();
  return pdf::pdf_of(*report, installation.tr);
}

// `of`: what the bytes are made of; the request says where they go.
template <typename Of>
int make(const session::ReportRequest& request, const Of& of) {
  const auto installation = app::open_installation(request.language);
  if (!installation) return app::report(installation.failure());
  const auto bytes = pdf_bytes(*installation, of);
  if (!bytes) return app::report(bytes.failure());
  const base::Status written =
      session::write_report_file(store::system_disk(), request.file, *bytes, request.replace);
  return written ? 0 : app::report(written.failure());
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Makes PDF for klankbord report", "klankbord-report"};
  std::string data, language = "nl", file, learner, attempt;
  bool progress = false, replace = false;
  klankbord::app::ExamReportRequest exam_request;
  CLI::App* exam = app.add_subcommand("exam", "Of an exam");
  exam->fallthrough();
  klankbord::app::add_exam_report_words(exam, exam_request);
  app.add_option("--data", data, "Data folder of the learner");
  app.add_option("--lang", language, "Language of the report")
      ->check(CLI::IsMember({"nl", "fr", "en"}));
  app.add_option("--pdf", file, "File to write")->required();
  app.add_option("--name", learner, "Name of the learner, as it is shown");
  app.add_flag("--progress", progress, "Of the learner's progress");
  app.add_flag("--force", replace, "Replace a file that is there already");
  app.add_option("attempt", attempt, "Id of an attempt, or a journal file");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? 0 : klankbord::app::exit_code(base::ExitCode::bad_command_line);
  }
  if (!exam->parsed() && (data.empty() || progress == !attempt.empty())) {
    return klankbord::app::report({base::ExitCode::bad_command_line,
                                   "A report is of one attempt or of --progress, in --data."});
  }
  session::ReportRequest request;
  request.attempt = attempt;
  request.language = *base::language_from(language);
  request.data = data;
  request.file = file;
  request.learner = learner;
  request.replace = replace;
  return exam->parsed() ? make(request, exam_request) : make(request, request);
}
