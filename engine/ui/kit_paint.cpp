#include "ui/kit_paint.h"

#include <algorithm>
#include <cmath>

namespace klankbord::ui {

void fill(const Kit& kit, ImDrawList& list, const Rect& rect, Colour colour, float rounding_units,
          ImDrawFlags corners) {
  list.AddRectFilled(top_left(rect), bottom_right(rect), packed(colour), kit.px(rounding_units),
                     corners);
}

void outline(const Kit& kit, ImDrawList& list, const Rect& rect, Colour colour,
             float rounding_units, float thickness_units) {
  const float thickness = std::max(1.0F, kit.px(thickness_units));
  // Dear ImGui centres a line on half a pixel inside; a thick one goes further in.
  const float inset = std::floor((thickness - 1) / 2);
  list.AddRect(ImVec2(rect.left + inset, rect.top + inset),
               ImVec2(rect.right - inset, rect.bottom - inset), packed(colour),
               std::max(0.0F, kit.px(rounding_units) - inset), 0, thickness);
}

void draw_card(const Kit& kit, ImDrawList& list, const Rect& rect, Colour ground) {
  if (!kit.colours().dark) {
    // Three faint lines that spread downwards pass for a shadow at the cost of none.
    for (int i = 3; i >= 1; --i) {
      const float spread = kit.px(static_cast<float>(i));
      list.AddRect(ImVec2(rect.left - spread / 2, rect.top),
                   ImVec2(rect.right + spread / 2, rect.bottom + spread),
                   packed(kit.colours().text, 0.045F / static_cast<float>(i)),
                   kit.px(kCardRounding) + spread, 0, spread);
    }
  }
  fill(kit, list, rect, ground, kCardRounding);
  outline(kit, list, rect, kit.colours().border, kCardRounding);
}

void draw_line(const Kit& kit, ImDrawList& list, Size size, float x, float y, std::uint32_t colour,
               std::string_view text) {
  ImFont* font = font_of(kit, size);
  list.AddText(font, font->FontSize,
               ImVec2(std::floor(x), std::floor(y - font->FontSize / 2 + 0.5F)), colour,
               text.data(), text.data() + text.size());
}

}  // namespace klankbord::ui
