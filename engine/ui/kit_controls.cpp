#include "ui/kit_controls.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {
namespace {

constexpr float kIconSize = 20;
constexpr float kChipHeight = 36;

struct ButtonColours {
  Colour ground, ink;
  bool filled = true, outlined = false;
};

ButtonColours colours_of(const Theme& theme, Emphasis emphasis, const Press& press, bool enabled) {
  if (!enabled) {
    const bool plain = emphasis == Emphasis::quiet;
    return {theme.sunken, mix(theme.muted, theme.sunken, 0.35F), !plain, false};
  }
  const bool lit = press.hovered || press.held;
  switch (emphasis) {
    case Emphasis::primary:
      return {lit ? theme.accent_hover : theme.accent, theme.on_accent};
    case Emphasis::danger:
      return {lit ? mix(theme.danger, theme.text, 0.15F) : theme.danger, theme.on_danger};
    case Emphasis::quiet:
      return {theme.accent_soft, lit ? theme.on_accent_soft : theme.link, lit};
    case Emphasis::secondary:
      break;
  }
  return {lit ? theme.raised : theme.surface, theme.text, true, true};
}

void draw_button_content(const Kit& kit, const Rect& rect, const Text& label,
                         const ButtonStyle& style, std::uint32_t ink) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 middle = centre_of(rect);
  const float icon = kit.px(kIconSize);
  if (style.icon_only) {
    draw_icon(list, style.icon, middle, icon, ink);
    return;
  }
  const float lead = style.icon == Icon::none ? 0 : icon + kit.px(space::kS);
  const std::string shown =
      shortened(kit, Size::strong, label.str(), rect.width() - lead - 2 * kit.px(space::kS));
  const float words = text_width(kit, Size::strong, shown);
  const float left = std::max(rect.left + kit.px(space::kS), middle.x - (words + lead) / 2);
  if (lead > 0) draw_icon(list, style.icon, ImVec2(left + icon / 2, middle.y), icon, ink);
  draw_line(kit, list, Size::strong, left + lead, middle.y, ink, shown);
}

std::string with_count(const Text& label, std::optional<std::size_t> count) {
  return count ? label.str() + "\u00A0\u00A0" + std::to_string(*count) : label.str();
}

float segment_width(const Kit& kit, const Text& text) {
  return text_width(kit, Size::strong, text.str()) + 2 * kit.px(space::kL);
}

// One of the choices of a row; the caller draws it.
Press choice_in_row(Kit& kit, std::size_t index, const Text& label, const Text& name, bool chosen,
                    ImVec2 size) {
  ImGui::PushID(static_cast<int>(index));
  Control control;
  control.role = Role::segment;
  control.id = "segment";
  control.label = name.str();
  control.value = chosen ? "on" : "off";
  const Press press = kit.control(control, size);
  ImGui::PopID();
  if (press.focused) tooltip(kit, press, label);
  return press;
}

// Side by side, and on the next line what does not fit.
std::vector<Rect> places_in_rows(const Kit& kit, const std::vector<Text>& segments, ImVec2 at,
                                 float high) {
  std::vector<Rect> places;
  const float right = kit.right_limit() - kit.px(4);
  float x = at.x;
  for (const Text& segment : segments) {
    const float width = segment_width(kit, segment);
    if (x > at.x && x + width > right) {
      x = at.x;
      at.y += high;
    }
    places.push_back({x, at.y, x + width, at.y + high});
    x += width;
  }
  return places;
}

void draw_segment(Kit& kit, const Press& press, const Text& name, bool on) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  if (on) {
    fill(kit, list, press.rect, theme.dark ? theme.accent_soft : theme.surface, 7);
    outline(kit, list, press.rect, theme.accent, 7);
  }
  const Size font = on ? Size::strong : Size::body;
  const ImVec2 middle = centre_of(press.rect);
  const float width = text_width(kit, font, name.str());
  const Colour chosen_ink = theme.dark ? theme.on_accent_soft : theme.link;
  const Colour ink = on ? chosen_ink : press.hovered ? theme.link : theme.muted;
  draw_line(kit, list, font, middle.x - width / 2, middle.y, packed(ink), name.str());
  kit.ring(press, 7);
}

void draw_option_number(const Kit& kit, ImDrawList& list, int number, ImVec2 centre, bool enabled,
                        bool lit) {
  const Theme& theme = kit.colours();
  const Colour ground = !enabled ? theme.sunken : lit ? theme.accent : theme.accent_soft;
  const Colour ink = !enabled ? theme.muted : lit ? theme.on_accent : theme.on_accent_soft;
  list.AddCircleFilled(centre, kit.px(15), packed(ground));
  if (number <= 0) return;
  const std::string digits = std::to_string(number);
  const float width = text_width(kit, Size::strong, digits);
  draw_line(kit, list, Size::strong, centre.x - width / 2, centre.y, packed(ink), digits);
}

}  // namespace

