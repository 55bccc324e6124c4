#include <algorithm>
#include <string>

#include "scenario/compiled.h"
#include "session/learner_record.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/part_date.h"
#include "ui/screen_workbench.h"

namespace klankbord::ui {

namespace {

// "Versie 2 · 34 pogingen · laatst op 12 maart 2026", and whether it is the one on the workbench.
Text version_line(const Pane& pane, const session::FoundStatistics& found, std::size_t index) {
  const session::PlayedVersion& version = found.statistics.versions[index];
  const auto attempts = static_cast<std::size_t>(found.statistics.scenarios[index].attempts);
  std::string line = pane.words(text::Key{"statistics.version-number"},
                                {{"version", std::to_string(version.version)}})
                         .str();
  line += " · " + pane.words.count(text::Key{"statistics.attempts"}, attempts).str();
  if (!version.latest.empty()) {
    const std::string day = date_text(pane.words, session::day_of(version.latest)).str();
    line += " · " + pane.words(text::Key{"statistics.latest"}, {{"day", day}}).str();
  }
  const store::ScenarioPointer& shown = pane.app.workbench()->bench.shown()->scenario;
  if (shown && version.content_hash == scenario::content_hash_of(*shown)) {
    line += " · " + pane.words(text::Key{"statistics.as-here"}).str();
  }
  return verbatim(line);
}

}  // namespace

std::vector<std::size_t> versions_played(const session::FoundStatistics& found,
                                         const std::string& scenario) {
  std::vector<std::size_t> own;
  const auto& versions = found.statistics.versions;
  for (std::size_t i = 0; i < versions.size(); ++i) {
    if (versions[i].scenario == scenario) own.push_back(i);
  }
  return own;
}

Intent version_choice(Pane& pane, const session::FoundStatistics& found,
                      const std::vector<std::size_t>& own, std::size_t chosen) {
  if (own.size() < 2) return {};
  std::vector<Text> lines;
  for (const std::size_t index : own) lines.push_back(version_line(pane, found, index));
  ComboStyle style;
  style.width = std::min(pane.kit.available_width(), pane.kit.px(560));
  const bool changed = combo(pane.kit, "version", pane.words(text::Key{"statistics.which-version"}),
                             lines, chosen, style);
  gap(pane.kit, space::kM);
  if (!changed) return {};
  WorkbenchView view = pane.app.workbench()->view;
  view.played_version = found.statistics.versions[own[chosen]].content_hash;
  return change_workbench(view);
}

}  // namespace klankbord::ui
