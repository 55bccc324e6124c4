#include "app/exam_reporting.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <set>

#include "session/exam_report_data.h"

namespace klankbord::app {

namespace {

using session::MarkingStation;

constexpr std::size_t kShortestHash = 6;

struct Desk {
  MarkingStation station;
  exam::CentreSecret centre;
  session::MarkingKeys keys;
};

base::Failure no_such(std::string sentence) {
  return {base::ExitCode::bad_file, std::move(sentence)};
}

// A report makes no station of a folder that was mistyped.
base::Result<MarkingStation> station_of(const ExamReportRequest& request) {
  std::error_code error;
  if (!std::filesystem::is_directory(request.station, error)) {
    return no_such(fmt::format("There is no marking station in {}.", request.station));
  }
  return MarkingStation::open({request.station, request.database}, store::system_disk(),
                              store::wall_clock);
}

base::Result<Desk> open_desk(MarkingStation station, const ExamReportRequest& request) {
  auto centre = open_centre(request.centre);
  if (!centre) return centre.failure();
  auto keys = station.keys(*centre);
  if (!keys) return keys.failure();
  return Desk{std::move(station), std::move(*centre), std::move(*keys)};
}

session::ExamReportContext context_of(const Installation& installation,
                                      const ExamReportRequest& request) {
  return {installation.framework, installation.tr, store::wall_clock(), request.retired};
}

bool is_wanted(const ExamReportRequest& request, const database::SittingRow& row) {
  const bool hash = request.form.size() >= kShortestHash &&
                    row.form.compare(0, request.form.size(), request.form) == 0;
  return (request.form.empty() || row.form_id == request.form || hash) &&
         row.started.compare(0, request.day.size(), request.day) == 0;
}

}  // namespace

void add_exam_report_words(CLI::App* command, ExamReportRequest& request) {
  command->add_option("--station", request.station, "Folder of the marking station (\"station\")");
  command->add_option("--database", request.database,
                      "postgresql://... for a server that several machines share");
  add_centre_words(command, request.centre);
  command->add_option("--form", request.form,
                      "Of the sittings of this form only: its id, or the begin of its hash");
  command->add_option("--day", request.day, "Of the sittings of this day only, UTC: 2026-05-04");
  command->add_flag("--retired", request.retired,
                    "The form is used no more: show what each item came to");
  command->add_option("sitting", request.sitting,
                      "A candidate's number, or the first digits of a sitting; none: all sittings");
}

base::Result<report::CandidateReport> exam_candidate_report(const Installation& installation,
                                                            const ExamReportRequest& request) {
  auto station = station_of(request);
  if (!station) return station.failure();
  const auto row = station->find(request.sitting);
  if (!row) return row.failure();
  const auto desk = open_desk(std::move(*station), request);
  if (!desk) return desk.failure();
  const auto sitting = desk->station.open_sitting(desk->keys, desk->centre, row->sitting);
  if (!sitting) return sitting.failure();
  return session::candidate_report(context_of(installation, request), *sitting, desk->centre);
}

base::Result<report::SittingReport> exam_sitting_report(const Installation& installation,
                                                        const ExamReportRequest& request) {
  auto station = station_of(request);
  if (!station) return station.failure();
  const auto all = station->list();
  if (!all) return all.failure();
  std::vector<database::SittingRow> rows;
  std::set<std::string> forms;
  for (const database::SittingRow& row : *all) {
    if (!is_wanted(request, row)) continue;
    rows.push_back(row);
    forms.insert(row.form);
  }
  if (rows.empty()) return no_such("No sittings of that form or day are at this station.");
  if (forms.size() > 1) {
    return no_such(fmt::format("These sittings are of {} forms; name one with --form: {} or {}.",
                               forms.size(), forms.begin()->substr(0, 8),
                               forms.rbegin()->substr(0, 8)));
  }
  const auto desk = open_desk(std::move(*station), request);
  if (!desk) return desk.failure();
  const auto key = desk->keys.find(*forms.begin());
  if (key == desk->keys.end()) {
    return no_such("The key of its form is not at this station; import it.");
  }
  return session::sitting_report(context_of(installation, request), key->second,
                                 desk->station.folder(), rows, desk->centre.centre);
}

std::vector<std::string> words_for_pdf(const ExamReportRequest& request) {
  std::vector<std::string> words = {"--station", request.station, "--centre",
                                    request.centre.secret};
  const auto add = [&](const char* option, const std::string& value) {
    if (!value.empty()) words.insert(words.end(), {option, value});
  };
  add("--database", request.database);
  add("--passphrase-file", request.centre.passphrase_file);
  add("--form", request.form);
  add("--day", request.day);
  if (request.retired) words.emplace_back("--retired");
  if (!request.sitting.empty()) words.insert(words.end(), {"--", request.sitting});
  return words;
}

}  // namespace klankbord::app
