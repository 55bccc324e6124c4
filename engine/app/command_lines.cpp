#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "base/limits.h"
#include "session/lines.h"
#include "store/disk.h"

namespace klankbord::app {

namespace {

using nlohmann::json;
using session::LineRow;
using session::LineState;

struct LinesWords {
  std::string scenario, to, from;
  bool company = false;
};

std::size_t count(const std::vector<LineRow>& rows, LineState LineRow::*state, LineState wanted) {
  return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const LineRow& row) {
    return !row.spoken() && row.*state == wanted;
  }));
}

json row_json(const LineRow& row) {
  json object = {{"id", row.id},
                 {"sort", row.sort},
                 {"language", row.language},
                 {"source", row.source},
                 {"hash", row.hash}};
  if (row.spoken()) {
    object["speaker"] = row.speaker;
    object["voice"] = row.voice;
    if (!row.hint.empty()) object["hint"] = row.hint;
    return object;
  }
  object["fr"] = {{"text", row.fr}, {"state", to_string(row.fr_state)}};
  object["en"] = {{"text", row.en}, {"state", to_string(row.en_state)}};
  return object;
}

void write_summary(const std::vector<LineRow>& rows) {
  const auto spoken =
      std::count_if(rows.begin(), rows.end(), [](const LineRow& row) { return row.spoken(); });
  std::cout << rows.size() << " texts: " << spoken << " said, " << rows.size() - spoken
            << " told to the learner.\n";
  const auto line = [&](const char* name, LineState LineRow::*state) {
    std::cout << "  " << name << ": " << count(rows, state, LineState::author)
              << " in the scenario, " << count(rows, state, LineState::translated)
              << " translated beside it, " << count(rows, state, LineState::stale) << " stale, "
              << count(rows, state, LineState::missing) << " missing\n";
  };
  line("French ", &LineRow::fr_state);
  line("English", &LineRow::en_state);
}

void write_ids(const char* what, const std::vector<std::string>& ids) {
  if (ids.empty()) return;
  std::cout << what << '\n';
  for (const std::string& id : ids) std::cout << "  " << id << '\n';
}

int write_table(const std::vector<LineRow>& rows, const std::string& to) {
  const std::string table = session::lines_csv(rows);
  if (to == "-") {
    std::cout << table;
    return 0;
  }
  const base::Status written = store::write_file(store::system_disk(), to, table);
  if (!written) return report(written.failure());
  std::cerr << rows.size() << " texts written to " << to
            << ". Fill in the columns fr and en, and import it again.\n";
  return 0;
}

int take_table(const Installation& installation, const store::Path& file, const std::string& from,
               bool as_json) {
  const auto bytes = store::read_file(from, base::kMaxScriptBytes);
  if (!bytes) return report(bytes.failure());
  const auto taken = session::import_lines(installation.framework, installation.places(),
                                           store::system_disk(), file, *bytes);
  if (!taken) return report(taken.failure());
  if (as_json) {
    std::cout << json{{"file", session::lines_file_of(file).string()},
                      {"taken", taken->taken},
                      {"unchanged", taken->unchanged},
                      {"dropped", taken->dropped},
                      {"stale", taken->stale},
                      {"gone", taken->gone},
                      {"author", taken->author}}
                     .dump(1)
              << '\n';
    return 0;
  }
  std::cout << taken->taken << " translations taken over, " << taken->unchanged
            << " as they were: " << session::lines_file_of(file).string() << '\n';
  write_ids("Stale, because the Dutch has changed since the table was made:", taken->stale);
  write_ids("Left out, because the scenario has no such text any more:", taken->gone);
  write_ids("Left out, because the scenario itself says otherwise in that language:",
            taken->author);
  write_ids("Taken out of the file, because their text is gone:", taken->dropped);
  return 0;
}

int lines(const Globals& globals, const LinesWords& words) {
  if (!words.to.empty() && !words.from.empty()) {
    return report({base::ExitCode::bad_command_line, "--export and --import exclude each other."});
  }
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto file = session::scenario_file(installation->places(), words.scenario);
  if (!file) return report(file.failure());
  if (!words.from.empty()) return take_table(*installation, *file, words.from, globals.json);
  const auto rows =
      session::lines_of(installation->framework, installation->places(), *file, words.company);
  if (!rows) return report(rows.failure());
  if (!words.to.empty()) return write_table(*rows, words.to);
  if (!globals.json) {
    write_summary(*rows);
    return 0;
  }
  json list = json::array();
  std::transform(rows->begin(), rows->end(), std::back_inserter(list), row_json);
  std::cout << json{{"scenario", file->stem().string()}, {"texts", std::move(list)}}.dump(1)
            << '\n';
  return 0;
}

}  // namespace

void add_lines(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command = app.add_subcommand(
      "lines", "The texts of a scenario, for translation and for recording voices");
  const auto words = std::make_shared<LinesWords>();
  command->add_option("scenario", words->scenario, "Id of a scenario, or a .lua file")->required();
  command->add_option("--export", words->to, "Write a table (CSV; - for standard output)");
  command->add_option("--import", words->from, "Take the French and English of a table over");
  command->add_flag("--company", words->company, "With the texts of the company and its desk");
  add_json(command, globals);
  commands.push_back({command, [&globals, words] { return lines(globals, *words); }});
}

}  // namespace klankbord::app
