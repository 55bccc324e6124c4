// Shapes that several parts of the kit share.
#pragma once

#include "ui/kit.h"
#include "ui/kit_icons.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

inline ImVec2 top_left(const Rect& rect) {
  return {rect.left, rect.top};
}
inline ImVec2 bottom_right(const Rect& rect) {
  return {rect.right, rect.bottom};
}
inline ImVec2 centre_of(const Rect& rect) {
  return {(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2};
}

void fill(const Kit& kit, ImDrawList& list, const Rect& rect, Colour colour, float rounding_units,
          ImDrawFlags corners = 0);
// Drawn inside the rectangle; `thickness_units` becomes at least one pixel.
void outline(const Kit& kit, ImDrawList& list, const Rect& rect, Colour colour,
             float rounding_units, float thickness_units = 1);
// A rounded ground with a hairline and a soft shadow.
void draw_card(const Kit& kit, ImDrawList& list, const Rect& rect, Colour ground);
// One line of text whose middle lies at `y`.
void draw_line(const Kit& kit, ImDrawList& list, Size size, float x, float y, std::uint32_t colour,
               std::string_view text);

}  // namespace klankbord::ui
