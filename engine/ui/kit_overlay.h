// What lies over the screen or takes the keyboard: combo, text field, tooltip, dialog.
#pragma once

#include <string>
#include <vector>

#include "ui/kit.h"
#include "ui/kit_icons.h"

namespace klankbord::ui {

struct ComboStyle {
  float width = 0;          // pixels; 0: 240 design units
  bool label_shown = true;  // above it; it is read in any case
};
// One of many in a list that opens; answers whether the choice changed.
bool combo(Kit& kit, const char* id, const Text& label, const std::vector<Text>& choices,
           std::size_t& chosen, const ComboStyle& style = {});

struct FieldStyle {
  Text hint;                // stands in an empty field
  Icon icon = Icon::none;   // at its left
  float width = 0;          // pixels; 0: what is available
  bool label_shown = true;  // above it; it is read in any case
  std::size_t max_bytes = 400;
  bool secret = false;  // shows how much was typed, not what
};
struct FieldResult {
  bool changed = false;
  bool submitted = false;  // Enter was pressed in it
};
FieldResult text_field(Kit& kit, const char* id, const Text& label, std::string& value,
                       const FieldStyle& style = {});

// For the control drawn just before: shows while the pointer is on it, or the focus by keyboard.
void tooltip(Kit& kit, const Press& press, const Text& text);

// A dialog over the dimmed screen. Open it by setting `open`; while it is, begin_dialog answers
// true and the content between begin and end is drawn. Escape sets `open` to false.
bool begin_dialog(Kit& kit, const char* id, const Text& heading, bool& open,
                  float width = 520 /* design units */);
void end_dialog(Kit& kit);

// A bar with a message that stays: something was saved, went wrong, or should be known.
enum class Notice : std::uint8_t { info, good, warning, error };
void notice(Kit& kit, Notice kind, const Text& text);

}  // namespace klankbord::ui
