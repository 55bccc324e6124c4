#include <string>

#include "analysis/graph_findings.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_box_facts.h"
#include "ui/part_graph.h"
#include "ui/screen_workbench.h"

namespace klankbord::ui {

namespace {

// Answers whether the card was chosen.
bool finding_card(Pane& pane, const base::Diagnostic& finding, std::size_t index) {
  Kit& kit = pane.kit;
  CardStyle style;
  style.padding = space::kL;
  style.accented = pane.app.workbench()->view.finding == index;
  ImGui::PushID(static_cast<int>(index));
  const Text name = verbatim(finding.code + " " + finding.message);
  begin_pressable_card(kit, "finding", name, style);
  finding_words(pane, finding);
  const bool pressed = end_pressable_card(kit);
  ImGui::PopID();
  gap(kit, space::kM);
  return pressed;
}

// Where the finding sits in the graph, that is what comes next.
void show_in_graph(const session::Inspection& shown, std::size_t finding, WorkbenchView& view) {
  if (!shown.scenario || shown.outdated()) return;
  const auto box = analysis::box_of(*shown.scenario, shown.picture.graph, shown.findings[finding]);
  if (!box) return;
  view.tab = WorkbenchTab::graph;
  view.box = box;
  view.graph = view_of(shown.picture, *box, view.graph);
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
  const base::Diagnostics none;
  // They come after the graph is drawn, so that no box of it is theirs.
  const session::Explored* explored = work.bench.explored();
  const base::Diagnostics& later = explored == nullptr ? none : explored->findings;
  const std::size_t count = shown.findings.size() + later.size();
  if (count == 0) {
    if (shown.entry.usable()) no_findings(pane);
    return {};
  }
  Intent asked;
  label(kit, pane.words.count(text::Key{"workbench.found"}, count),
        {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kS);
  for (std::size_t i = 0; i < shown.findings.size(); ++i) {
    if (!finding_card(pane, shown.findings[i], i)) continue;
    WorkbenchView view = work.view;
    view.finding = i;
    show_in_graph(shown, i, view);
    take(asked, change_workbench(view));
  }
  for (std::size_t i = 0; i < later.size(); ++i) {
    const std::size_t index = shown.findings.size() + i;
    if (!finding_card(pane, later[i], index)) continue;
    WorkbenchView view = work.view;
    view.finding = index;
    take(asked, change_workbench(view));
  }
  return asked;
}

}  // namespace klankbord::ui
