#include "ui/kit_overlay.h"

#include <algorithm>
#include <cmath>

#if __has_include("imgui_stdlib.h")
#include "imgui_stdlib.h"
#else
#include "misc/cpp/imgui_stdlib.h"  // where other packages keep it
#endif
#include "ui/kit_layout.h"
#include "ui/kit_layout_state.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {
namespace {

constexpr ImGuiWindowFlags kPopupFlags = ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoMove |
                                         ImGuiWindowFlags_NoSavedSettings |
                                         ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize;
constexpr float kListRows = 8.5F;  // half a row shows that there are more

// The small words above a combo or a field; read with the control itself.
void draw_label(Kit& kit, const Text& label) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = line_height(kit, Size::small_text);
  ImGui::Dummy(ImVec2(text_width(kit, Size::small_text, label.str()), height));
  draw_line(kit, *ImGui::GetWindowDrawList(), Size::small_text, at.x, at.y + height / 2,
            packed(kit.colours().muted), label.str());
  gap(kit, space::kXs);
}

void draw_box(const Kit& kit, const Rect& rect, bool lit) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  fill(kit, list, rect, theme.surface, kControlRounding);
  outline(kit, list, rect, lit ? theme.accent : theme.border_strong, kControlRounding,
          lit ? 2.0F : 1.0F);
}

// One row of an open list; answers whether it was chosen.
bool list_row(Kit& kit, std::size_t index, const Text& text, bool chosen, float width) {
  ImGui::PushID(static_cast<int>(index));
  Control control;
  control.role = Role::choice;
  control.id = "row";
  control.label = text.str();
  control.value = chosen ? "on" : "off";
  const Press press = kit.control(control, ImVec2(width, kit.px(kControlHeight - 4)));
  ImGui::PopID();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const bool lit = press.hovered || press.focused;
  if (lit) fill(kit, list, press.rect, theme.accent_soft, 8);
  const float middle = centre_of(press.rect).y;
  const std::uint32_t ink = packed(lit ? theme.on_accent_soft : theme.text);
  draw_line(kit, list, chosen ? Size::strong : Size::body, press.rect.left + kit.px(space::kM),
            middle, ink, text.str());
  if (chosen) {
    draw_icon(list, Icon::check, ImVec2(press.rect.right - kit.px(20), middle), kit.px(18), ink);
  }
  return press.activated;
}

// Opens below the control or, where there is no room, above it.
void place_list(const Kit& kit, const Rect& anchor, float height) {
  const float gap_px = kit.px(4);
  const bool fits = anchor.bottom + gap_px + height <= ImGui::GetIO().DisplaySize.y;
  const float top = fits ? anchor.bottom + gap_px : anchor.top - gap_px - height;
  ImGui::SetNextWindowPos(ImVec2(anchor.left, std::max(0.0F, top)));
  ImGui::SetNextWindowSize(ImVec2(anchor.width(), height));
}

bool open_list(Kit& kit, const Press& box, const std::vector<Text>& choices, std::size_t& chosen,
               bool opened_now) {
  const float pad = kit.px(6);
  const float rows = std::min(static_cast<float>(choices.size()), kListRows);
  place_list(kit, box.rect, rows * kit.px(kControlHeight - 4) + 2 * pad);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(pad, pad));
  const bool open = ImGui::BeginPopup("list", kPopupFlags);
  ImGui::PopStyleVar();
  if (!open) return false;
  bool changed = false;
  kit.begin_scope(ImGui::GetID("list"));
  kit.begin_group("rows");
  const float width = ImGui::GetContentRegionAvail().x;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (opened_now && i == chosen) kit.focus_next_control();
    if (list_row(kit, i, choices[i], i == chosen, width)) {
      changed = i != chosen;
      chosen = i;
      kit.focus(box.id);
      ImGui::CloseCurrentPopup();
    }
  }
  if (kit.shortcut(Key::escape)) {
    kit.focus(box.id);
    ImGui::CloseCurrentPopup();
  }
  kit.end_group();
  kit.end_scope();
  ImGui::EndPopup();
  return changed;
}

