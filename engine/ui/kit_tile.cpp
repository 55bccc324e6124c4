#include "ui/kit_tile.h"

#include <algorithm>
#include <string>

#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

namespace {

Colour ink_of(const Theme& theme, const TileStyle& style, bool lit) {
  if (!style.enabled) return mix(theme.muted, theme.background, 0.35F);
  if (style.chosen) return theme.on_accent_soft;
  return lit ? theme.link : theme.text;
}

void draw_ground(const Kit& kit, const Press& press, const TileStyle& style) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const bool lit = style.enabled && (press.hovered || press.held);
  if (style.chosen) {
    fill(kit, list, press.rect, theme.accent_soft, kControlRounding);
  } else if (style.framed) {
    fill(kit, list, press.rect,
         !style.enabled ? theme.sunken
         : lit          ? theme.raised
                        : theme.surface,
         kControlRounding);
  } else if (lit) {
    fill(kit, list, press.rect, theme.sunken, kControlRounding);
  }
  if (style.framed && style.enabled) {
    outline(kit, list, press.rect, lit ? theme.accent : theme.border_strong, kControlRounding);
  }
}

void draw_count(const Kit& kit, ImVec2 centre, int count) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const std::string digits = std::to_string(std::min(count, 99));
  list.AddCircleFilled(centre, kit.px(9), packed(kit.colours().accent));
  const float width = text_width(kit, Size::small_text, digits);
  draw_line(kit, list, Size::small_text, centre.x - width / 2, centre.y,
            packed(kit.colours().on_accent), digits);
}

}  // namespace

bool tile(Kit& kit, const char* id, const Text& label, const TileStyle& style) {
  Control control;
  control.id = id;
  control.label = label.str();
  control.enabled = style.enabled;
  if (style.chosen) control.value = "on";
  if (style.count > 0) control.value = std::to_string(style.count);
  if (!style.enabled) control.value = style.why_disabled.str();
  const float height = style.icon_only ? kControlHeight : kTileHeight;
  const Press press = kit.control(control, ImVec2(style.width, kit.px(height)));
  draw_ground(kit, press, style);

  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const Colour ink = ink_of(theme, style, press.hovered);
  const bool warns = style.danger && style.enabled;
  const ImVec2 middle = centre_of(press.rect);
  const float icon_y = style.icon_only ? middle.y : press.rect.top + kit.px(20);
  draw_icon(list, style.icon, ImVec2(middle.x, icon_y), kit.px(20),
            packed(warns ? theme.danger : ink));
  if (!style.icon_only) {
    const std::string word =
        shortened(kit, Size::small_text, label.str(), press.rect.width() - kit.px(4));
    const float width = text_width(kit, Size::small_text, word);
    draw_line(kit, list, Size::small_text, middle.x - width / 2, press.rect.top + kit.px(42),
              packed(ink), word);
  }
  if (style.count > 0) {
    draw_count(kit, ImVec2(middle.x + kit.px(14), icon_y - kit.px(8)), style.count);
  }
  kit.ring(press);
  const Text& hint = style.icon_only && style.hint.empty() ? label : style.hint;
  tooltip(kit, press, style.enabled ? hint : style.why_disabled);
  return press.activated;
}

}  // namespace klankbord::ui
