// The texts of a scenario as a table for translators and for whoever records voices, and what a
// translator filled in back beside the scenario. The Lua file itself is never rewritten.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/translations.h"
#include "base/result.h"
#include "scenario/scenario.h"
#include "session/library.h"
#include "store/disk.h"

namespace klankbord::session {

// How a text stands in a language of the learner.
enum class LineState : std::uint8_t { author, translated, stale, missing };
std::string_view to_string(LineState state);

struct LineRow {
  std::string id, sort, speaker, hint, language, source, hash;
  std::string fr, en;  // what is there now, also of a stale translation
  LineState fr_state = LineState::missing, en_state = LineState::missing;
  std::string voice;  // the file a recording of it is to be; empty: it is not spoken
  bool spoken() const { return !voice.empty(); }
};

// <folder>/<id>.lines.json beside <folder>/<id>.lua.
store::Path lines_file_of(const store::Path& scenario_file);

// Reads a file of translations. One that is not there is empty; refuses what is no such file.
base::Result<analysis::Translations> read_lines_file(const store::Path& file);

// Lays the bytes of such a file over a scenario, and says what does not fit (KB410 to KB413).
base::Diagnostics lay_lines(std::string_view bytes, scenario::Scenario& scenario,
                            const std::string& scenario_file, const std::string& lines_file);

// All texts of a scenario, and with `company` those of its company and desk. Refuses a scenario
// that does not load.
base::Result<std::vector<LineRow>> lines_of(const framework::Framework& framework,
                                            const ScenarioPlaces& places,
                                            const store::Path& scenario_file, bool company);

// As a table for a spreadsheet (session/line_table.h reads it back).
std::string lines_csv(const std::vector<LineRow>& rows);

// What became of the rows of a table that came back.
struct ImportedLines {
  std::size_t taken = 0, unchanged = 0;
  std::vector<std::string> stale;   // ids whose Dutch has changed since the table was made
  std::vector<std::string> gone;    // ids the scenario does not have; left out
  std::vector<std::string> author;  // ids that stand in the scenario itself; left out
  std::vector<std::string>
      dropped;  // ids in the file beside the scenario that have no text any more
};

// Puts the French and English of a table into the file beside the scenario. Cells that are empty
// change nothing. Refuses (exit code bad_file) a table without the columns, and a text that is
// too long or no UTF-8.
base::Result<ImportedLines> import_lines(const framework::Framework& framework,
                                         const ScenarioPlaces& places, store::Disk& disk,
                                         const store::Path& scenario_file, std::string_view table);

}  // namespace klankbord::session