float button_width(const Kit& kit, const Text& label, const ButtonStyle& style) {
  if (style.icon_only) return kit.px(kControlHeight);
  const float lead = style.icon == Icon::none ? 0 : kit.px(kIconSize) + kit.px(space::kS);
  return text_width(kit, Size::strong, label.str()) + lead + 2 * kit.px(space::kL + 2);
}

bool button(Kit& kit, const char* id, const Text& label, const ButtonStyle& style) {
  float width = button_width(kit, label, style);
  if (style.width > 0) width = style.width;
  if (style.width < 0) width = kit.available_width();
  const bool whole = style.icon_only || width <= kit.available_width();
  if (!whole) width = kit.available_width();
  Control control;
  control.id = id;
  control.label = label.str();
  control.enabled = style.enabled;
  const Press press = kit.control(control, ImVec2(width, kit.px(kControlHeight)));

  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ButtonColours colours = colours_of(kit.colours(), style.emphasis, press, style.enabled);
  if (colours.filled) fill(kit, list, press.rect, colours.ground, kControlRounding);
  if (colours.outlined) {
    outline(kit, list, press.rect, kit.colours().border_strong, kControlRounding);
  }
  draw_button_content(kit, press.rect, label, style, packed(colours.ink));
  kit.ring(press);
  if (style.icon_only || !whole) tooltip(kit, press, label);
  if (!style.enabled) tooltip(kit, press, style.why_disabled);
  return press.activated;
}

bool option_card(Kit& kit, const char* id, int number, const Text& text, const OptionStyle& style) {
  const float width = kit.available_width();
  const float pad = kit.px(space::kM), lead = kit.px(space::kL + 30 + space::kM);
  const float room = width - lead - kit.px(space::kL);
  const WrappedText words = wrap(kit, Size::body, text.str(), room);
  const WrappedText note = wrap(kit, Size::small_text, style.note.str(), room);
  const float note_height = style.note.empty() ? 0 : note.height + kit.px(space::kXs);
  const float height = std::max(kit.px(54), words.height + note_height + 2 * pad);
  Control control;
  control.role = Role::option;
  control.id = id;
  control.label = text.str();
  control.value = style.note.str();
  control.enabled = style.enabled;
  control.number = style.keyed ? number : 0;
  const Press press = kit.control(control, ImVec2(width, height));

  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const bool lit = style.enabled && (press.hovered || press.held || style.chosen);
  const Colour ground = !style.enabled               ? theme.sunken
                        : style.chosen || press.held ? theme.accent_soft
                                                     : theme.surface;
  fill(kit, list, press.rect, ground, kCardRounding);
  if (style.enabled) {
    outline(kit, list, press.rect, lit ? theme.accent : theme.border_strong, kCardRounding,
            lit ? 2.0F : 1.0F);
  }
  const float top = press.rect.top + (height - words.height - note_height) / 2;
  draw_option_number(kit, list, number,
                     ImVec2(press.rect.left + kit.px(space::kL + 15),
                            std::floor((press.rect.top + press.rect.bottom) / 2)),
                     style.enabled, lit);
  const Colour ink = !style.enabled ? theme.muted : theme.text;
  const float left = press.rect.left + lead;
  draw_wrapped(kit, list, words, Size::body, ImVec2(left, top), packed(ink));
  if (!style.note.empty()) {
    draw_wrapped(kit, list, note, Size::small_text,
                 ImVec2(left, top + words.height + kit.px(space::kXs)), packed(theme.muted));
  }
  kit.ring(press, kCardRounding);
  return press.activated;
}

float chip_width(const Kit& kit, const Text& label, std::optional<std::size_t> count) {
  // The room of the check mark is there always, so that nothing moves when it comes.
  return text_width(kit, Size::body, with_count(label, count)) + kit.px(space::kL * 2 + 20);
}

bool chip(Kit& kit, const char* id, const Text& label, bool on, std::optional<std::size_t> count) {
  Control control;
  control.role = Role::chip;
  control.id = id;
  control.label = label.str();
  control.value = on ? "on" : "off";
  const Press press =
      kit.control(control, ImVec2(chip_width(kit, label, count), kit.px(kChipHeight)));

  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const float rounding = kChipHeight / 2;
  const ImVec2 middle = centre_of(press.rect);
  fill(kit, list, press.rect,
       on              ? theme.accent_soft
       : press.hovered ? theme.raised
                       : theme.surface,
       rounding);
  outline(kit, list, press.rect, on || press.hovered ? theme.accent : theme.border_strong,
          rounding);
  const std::string words = with_count(label, count);
  const float width = text_width(kit, Size::body, words);
  const std::uint32_t ink = packed(on ? theme.on_accent_soft : theme.text);
  const float lead = on ? kit.px(22) : 0;
  const float left = middle.x - (width + lead) / 2;
  if (on) draw_icon(list, Icon::check, ImVec2(left + kit.px(7), middle.y), kit.px(18), ink);
  draw_line(kit, list, Size::body, left + lead, middle.y, ink, words);
  kit.ring(press, rounding);
  return press.activated;
}

