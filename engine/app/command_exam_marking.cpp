// klankbord exam import, list, mark
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/exam_station.h"
#include "app/progress_line.h"
#include "base/utf8.h"

namespace klankbord::app {

namespace {

using nlohmann::json;
using session::Imported;

struct ImportOptions {
  StationWords station;
  std::vector<std::string> folders;
};

struct MarkOptions {
  StationWords station;
  CentreWords centre;
  std::string reason = "Marking.";
  unsigned workers = 0;
};

struct ListOptions {
  StationWords station;
  std::string form;
};

const char* word_of(Imported outcome) {
  switch (outcome) {
    case Imported::added:
      return "new";
    case Imported::known:
      return "known";
    case Imported::refused:
      return "refused";
  }
  return "";
}

void print(const json& document) {
  std::cout << document.dump(1, ' ', false, json::error_handler_t::replace) << '\n';
}

int import_command(const Globals& globals, const ImportOptions& options) {
  auto station = open_station(options.station);
  if (!station) return report(station.failure());
  ProgressLine line;
  const auto files =
      station->import(std::vector<store::Path>(options.folders.begin(), options.folders.end()),
                      [&](std::size_t done, std::size_t all) {
                        line.at(done, all);
                        return true;
                      });
  if (!files) return report(files.failure());
  std::size_t count[3] = {};
  json list = json::array();
  for (const session::ImportedFile& file : *files) {
    ++count[static_cast<std::size_t>(file.outcome)];
    if (globals.json) {
      list.push_back({{"file", file.file.string()},
                      {"outcome", word_of(file.outcome)},
                      {"form", file.form_id},
                      {"candidate", file.candidate},
                      {"sealed", file.sealed},
                      {"reason", file.reason}});
    } else if (file.outcome == Imported::refused) {
      std::cout << base::printable(fmt::format("refused {}: {}", file.file.string(), file.reason))
                << '\n';
    } else if (!file.sealed) {
      std::cout << base::printable(
                       fmt::format("never sealed by its station: {}", file.file.string()))
                << '\n';
    }
  }
  if (globals.json) {
    print({{"format", "klankbord-exam-import"}, {"format_version", 1}, {"files", std::move(list)}});
  } else {
    std::cout << fmt::format("{} new, {} known, {} refused\n", count[0], count[1], count[2]);
  }
  return exit_code(count[2] > 0 ? base::ExitCode::findings : base::ExitCode::done);
}

int list_command(const Globals& globals, const ListOptions& options) {
  auto station = open_station(options.station);
  if (!station) return report(station.failure());
  const auto rows = station->list(options.form);
  if (!rows) return report(rows.failure());
  std::map<std::pair<std::string, std::string>, int> times;  // a candidate sat a form
  for (const database::SittingRow& row : *rows) ++times[{row.form, row.candidate}];
  json list = json::array();
  for (const database::SittingRow& row : *rows) {
    if (globals.json) {
      list.push_back({{"sitting", row.sitting},
                      {"form", row.form_id},
                      {"candidate", row.candidate},
                      {"station", row.station},
                      {"started", row.started},
                      {"receipt", row.receipt},
                      {"sealed", !row.receipt.empty()},
                      {"sittings_of_candidate", times[{row.form, row.candidate}]},
                      {"marks", row.marks},
                      {"released", row.released},
                      {"standing", row.standing},
                      {"earned", row.earned},
                      {"reachable", row.reachable},
                      {"needs", row.needs},
                      {"problem", row.problem}});
      continue;
    }
    const std::string standing = row.standing.empty() ? "not marked" : row.standing;
    std::string rest = row.problem.empty() ? row.needs : row.problem;
    const auto add = [&rest](const std::string& what) {
      rest += (rest.empty() ? "" : ", ") + what;
    };
    if (row.receipt.empty()) add("never sealed");
    const int sat = times[{row.form, row.candidate}];
    if (sat > 1) add(fmt::format("one of {} sittings of this candidate", sat));
    std::cout << base::printable(fmt::format(
                     "{}  {:<10} {:<12} {:>4}/{:<4} {:<10} {}  {}", row.sitting.substr(0, 8),
                     row.form_id, row.candidate, row.earned, row.reachable, standing,
                     row.released > 0 ? fmt::format("released {}", row.released) : "not released",
                     rest))
              << '\n';
  }
  if (globals.json) {
    print(
        {{"format", "klankbord-exam-list"}, {"format_version", 1}, {"sittings", std::move(list)}});
  }
  return 0;
}

constexpr std::size_t kShownReasons = 10;  // the list has them all

void write_run(const session::MarkRun& run) {
  std::cout << fmt::format("{} sittings gone through, {} new marks, {} that cannot be marked\n",
                           run.marked, run.new_marks, run.problems());
  std::size_t shown = 0;
  for (const database::HeldUpRow& row : run.held_up) {
    if (shown++ == kShownReasons) break;
    std::cout << base::printable(
                     fmt::format("  {} of {}: {}", row.sittings, row.form_id, row.problem))
              << '\n';
  }
  if (run.held_up.size() > kShownReasons) {
    std::cout << fmt::format("  and {} more reasons; `klankbord exam list` has them all\n",
                             run.held_up.size() - kShownReasons);
  }
  if (!run.held_up.empty()) {
    std::cout << "They are tried again by the next `klankbord exam mark`, once what stands in the "
                 "way is mended.\n";
  }
  if (run.elsewhere > 0) {
    std::cout << fmt::format(
        "{} sittings are being marked by another program. If it is killed, "
        "run this once more: it takes them over.\n",
        run.elsewhere);
  }
}

// What was marked stays marked, and what was not waits.
base::Failure to_be_continued(base::Failure failure) {
  failure.message += " What was marked is kept; run `klankbord exam mark` again to go on.";
  return failure;
}

int mark_command(const Globals& globals, const MarkOptions& options) {
  auto station = open_station(options.station);
  if (!station) return report(station.failure());
  const auto centre = open_centre(options.centre);
  if (!centre) return report(centre.failure());
  ProgressLine line;
  const auto run = station->mark(*centre, options.reason, options.workers,
                                 [&](std::size_t done, std::size_t all) {
                                   line.at(done, all);
                                   return true;
                                 });
  if (!run) {
    const bool midway = run.failure().code == base::ExitCode::environment;
    return report(midway ? to_be_continued(run.failure()) : run.failure());
  }
  if (globals.json) {
    json held_up = json::array();
    for (const database::HeldUpRow& row : run->held_up) {
      held_up.push_back(
          {{"form", row.form_id}, {"problem", row.problem}, {"sittings", row.sittings}});
    }
    print({{"format", "klankbord-exam-mark"},
           {"format_version", 1},
           {"sittings", run->marked},
           {"new_marks", run->new_marks},
           {"problems", run->problems()},
           {"held_up", std::move(held_up)},
           {"elsewhere", run->elsewhere}});
  } else {
    write_run(*run);
  }
  return exit_code(run->problems() > 0 ? base::ExitCode::findings : base::ExitCode::done);
}

}  // namespace

void add_exam_marking(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* import =
      exam.add_subcommand("import", "Take folders of sittings and keys into a marking station");
  const auto importing = std::make_shared<ImportOptions>();
  import->add_option("folders", importing->folders, "Folders or files (*.sitting, *.key)")
      ->required();
  add_station_words(import, importing->station);
  add_json(import, globals);
  commands.push_back(
      {import, [&globals, importing] { return import_command(globals, *importing); }});

  CLI::App* list = exam.add_subcommand("list", "Where the sittings of a station stand");
  const auto listing = std::make_shared<ListOptions>();
  list->add_option("--form", listing->form, "Only of this form");
  add_station_words(list, listing->station);
  add_json(list, globals);
  commands.push_back({list, [&globals, listing] { return list_command(globals, *listing); }});

  CLI::App* mark = exam.add_subcommand("mark", "Replay and mark the sittings that wait");
  const auto marking = std::make_shared<MarkOptions>();
  mark->add_option("--reason", marking->reason, "Why, for the marks that this makes");
  mark->add_option("--workers", marking->workers, "Threads (0: as many as the machine has)")
      ->check(CLI::Range(0, 64));
  add_station_words(mark, marking->station);
  add_centre_words(mark, marking->centre);
  add_json(mark, globals);
  commands.push_back({mark, [&globals, marking] { return mark_command(globals, *marking); }});
}

}  // namespace klankbord::app
