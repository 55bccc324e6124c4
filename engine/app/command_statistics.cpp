#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "analysis/simulated_cohort.h"
#include "app/commands.h"
#include "app/progress_line.h"
#include "app/statistics_json.h"
#include "app/statistics_table.h"
#include "base/utf8.h"
#include "console/statistics_text.h"
#include "session/report_file.h"

namespace klankbord::app {

namespace {

struct StatisticsOptions {
  std::vector<std::string> scenarios;  // ids; with simulated learners also .lua files
  std::uint32_t simulated = 0;         // 0: stored attempts
  std::uint64_t seed = 1;
  bool first = false;
  int cut_percent = 60;
  std::string csv;  // a file, or "-" for standard output
  bool replace = false;
};

bool is_file(const std::string& name) {
  return store::Path(name).extension() == ".lua";
}

// The library, and files named beside it in place of the library's own scenario of that id.
struct Entries {
  session::Library library;
  std::vector<session::LibraryEntry> files;
  std::vector<const session::LibraryEntry*> all() const {
    std::vector<const session::LibraryEntry*> entries;
    for (const session::LibraryEntry& file : files) entries.push_back(&file);
    for (const session::LibraryEntry& entry : library.entries()) {
      const bool replaced = std::any_of(files.begin(), files.end(),
                                        [&](const auto& file) { return file.id == entry.id; });
      if (entry.usable() && !replaced) entries.push_back(&entry);
    }
    return entries;
  }
};

// Puts ids in the place of file names. Refuses what is neither in the library nor a usable file.
base::Result<Entries> entries_of(const Installation& installation,
                                 std::vector<std::string>& scenarios) {
  auto library = session::Library::scan(installation.framework, installation.places());
  if (!library) return library.failure();
  Entries entries{std::move(*library), {}};
  for (std::string& name : scenarios) {
    if (!is_file(name)) {
      const auto known = entries.library.find(name);
      if (!known) return known.failure();
      continue;
    }
    auto entry = session::load_scenario_by_id(installation.framework, installation.places(), name);
    if (!entry) return entry.failure();
    name = entry->id;
    entries.files.push_back(std::move(*entry));
  }
  return entries;
}

// Refuses scenarios that nobody can have played; tells of those that nobody has.
base::Status check_played(const Installation& installation, const session::Responses& responses,
                          const std::vector<std::string>& scenarios) {
  for (const std::string& name : scenarios) {
    const bool played = std::any_of(responses.versions.begin(), responses.versions.end(),
                                    [&](const auto& version) { return version.scenario == name; });
    if (played) continue;
    if (is_file(name)) {
      return base::Failure{
          base::ExitCode::bad_command_line,
          "Stored attempts go by the scenario's id; a file can only be simulated."};
    }
    const auto known =
        session::load_scenario_by_id(installation.framework, installation.places(), name);
    if (!known) return known.failure();
    std::cerr << "klankbord: " << installation.tr(text::Key{"statistics.none-of"}, {{"id", name}})
              << '\n';
  }
  return base::success();
}

base::Result<session::Responses> gather(const Globals& globals, const Installation& installation,
                                        StatisticsOptions& options) {
  ProgressLine line;
  const session::Told told = [&](std::size_t done, std::size_t all) {
    line.at(done, all);
    return true;
  };
  if (options.simulated > 0) {
    const auto entries = entries_of(installation, options.scenarios);
    if (!entries) return entries.failure();
    return session::simulated_responses(entries->all(), {options.simulated, options.seed}, told);
  }
  const auto data = shared_data(globals);
  if (!data) return data.failure();
  return session::stored_responses(*data, told);
}

int statistics_command(const Globals& globals, StatisticsOptions options) {
  // An author's tool speaks English, unless asked otherwise.
  Globals spoken = globals;
  if (!globals.language_given) spoken.language = base::Language::en;
  const auto installation = open_installation(spoken);
  if (!installation) return report(installation.failure());
  if (!options.csv.empty() && options.csv != "-") {
    const base::Status free = session::free_to_write(options.csv, options.replace);
    if (!free) return report(free.failure());
  }
  const auto responses = gather(globals, *installation, options);
  if (!responses) return report(responses.failure());
  for (const std::string& note : responses->notes) {
    std::cerr << "klankbord: " << base::printable(note) << '\n';
  }
  if (!responses->simulated) {
    const base::Status known = check_played(*installation, *responses, options.scenarios);
    if (!known) return report(known.failure());
  }
  const session::UseStatistics statistics = session::statistics_of(
      *responses, {options.scenarios, options.first, 10 * options.cut_percent});
  if (!options.csv.empty()) {
    const base::Status written = write_statistics_table(
        options.csv, options.replace, statistics, responses->simulated ? "simulated" : "stored");
    if (!written) return report(written.failure());
    if (options.csv == "-") return 0;
  }
  if (globals.json) {
    std::cout << statistics_json(*responses, statistics, options.seed).dump(1) << '\n';
    return 0;
  }
  console::Writer writer(std::cout, console::terminal_width());
  console::write_statistics(writer, installation->tr, *responses, statistics, options.seed);
  return 0;
}

}  // namespace

void add_statistics(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command = app.add_subcommand(
      "statistics", "How hard and how telling scenarios are, from the attempts of all learners");
  const auto options = std::make_shared<StatisticsOptions>();
  command->add_option("scenarios", options->scenarios,
                      "Ids of scenarios; with --simulated also .lua files");
  CLI::Option* simulated = command->add_option(
      "--simulated", options->simulated, "Simulate this many learners instead of reading attempts");
  simulated->check(CLI::Range(1, analysis::kMostSimulated));
  command->add_option("--seed", options->seed, "Number that fixes the simulated learners")
      ->needs(simulated);
  command->add_flag("--first", options->first, "Only the first attempt of each learner");
  command
      ->add_option("--cut", options->cut_percent,
                   "Percentage at which a decision would be taken, for its consistency")
      ->check(CLI::Range(1, 100));
  command->add_option("--csv", options->csv, "Write a table for a spreadsheet (- for output)");
  command->add_flag("--force", options->replace, "Replace the file of --csv");
  add_json(command, globals);
  commands.push_back(
      {command, [&globals, options] { return statistics_command(globals, *options); }});
}

}  // namespace klankbord::app
