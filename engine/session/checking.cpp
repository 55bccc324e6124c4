#include "session/checking.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "analysis/check.h"
#include "analysis/plan.h"
#include "base/limits.h"
#include "session/library.h"

namespace klankbord::session {

namespace fs = std::filesystem;
using store::Path;

namespace {

base::Failure not_to_check(std::string message) {
  return {base::ExitCode::bad_file, std::move(message)};
}

base::Result<std::vector<Path>> scenarios_below(const std::string& folder) {
  std::vector<Path> found;
  std::error_code error;
  auto item = fs::recursive_directory_iterator(folder, error);
  for (const auto end = fs::end(item); !error && item != end; item.increment(error)) {
    const bool shared = item->is_directory(error) && !holds_scenarios(item->path());
    if (shared) item.disable_recursion_pending();
    const bool hidden = item->path().filename().string().front() == '.';  // an editor's own files
    if (item->path().extension() == ".lua" && !hidden) found.push_back(item->path());
  }
  if (error) return not_to_check(fmt::format("{} cannot be read: {}", folder, error.message()));
  if (found.empty()) {
    return not_to_check(
        fmt::format("{} holds no scenarios. Name a .lua file, or a folder with some.", folder));
  }
  std::sort(found.begin(), found.end());
  return found;
}

base::Result<std::vector<Path>> files_named(const std::string& name) {
  std::error_code error;
  if (fs::is_directory(name, error)) return scenarios_below(name);
  if (!fs::exists(name, error)) {
    return not_to_check(name + " is no file and no folder. Name a .lua file or a folder of them.");
  }
  const Path file = name;
  if (file.extension() == ".lua") return std::vector<Path>{file};
  if (file.extension() == ".plan") {
    return not_to_check(
        fmt::format("{} is a plan, no scenario. Run it with klankbord play {} --plan {}", name,
                    file.stem().string(), name));
  }
  return not_to_check(name + " is no scenario: its name does not end in .lua.");
}

// How a diagnostic calls a file, so that it can be opened from where the program was started.
std::string from_here(const Path& file) {
  std::error_code error;
  if (file.is_relative()) return file.lexically_normal().string();
  const Path here = fs::current_path(error);
  const Path inside = error ? Path{} : file.lexically_relative(here);
  const bool below = !inside.empty() && *inside.begin() != "..";
  return below ? inside.string() : file.lexically_normal().string();
}

// What a scenario requires is called by its name in the language: "companies/volta.lua".
Path file_of(const LibraryEntry& entry, const std::string& module) {
  const std::string end = "/" + module;
  for (const Path& source : entry.sources) {
    const std::string path = source.generic_string();
    const bool named =
        path.size() >= end.size() && path.compare(path.size() - end.size(), end.size(), end) == 0;
    std::error_code error;
    if (named && fs::exists(source, error)) return source;
  }
  return module;
}

}  // namespace

base::Diagnostics plan_findings(const LibraryEntry& entry, std::vector<std::string>& unreadable) {
  if (!entry.usable()) return {};
  Path file = entry.file;
  file.replace_extension(".plan");
  std::error_code error;
  if (!fs::exists(file, error)) return {analysis::no_plan(from_here(entry.file))};
  const auto text = store::read_file(file, base::kMaxPlanBytes);
  if (text) return analysis::check_plan(*text, entry.scenario, from_here(file));
  unreadable.push_back(text.failure().message);
  return {};
}

base::Diagnostics scenario_findings(const framework::Framework& framework,
                                    const LibraryEntry& entry) {
  const std::string name = from_here(entry.file);
  base::Diagnostics all = entry.diagnostics;
  if (entry.usable()) {
    const auto found = analysis::check(*entry.scenario, framework, entry.shown, &entry.texts);
    all.insert(all.end(), found.begin(), found.end());
  }
  for (base::Diagnostic& d : all) {
    d.file = d.file == entry.shown ? name : from_here(file_of(entry, d.file));
  }
  return all;
}

base::Result<std::vector<Path>> files_to_check(const ScenarioPlaces& places,
                                               const std::vector<std::string>& names) {
  if (names.empty()) return scenario_files(places);
  std::vector<Path> files;
  for (const std::string& name : names) {
    const auto found = files_named(name);
    if (!found) return found.failure();
    for (const Path& file : *found) {
      if (std::find(files.begin(), files.end(), file) == files.end()) files.push_back(file);
    }
  }
  return files;
}

std::size_t Checked::count(base::Severity severity) const {
  return static_cast<std::size_t>(
      std::count_if(diagnostics.begin(), diagnostics.end(),
                    [&](const base::Diagnostic& d) { return d.severity == severity; }));
}

Checked check_files(const framework::Framework& framework, const ScenarioPlaces& places,
                    const std::vector<Path>& files, const std::string& together, bool chance) {
  Checked checked;
  checked.files = files.size();
  std::set<std::tuple<std::string, std::string, int, std::string>> seen;
  const auto add = [&](base::Diagnostics found) {
    for (base::Diagnostic& d : found) {
      if (!seen.emplace(d.code, d.file, d.line, d.message).second) continue;
      checked.diagnostics.push_back(std::move(d));
    }
  };
  std::vector<store::ScenarioPointer> usable;
  for (const Path& file : files) {
    const LibraryEntry entry = load_scenario_file(framework, places, file);
    if (!entry.problem.empty()) checked.unreadable.push_back(entry.problem);
    add(scenario_findings(framework, entry));
    if (!entry.usable()) continue;
    usable.push_back(entry.scenario);
    add(analysis::check_counted(*entry.scenario, from_here(file)));
    if (chance) add(analysis::check_chance(*entry.scenario, from_here(file)));
    add(plan_findings(entry, checked.unreadable));
  }
  if (usable.size() > 1) {
    std::vector<const scenario::Scenario*> all;
    for (const store::ScenarioPointer& one : usable) all.push_back(one.get());
    add(analysis::check_library(all, together));
  }
  return checked;
}

}  // namespace klankbord::session