Rect field_box(Kit& kit, const FieldStyle& style) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = style.width > 0 ? style.width : kit.available_width();
  return {at.x, at.y, at.x + width, at.y + kit.px(kControlHeight)};
}

// Cuts at the end of a character.
void limit_bytes(std::string& value, std::size_t most) {
  if (value.size() <= most) return;
  while (most > 0 && (static_cast<unsigned char>(value[most]) & 0xC0U) == 0x80U) --most;
  value.resize(most);
}

}  // namespace

bool combo(Kit& kit, const char* id, const Text& label, const std::vector<Text>& choices,
           std::size_t& chosen, const ComboStyle& style) {
  ImGui::PushID(id);
  ImGui::BeginGroup();
  if (style.label_shown) draw_label(kit, label);
  Control control;
  control.role = Role::combo;
  control.id = "box";
  control.label = label.str();
  control.value = chosen < choices.size() ? choices[chosen].str() : std::string();
  const float width = style.width > 0 ? style.width : kit.px(240);
  const Press press = kit.control(control, ImVec2(width, kit.px(kControlHeight)));
  const bool open_now = press.activated && !ImGui::IsPopupOpen("list");
  if (open_now) ImGui::OpenPopup("list");
  draw_box(kit, press.rect, press.hovered || ImGui::IsPopupOpen("list"));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float middle = centre_of(press.rect).y;
  list.PushClipRect(top_left(press.rect), ImVec2(press.rect.right - kit.px(38), press.rect.bottom),
                    true);
  draw_line(kit, list, Size::body, press.rect.left + kit.px(space::kM + 2), middle,
            packed(kit.colours().text), control.value);
  list.PopClipRect();
  draw_icon(list, Icon::chevron_down, ImVec2(press.rect.right - kit.px(22), middle), kit.px(20),
            packed(kit.colours().muted));
  kit.ring(press);
  ImGui::EndGroup();
  const bool changed = open_list(kit, press, choices, chosen, open_now);
  ImGui::PopID();
  return changed;
}

FieldResult text_field(Kit& kit, const char* id, const Text& label, std::string& value,
                       const FieldStyle& style) {
  FieldResult result;
  ImGui::PushID(id);
  ImGui::BeginGroup();
  if (style.label_shown) draw_label(kit, label);
  const Rect box = field_box(kit, style);
  const std::uint32_t field = ImGui::GetID("##field");
  const bool focused = kit.focused_id() == field;
  const bool wake = focused && (kit.shortcut(Key::enter) || kit.shortcut(Key::space));
  if (kit.should_enter(field) || wake) ImGui::SetKeyboardFocusHere();

  const float lead = style.icon == Icon::none ? kit.px(space::kM) : kit.px(40);
  const float font = kit.fonts().body->FontSize;
  ImGui::PushFont(kit.fonts().body);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(0, std::floor((box.height() - font) / 2)));
  draw_box(kit, box, focused && kit.typing());
  ImGui::SetCursorScreenPos(ImVec2(box.left + lead, box.top));
  ImGui::SetNextItemWidth(box.width() - lead - kit.px(space::kS));
  const std::string typed = value;
  const ImGuiInputTextFlags hidden = style.secret ? ImGuiInputTextFlags_Password : 0;
  result.submitted = ImGui::InputTextWithHint("##field", style.hint.str().c_str(), &value,
                                              ImGuiInputTextFlags_EnterReturnsTrue | hidden);
  result.changed = ImGui::IsItemEdited();
  // Escape leaves the field; Dear ImGui would also undo what was typed in it.
  if (ImGui::IsItemDeactivated() && key_pressed(Key::escape)) value = typed;
  limit_bytes(value, style.max_bytes);
  if (ImGui::IsItemActive()) kit.note_typing();
  if (ImGui::IsItemActivated() && !focused) kit.focus(field);
  (void)kit.should_enter(field);  // a click has entered it already
  ImGui::PopStyleVar();
  ImGui::PopFont();
  if (style.icon != Icon::none) {
    draw_icon(*ImGui::GetWindowDrawList(), style.icon,
              ImVec2(box.left + kit.px(22), centre_of(box).y), kit.px(20),
              packed(kit.colours().muted));
  }
  ImGui::SetCursorScreenPos(top_left(box));
  ImGui::Dummy(ImVec2(box.width(), box.height()));
  Widget widget;
  widget.role = Role::field;
  widget.id = field;
  widget.label = label.str();
  widget.value = style.secret ? std::string(value.size(), '*') : value;
  widget.rect = box;
  kit.record(std::move(widget));
  Press press;
  press.focused = focused;
  press.rect = box;
  kit.ring(press);
  ImGui::EndGroup();
  ImGui::PopID();
  return result;
}

