#include "ui/screen_debrief.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_grid.h"
#include "ui/part_scenario.h"
#include "ui/screen_learner.h"
#include "ui/screen_settings.h"

namespace klankbord::ui {

namespace {

constexpr float kDebriefWidth = 1160;  // design units
constexpr float kDebriefBar = 84;

int last_mood_step(const scenario::Scenario& scenario, const assess::Debrief& debrief) {
  const std::size_t count = debrief.transcript.utterances.size();
  return mood_step_at(scenario, debrief.transcript, count == 0 ? 0 : count - 1);
}

Intent debrief_head(Pane& pane, const scenario::Scenario& scenario) {
  Kit& kit = pane.kit;
  const float face = pane.is_low() ? 56 : 80;
  Intent asked;
  Columns row(kit, {{.fixed_px = kit.px(face)}, {.share = 1}, {.fixed_px = kit.px(kControlHeight)}},
              space::kL);
  customer_portrait(kit, pane.words, scenario, last_mood_step(scenario, *pane.app.debrief()), face);
  row.next();
  gap(kit, pane.is_low() ? 0 : 8);
  title(kit, pane.words(text::Key{"debrief.title"}));
  paragraph(kit, verbatim(pane.words.in(scenario.title).str() + " · " + scenario.company.name),
            {.tone = Tone::muted});
  row.next();
  take(asked, settings_icon(pane));
  return asked;
}

Intent tab_row(Pane& pane) {
  const std::vector<Text> names = {pane.words(text::Key{"debrief.overview"}),
                                   pane.words(text::Key{"debrief.by-block"}),
                                   pane.words(text::Key{"debrief.transcript"})};
  auto chosen = static_cast<std::size_t>(pane.app.tab());
  const bool changed =
      tabs(pane.kit, "tabs", pane.words(text::Key{"debrief.title"}), names, chosen);
  gap(pane.kit, space::kL);
  return changed ? Intent(intent::ShowTab{static_cast<DebriefTab>(chosen)}) : Intent();
}

Intent tab_content(Pane& pane) {
  switch (pane.app.tab()) {
    case DebriefTab::blocks:
      return debrief_blocks(pane);
    case DebriefTab::conversation:
      return debrief_conversation(pane);
    case DebriefTab::overview:
      break;
  }
  return debrief_overview(pane);
}

// `focused`: the buttons are in sight, so one may have the focus from the start.
Intent actions(Pane& pane, bool focused) {
  Kit& kit = pane.kit;
  Intent asked;
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  const Text other = pane.words(text::Key{"debrief.other"}),
             again = pane.words(text::Key{"debrief.again"});
  Flow flow(kit, space::kM);
  flow.item(button_width(kit, other, style));
  if (pane.fresh && focused && !pane.app.sought()) kit.focus_next_control();
  if (button(kit, "other", other, style)) take(asked, intent::GoToLibrary{});
  style.emphasis = Emphasis::secondary;
  style.icon = Icon::replay;
  flow.item(button_width(kit, again, style));
  if (button(kit, "again", again, style)) take(asked, intent::PlayAgain{});
  const std::string attempt = pane.app.attempt_shown();
  if (!attempt.empty() && pane.app.makes_reports()) {
    flow.item(report_button_width(pane));
    take(asked, report_button(pane, attempt));
  }
  if (kit.shortcut(Key::escape)) take(asked, intent::GoToLibrary{});
  return asked;
}

}  // namespace

Intent debrief_screen(Pane& pane) {
  Kit& kit = pane.kit;
  const scenario::Scenario* scenario = pane.app.scenario();
  if (scenario == nullptr || pane.app.debrief() == nullptr) return intent::GoToLibrary{};
  if (pane.app.debriefing()->asking) return debrief_question(pane);
  Intent asked;
  const bool bar_stays = !pane.is_low();
  const float bar = bar_stays ? kit.px(kDebriefBar) : 0;
  // Each tab keeps its own place.
  ImGui::PushID(static_cast<int>(pane.app.tab()));
  begin_region(kit, "page", pane.words(text::Key{"debrief.title"}),
               {.height = ImGui::GetIO().DisplaySize.y - bar, .main = true});
  {
    Centred page(kit, kDebriefWidth);
    take(asked, debrief_head(pane, *scenario));
    gap(kit, space::kL);
    take(asked, tab_row(pane));
    take(asked, tab_content(pane));
    if (!bar_stays) {
      gap(kit, space::kL);
      take(asked, actions(pane, false));
    }
  }
  end_region(kit);
  ImGui::PopID();
  if (bar_stays) {
    begin_region(kit, "actions", pane.words(text::Key{"briefing.actions"}),
                 {.height = bar, .padding = (kDebriefBar - kControlHeight) / 2, .filled = true});
    {
      Centred page(kit, kDebriefWidth);
      take(asked, actions(pane, true));
    }
    end_region(kit);
  }
  return asked;
}

}  // namespace klankbord::ui
