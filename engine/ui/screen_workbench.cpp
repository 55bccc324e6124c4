#include "ui/screen_workbench.h"

#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_grid.h"
#include "ui/part_notices.h"
#include "ui/part_text_button.h"
#include "ui/screen_settings.h"

namespace klankbord::ui {

namespace {

constexpr float kBenchWidth = 1400;  // design units
constexpr float kPlayBesideFrom = 640;

struct Tab {
  WorkbenchTab tab;
  text::Key name;
  Intent (*draw)(Pane& pane);
};

const std::vector<Tab>& bench_tabs() {
  static const std::vector<Tab> tabs = {
      {WorkbenchTab::findings, text::Key{"workbench.findings"}, workbench_findings},
      {WorkbenchTab::graph, text::Key{"workbench.graph"}, workbench_graph},
      {WorkbenchTab::exploration, text::Key{"workbench.exploration"}, workbench_exploration},
      {WorkbenchTab::statistics, text::Key{"workbench.statistics"}, workbench_statistics},
  };
  return tabs;
}

Text bench_title(const Pane& pane) {
  const session::Inspection* shown = pane.app.workbench()->bench.shown();
  if (shown != nullptr && shown->scenario) return pane.words.in(shown->scenario->title);
  return verbatim(pane.app.workbench()->bench.file().stem().string());
}

ButtonStyle play_style(const Pane& pane) {
  const session::Inspection* shown = pane.app.workbench()->bench.shown();
  ButtonStyle style;
  style.emphasis = Emphasis::secondary;
  style.icon = Icon::play;
  style.enabled = shown != nullptr && shown->scenario != nullptr;
  style.why_disabled = pane.words(text::Key{"writing.not-yet"});
  return style;
}

Intent bench_head(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  const bool back =
      text_button(kit, "back", pane.words(text::Key{"workbench.back"}), Icon::arrow_left);
  if (back || kit.shortcut(Key::escape)) take(asked, of_workbench(intent::LeaveWorkbench{}));
  beside_right(kit, kit.px(kControlHeight));
  take(asked, settings_icon(pane));
  gap(kit, space::kXs);
  const store::Path& file = pane.app.workbench()->bench.file();
  paragraph(kit, pane.words(text::Key{"workbench.file"}, {{"file", file.filename().string()}}),
            {.size = Size::small_text, .tone = Tone::accent});
  const Text play = pane.words(text::Key{"writing.title"});
  const ButtonStyle style = play_style(pane);
  const float width = button_width(kit, play, style);
  const bool is_beside = kit.available_width() > kit.px(kPlayBesideFrom);
  {
    std::vector<Column> columns = {{.share = 1}};
    if (is_beside) columns.push_back({.fixed_px = width});
    Columns row(kit, columns, space::kL);
    title(kit, bench_title(pane));
    if (is_beside) {
      row.next();
    } else {
      gap(kit, space::kXs);
    }
    if (button(kit, "play", play, style)) take(asked, of_workbench(intent::WriteAndPlay{}));
  }
  return asked;
}

// How the file stands now; nothing to say where it loads.
void bench_state(Pane& pane) {
  Kit& kit = pane.kit;
  const WorkbenchPane& work = *pane.app.workbench();
  const session::Inspection* shown = work.bench.shown();
  if (shown == nullptr) {
    label(kit, pane.words(text::Key{"workbench.working"}), {.tone = Tone::muted});
    return;
  }
  if (!shown->entry.problem.empty()) {
    notice(kit, Notice::error, verbatim(shown->entry.problem));
  } else if (!shown->entry.usable()) {
    notice(kit, Notice::error,
           pane.words(shown->outdated() ? text::Key{"workbench.outdated"}
                                        : text::Key{"workbench.does-not-load"}));
  } else if (!shown->plan_problem.empty()) {
    notice(kit, Notice::error, verbatim(shown->plan_problem));
  } else {
    return;
  }
  gap(kit, space::kM);
}

const Tab& tab_row_of_bench(Pane& pane, Intent& asked) {
  const WorkbenchView& view = pane.app.workbench()->view;
  std::vector<Text> names;
  std::size_t chosen = 0;
  for (const Tab& tab : bench_tabs()) {
    if (tab.tab == view.tab) chosen = names.size();
    names.push_back(pane.words(tab.name));
  }
  const Tab& present = bench_tabs()[chosen];
  if (tabs(pane.kit, "tabs", pane.words(text::Key{"workbench.title"}), names, chosen)) {
    WorkbenchView changed = view;
    changed.tab = bench_tabs()[chosen].tab;
    take(asked, change_workbench(changed));
  }
  gap(pane.kit, space::kM);
  return present;
}

ButtonStyle bench_opener(bool icon_only) {
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = Icon::form;
  style.icon_only = icon_only;
  return style;
}

}  // namespace

Intent change_workbench(const WorkbenchView& view) {
  return of_workbench(intent::ChangeWorkbench{view});
}

float workbench_button_width(const Pane& pane) {
  return button_width(pane.kit, pane.words(text::Key{"workbench.title"}), bench_opener(false));
}

Intent workbench_button(Pane& pane, bool icon_only) {
  const Text word = pane.words(text::Key{"workbench.title"});
  const bool pressed = button(pane.kit, "workbench", word, bench_opener(icon_only));
  if (!pressed && !pane.kit.command(Key::letter_b, true)) return {};
  return of_workbench(intent::OpenWorkbench{});
}

Intent workbench_screen(Pane& pane) {
  Kit& kit = pane.kit;
  if (pane.app.workbench() == nullptr) return intent::GoToLibrary{};
  Intent asked;
  // Each tab keeps its own place.
  ImGui::PushID(static_cast<int>(pane.app.workbench()->view.tab));
  begin_region(kit, "page", pane.words(text::Key{"workbench.title"}), {.main = true});
  {
    Centred page(kit, kBenchWidth);
    take(asked, bench_head(pane));
    gap(kit, pane.is_low() ? space::kXs : space::kM);
    take(asked, notices_bar(pane));
    if (pane.fresh) kit.focus_next_control();
    const Tab& tab = tab_row_of_bench(pane, asked);
    bench_state(pane);
    if (pane.app.workbench()->bench.shown() != nullptr) take(asked, tab.draw(pane));
  }
  end_region(kit);
  ImGui::PopID();
  return asked;
}

}  // namespace klankbord::ui
