// Levels and points: badges of icon, word and colour, and bars.
#pragma once

#include "ui/kit.h"
#include "ui/kit_icons.h"

namespace klankbord::ui {

Icon icon_of(Level level);

// Icon + word on the level's tint.
void badge(Kit& kit, Level level, const Text& word);
float badge_width(const Kit& kit, const Text& word);
// A neutral tag: kind, channel, language, minutes.
void tag(Kit& kit, const Text& word, Icon icon = Icon::none);
float tag_width(const Kit& kit, const Text& word, Icon icon = Icon::none);
// Difficulty as filled and open stars; `label` says it in words.
void stars(Kit& kit, const Text& label, int filled, int of);

struct BarStyle {
  Level level = Level::shown;  // its colour
  bool plain = false;          // the accent colour instead: progress without a judgement
  bool observed = true;        // false: hatched, neither 0 nor 100 %
  float width = 0;             // pixels; 0: what is available
};
// A bar with `label` above left and `value` (the points in words) above right.
void progress(Kit& kit, const Text& label, const Text& value, int permille,
              const BarStyle& style = {});
void draw_level_mark(const Kit& kit, ImDrawList& list, Level level, ImVec2 centre, float size);

}  // namespace klankbord::ui
