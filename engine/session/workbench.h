// One scenario file under its author's eyes: loaded, checked and explored on a worker, so that no
// picture waits for it, and again whenever a file changes that it hangs on.
#pragma once

#include <array>
#include <chrono>
#include <future>
#include <memory>
#include <string_view>
#include <vector>

#include "analysis/bots.h"
#include "analysis/survey.h"
#include "framework/framework.h"
#include "session/graph_picture.h"
#include "session/library.h"
#include "session/source_watch.h"

namespace klankbord::session {

// What one version of the file holds. Immutable.
struct Inspection {
  LibraryEntry entry;  // as the file loads
  // Of loading, and where it loads of checking and of the plan beside it; errors first. All that
  // `klankbord check --strict` says of one file but Explored::findings.
  base::Diagnostics findings;
  std::string plan_problem;  // a sentence when the plan cannot be read; else empty
  // Of this version, or of the latest one before it that loaded; null: none did.
  store::ScenarioPointer scenario;
  GraphPicture picture;  // of `scenario`, with the findings where it is of this version
  SourceWatch sources;   // what it was loaded from, and the plan
  // The file does not load (any more), so `scenario` is older than what stands in it.
  bool outdated() const { return !entry.usable() && scenario != nullptr; }
};

// What all plays of a scenario come to.
struct Explored {
  analysis::Survey survey;
  std::vector<analysis::BotResult> bots;
  static constexpr std::size_t kBands = 10;
  // Of 1000 plays, those that end with 0 to 9 % of the points, 10 to 19 %, ... 90 to 100 %: of all
  // plays, or where they were not counted of those drawn at random. Zeros where neither is known.
  std::array<int, kBands> bands{};
  base::Diagnostics findings;  // what takes too long for every change: KB120 to KB125, KB319
};

// What a diagnostic of that code is about, as its documentation calls it; empty for a code that is
// not known.
std::string_view diagnostic_title(std::string_view code);

class Workbench {
 public:
  // Begins to inspect `file`; `places` as for load_scenario_file.
  Workbench(const framework::Framework& framework, ScenarioPlaces places, store::Path file);
  // Waits for a worker that is still at it.
  ~Workbench() = default;
  Workbench(Workbench&&) = default;
  Workbench& operator=(Workbench&&) = default;

  // Takes over what the worker has finished, and begins anew where the file, its company, a module
  // or its plan has changed on disk. Answers whether something is new. Never waits.
  // `with_plays`: explores what it shows too, which takes a while.
  bool look(bool with_plays = true);
  // Something is still to come: a worker is at it, or a file that is being saved comes to rest.
  bool busy() const { return !working_.empty() || !exploring_.empty() || sources_.moving(); }

  const store::Path& file() const { return file_; }
  // Null until the first inspection is done.
  const Inspection* shown() const { return shown_.get(); }
  // What all plays of its scenario come to; null until that is known.
  const Explored* explored() const { return explored_.get(); }
  // How many inspections were finished: another number when something else is shown.
  std::size_t version() const { return version_; }

 private:
  using Shared = std::shared_ptr<const Inspection>;
  using SharedPlays = std::shared_ptr<const Explored>;
  bool sources_changed();
  void begin();
  void explore();

  std::shared_ptr<const framework::Framework> framework_;
  ScenarioPlaces places_;
  store::Path file_;
  SourceWatch sources_;
  std::chrono::steady_clock::time_point looked_{};  // at the sources
  Shared shown_;
  SharedPlays explored_;
  std::size_t version_ = 0, explored_version_ = 0;
  // The newest last; the others are out of date.
  std::vector<std::future<Shared>> working_;
  std::vector<std::future<SharedPlays>> exploring_;
};

}  // namespace klankbord::session
