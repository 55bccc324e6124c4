#include <string>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/screen_workbench.h"

namespace klankbord::ui {

namespace {

Level level_of(base::Severity severity) {
  switch (severity) {
    case base::Severity::error:
      return Level::knockout;
    case base::Severity::warning:
      return Level::partly;
    case base::Severity::note:
      break;
  }
  return Level::not_observed;
}

// "regel 41 van volta.lua"; the file only where it is another than the scenario's own.
Text place_of(const Pane& pane, const base::Diagnostic& finding) {
  const std::string own = pane.app.workbench()->bench.file().filename().string();
  const std::string file = finding.file.substr(finding.file.rfind('/') + 1);
  if (finding.line == 0) return file == own ? Text() : verbatim(file);
  const std::string line = std::to_string(finding.line);
  if (file == own || file.empty()) {
    return pane.words(text::Key{"workbench.line"}, {{"line", line}});
  }
  return pane.words(text::Key{"workbench.line-of"}, {{"line", line}, {"file", file}});
}

// Answers whether the card was chosen.
bool finding_card(Pane& pane, const base::Diagnostic& finding, std::size_t index) {
  Kit& kit = pane.kit;
  const std::string title(session::diagnostic_title(finding.code));
  CardStyle style;
  style.padding = space::kL;
  style.accented = pane.app.workbench()->view.finding == index;
  ImGui::PushID(static_cast<int>(index));
  const Text name = verbatim(finding.code + " " + finding.message);
  begin_pressable_card(kit, "finding", name, style);
  {
    Flow flow(kit, space::kS);
    const Text severity = pane.words.capital("severity.", to_string(finding.severity));
    flow.item(badge_width(kit, severity));
    badge(kit, level_of(finding.severity), severity);
    const Text code = verbatim(finding.code);
    flow.item(tag_width(kit, code));
    tag(kit, code);
    const Text place = place_of(pane, finding);
    if (!place.empty()) {
      flow.item(tag_width(kit, place));
      tag(kit, place);
    }
  }
  gap(kit, space::kS);
  if (!title.empty()) {
    paragraph(kit, verbatim(title), {.size = Size::strong});
    gap(kit, 2);
  }
  paragraph(kit, capital(verbatim(finding.message)));
  if (!finding.suggestion.empty()) {
    gap(kit, 2);
    paragraph(kit, capital(verbatim(finding.suggestion)), {.tone = Tone::muted});
  }
  const bool pressed = end_pressable_card(kit);
  ImGui::PopID();
  gap(kit, space::kM);
  return pressed;
}

void no_findings(Pane& pane) {
  Kit& kit = pane.kit;
  begin_card(kit);
  heading(kit, pane.words(text::Key{"workbench.no-findings-title"}));
  gap(kit, space::kS);
  paragraph(kit, pane.words(text::Key{"workbench.no-findings"}), {.tone = Tone::muted});
  end_card(kit);
}

}  // namespace

Intent workbench_findings(Pane& pane) {
  Kit& kit = pane.kit;
  const WorkbenchPane& work = *pane.app.workbench();
  const session::Inspection& shown = *work.bench.shown();
  if (shown.findings.empty()) {
    if (shown.entry.usable()) no_findings(pane);
    return {};
  }
  Intent asked;
  label(kit, pane.words.count(text::Key{"workbench.found"}, shown.findings.size()),
        {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kS);
  for (std::size_t i = 0; i < shown.findings.size(); ++i) {
    if (!finding_card(pane, shown.findings[i], i)) continue;
    WorkbenchView view = work.view;
    view.finding = i;
    take(asked, change_workbench(view));
  }
  return asked;
}

}  // namespace klankbord::ui
