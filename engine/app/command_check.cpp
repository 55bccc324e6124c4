#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "analysis/check.h"
#include "app/commands.h"
#include "session/library.h"

namespace klankbord::app {

namespace {

using nlohmann::json;
namespace fs = std::filesystem;

// The scenario files below what was named; a failure for what is neither file nor folder.
base::Result<std::vector<fs::path>> files_of(const std::vector<std::string>& paths) {
  std::vector<fs::path> files;
  for (const std::string& name : paths) {
    std::error_code error;
    if (fs::is_regular_file(name, error)) {
      files.emplace_back(name);
    } else if (fs::is_directory(name, error)) {
      std::vector<fs::path> found;
      auto item = fs::recursive_directory_iterator(name, error);
      for (const auto end = fs::end(item); item != end; item.increment(error)) {
        const bool shared = item->is_directory(error) && !session::holds_scenarios(item->path());
        if (shared) item.disable_recursion_pending();
        if (item->path().extension() == ".lua") found.push_back(item->path());
      }
      std::sort(found.begin(), found.end());
      files.insert(files.end(), found.begin(), found.end());
    } else {
      return base::Failure{
          base::ExitCode::bad_file,
          name + " is no file and no folder. Name a .lua file or a folder of them."};
    }
  }
  return files;
}

json diagnostic_json(const base::Diagnostic& d) {
  return {{"code", d.code},       {"severity", to_string(d.severity)},
          {"file", d.file},       {"line", d.line},
          {"message", d.message}, {"suggestion", d.suggestion}};
}

// What a finding about all files together is about.
std::string folder_of(const CheckOptions& options, const store::Path& root) {
  if (options.paths.empty()) return (root / "scenarios").string();
  return options.paths.size() == 1 ? options.paths[0] : "these scenarios";
}

std::string counted(std::size_t number, const char* thing) {
  return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}

}  // namespace

int check_command(const Globals& globals, const CheckOptions& options) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto files = options.paths.empty() ? session::scenario_files(installation->places())
                                           : files_of(options.paths);
  if (!files) return report(files.failure());
  base::Diagnostics all;
  const auto add = [&](const base::Diagnostics& found) {
    all.insert(all.end(), found.begin(), found.end());
  };
  std::vector<store::ScenarioPointer> checked;
  for (const fs::path& file : *files) {
    const session::LibraryEntry entry =
        session::load_scenario_file(installation->framework, installation->places(), file);
    add(entry.diagnostics);
    if (!entry.usable()) continue;
    checked.push_back(entry.scenario);
    add(analysis::check(*entry.scenario, installation->framework, file.string()));
    if (options.strict) add(analysis::check_chance(*entry.scenario, file.string()));
  }
  if (checked.size() > 1) {
    std::vector<const scenario::Scenario*> library;
    for (const store::ScenarioPointer& one : checked) library.push_back(one.get());
    add(analysis::check_library(library, folder_of(options, installation->root)));
  }
  const auto count = [&](base::Severity severity) {
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [&](const base::Diagnostic& d) { return d.severity == severity; }));
  };
  const std::size_t errors = count(base::Severity::error);
  const std::size_t warnings = count(base::Severity::warning);
  if (globals.json) {
    json list = json::array();
    for (const base::Diagnostic& d : all) list.push_back(diagnostic_json(d));
    std::cout << json{{"files", files->size()},
                      {"errors", errors},
                      {"warnings", warnings},
                      {"diagnostics", std::move(list)}}
                     .dump(1, ' ', false, json::error_handler_t::replace)
              << '\n';
  } else {
    for (const base::Diagnostic& d : all) std::cout << to_string(d) << '\n';
    std::cout << counted(files->size(), "file") << " checked: " << counted(errors, "error") << ", "
              << counted(warnings, "warning") << ".\n";
  }
  const bool findings = errors > 0 || (options.strict && warnings > 0);
  return exit_code(findings ? base::ExitCode::findings : base::ExitCode::done);
}

}  // namespace klankbord::app
