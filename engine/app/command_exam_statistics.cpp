// klankbord exam statistics
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/exam_agreement.h"
#include "app/exam_station.h"
#include "app/progress_line.h"
#include "app/statistics_json.h"
#include "app/statistics_table.h"
#include "base/utf8.h"
#include "console/statistics_text.h"
#include "session/exam_statistics.h"
#include "session/report_file.h"
#include "session/statistics_words.h"

namespace klankbord::app {

namespace {

using nlohmann::json;
using session::FormStatistics;

struct ExamStatisticsOptions {
  StationWords station;
  CentreWords centre;
  std::vector<std::string> forms;  // ids; none: all
  std::string csv;                 // a file, or "-" for standard output
  bool replace = false;
};

constexpr exam::Standing kStandings[] = {exam::Standing::unjudged, exam::Standing::open,
                                         exam::Standing::border, exam::Standing::pass,
                                         exam::Standing::fail};

// Few results are shown, and nothing is concluded from them.
bool enough(int results) {
  return results >= assess::kEnoughLearners;
}

std::string in_percent(int permille) {
  return fmt::format("{}.{} %", permille / 10, permille % 10);
}
std::string share_of(int part, int all) {
  return all == 0 ? "-" : in_percent((2000 * part + all) / (2 * all));
}

json near_json(const std::optional<assess::NearCut>& found) {
  if (!found) return json();
  return {{"sem_permille", found->sem_permille},     {"reach", found->reach},
          {"near_below", found->near_below},         {"near_above", found->near_above},
          {"reach_if_lower", found->reach_if_lower}, {"reach_if_higher", found->reach_if_higher}};
}

json form_json(const FormStatistics& form) {
  json standings = json::object();
  for (const exam::Standing one : kStandings) {
    standings[std::string(exam::word_of(one))] = form.standings[static_cast<std::size_t>(one)];
  }
  const assess::ScoreDistribution& results = form.results;
  const auto known = [&](int value) { return results.n > 0 ? json(value) : json(); };
  return {{"form", form.form_id},
          {"version", form.form_version},
          {"form_hash", form.form_hash},
          {"sittings", form.sittings},
          {"marked", form.marked},
          {"ended_early", form.ended_early},
          {"standings", std::move(standings)},
          {"results",
           {{"n", results.n},
            {"enough", enough(results.n)},
            {"mean_permille", known(results.mean_permille)},
            {"spread_permille", known(results.spread_permille)},
            {"lowest_permille", known(results.lowest_permille)},
            {"median_permille", known(results.median_permille)},
            {"highest_permille", known(results.highest_permille)},
            {"bins", results.bins}}},
          {"cut_permille", form.cut_permille > 0 ? json(form.cut_permille) : json()},
          {"near_cut",
           {{"by_policy", near_json(form.by_policy)}, {"by_scores", near_json(form.by_scores)}}},
          {"reliability", reliability_json(form.reliability)},
          {"agreement",
           {{"levels", agreement_json(form.levels)}, {"verdicts", agreement_json(form.verdicts)}}}};
}

void write_near(console::Writer& writer, const assess::NearCut& found, const char* whose) {
  writer.paragraph(fmt::format(
      "Within one measurement error of the cut ({}, {}): {} below and {} at or above it. Reach the "
      "cut: {} ({}); were it one error lower {} ({}), one higher {} ({}).",
      in_percent(found.sem_permille), whose, found.near_below, found.near_above, found.reach,
      share_of(found.reach, found.n), found.reach_if_lower, share_of(found.reach_if_lower, found.n),
      found.reach_if_higher, share_of(found.reach_if_higher, found.n)));
}

void write_results(console::Writer& writer, const assess::ScoreDistribution& results) {
  writer.paragraph(
      fmt::format("Results: {}; mean {}, standard deviation {}, from {} to {}, median {}.",
                  results.n, in_percent(results.mean_permille), in_percent(results.spread_permille),
                  in_percent(results.lowest_permille), in_percent(results.highest_permille),
                  in_percent(results.median_permille)));
  constexpr int kWidth = 40;
  const int most = *std::max_element(results.bins.begin(), results.bins.end());
  for (std::size_t i = 0; i < results.bins.size(); ++i) {
    const int count = results.bins[i];
    const int length = (kWidth * count + most - 1) / most;
    std::string line =
        fmt::format("  {:>3} - {:<3} % {:>6} ", 10 * i, i == 9 ? 100 : 10 * i + 9, count);
    line += std::string(static_cast<std::size_t>(length), '#');
    line.erase(line.find_last_not_of(' ') + 1);
    writer.line(line);
  }
}

void write_form(console::Writer& writer, const text::Catalogue& tr, const FormStatistics& form) {
  writer.heading(fmt::format("Form {} version {} ({})", form.form_id, form.form_version,
                             form.form_hash.substr(0, 8)));
  std::string standings;
  for (const exam::Standing one : kStandings) {
    const std::size_t count = form.standings[static_cast<std::size_t>(one)];
    if (count == 0) continue;
    standings += fmt::format("{}{} {}", standings.empty() ? "" : ", ", exam::word_of(one), count);
  }
  writer.paragraph(fmt::format("{} sittings, {} marked{}{}.", form.sittings, form.marked,
                               standings.empty() ? "" : ": ", standings));
  if (form.ended_early > 0) {
    writer.paragraph(
        fmt::format("{} ended before all conversations did; what was never reached "
                    "counts as missed, as in the mark.",
                    form.ended_early));
  }
  if (form.results.n > 0) {
    if (!enough(form.results.n)) {
      writer.paragraph(
          fmt::format("Fewer than {} results: the figures are shown, and nothing "
                      "should be concluded from them.",
                      assess::kEnoughLearners));
    }
    write_results(writer, form.results);
  }
  if (form.cut_permille > 0) {
    writer.paragraph(fmt::format("Cut of the policy: {}.", in_percent(form.cut_permille)));
  }
  if (form.by_policy) write_near(writer, *form.by_policy, "as the policy has it");
  if (form.by_scores) write_near(writer, *form.by_scores, "as these results show it");
  for (const std::string& text : session::reliability_texts(tr, form.reliability)) {
    writer.paragraph(text);
  }
  writer.line("Assessors, two for each:");
  std::cout << "  " << agreement_text("answers", form.levels) << "  "
            << agreement_text("verdicts", form.verdicts);
}

void write_all(const text::Catalogue& tr, const session::ExamStatistics& found) {
  console::Writer writer(std::cout, console::terminal_width());
  for (const FormStatistics& form : found.forms) write_form(writer, tr, form);
  for (std::size_t i = 0; i < found.use.scenarios.size(); ++i) {
    console::write_scenario_statistics(writer, tr, found.use.versions[i], found.use.scenarios[i]);
  }
  if (found.forms.empty()) writer.line("There is no key at this station, so nothing is known.");
  constexpr std::size_t kShown = 10;
  const auto& left_out = found.responses.left_out;
  if (left_out.empty()) return;
  writer.line();
  writer.line(fmt::format("Left out: {} sittings", left_out.size()));
  for (std::size_t i = 0; i < left_out.size() && i < kShown; ++i) {
    writer.line(base::printable(
        fmt::format("  {}  {}", left_out[i].attempt.substr(0, 8), left_out[i].why)));
  }
  if (left_out.size() > kShown) writer.line("  ...");
}

int exam_statistics_command(const Globals& globals, const ExamStatisticsOptions& options) {
  const auto installation = open_installation(base::Language::en);
  if (!installation) return report(installation.failure());
  if (!options.csv.empty() && options.csv != "-") {
    const base::Status free = session::free_to_write(options.csv, options.replace);
    if (!free) return report(free.failure());
  }
  auto station = open_station(options.station);
  if (!station) return report(station.failure());
  const auto centre = open_centre(options.centre);
  if (!centre) return report(centre.failure());
  const auto keys = station->keys(*centre);
  if (!keys) return report(keys.failure());
  const auto found = [&] {
    ProgressLine line;
    return session::exam_statistics(*station, *keys, *centre, options.forms,
                                    [&](std::size_t done, std::size_t all) {
                                      line.at(done, all);
                                      return true;
                                    });
  }();
  if (!found) return report(found.failure());
  if (!options.csv.empty()) {
    const base::Status written =
        write_statistics_table(options.csv, options.replace, found->use, "exam");
    if (!written) return report(written.failure());
    if (options.csv == "-") return 0;
  }
  if (!globals.json) {
    write_all(installation->tr, *found);
    return 0;
  }
  json forms = json::array();
  for (const FormStatistics& form : found->forms) forms.push_back(form_json(form));
  std::cout << json{{"format", "klankbord-exam-statistics"},
                    {"format_version", 1},
                    {"forms", std::move(forms)},
                    {"candidates", found->responses.learners},
                    {"scenarios", scenarios_json(found->use)},
                    {"left_out", left_out_json(found->responses)}}
                   .dump(1, ' ', false, json::error_handler_t::replace)
            << '\n';
  return 0;
}

}  // namespace

void add_exam_statistics(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* command = exam.add_subcommand(
      "statistics", "What marked sittings say about a form: difficulty, discrimination, error");
  const auto options = std::make_shared<ExamStatisticsOptions>();
  command->add_option("--form", options->forms, "Id of a form; may be repeated (all, unless said)");
  command->add_option("--csv", options->csv,
                      "Write the questions as a table for a spreadsheet (- for output)");
  command->add_flag("--force", options->replace, "Replace the file of --csv");
  add_station_words(command, options->station);
  add_centre_words(command, options->centre);
  add_json(command, globals);
  commands.push_back(
      {command, [&globals, options] { return exam_statistics_command(globals, *options); }});
}

}  // namespace klankbord::app
