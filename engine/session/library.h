// The scenarios a learner can choose from, and the framework they refer to.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/text_places.h"
#include "framework/framework.h"
#include "scenario/scenario.h"
#include "store/archive.h"
#include "store/files.h"

namespace klankbord::session {

inline constexpr std::string_view kDefaultFramework = "klantcontactmedewerker";

// Reads <root>/assets/frameworks/<id>.json. Refuses an id without a file, naming those there are.
base::Result<framework::Framework> load_framework(const store::Path& root,
                                                  std::string_view id = kDefaultFramework);

// Where scenarios are: those that the program comes with, and beside them an author's own, a folder
// of the same shape (<kind>/<id>.lua, companies/, lib/).
struct ScenarioPlaces {
  ScenarioPlaces(store::Path program_root, store::Path own_folder = {})
      : root(std::move(program_root)), own(std::move(own_folder)) {}
  store::Path root;  // holds assets/ and scenarios/
  store::Path own;   // empty, or not there yet: there are none
};

// The folder of an author's own scenarios in the data folder that all learners share. (There,
// scenarios/ holds the scenarios of past attempts as they were.)
store::Path own_scenarios(const store::Path& shared_data);

// One scenario file. Unusable ones stay in the list with their diagnostics, so that an author sees
// them and nobody wonders where a scenario went.
struct LibraryEntry {
  std::string id;  // the scenario's; of an unusable one the file's name without ending
  store::Path file;
  std::string shown;                // what diagnostics call it
  store::ScenarioPointer scenario;  // null when unusable
  base::Diagnostics diagnostics;    // of loading: errors of an unusable one, warnings of any
  base::TextPlaces texts;           // where each of its texts stands, for analysis::check
  std::string problem;              // a sentence when the file could not even be read; else empty
  // Every file that was read or looked for: when one of them changes, the entry may be another.
  std::vector<store::Path> sources = {};
  bool usable() const { return scenario != nullptr; }
};

// Why an entry is unusable: its problem, or its errors, one per line. Empty for a usable one.
std::string reason(const LibraryEntry& entry);

class Library {
 public:
  // Loads every scenarios/*/*.lua but those in companies, lib, forms and diagnostics, then an
  // author's own. Two files with one id: the second is unusable. Refuses only a folder that cannot
  // be read.
  static base::Result<Library> scan(const framework::Framework& framework,
                                    const ScenarioPlaces& places);

  // The same in steps, for a window that shows what there is: open finds the files, load_next loads
  // one more and answers whether there was one.
  static base::Result<Library> open(const ScenarioPlaces& places);
  bool load_next(const framework::Framework& framework, const ScenarioPlaces& places);
  std::size_t left() const { return waiting_.size(); }

  // By kind (in the order of scenario::Kind), then id; unusable ones last.
  const std::vector<LibraryEntry>& entries() const { return entries_; }

  // Refuses an unknown id (with a suggestion) and an unusable one (with its errors, one per line).
  base::Result<const LibraryEntry*> find(std::string_view id) const;

 private:
  std::vector<LibraryEntry> entries_;
  std::vector<store::Path> waiting_;  // files not yet loaded, the next one last
};

// What a learner may narrow the list by; an empty field asks nothing.
struct Filter {
  std::optional<scenario::Kind> kind;
  std::optional<scenario::Channel> channel;
  std::optional<base::Language> language;  // of the conversation
  std::string block;                       // "5": has an opportunity of that block
};

bool matches(const scenario::Scenario& scenario, const Filter& filter);

// The usable entries that match, in the given order. Pointers into `entries`.
std::vector<const LibraryEntry*> filtered(const std::vector<LibraryEntry>& entries,
                                          const Filter& filter);

// Loads one scenario file. Modules (companies, lib) come from the file's own folder or the one
// above it, where that holds companies/ or lib/, else from <root>/scenarios.
// With the translations that stand beside it (session/lines.h), unless they are left out.
enum class Beside : std::uint8_t { taken, left_out };
LibraryEntry load_scenario_file(const framework::Framework& framework, const ScenarioPlaces& places,
                                const store::Path& file, Beside beside = Beside::taken);

// The file of a scenario, without loading it: of an id, or a path that ends in .lua. Refuses an id
// that no file is named after (with a suggestion).
base::Result<store::Path> scenario_file(const ScenarioPlaces& places, std::string_view id);

// Finds one scenario without loading the others: `id`, or a path that ends in .lua. Refuses as
// Library::find does.
base::Result<LibraryEntry> load_scenario_by_id(const framework::Framework& framework,
                                               const ScenarioPlaces& places, std::string_view id);

// Whether a folder below scenarios/ is one of scenarios, not of companies, lib, forms or
// diagnostics.
bool holds_scenarios(const store::Path& folder);

// The scenario files of the program in order of path, then an author's own, without reading them.
base::Result<std::vector<store::Path>> scenario_files(const ScenarioPlaces& places);

// Where a module that a scenario file requires, "companies/volta.lua", is looked for, best first.
std::vector<store::Path> module_places(const ScenarioPlaces& places, const store::Path& file,
                                       const std::string& relative);

}  // namespace klankbord::session