bool toggle(Kit& kit, const char* id, const Text& label, bool& on, bool enabled) {
  const float track = kit.px(44), high = kit.px(26);
  const float height = std::max(kit.px(36), line_height(kit, Size::body));
  const float width = track + kit.px(space::kM) + text_width(kit, Size::body, label.str());
  Control control;
  control.role = Role::toggle;
  control.id = id;
  control.label = label.str();
  control.value = on ? "on" : "off";
  control.enabled = enabled;
  const Press press = kit.control(control, ImVec2(width, height));
  if (press.activated) on = !on;

  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const float middle = std::floor((press.rect.top + press.rect.bottom) / 2);
  const Rect slot{press.rect.left, middle - high / 2, press.rect.left + track, middle + high / 2};
  fill(kit, list, slot, on ? theme.accent : theme.sunken, 13);
  if (!on) outline(kit, list, slot, theme.border_strong, 13, 1.5F);
  const float knob = on ? slot.right - high / 2 : slot.left + high / 2;
  list.AddCircleFilled(ImVec2(knob, middle), high / 2 - kit.px(4),
                       packed(on ? theme.on_accent : theme.border_strong));
  draw_line(kit, list, Size::body, slot.right + kit.px(space::kM), middle,
            packed(enabled ? theme.text : theme.muted), label.str());
  kit.ring(press, 8);
  return press.activated;
}

float segmented_width(const Kit& kit, const std::vector<Text>& segments) {
  float width = 2 * kit.px(4);
  for (const Text& segment : segments) width += segment_width(kit, segment);
  return std::min(width, kit.available_width());
}

bool segmented(Kit& kit, const char* id, const Text& label, const std::vector<Text>& segments,
               std::size_t& chosen) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float pad = kit.px(4), high = kit.px(kControlHeight) - 2 * pad;
  const std::vector<Rect> places = places_in_rows(kit, segments, {at.x + pad, at.y + pad}, high);
  const Rect box{at.x, at.y, at.x + segmented_width(kit, segments), places.back().bottom + pad};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  fill(kit, list, box, theme.sunken, kControlRounding);
  if (theme.name == ThemeName::high_contrast) {
    outline(kit, list, box, theme.border_strong, kControlRounding);
  }
  bool changed = false;
  ImGui::BeginGroup();
  ImGui::PushID(id);
  kit.begin_group("segments");
  for (std::size_t i = 0; i < segments.size(); ++i) {
    ImGui::SetCursorScreenPos(top_left(places[i]));
    const Press press = choice_in_row(kit, i, label, segments[i], i == chosen,
                                      ImVec2(places[i].width(), places[i].height()));
    if (press.activated && i != chosen) {
      chosen = i;
      changed = true;
    }
    draw_segment(kit, press, segments[i], i == chosen);
  }
  kit.end_group();
  ImGui::PopID();
  ImGui::SetCursorScreenPos(at);
  ImGui::Dummy(ImVec2(box.width(), box.height()));
  ImGui::EndGroup();
  return changed;
}

bool tabs(Kit& kit, const char* id, const Text& label, const std::vector<Text>& names,
          std::size_t& chosen) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = kit.px(kControlHeight), line = std::max(2.0F, kit.px(3));
  const std::vector<Rect> places = places_in_rows(kit, names, at, height);
  const float bottom = places.back().bottom;
  list.AddRectFilled(ImVec2(at.x, bottom - std::max(1.0F, kit.px(1))),
                     ImVec2(kit.right_limit(), bottom), packed(theme.border));
  bool changed = false;
  ImGui::PushID(id);
  kit.begin_group("tabs");
  for (std::size_t i = 0; i < names.size(); ++i) {
    ImGui::SetCursorScreenPos(top_left(places[i]));
    const Press press =
        choice_in_row(kit, i, label, names[i], i == chosen, ImVec2(places[i].width(), height));
    if (press.activated && i != chosen) {
      chosen = i;
      changed = true;
    }
    const bool on = i == chosen;
    const ImVec2 middle = centre_of(press.rect);
    const Size font = on ? Size::strong : Size::body;
    const float width = text_width(kit, font, names[i].str());
    const Colour ink = on ? theme.link : press.hovered ? theme.text : theme.muted;
    draw_line(kit, list, font, middle.x - width / 2, middle.y, packed(ink), names[i].str());
    if (on) {
      list.AddRectFilled(ImVec2(press.rect.left, press.rect.bottom - line),
                         bottom_right(press.rect), packed(theme.accent));
    }
    kit.ring(press, 6);
  }
  kit.end_group();
  ImGui::PopID();
  ImGui::SetCursorScreenPos(at);
  ImGui::Dummy(ImVec2(kit.available_width(), bottom - at.y));
  return changed;
}

}  // namespace klankbord::ui
