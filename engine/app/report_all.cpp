#include "app/report_all.h"

#include <cstdio>
#include <iostream>
#include <optional>

#include "app/progress_line.h"
#include "app/reporting.h"
#include "base/utf8.h"
#include "report/csv.h"
#include "report/xapi.h"
#include "session/attempts.h"
#include "session/learner_id.h"
#include "session/read_attempt.h"
#include "session/report_data.h"
#include "session/report_file.h"
#include "session/report_progress.h"

namespace klankbord::app {

namespace {

// Where parts go: a file, or standard output.
class Sink {
 public:
  static base::Result<Sink> open(const session::ReportRequest& request) {
    if (request.file == "-") return Sink({});
    auto file = session::ReportFile::create(store::system_disk(), request.file, request.replace);
    if (!file) return file.failure();
    return Sink(std::move(*file));
  }
  base::Status add(const std::string& bytes) {
    if (file_) return file_->add(bytes);
    std::cout << bytes;
    return base::success();
  }
  base::Status finish() {
    if (file_) return file_->finish();
    std::cout << std::flush;
    return base::success();
  }

 private:
  explicit Sink(std::optional<session::ReportFile> file) : file_(std::move(file)) {}
  std::optional<session::ReportFile> file_;
};

// The statements of one attempt, each after a comma but the first of all; how many there are.
base::Result<std::size_t> add_statements(const session::ReportContext& context,
                                         const store::Path& data, const std::string& attempt,
                                         session::Archive& archive, bool first, Sink& sink) {
  const auto stored = session::load_attempt(data, attempt, archive);
  if (!stored) {
    std::fprintf(stderr, "klankbord: %s\n", base::printable(stored.failure().message).c_str());
    return std::size_t{0};
  }
  const auto statements =
      report::xapi_statements(session::attempt_report(context, attempt, *stored));
  std::string text;
  for (const std::string& statement : statements) {
    text += (first ? "\n" : ",\n") + statement;
    first = false;
  }
  const base::Status added = sink.add(text);
  if (!added) return added.failure();
  return statements.size();
}

base::Status all_statements(const Installation& installation,
                            const session::ReportRequest& request) {
  const auto id = session::learner_id(store::system_disk(), request.data);
  if (!id) return id.failure();
  const auto record = refreshed_record(request.data);
  if (!record) return record.failure();
  auto sink = Sink::open(request);
  if (!sink) return sink.failure();
  const session::ReportContext context{
      installation.framework, installation.tr, {request.learner, *id}};
  const auto rows = session::attempt_rows(installation.tr, *record);
  constexpr std::size_t kEvery = 25;
  session::Archive archive(request.data);
  ProgressLine progress;
  base::Status written = sink->add("[");
  std::size_t count = 0;
  for (std::size_t i = rows.size(); written && i-- > 0;) {  // oldest first
    const auto added =
        add_statements(context, request.data, rows[i].attempt, archive, count == 0, *sink);
    if (!added) return added.failure();
    count += *added;
    const std::size_t done = rows.size() - i;
    if (done % kEvery == 0) progress.at(done, rows.size());
  }
  if (written) written = sink->add("\n]\n");
  return written ? sink->finish() : written;
}

base::Status all_rows(const Installation& installation, const session::ReportRequest& request) {
  const auto record = refreshed_record(request.data);
  if (!record) return record.failure();
  auto sink = Sink::open(request);
  if (!sink) return sink.failure();
  const base::Status written =
      sink->add(report::csv_of(session::attempt_rows(installation.tr, *record), installation.tr));
  return written ? sink->finish() : written;
}

}  // namespace

base::Status report_all(const Installation& installation, const session::ReportRequest& request) {
  switch (request.format) {
    case session::ReportFormat::csv:
      return all_rows(installation, request);
    case session::ReportFormat::xapi:
      return all_statements(installation, request);
    case session::ReportFormat::pdf:
    case session::ReportFormat::html:
      break;
  }
  return base::Failure{base::ExitCode::bad_command_line,
                       "All attempts go to --csv or --xapi; see --progress for --pdf and --html."};
}

}  // namespace klankbord::app
