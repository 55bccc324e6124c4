// What a learner can press: buttons, options, chips, switches, segments.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "ui/kit.h"
#include "ui/kit_icons.h"

namespace klankbord::ui {

enum class Emphasis : std::uint8_t { primary, secondary, quiet, danger };

struct ButtonStyle {
  Emphasis emphasis = Emphasis::secondary;
  Icon icon = Icon::none;
  bool icon_only = false;  // the label is read and shown as a tooltip
  bool enabled = true;
  float width = 0;    // pixels; 0: as wide as its content; negative: all that is available
  Text why_disabled;  // tooltip of a disabled button
};
bool button(Kit& kit, const char* id, const Text& label, const ButtonStyle& style = {});
float button_width(const Kit& kit, const Text& label, const ButtonStyle& style = {});

struct OptionStyle {
  bool enabled = true;
  bool chosen = false;
  bool keyed = true;  // its number is also a key
  Text note;          // a small line below: why it is not offered
};
// An answer to choose: a card with its number, the whole of which can be clicked, or its number
// key. Number 0: without one, it cannot be chosen now.
bool option_card(Kit& kit, const char* id, int number, const Text& text,
                 const OptionStyle& style = {});

// A filter that is on or off; answers whether it was pressed. `count` stands behind the label.
bool chip(Kit& kit, const char* id, const Text& label, bool on,
          std::optional<std::size_t> count = {});
float chip_width(const Kit& kit, const Text& label, std::optional<std::size_t> count = {});

// A switch; answers whether it changed.
bool toggle(Kit& kit, const char* id, const Text& label, bool& on, bool enabled = true);

// One of a few, side by side; answers whether the choice changed. `label` says what is chosen.
bool segmented(Kit& kit, const char* id, const Text& label, const std::vector<Text>& segments,
               std::size_t& chosen);
float segmented_width(const Kit& kit, const std::vector<Text>& segments);
// The same as a row of tabs with a line under the present one.
bool tabs(Kit& kit, const char* id, const Text& label, const std::vector<Text>& names,
          std::size_t& chosen);

}  // namespace klankbord::ui
