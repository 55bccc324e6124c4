#include "session/library.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <system_error>
#include <tuple>
#include <utility>

#include "base/limits.h"
#include "script/codes.h"
#include "script/loader.h"
#include "session/lines.h"

namespace klankbord::session {

namespace {

using store::Path;

// Folders of scenarios/ that hold no scenarios of their own.
constexpr std::array<std::string_view, 4> kOtherFolders = {"companies", "lib", "forms",
                                                           "diagnostics"};

base::Failure bad_file(std::string message) {
  return {base::ExitCode::bad_file, std::move(message)};
}

bool is_folder(const Path& path) {
  std::error_code ignored;
  return std::filesystem::is_directory(path, ignored);
}

// The names in a folder, sorted, so that nothing hangs on the order of a file system.
base::Result<std::vector<Path>> sorted_children(const Path& folder) {
  std::error_code error;
  std::vector<Path> children;
  std::filesystem::directory_iterator at(folder, error);
  for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
    children.push_back(at->path());
  }
  if (error) {
    return bad_file(
        fmt::format("Cannot read the folder {}: {}. Check that the program is installed "
                    "whole.",
                    folder.string(), error.message()));
  }
  std::sort(children.begin(), children.end());
  return children;
}

// What diagnostics call a file: short when it belongs to the program, else as it was named.
std::string shown_name(const Path& root, const Path& file) {
  const Path inside = file.lexically_relative(root);
  const bool outside = inside.empty() || *inside.begin() == "..";
  return outside ? file.string() : inside.string();
}

bool can_be_found(const Path& path) {
  std::error_code ignored;
  return std::filesystem::exists(path, ignored);
}

// The scenario files below one folder, by path.
base::Result<std::vector<Path>> files_below(const Path& scenarios) {
  const auto folders = sorted_children(scenarios);
  if (!folders) return folders.failure();
  std::vector<Path> files;
  for (const Path& folder : *folders) {
    if (!holds_scenarios(folder)) continue;
    const auto children = sorted_children(folder);
    if (!children) return children.failure();
    for (const Path& child : *children) {
      const bool hidden = child.filename().string().front() == '.';  // an editor's own files
      if (child.extension() == ".lua" && !hidden) files.push_back(child);
    }
  }
  return files;
}

// Usable ones by kind and id, then the others by id.
bool before(const LibraryEntry& a, const LibraryEntry& b) {
  if (a.usable() != b.usable()) return a.usable();
  if (a.usable() && a.scenario->kind != b.scenario->kind) {
    return a.scenario->kind < b.scenario->kind;
  }
  return std::tie(a.id, a.file) < std::tie(b.id, b.file);
}

void refuse_double_id(LibraryEntry& entry) {
  entry.diagnostics.push_back(
      {std::string(script::kDoubleId), base::Severity::error, entry.file.string(), 0,
       fmt::format("another scenario has the id \"{}\"", entry.id), "give it another id"});
  entry.scenario = nullptr;
}

std::string unknown_id(std::string_view id, const std::vector<std::string>& known) {
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  std::string hint = base::did_you_mean(id, candidates);
  hint = hint.empty() ? "See `klankbord list`." : "D" + hint.substr(1);
  return fmt::format("There is no scenario \"{}\". {}", id, hint);
}

base::Failure unusable(const LibraryEntry& entry) {
  return bad_file(fmt::format("The scenario {} cannot be played:\n{}", entry.id, reason(entry)));
}

}  // namespace

base::Result<framework::Framework> load_framework(const Path& root, std::string_view id) {
  const Path folder = root / "assets" / "frameworks";
  const Path file = folder / (std::string(id) + ".json");
  const auto bytes = store::read_file(file, base::kMaxFrameworkBytes);
  if (bytes) return framework::framework_from_json(*bytes, file.string());
  std::string known;
  if (const auto children = sorted_children(folder)) {
    for (const Path& child : *children) {
      if (child.extension() == ".json")
        known += (known.empty() ? "" : ", ") + child.stem().string();
    }
  }
  if (known.empty()) return bytes.failure();
  return bad_file(fmt::format("{} The frameworks there are: {}.", bytes.failure().message, known));
}

std::string reason(const LibraryEntry& entry) {
  if (entry.usable() || !entry.problem.empty()) return entry.problem;
  std::string text;
  for (const base::Diagnostic& diagnostic : entry.diagnostics) {
    if (diagnostic.severity != base::Severity::error) continue;
    text += (text.empty() ? "" : "\n") + base::to_string(diagnostic);
  }
  return text;
}

bool holds_scenarios(const Path& folder) {
  const std::string name = folder.filename().string();
  const bool other =
      std::find(kOtherFolders.begin(), kOtherFolders.end(), name) != kOtherFolders.end();
  return !other && !name.empty() && name.front() != '.' && is_folder(folder);
}

Path own_scenarios(const Path& shared_data) {
  return shared_data / "my-scenarios";
}

base::Result<std::vector<Path>> scenario_files(const ScenarioPlaces& places) {
  auto files = files_below(places.root / "scenarios");
  if (!files || places.own.empty() || !is_folder(places.own)) return files;
  const auto own = files_below(places.own);
  if (!own) return own.failure();
  files->insert(files->end(), own->begin(), own->end());
  return files;
}

std::vector<Path> module_places(const ScenarioPlaces& places, const Path& file,
                                const std::string& relative) {
  std::error_code ignored;
  const Path folder = std::filesystem::absolute(file, ignored).parent_path();
  std::vector<Path> all;
  for (const Path& near : {folder, folder.parent_path()}) {
    if (is_folder(near / "companies") || is_folder(near / "lib")) all.push_back(near / relative);
  }
  all.push_back(places.root / "scenarios" / relative);
  return all;
}

