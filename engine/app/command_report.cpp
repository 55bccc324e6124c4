#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/commands.h"
#include "app/report_all.h"
#include "app/reporting.h"
#include "store/places.h"

namespace klankbord::app {

namespace {

using session::ReportFormat;

struct ReportOptions {
  std::string attempt;
  std::string pdf, html, csv, xapi;  // files; empty: not asked for
  bool progress = false, all = false, force = false;
};

constexpr const char* kToStdout = "-";

base::Failure wrong(const std::string& why) {
  return {base::ExitCode::bad_command_line, why + " See `klankbord report --help`."};
}

// What was asked for, in the order in which it is made: PDF last, since it can fail on its own.
std::vector<std::pair<ReportFormat, std::string>> asked(const ReportOptions& options) {
  std::vector<std::pair<ReportFormat, std::string>> formats;
  const std::pair<ReportFormat, const std::string*> known[] = {{ReportFormat::html, &options.html},
                                                               {ReportFormat::csv, &options.csv},
                                                               {ReportFormat::xapi, &options.xapi},
                                                               {ReportFormat::pdf, &options.pdf}};
  for (const auto& [format, file] : known) {
    if (!file->empty()) formats.emplace_back(format, *file);
  }
  return formats;
}

base::Status sensible(const ReportOptions& options) {
  const int subjects =
      (options.attempt.empty() ? 0 : 1) + (options.progress ? 1 : 0) + (options.all ? 1 : 0);
  if (subjects != 1) return wrong("A report is of one attempt, of --progress or of --all.");
  const auto formats = asked(options);
  if (formats.empty()) return wrong("Say what to write: --pdf, --html, --csv or --xapi FILE.");
  int to_stdout = 0;
  for (const auto& [format, file] : formats) to_stdout += file == kToStdout ? 1 : 0;
  if (options.pdf == kToStdout) return wrong("A PDF goes to a file, not to standard output.");
  if (to_stdout > 1) return wrong("Only one report can go to standard output.");
  return base::success();
}

base::Status make(const Globals& globals, const Installation& installation,
                  const session::ReportRequest& request) {
  if (request.format == ReportFormat::pdf) return write_report(globals.program, request);
  const auto bytes = report_bytes(installation, request);
  if (!bytes) return bytes.failure();
  if (request.file == kToStdout) {
    std::cout << *bytes << std::flush;
    return base::success();
  }
  return session::write_report_file(store::system_disk(), request.file, *bytes, request.replace);
}

int report_command(const Globals& globals, const ReportOptions& options) {
  const base::Status fine = sensible(options);
  if (!fine) return report(fine.failure());
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto data = store::data_folder(globals.data);
  if (!data) return report(data.failure());
  for (const auto& [format, file] : asked(options)) {
    session::ReportRequest request;
    request.attempt = options.attempt;
    request.format = format;
    request.language = globals.language;
    request.data = *data;
    request.file = file;
    request.replace = options.force;
    const base::Status made =
        options.all ? report_all(*installation, request) : make(globals, *installation, request);
    if (!made) return report(made.failure());
  }
  return 0;
}

}  // namespace

void add_report(CLI::App& app, Globals& globals, Commands& commands) {
  auto options = std::make_shared<ReportOptions>();
  CLI::App* command = app.add_subcommand("report", "Write reports of an attempt or of progress");
  command->add_option("attempt", options->attempt, "Id of an attempt, or a journal file");
  command->add_option("--pdf", options->pdf, "Two pages on A4, for a trainer");
  command->add_option("--html", options->html, "One page that shows everything (- for stdout)");
  command->add_option("--csv", options->csv, "For a spreadsheet (- for stdout)");
  command->add_option("--xapi", options->xapi, "xAPI statements (- for stdout)");
  command->add_flag("--progress", options->progress, "Of the learner's progress");
  command->add_flag("--all", options->all, "Of all attempts (--csv, --xapi)");
  command->add_flag("--force", options->force, "Replace files that are there already");
  commands.push_back({command, [&globals, options] { return report_command(globals, *options); }});
}

}  // namespace klankbord::app
