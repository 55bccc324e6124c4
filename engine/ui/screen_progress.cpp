#include "ui/screen_progress.h"

#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_grid.h"
#include "ui/part_notices.h"
#include "ui/part_text_button.h"
#include "ui/screen_learner.h"
#include "ui/screen_settings.h"

namespace klankbord::ui {

namespace {

constexpr float kProgressWidth = 1160;  // design units

ButtonStyle opener(bool icon_only) {
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = Icon::chart;
  style.icon_only = icon_only;
  return style;
}

Intent head(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  if (pane.fresh && pane.app.progress().open.empty()) kit.focus_next_control();
  const Text back = pane.words(text::Key{"progress.back"});
  if (text_button(kit, "back", back, Icon::arrow_left)) take(asked, intent::GoToLibrary{});
  const bool reports =
      pane.app.makes_reports() && !pane.app.record().past().empty() && pane.width_units() >= 700;
  const float report = reports ? report_button_width(pane) + kit.px(space::kM) : 0;
  beside_right(kit, kit.px(kControlHeight) + report);
  if (reports) {
    take(asked, report_button(pane, {}));
    beside(kit, space::kM);
  }
  take(asked, settings_icon(pane));
  gap(kit, pane.is_low() ? space::kXs : space::kM);
  title(kit, pane.words(text::Key{"progress.title"}));
  gap(kit, space::kXs);
  const std::size_t finished = pane.app.record().past().size();
  paragraph(kit, pane.words.count(text::Key{"progress.tagline"}, finished), {.tone = Tone::muted});
  return asked;
}

Intent tab_row(Pane& pane) {
  const std::vector<Text> names = {
      pane.words(text::Key{"progress.blocks"}), pane.words(text::Key{"progress.competences"}),
      pane.words(text::Key{"progress.scenarios"}), pane.words(text::Key{"progress.attempts"})};
  auto chosen = static_cast<std::size_t>(pane.app.progress().tab);
  const bool changed =
      tabs(pane.kit, "tabs", pane.words(text::Key{"progress.title"}), names, chosen);
  gap(pane.kit, space::kL);
  if (!changed) return {};
  ProgressPane shown;
  shown.tab = static_cast<ProgressTab>(chosen);
  return of_record(intent::ShowProgress{shown});
}

Intent tab_content(Pane& pane) {
  switch (pane.app.progress().tab) {
    case ProgressTab::competences:
      return progress_competences(pane);
    case ProgressTab::scenarios:
      return progress_scenarios(pane);
    case ProgressTab::attempts:
      return progress_attempts(pane);
    case ProgressTab::blocks:
      break;
  }
  return progress_blocks(pane);
}

// Nothing was played yet: what will stand here, and the way to a first conversation.
Intent empty_state(Pane& pane) {
  Kit& kit = pane.kit;
  begin_card(kit, {.padding = space::kXxl});
  heading(kit, pane.words(text::Key{"progress.empty-title"}));
  gap(kit, space::kS);
  paragraph(kit, pane.words(text::Key{"progress.empty"}), {.tone = Tone::muted});
  gap(kit, space::kL);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  const bool go = button(kit, "choose", pane.words(text::Key{"progress.choose"}), style);
  end_card(kit);
  return go ? Intent(intent::GoToLibrary{}) : Intent();
}

}  // namespace

float progress_button_width(const Pane& pane) {
  return button_width(pane.kit, pane.words(text::Key{"progress.title"}), opener(false));
}

Intent progress_button(Pane& pane, bool icon_only) {
  const Text word = pane.words(text::Key{"progress.title"});
  const bool pressed = button(pane.kit, "progress", word, opener(icon_only));
  if (!pressed && !pane.kit.command(Key::letter_p, true)) return {};
  return of_record(intent::ShowProgress{pane.app.progress()});
}

Intent progress_screen(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  // Each tab keeps its own place.
  ImGui::PushID(static_cast<int>(pane.app.progress().tab));
  begin_region(kit, "page", pane.words(text::Key{"progress.title"}), {.main = true});
  {
    Centred page(kit, kProgressWidth);
    take(asked, head(pane));
    gap(kit, space::kL);
    take(asked, notices_bar(pane));
    const RecordView& record = pane.app.record();
    if (!record.known()) {
      label(kit, pane.words.count(text::Key{"today.reading"}, record.left()),
            {.tone = Tone::muted});
    } else if (record.attempts().empty()) {
      take(asked, empty_state(pane));
    } else {
      take(asked, tab_row(pane));
      take(asked, tab_content(pane));
    }
    if (kit.shortcut(Key::escape)) take(asked, intent::GoToLibrary{});
  }
  end_region(kit);
  ImGui::PopID();
  return asked;
}

}  // namespace klankbord::ui
