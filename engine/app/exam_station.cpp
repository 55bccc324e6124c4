#include "app/exam_station.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <utility>

#include "app/progress_line.h"
#include "base/utf8.h"

namespace klankbord::app {

void add_station_words(CLI::App* command, StationWords& words) {
  command->add_option("--station", words.folder, "Folder of the marking station (\"station\")");
  command->add_option("--database", words.database,
                      "postgresql://... for a server that several machines share");
}

base::Result<session::MarkingStation> open_station(const StationWords& words) {
  // Without the program's own files there is no framework to hold a policy against.
  const auto root = store::find_root();
  return session::MarkingStation::open({words.folder, words.database, root ? *root : store::Path()},
                                       store::system_disk(), store::wall_clock);
}

base::Result<std::unique_ptr<StationSitting>> open_sitting(const StationWords& words,
                                                           const CentreWords& centre_words,
                                                           const std::string& word) {
  auto station = open_station(words);
  if (!station) return station.failure();
  const auto row = station->find(word);
  if (!row) return row.failure();
  auto centre = open_centre(centre_words);
  if (!centre) return centre.failure();
  auto keys = station->keys(*centre);
  if (!keys) return keys.failure();
  auto opened = std::make_unique<StationSitting>(
      StationSitting{std::move(*station), std::move(*centre), std::move(*keys), {}});
  auto sitting = opened->station.open_sitting(opened->keys, opened->centre, row->sitting);
  if (!sitting) return sitting.failure();
  opened->sitting = std::move(*sitting);
  return opened;
}

base::Status mark_now(session::MarkingStation& station, const exam::CentreSecret& centre,
                      const std::string& reason) {
  ProgressLine line;
  const auto run = station.mark(centre, reason, 0, [&](std::size_t done, std::size_t all) {
    line.at(done, all);
    return true;
  });
  if (!run) return run.failure();
  return base::success();
}

std::string points_text(const assess::Points& points) {
  if (!points.observed()) return "not observed";
  const int permille = points.permille();
  return fmt::format("{} of {} points ({}.{} %)", points.earned, points.reachable, permille / 10,
                     permille % 10);
}

void write_mark(std::ostream& out, const exam::Mark& mark) {
  out << fmt::format("Mark {} of {}, by {}: {}\n", mark.number, mark.at, base::printable(mark.by),
                     base::printable(mark.reason));
  out << "  Total     " << points_text(mark.total) << '\n';
  for (const assess::Entry& block : mark.blocks) {
    out << fmt::format("  Block {:<3} {}\n", block.id, points_text(block.points));
  }
  for (const exam::RaisedKnockout& knockout : mark.knockouts) {
    out << fmt::format("  Knock-out {} in {}: {}\n", knockout.id,
                       mark.scenarios[knockout.scenario].id, exam::word_of(knockout.state));
  }
  if (mark.pending > 0) out << fmt::format("  Open      {} points\n", mark.pending);
  out << "  Standing  " << exam::word_of(mark.standing) << '\n';
}

}  // namespace klankbord::app
