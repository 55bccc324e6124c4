// What the commands of a marking station share: which station, which sitting, and a sitting in
// words.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

#include "app/exam_commands.h"
#include "session/marking_station.h"

namespace klankbord::app {

struct StationWords {
  std::string folder = "station";  // --station
  std::string database;            // --database; empty: a file in that folder
};
void add_station_words(CLI::App* command, StationWords& words);
base::Result<session::MarkingStation> open_station(const StationWords& words);

// A station with its keys open, and one of its sittings.
struct StationSitting {
  session::MarkingStation station;
  exam::CentreSecret centre;
  session::MarkingKeys keys;
  session::MarkingStation::Opened sitting;
};
// `word`: see MarkingStation::find.
base::Result<std::unique_ptr<StationSitting>> open_sitting(const StationWords& words,
                                                           const CentreWords& centre,
                                                           const std::string& word);

// Marks what waits and says so in one line, on standard error.
base::Status mark_now(session::MarkingStation& station, const exam::CentreSecret& centre,
                      const std::string& reason);

// A mark in a few lines: points, blocks, knock-outs, where it stands.
void write_mark(std::ostream& out, const exam::Mark& mark);

// A conversation of the sitting as it was held. `evidence`: with what each answer showed by the
// key; an assessor's sheet goes without. `from`: journal record of each answer, for its number.
void write_conversation(std::ostream& out, const session::MarkingStation::Opened& sitting,
                        std::size_t scenario, bool evidence);

// One answer of the journal: what could be answered then, what was, and what each shows by the key.
// Refuses (exit code bad_command_line) a record that is no answer.
base::Status write_answer(std::ostream& out, const session::MarkingStation::Opened& sitting,
                          std::size_t record);

// "705" of 24/34 as "24 of 34 (70.5 %)".
std::string points_text(const assess::Points& points);

}  // namespace klankbord::app
