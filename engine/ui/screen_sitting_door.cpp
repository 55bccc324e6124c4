#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_text_button.h"
#include "ui/part_wordmark.h"
#include "ui/screen_sitting.h"

namespace klankbord::ui {

namespace {

constexpr float kDoorWidth = 620;  // design units

SittingIntent language(SittingPane& pane) {
  std::vector<Text> names;
  for (const base::Language one : base::kLanguages) {
    names.push_back(pane.words.named("language-itself.", to_string(one)));
  }
  auto chosen = static_cast<std::size_t>(pane.app.settings().language);
  const Text name = pane.words(text::Key{"settings.language"});
  if (!segmented(pane.kit, "language", name, names, chosen)) return {};
  return sitting_intent::ChangeLanguage{base::kLanguages[chosen]};
}

// Which of the station's forms; a centre that has one has nothing to choose.
bool choose_form(SittingPane& pane, DoorDraft& door) {
  const std::vector<StationForm>& forms = pane.sitting.forms();
  Kit& kit = pane.kit;
  if (forms.size() == 1) {
    paragraph(kit, pane.words.in(forms.front().header.title), {.size = Size::strong});
    paragraph(kit, verbatim(forms.front().header.centre), {.tone = Tone::muted});
    return false;
  }
  std::vector<Text> names;
  for (const StationForm& form : forms) {
    names.push_back(
        verbatim(form.header.title.in(pane.words.language()) + " (" + form.header.id + ")"));
  }
  ComboStyle style;
  style.width = kit.available_width();
  return combo(kit, "form", pane.words(text::Key{"sitting.form"}), names, door.form, style);
}

SittingIntent fields(SittingPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  DoorDraft door = pane.sitting.door();
  bool changed = choose_form(pane, door);
  gap(kit, space::kL);
  FieldStyle style;
  style.icon = Icon::person;
  style.max_bytes = 32;
  if (pane.fresh) kit.focus_next_control();
  const FieldResult number =
      text_field(kit, "candidate", words(text::Key{"sitting.number"}), door.candidate, style);
  gap(kit, space::kM);
  style.icon = Icon::lock;
  style.max_bytes = 60;
  style.hint = words(text::Key{"sitting.code-hint"});
  const FieldResult code =
      text_field(kit, "code", words(text::Key{"sitting.code"}), door.code, style);
  gap(kit, space::kXs);
  paragraph(kit, words(text::Key{"sitting.code-help"}),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kL);
  sitting_problem(pane);
  ButtonStyle go;
  go.emphasis = Emphasis::primary;
  go.icon = Icon::arrow_right;
  const bool pressed = button(kit, "enter", words(text::Key{"sitting.enter"}), go);
  bool again = false;
  if (pane.sitting.may_sit_again()) {
    gap(kit, space::kM);
    again = text_button(kit, "again", words(text::Key{"sitting.sit-again"}), Icon::replay);
  }
  changed |= number.changed || code.changed;
  if (changed) return sitting_intent::ChangeDoor{door};
  if (again) return sitting_intent::SitAgain{};
  if (pressed || code.submitted) return sitting_intent::Enter{};
  return {};
}

}  // namespace

SittingIntent sitting_door(SittingPane& pane) {
  Kit& kit = pane.kit;
  SittingIntent asked;
  begin_region(kit, "page", pane.words(text::Key{"sitting.welcome"}),
               {.padding = pane.is_low() ? space::kL : space::kXxl, .main = true});
  {
    Centred column(kit, kDoorWidth);
    if (!pane.is_low()) {
      wordmark(kit, pane.words(text::Key{"app.name"}));
      gap(kit, space::kL);
    }
    take(asked, language(pane));
    gap(kit, space::kL);
    title(kit, pane.words(text::Key{"sitting.welcome"}));
    gap(kit, space::kM);
    begin_card(kit);
    take(asked, fields(pane));
    end_card(kit);
    gap(kit, space::kM);
    paragraph(kit, pane.words(text::Key{"sitting.door-help"}),
              {.size = Size::small_text, .tone = Tone::muted});
    gap(kit, space::kM);
    if (text_button(kit, "close", pane.words(text::Key{"sitting.close-program"}), Icon::exit)) {
      take(asked, sitting_intent::Leave{});
    }
  }
  end_region(kit);
  return asked;
}

}  // namespace klankbord::ui
