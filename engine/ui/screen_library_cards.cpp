#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_grid.h"
#include "ui/part_past.h"
#include "ui/part_scenario.h"
#include "ui/screen_library.h"

namespace klankbord::ui {

namespace {

constexpr float kLeastCard = 400;  // design units
constexpr float kResultLine = 32;

// "Blokken 4, 5, 7, 9"
Text block_numbers(const Pane& pane, const scenario::Scenario& scenario) {
  std::string numbers;
  const std::vector<std::string> ids = blocks_of(pane.app.framework(), scenario);
  for (const std::string& id : ids) numbers += (numbers.empty() ? "" : ", ") + id;
  return pane.words(text::Key{"library.blocks"}, {{"numbers", numbers}});
}

void result_line(Pane& pane, const scenario::Scenario& scenario) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const assess::ScenarioProgress* past = pane.app.record().progress().scenario(scenario.id);
  if (past == nullptr) {
    gap(kit, 4);
    label(kit, words(text::Key{"library.not-played"}),
          {.size = Size::small_text, .tone = Tone::muted});
    return;
  }
  const assess::Points best = pane.app.record().past()[past->best].total;
  Flow flow(kit, space::kM);
  const Text word = label_text(words, best);
  flow.item(badge_width(kit, word));
  badge(kit, label_level(best), word);
  const Text line = first_best_latest(pane, *past);
  flow.item(text_width(kit, Size::small_text, line.str()));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos(ImVec2(at.x, at.y + kit.px(5)));
  label(kit, line, {.size = Size::small_text, .tone = Tone::muted});
}

// Answers whether the card was chosen.
bool scenario_card(Pane& pane, const scenario::Scenario& scenario, EqualHeights& heights) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const Text title = words.in(scenario.title);
  const float top = ImGui::GetCursorScreenPos().y;
  begin_pressable_card(kit, scenario.id.c_str(), title, {.padding = space::kL, .row = &heights});
  {
    Columns row(kit, {{.fixed_px = kit.px(68)}, {.share = 1}}, space::kL);
    customer_portrait(kit, words, scenario, first_mood_step(scenario), 68);
    row.next();
    label(kit, kind_and_company(words, scenario), {.size = Size::small_text, .tone = Tone::accent});
    paragraph(kit, title, {.size = Size::heading});
    gap(kit, 2);
    label(kit, verbatim(customer_of(scenario).name),
          {.size = Size::small_text, .tone = Tone::muted});
  }
  gap(kit, space::kM);
  fact_tags(kit, words, scenario, false);
  gap(kit, space::kM);
  label(kit, block_numbers(pane, scenario), {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kS);
  // The last line stands at the foot of the card, as in its neighbours.
  const float foot = kit.px(2 * space::kS + kResultLine + space::kL);
  const float spare = top + heights.least() - foot - ImGui::GetCursorScreenPos().y;
  if (spare > 0) ImGui::Dummy(ImVec2(1, spare));
  divider(kit);
  gap(kit, space::kS);
  {
    Columns row(kit, {{.share = 1}, {.fixed_px = difficulty_width(kit)}}, space::kM);
    result_line(pane, scenario);
    row.next();
    difficulty(kit, words, scenario);
  }
  return end_pressable_card(kit);
}

// A scenario whose author made a mistake: what it is called, the first thing to mend, and the way
// to the rest.
Intent unusable_card(Pane& pane, const session::LibraryEntry& entry, EqualHeights& heights) {
  Kit& kit = pane.kit;
  begin_card(kit, {.padding = space::kL, .row = &heights});
  const Text title = pane.words(text::Key{"library.unusable"}, {{"id", entry.id}});
  paragraph(kit, title, {.size = Size::strong});
  gap(kit, space::kXs);
  const std::string all = session::reason(entry);
  paragraph(kit, verbatim(all.substr(0, all.find('\n'))),
            {.size = Size::small_text, .tone = Tone::danger});
  gap(kit, space::kM);
  const Text open = pane.words(text::Key{"workbench.open-on"}, {{"id", entry.id}});
  ButtonStyle style;
  style.icon = Icon::form;
  const bool pressed = button(kit, entry.id.c_str(), open, style);
  end_card(kit);
  return pressed ? of_workbench(intent::OpenWorkbench{entry.id}) : Intent();
}

Intent nothing_found(Pane& pane) {
  Kit& kit = pane.kit;
  begin_card(kit, {.padding = space::kXxl});
  heading(kit, pane.words(text::Key{"library.nothing-title"}));
  gap(kit, space::kS);
  paragraph(kit, pane.words(text::Key{"library.nothing-found"}), {.tone = Tone::muted});
  gap(kit, space::kL);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  const bool clear = button(kit, "show-all", pane.words(text::Key{"library.show-all"}), style);
  end_card(kit);
  return clear ? Intent(intent::ChangeFilter{}) : Intent();
}

Intent unusable_ones(Pane& pane, const std::vector<const session::LibraryEntry*>& entries) {
  Intent asked;
  if (entries.empty()) return asked;
  Kit& kit = pane.kit;
  gap(kit, space::kXl);
  heading(kit, pane.words(text::Key{"library.unusable-title"}));
  gap(kit, space::kM);
  card_grid(kit, "unusable", entries.size(), kLeastCard, [&](std::size_t i, EqualHeights& row) {
    take(asked, unusable_card(pane, *entries[i], row));
  });
  return asked;
}

}  // namespace

Intent library_cards(Pane& pane) {
  Kit& kit = pane.kit;
  const std::vector<session::LibraryEntry>& entries = pane.app.library().entries();
  const auto shown = session::filtered(entries, pane.app.filter());
  std::vector<const session::LibraryEntry*> unusable;
  for (const session::LibraryEntry& entry : entries) {
    if (!entry.usable()) unusable.push_back(&entry);
  }
  Intent asked;
  const std::size_t left = pane.app.library().left();
  const auto still_loading = [&] {
    if (left == 0) return;
    label(kit, pane.words.count(text::Key{"library.loading"}, left),
          {.size = Size::small_text, .tone = Tone::muted});
    gap(kit, space::kS);
  };
  if (left > 0 && shown.empty()) {
    still_loading();
  } else if (entries.empty()) {
    notice(kit, Notice::info, pane.words(text::Key{"library.empty"}));
  } else if (shown.empty() && unusable.size() < entries.size()) {
    take(asked, nothing_found(pane));
  } else {
    label(kit, pane.words.count(text::Key{"library.found"}, shown.size()),
          {.size = Size::small_text, .tone = Tone::muted});
    gap(kit, space::kS);
    still_loading();
    // Other words or other cards make other heights.
    const std::string grid = "scenarios-" + std::string(to_string(pane.words.language())) + "-" +
                             std::to_string(shown.size());
    card_grid(kit, grid.c_str(), shown.size(), kLeastCard, [&](std::size_t i, EqualHeights& row) {
      const bool pressed = scenario_card(pane, *shown[i]->scenario, row);
      if (pressed) take(asked, intent::OpenBriefing{shown[i]->id});
    });
  }
  take(asked, unusable_ones(pane, unusable));
  return asked;
}

}  // namespace klankbord::ui