namespace {

// Lays the translations beside the file over it. Where there are none nothing is copied.
void take_lines(LibraryEntry& entry, const std::string& shown_file, const Path& root) {
  const Path file = lines_file_of(entry.file);
  entry.sources.push_back(file);
  if (!entry.usable() || !can_be_found(file)) return;
  auto translated = std::make_shared<scenario::Scenario>(*entry.scenario);
  const auto bytes = store::read_file(file, base::kMaxScriptBytes);
  const base::Diagnostics found =
      lay_lines(bytes ? *bytes : std::string(), *translated, shown_file, shown_name(root, file));
  entry.diagnostics.insert(entry.diagnostics.end(), found.begin(), found.end());
  entry.scenario = std::move(translated);
}

}  // namespace

LibraryEntry load_scenario_file(const framework::Framework& framework, const ScenarioPlaces& places,
                                const Path& file, Beside beside) {
  LibraryEntry entry;
  entry.id = file.stem().string();
  entry.file = file;
  entry.sources.push_back(file);
  entry.shown = shown_name(places.root, file);
  const auto source = store::read_file(file, base::kMaxScriptBytes);
  if (!source) {
    entry.problem = source.failure().message;
    return entry;
  }
  const auto read_module = [&](const std::string& relative) {
    const std::vector<Path> where = module_places(places, file, relative);
    const auto found = std::find_if(where.begin(), where.end(), can_be_found);
    const auto last = found == where.end() ? where.end() : found + 1;
    entry.sources.insert(entry.sources.end(), where.begin(), last);
    return store::read_file(found == where.end() ? where.back() : *found, base::kMaxScriptBytes);
  };
  script::Loaded loaded = script::load_scenario(framework, *source, entry.shown, read_module);
  entry.diagnostics = std::move(loaded.diagnostics);
  entry.texts = std::move(loaded.texts);
  entry.scenario = std::move(loaded.scenario);
  if (entry.usable()) entry.id = entry.scenario->id;
  if (beside == Beside::taken) take_lines(entry, shown_name(places.root, file), places.root);
  return entry;
}

base::Result<LibraryEntry> load_scenario_by_id(const framework::Framework& framework,
                                               const ScenarioPlaces& places, std::string_view id) {
  const auto file = scenario_file(places, id);
  if (!file) return file.failure();
  LibraryEntry entry = load_scenario_file(framework, places, *file);
  if (!entry.usable()) return unusable(entry);
  return entry;
}

base::Result<Path> scenario_file(const ScenarioPlaces& places, std::string_view id) {
  const Path named = id;
  if (named.extension() == ".lua") return named;
  const auto files = scenario_files(places);
  if (!files) return files.failure();
  std::vector<std::string> known;
  for (const Path& file : *files) {
    // The loader refuses a file that is not named after its scenario, so names are enough.
    if (file.stem() == named) return file;
    known.push_back(file.stem().string());
  }
  return bad_file(unknown_id(id, known));
}

base::Result<Library> Library::open(const ScenarioPlaces& places) {
  auto files = scenario_files(places);
  if (!files) return files.failure();
  Library library;
  library.waiting_ = std::move(*files);
  std::reverse(library.waiting_.begin(), library.waiting_.end());
  return library;
}

base::Result<Library> Library::scan(const framework::Framework& framework,
                                    const ScenarioPlaces& places) {
  auto library = open(places);
  while (library && library->load_next(framework, places)) {
  }
  return library;
}

bool Library::load_next(const framework::Framework& framework, const ScenarioPlaces& places) {
  if (waiting_.empty()) return false;
  const Path file = std::move(waiting_.back());
  waiting_.pop_back();
  LibraryEntry entry = load_scenario_file(framework, places, file);
  const bool taken = std::any_of(entries_.begin(), entries_.end(), [&](const auto& other) {
    return other.usable() && other.id == entry.id;
  });
  if (entry.usable() && taken) refuse_double_id(entry);
  const auto place = std::upper_bound(entries_.begin(), entries_.end(), entry, before);
  entries_.insert(place, std::move(entry));
  return true;
}

base::Result<const LibraryEntry*> Library::find(std::string_view id) const {
  std::vector<std::string> known;
  for (const LibraryEntry& entry : entries_) {  // usable ones come first
    if (entry.id == id && !entry.usable()) return unusable(entry);
    if (entry.id == id) return &entry;
    known.push_back(entry.id);
  }
  return bad_file(unknown_id(id, known));
}

bool matches(const scenario::Scenario& scenario, const Filter& filter) {
  if (filter.kind && *filter.kind != scenario.kind) return false;
  if (filter.channel && *filter.channel != scenario.channel) return false;
  if (filter.language && *filter.language != scenario.language) return false;
  return filter.block.empty() ||
         std::any_of(scenario.opportunities.begin(), scenario.opportunities.end(),
                     [&](const scenario::Opportunity& o) { return o.block == filter.block; });
}

std::vector<const LibraryEntry*> filtered(const std::vector<LibraryEntry>& entries,
                                          const Filter& filter) {
  std::vector<const LibraryEntry*> kept;
  for (const LibraryEntry& entry : entries) {
    if (entry.usable() && matches(*entry.scenario, filter)) kept.push_back(&entry);
  }
  return kept;
}

}  // namespace klankbord::session
