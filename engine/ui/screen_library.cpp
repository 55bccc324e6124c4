#include "ui/screen_library.h"

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_grid.h"
#include "ui/part_scenario.h"
#include "ui/part_wordmark.h"
#include "ui/screen_settings.h"

namespace klankbord::ui {

namespace {

constexpr float kWideFrom = 1040;  // design units: the filters get a column of their own
constexpr float kFilterColumn = 288;
constexpr float kLibraryWidth = 1240;

Intent header(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const Text settings = words(text::Key{"settings.title"});
  Intent asked;
  if (pane.width_units() < 700) {
    wordmark(kit, words(text::Key{"app.name"}), 36);
    beside_right(kit, kit.px(kControlHeight));
    return settings_icon(pane);
  }
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = Icon::text_size;
  wordmark(kit, words(text::Key{"app.name"}), 44);
  beside_right(
      kit, language_choice_width(pane) + kit.px(space::kM) + button_width(kit, settings, style));
  take(asked, language_choice(pane));
  beside(kit, space::kM);
  if (button(kit, "settings", settings, style)) take(asked, intent::ShowSettings{true});
  return asked;
}

Intent notices(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  if (pane.app.notices().empty()) return asked;
  for (const NoticeLine& line : pane.app.notices()) {
    notice(kit, Notice::warning, pane.words(line.key, {{"reason", line.detail}}));
    gap(kit, space::kS);
  }
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  if (button(kit, "dismiss", pane.words(text::Key{"notice.dismiss"}), style)) {
    take(asked, intent::DismissNotices{});
  }
  gap(kit, space::kM);
  return asked;
}

// What was begun and not finished, and the one button that goes on with it.
Intent go_on_card(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const session::AttemptSummary* attempt = pane.app.history().unfinished();
  if (attempt == nullptr) return {};
  const scenario::Scenario& scenario = *attempt->played;
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::play;
  const Text go_on = words(text::Key{"library.go-on"});
  const float button_px = button_width(kit, go_on, style);
  const bool wide = pane.width_units() >= 700;
  bool pressed = false;
  begin_card(kit, {.padding = space::kL, .accented = true});
  {
    std::vector<Column> columns = {{.fixed_px = kit.px(72)}, {.share = 1}};
    if (wide) columns.push_back({.fixed_px = button_px});
    Columns row(kit, columns, space::kL);
    customer_portrait(kit, words, scenario, first_mood_step(scenario), 72);
    row.next();
    label(kit, words(text::Key{"library.unfinished"}),
          {.size = Size::small_text, .tone = Tone::accent});
    paragraph(kit, words.in(scenario.title), {.size = Size::heading});
    const std::string answers = words.count(text::Key{"attempts.answers"}, attempt->answers).str();
    paragraph(kit, verbatim(customer_of(scenario).name + " · " + answers),
              {.size = Size::small_text, .tone = Tone::muted});
    if (wide) {
      row.next();
      gap(kit, 14);
      pressed = button(kit, "go-on", go_on, style);
    }
  }
  if (!wide) {
    gap(kit, space::kM);
    pressed = button(kit, "go-on", go_on, style);
  }
  end_card(kit);
  gap(kit, space::kXl);
  return pressed ? Intent(intent::Resume{attempt->file}) : Intent();
}

}  // namespace

Intent library_screen(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  Intent asked;
  begin_region(kit, "page", words(text::Key{"library.title"}), {.main = true});
  {
    Centred page(kit, kLibraryWidth);
    take(asked, header(pane));
    gap(kit, pane.is_low() ? space::kL : space::kXxl);
    title(kit, words(text::Key{"library.title"}));
    gap(kit, space::kXs);
    paragraph(kit, words(text::Key{"library.tagline"}), {.tone = Tone::muted});
    gap(kit, space::kXl);
    take(asked, notices(pane));
    take(asked, go_on_card(pane));
    const bool beside = pane.width_units() >= kWideFrom;
    if (beside) {
      Columns columns(kit, {{.fixed_px = kit.px(kFilterColumn)}, {.share = 1}}, space::kXl);
      take(asked, library_filters(pane, true));
      columns.next();
      take(asked, library_cards(pane));
    } else {
      take(asked, library_filters(pane, false));
      gap(kit, space::kL);
      take(asked, library_cards(pane));
    }
  }
  end_region(kit);
  return asked;
}

}  // namespace klankbord::ui
