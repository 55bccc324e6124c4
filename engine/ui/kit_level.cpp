#include "ui/kit_level.h"

#include <algorithm>
#include <cmath>

#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {
namespace {

constexpr float kBadgeHeight = 28, kMarkSize = 19, kTagIcon = 17;

void draw_octagon(ImDrawList& list, ImVec2 centre, float radius, std::uint32_t colour) {
  for (int i = 0; i < 8; ++i) {
    const float angle = (static_cast<float>(i) + 0.5F) * 0.785398163F;
    list.PathLineTo(
        ImVec2(centre.x + std::cos(angle) * radius, centre.y + std::sin(angle) * radius));
  }
  list.PathFillConvex(colour);
}

// Stripes for "not observed": neither empty nor full.
void draw_hatching(const Kit& kit, ImDrawList& list, const Rect& rect, std::uint32_t colour) {
  list.PushClipRect(top_left(rect), bottom_right(rect), true);
  const float step = kit.px(8), lean = rect.height();
  for (float x = rect.left; x < rect.right + lean; x += step) {
    list.AddLine(ImVec2(x - lean, rect.bottom), ImVec2(x, rect.top), colour, kit.px(1.5F));
  }
  list.PopClipRect();
}

}  // namespace

Icon icon_of(Level level) {
  switch (level) {
    case Level::shown:
      return Icon::check;
    case Level::partly:
      return Icon::half;
    case Level::missed:
      return Icon::cross;
    case Level::not_observed:
      return Icon::dash;
    case Level::knockout:
      break;
  }
  return Icon::stop;
}

void draw_level_mark(const Kit& kit, ImDrawList& list, Level level, ImVec2 centre, float size) {
  const Theme& theme = kit.colours();
  const std::uint32_t mark = packed(theme.level(level).mark);
  const std::uint32_t ink = packed(theme.dark ? Colour{0x101010} : Colour{0xFFFFFF});
  const float radius = size / 2;
  switch (level) {
    case Level::shown:
    case Level::missed:
      list.AddCircleFilled(centre, radius, mark);
      draw_icon(list, icon_of(level), centre, size * 0.8F, ink);
      break;
    case Level::partly:
      draw_icon(list, Icon::half, centre, size * 1.25F, mark);
      break;
    case Level::not_observed:
      list.AddCircle(centre, radius - kit.px(1), mark, 0, std::max(1.5F, kit.px(1.75F)));
      draw_icon(list, Icon::dash, centre, size * 0.75F, mark);
      break;
    case Level::knockout:
      draw_octagon(list, centre, radius * 1.08F, mark);
      list.AddRectFilled(ImVec2(centre.x - size * 0.06F, centre.y - size * 0.28F),
                         ImVec2(centre.x + size * 0.06F, centre.y + size * 0.08F), ink);
      list.AddCircleFilled(ImVec2(centre.x, centre.y + size * 0.24F), size * 0.08F, ink);
      break;
  }
}

float badge_width(const Kit& kit, const Text& word) {
  return text_width(kit, Size::small_text, word.str()) +
         kit.px(space::kS + kMarkSize + 6 + space::kM);
}

void badge(Kit& kit, Level level, const Text& word) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect rect{at.x, at.y, at.x + badge_width(kit, word), at.y + kit.px(kBadgeHeight)};
  ImGui::Dummy(ImVec2(rect.width(), rect.height()));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const LevelColours& colours = kit.colours().level(level);
  const float middle = centre_of(rect).y, mark = kit.px(kMarkSize);
  fill(kit, list, rect, colours.soft, kBadgeHeight / 2);
  draw_level_mark(kit, list, level, ImVec2(rect.left + kit.px(space::kS) + mark / 2, middle),
                  mark * 0.9F);
  draw_line(kit, list, Size::small_text, rect.left + kit.px(space::kS + 6) + mark, middle,
            packed(colours.text), word.str());
  kit.record(Role::badge, word.str(), "", rect);
}

float tag_width(const Kit& kit, const Text& word, Icon icon) {
  const float lead = icon == Icon::none ? 0 : kit.px(kTagIcon + 6);
  return text_width(kit, Size::small_text, word.str()) + lead + 2 * kit.px(10);
}

void tag(Kit& kit, const Text& word, Icon icon) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect rect{at.x, at.y, at.x + tag_width(kit, word, icon), at.y + kit.px(kBadgeHeight)};
  ImGui::Dummy(ImVec2(rect.width(), rect.height()));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const float middle = centre_of(rect).y, mark = kit.px(kTagIcon);
  fill(kit, list, rect, theme.sunken, 8);
  float left = rect.left + kit.px(10);
  if (icon != Icon::none) {
    draw_icon(list, icon, ImVec2(left + mark / 2, middle), mark, packed(theme.muted));
    left += mark + kit.px(6);
  }
  draw_line(kit, list, Size::small_text, left, middle, packed(theme.text), word.str());
  kit.record(Role::text, word.str(), "", rect);
}

void stars(Kit& kit, const Text& label, int filled, int of) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float step = kit.px(20), height = kit.px(kBadgeHeight);
  const Rect rect{at.x, at.y, at.x + step * static_cast<float>(of), at.y + height};
  ImGui::Dummy(ImVec2(rect.width(), rect.height()));
  for (int i = 0; i < of; ++i) {
    const ImVec2 centre(at.x + step * (static_cast<float>(i) + 0.5F), at.y + height / 2);
    const bool full = i < filled;
    draw_icon(*ImGui::GetWindowDrawList(), full ? Icon::star_filled : Icon::star, centre,
              kit.px(18),
              packed(full ? kit.colours().level(Level::partly).mark : kit.colours().border_strong));
  }
  kit.record(Role::text, label.str(), "", rect);
}

void progress(Kit& kit, const Text& label, const Text& value, int permille, const BarStyle& style) {
  const Theme& theme = kit.colours();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = style.width > 0 ? style.width : kit.available_width();
  const float value_width = text_width(kit, Size::strong, value.str());
  const WrappedText words =
      wrap(kit, Size::body, label.str(), width - value_width - kit.px(space::kL));
  const float head = label.empty() && value.empty() ? 0 : words.height + kit.px(6);
  const float thick = kit.px(10);
  const Rect bar{at.x, at.y + head, at.x + width, at.y + head + thick};
  ImGui::Dummy(ImVec2(width, head + thick));
  if (head > 0) {
    draw_wrapped(kit, list, words, Size::body, at, packed(theme.text));
    draw_line(kit, list, Size::strong, at.x + width - value_width,
              at.y + words.height - words.line_height / 2, packed(theme.text), value.str());
  }
  fill(kit, list, bar, theme.dark ? mix(theme.background, theme.text, 0.22F) : theme.sunken, 5);
  const Colour colour = style.plain ? theme.accent : theme.level(style.level).mark;
  if (!style.observed) {
    draw_hatching(kit, list, bar, packed(theme.level(Level::not_observed).mark, 0.55F));
  } else if (permille > 0) {
    Rect full = bar;
    full.right = bar.left + std::max(thick, width * static_cast<float>(permille) / 1000.0F);
    fill(kit, list, full, colour, 5);
  }
  kit.record(Role::progress, label.str(), value.str(), {at.x, at.y, at.x + width, bar.bottom});
}

}  // namespace klankbord::ui
