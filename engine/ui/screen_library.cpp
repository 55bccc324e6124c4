#include "ui/screen_library.h"

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_grid.h"
#include "ui/part_notices.h"
#include "ui/part_text_button.h"
#include "ui/part_wordmark.h"
#include "ui/screen_learner.h"
#include "ui/screen_progress.h"
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
    beside_right(kit, 2 * kit.px(kControlHeight) + kit.px(space::kS));
    take(asked, progress_button(pane, true));
    beside(kit);
    take(asked, settings_icon(pane));
    if (learner_chooser_width(pane) > 0) gap(kit, space::kM);
    take(asked, learner_chooser(pane));
    return asked;
  }
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = Icon::text_size;
  wordmark(kit, words(text::Key{"app.name"}), 44);
  const float others = progress_button_width(pane) + language_choice_width(pane) +
                       2 * kit.px(space::kM) + button_width(kit, settings, style);
  const float chooser = learner_chooser_width(pane);
  const bool room = chooser > 0 && pane.width_units() >= kWideFrom;
  beside_right(kit, others + (room ? chooser + kit.px(space::kM) : 0));
  if (room) {
    take(asked, learner_chooser(pane));
    beside(kit, space::kM);
  }
  take(asked, progress_button(pane, false));
  beside(kit, space::kM);
  take(asked, language_choice(pane));
  beside(kit, space::kM);
  if (button(kit, "settings", settings, style)) take(asked, intent::ShowSettings{true});
  if (chooser > 0 && !room) {
    gap(kit, space::kM);
    take(asked, learner_chooser(pane));
  }
  return asked;
}

// The class that is led from here: where learners go, and the way back to the trainer's page.
Intent led_class(Pane& pane) {
  const OpenedClass* led = pane.app.led_class();
  if (led == nullptr) return {};
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  Intent asked;
  gap(kit, space::kS);
  notice(
      kit, Notice::good,
      words(text::Key{"library.class-open"},
            {{"address", led->address()}, {"code", led->code()}, {"page", led->trainer_page()}}));
  gap(kit, space::kS);
  ButtonStyle style;
  style.icon = Icon::share;
  if (button(kit, "show-class", words(text::Key{"library.show-class"}), style)) {
    take(asked, intent::LeadClass{intent::LeadWish::show});
  }
  beside(kit, space::kM);
  style.icon = Icon::halt;
  style.emphasis = Emphasis::quiet;
  if (button(kit, "end-class", words(text::Key{"library.end-class"}), style)) {
    take(asked, intent::LeadClass{intent::LeadWish::end});
  }
  return asked;
}

Intent class_buttons(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  Intent asked;
  if (text_button(kit, "join-class", words(text::Key{"library.join-class"}), Icon::people)) {
    take(asked, intent::JoinClass{});
  }
  if (pane.app.can_lead_class() && pane.app.led_class() == nullptr) {
    beside(kit, space::kXl);
    if (text_button(kit, "lead-class", words(text::Key{"library.lead-class"}), Icon::share)) {
      take(asked, intent::LeadClass{});
    }
  }
  take(asked, led_class(pane));
  return asked;
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
    gap(kit, space::kXs);
    take(asked, class_buttons(pane));
    gap(kit, space::kXl);
    take(asked, notices_bar(pane));
    take(asked, library_today(pane));
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
