#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/exam_reporting.h"
#include "app/report_program.h"
#include "report/html_exam.h"
#include "report/xapi.h"
#include "report/xapi_exam.h"
#include "session/report_port.h"

namespace klankbord::app {

namespace {

struct ExamReportOptions {
  ExamReportRequest request;
  std::string html, pdf, xapi;  // files; empty: not asked for
  bool force = false;
};

base::Failure wrong_words(const std::string& why) {
  return {base::ExitCode::bad_command_line, why + " See `klankbord exam report --help`."};
}

base::Status may_make(const ExamReportOptions& options) {
  const int asked = (options.html.empty() ? 0 : 1) + (options.pdf.empty() ? 0 : 1) +
                    (options.xapi.empty() ? 0 : 1);
  if (asked != 1) return wrong_words("Say what to write: one of --html, --pdf and --xapi FILE.");
  if (options.pdf == "-") return wrong_words("A PDF goes to a file, not to standard output.");
  if (!options.xapi.empty() && options.request.sitting.empty()) {
    return wrong_words("xAPI is of one candidate's result.");
  }
  return base::success();
}

base::Status write(const ExamReportOptions& options, const std::string& file,
                   const std::string& bytes) {
  if (file == "-") {
    std::cout << bytes << std::flush;
    return base::success();
  }
  return session::write_report_file(store::system_disk(), file, bytes, options.force);
}

base::Status make_pdf(const Globals& globals, const ExamReportOptions& options) {
  std::vector<std::string> words = {"exam", "--pdf", options.pdf, "--lang",
                                    std::string(to_string(globals.language))};
  if (options.force) words.emplace_back("--force");
  const std::vector<std::string> more = words_for_pdf(options.request);
  words.insert(words.end(), more.begin(), more.end());
  return run_report_program(globals.program, words);
}

base::Status make_candidate(const Installation& installation, const ExamReportOptions& options) {
  const auto report = exam_candidate_report(installation, options.request);
  if (!report) return report.failure();
  if (!options.html.empty()) {
    return write(options, options.html, report::html_of(*report, installation.tr));
  }
  if (report->past.empty()) {
    return base::Failure{base::ExitCode::refused,
                         "Its result is not released, so there is nothing to tell other systems."};
  }
  return write(options, options.xapi, report::xapi_file(report::xapi_statements(*report)));
}

base::Status make_exam_report(const Globals& globals, const ExamReportOptions& options) {
  const base::Status fine = may_make(options);
  if (!fine) return fine;
  if (!options.pdf.empty()) return make_pdf(globals, options);
  const auto installation = open_installation(globals);
  if (!installation) return installation.failure();
  if (!options.request.sitting.empty()) return make_candidate(*installation, options);
  const auto report = exam_sitting_report(*installation, options.request);
  if (!report) return report.failure();
  return write(options, options.html, report::html_of(*report, installation->tr));
}

}  // namespace

void add_exam_report(CLI::App& exam, Globals& globals, Commands& commands) {
  auto options = std::make_shared<ExamReportOptions>();
  CLI::App* command = exam.add_subcommand(
      "report", "Write the report of a candidate's result, or of all sittings of a form");
  add_exam_report_words(command, options->request);
  command->add_option("--html", options->html, "One page (- for stdout)");
  command->add_option("--pdf", options->pdf, "On A4");
  command->add_option("--xapi", options->xapi, "A released result as statements (- for stdout)");
  command->add_flag("--force", options->force, "Replace a file that is there already");
  commands.push_back({command, [&globals, options] {
                        const base::Status made = make_exam_report(globals, *options);
                        return made ? 0 : report(made.failure());
                      }});
}

}  // namespace klankbord::app
