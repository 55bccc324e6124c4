#include <string>
#include <vector>

#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_form.h"
#include "ui/screen_desk.h"

namespace klankbord::ui {

namespace {

void choose_form(DeskDraw& draw) {
  std::vector<Text> names;
  for (const scenario::Form& form : draw.scenario.company.desk.forms) {
    names.push_back(draw.words.in(form.title));
  }
  std::size_t chosen = draw.desk.form;
  ComboStyle style;
  style.width = draw.kit.available_width();
  if (combo(draw.kit, "form", draw.words(text::Key{"desk.form-which"}), names, chosen, style)) {
    draw.desk.form = chosen;
  }
  gap(draw.kit, space::kL);
}

// What is to be known before the fields: that it was filed, or what is missing.
void state_of(DeskDraw& draw, const scenario::Form& form, const DeskForm& filled,
              const std::vector<std::size_t>& missing) {
  Kit& kit = draw.kit;
  if (filled.tried && !missing.empty()) {
    const std::string names = field_names(draw.words, form, missing);
    notice(kit, Notice::warning, draw.words(text::Key{"desk.form-missing"}, {{"fields", names}}));
  } else if (!filled.filed.empty() && filled.values == filled.filed) {
    notice(kit, Notice::good, draw.words(text::Key{"desk.form-filed"}));
  } else if (!filled.filed.empty()) {
    notice(kit, Notice::info, draw.words(text::Key{"desk.form-changed"}));
  } else {
    return;
  }
  gap(kit, space::kM);
}

void submit(DeskDraw& draw, DeskForm& filled, const std::vector<std::size_t>& missing) {
  const auto action = action_of(draw.scenario, scenario::Verb::register_, draw.desk.form);
  if (!action) return;
  const bool again = !filled.filed.empty();
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::check;
  style.enabled = draw.ready && !(again && filled.values == filled.filed);
  style.why_disabled =
      draw.words(again ? text::Key{"desk.form-filed"} : text::Key{"desk.why.card"});
  const Text label = draw.words(again ? text::Key{"desk.form-again"} : text::Key{"desk.form-file"});
  if (!button(draw.kit, "file", label, style)) return;
  filled.tried = true;
  if (missing.empty()) draw.act(*action, filled.values);
}

}  // namespace

void desk_registration(DeskDraw& draw) {
  Kit& kit = draw.kit;
  const std::vector<scenario::Form>& forms = draw.scenario.company.desk.forms;
  desk_heading(draw, text::Key{"desk.registration"}, text::Key{"desk.registration-about"});
  if (forms.empty()) {
    desk_empty(draw, Icon::form, draw.words(text::Key{"desk.registration-empty"}));
    return;
  }
  if (forms.size() > 1) choose_form(draw);
  const scenario::Form& form = forms[draw.desk.form];
  DeskForm& filled = draw.desk.forms[draw.desk.form];
  const std::vector<std::size_t> missing = missing_fields(form, filled);
  state_of(draw, form, filled, missing);
  begin_card(kit, {.padding = space::kL});
  paragraph(kit, draw.words.in(form.title), {.size = Size::strong});
  gap(kit, space::kM);
  form_fields(kit, draw.words, form, filled.values,
              filled.tried ? missing : std::vector<std::size_t>());
  submit(draw, filled, missing);
  end_card(kit);
  gap(kit, space::kS);
  paragraph(kit, draw.words(text::Key{"desk.form-required"}),
            {.size = Size::small_text, .tone = Tone::muted});
}

}  // namespace klankbord::ui
