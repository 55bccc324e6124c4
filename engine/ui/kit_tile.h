// A button with an icon above its word: the panels of the desk, the controls of a call.
#pragma once

#include "ui/kit.h"
#include "ui/kit_icons.h"

namespace klankbord::ui {

struct TileStyle {
  Icon icon = Icon::none;
  bool chosen = false;  // the panel that shows
  bool danger = false;  // an icon in the colour of danger
  bool enabled = true;
  bool framed = false;     // with an outline, as a control of its own
  bool icon_only = false;  // the label is read and shown as a tooltip
  int count = 0;           // in a small disc at the icon, from 1; read with the label
  Text why_disabled;       // tooltip of a disabled tile; else `hint`
  Text hint;
  float width = 0;  // pixels
};
inline constexpr float kTileHeight = 56;
bool tile(Kit& kit, const char* id, const Text& label, const TileStyle& style);

}  // namespace klankbord::ui