void tooltip(Kit& kit, const Press& press, const Text& text) {
  if (text.empty()) return;
  if (press.hovered || (press.focused && kit.focus_visible())) kit.show_tooltip(press.rect, text);
}

bool begin_dialog(Kit& kit, const char* id, const Text& heading_text, bool& open, float width) {
  int* const came_from = ImGui::GetStateStorage()->GetIntRef(ImGui::GetID(id), 0);
  if (open && !ImGui::IsPopupOpen(id)) {
    ImGui::OpenPopup(id);
    *came_from = static_cast<int>(kit.focused_id());
    kit.focus_next_control();
  }
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float wide = std::min(kit.px(width), screen.x - 2 * kit.px(space::kL));
  ImGui::SetNextWindowPos(ImVec2(std::floor(screen.x / 2), std::floor(screen.y / 2)), 0,
                          ImVec2(0.5F, 0.5F));
  ImGui::SetNextWindowSizeConstraints(ImVec2(wide, 0), ImVec2(wide, screen.y - kit.px(space::kXl)));
  const float pad = kit.px(space::kXl);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(pad, pad));
  const bool shown =
      ImGui::BeginPopupModal(id, nullptr, kPopupFlags | ImGuiWindowFlags_AlwaysAutoResize);
  ImGui::PopStyleVar();
  if (!shown) return false;
  kit.begin_scope(ImGui::GetID("dialog"));
  kit.layout().right_limits.push_back(ImGui::GetWindowPos().x + wide - pad);
  if (kit.shortcut(Key::escape)) open = false;
  if (!open) {
    ImGui::CloseCurrentPopup();
    kit.focus(static_cast<std::uint32_t>(*came_from));
  }
  heading(kit, heading_text);
  gap(kit, space::kM);
  return true;
}

void end_dialog(Kit& kit) {
  kit.layout().right_limits.pop_back();
  kit.end_scope();
  ImGui::EndPopup();
}

void notice(Kit& kit, Notice kind, const Text& text) {
  const Theme& theme = kit.colours();
  Colour mark = theme.link, ground = theme.accent_soft, ink = theme.on_accent_soft;
  Icon icon = Icon::info;
  if (kind != Notice::info) {
    const Level level = kind == Notice::good      ? Level::shown
                        : kind == Notice::warning ? Level::partly
                                                  : Level::missed;
    mark = theme.level(level).mark;
    ground = theme.level(level).soft;
    ink = theme.level(level).text;
    icon = kind == Notice::good ? Icon::check : Icon::warning;
  }
  const float width = kit.available_width(), pad = kit.px(space::kM), lead = kit.px(48);
  const WrappedText words = wrap(kit, Size::body, text.str(), width - lead - pad);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect rect{at.x, at.y, at.x + width,
                  at.y + std::max(kit.px(kControlHeight), words.height + 2 * pad)};
  ImGui::Dummy(ImVec2(rect.width(), rect.height()));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  fill(kit, list, rect, ground, kControlRounding);
  draw_icon(list, icon, ImVec2(at.x + kit.px(26), centre_of(rect).y), kit.px(22), packed(mark));
  draw_wrapped(kit, list, words, Size::body,
               ImVec2(at.x + lead, std::floor(centre_of(rect).y - words.height / 2)), packed(ink));
  kit.record(Role::alert, text.str(), "", rect);
}

}  // namespace klankbord::ui
