#include "ui/part_form.h"

#include <algorithm>

#include "base/limits.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

namespace {

constexpr std::size_t kMostChips = 6;  // more choices stand in a list that opens

Text field_label(const Words& words, const scenario::Field& field) {
  const Text name = words.in(field.label);
  if (field.required) return verbatim(name.str() + " *");
  return words(text::Key{"desk.optional"}, {{"label", name.str()}});
}

void choice_chips(Kit& kit, const Words& words, const scenario::Field& field, std::string& value) {
  kit.begin_group("choices");
  Flow flow(kit);
  for (const scenario::Choice& choice : field.choices) {
    const Text name = words.in(choice.label);
    flow.item(chip_width(kit, name));
    const bool on = value == choice.id;
    if (chip(kit, choice.id.c_str(), name, on)) value = on ? std::string() : choice.id;
  }
  kit.end_group();
}

void choice_list(Kit& kit, const Words& words, const scenario::Field& field, const Text& label,
                 std::string& value) {
  std::vector<Text> names = {words(text::Key{"desk.choose"})};
  std::size_t chosen = 0;
  for (std::size_t i = 0; i < field.choices.size(); ++i) {
    names.push_back(words.in(field.choices[i].label));
    if (field.choices[i].id == value) chosen = i + 1;
  }
  ComboStyle style;
  style.width = kit.available_width();
  style.label_shown = false;
  if (combo(kit, "choice", label, names, chosen, style)) {
    value = chosen == 0 ? std::string() : field.choices[chosen - 1].id;
  }
}

void form_field(Kit& kit, const Words& words, const scenario::Field& field, std::string& value,
                bool missing) {
  const Text label = field_label(words, field);
  paragraph(kit, label, {.size = Size::small_text, .tone = missing ? Tone::danger : Tone::muted});
  gap(kit, space::kXs);
  const auto wide = std::any_of(field.choices.begin(), field.choices.end(), [&](const auto& one) {
    return chip_width(kit, words.in(one.label)) > kit.available_width();
  });
  if (field.choices.empty()) {
    FieldStyle style;
    style.label_shown = false;
    style.max_bytes = base::kMaxTypedBytes;
    text_field(kit, "text", label, value, style);
  } else if (field.choices.size() <= kMostChips && !wide) {
    choice_chips(kit, words, field, value);
  } else {
    choice_list(kit, words, field, label, value);
  }
  gap(kit, space::kM);
}

}  // namespace

void form_fields(Kit& kit, const Words& words, const scenario::Form& form,
                 std::vector<std::string>& values, const std::vector<std::size_t>& missing) {
  for (std::size_t i = 0; i < form.fields.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    const bool lacks = std::find(missing.begin(), missing.end(), i) != missing.end();
    form_field(kit, words, form.fields[i], values[i], lacks);
    ImGui::PopID();
  }
}

std::string field_names(const Words& words, const scenario::Form& form,
                        const std::vector<std::size_t>& fields) {
  std::string names;
  for (const std::size_t i : fields) {
    names += (names.empty() ? "" : ", ") + words.in(form.fields[i].label).str();
  }
  return names;
}

}  // namespace klankbord::ui
