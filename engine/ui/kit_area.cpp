#include "ui/kit_area.h"

#include <algorithm>
#include <cmath>

#if __has_include("imgui_stdlib.h")
#include "imgui_stdlib.h"
#else
#include "misc/cpp/imgui_stdlib.h"  // where other packages keep it
#endif
#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_soft_wrap.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

namespace {

struct AreaEdit {
  const Kit& kit;
  float width;
  std::string before;  // without soft breaks, as it was before this edit
  std::size_t max_bytes;
};

MeasureWidth body_width(const Kit& kit) {
  return [&kit](std::string_view text) { return text_width(kit, Size::body, text); };
}

// As much of the text as may be kept, cut between two characters.
void cut_to(EditedText& edited, std::size_t max_bytes) {
  if (edited.text.size() <= max_bytes) return;
  std::size_t end = max_bytes;
  while (end > 0 && (static_cast<unsigned char>(edited.text[end]) & 0xC0) == 0x80) --end;
  edited.text.resize(end);
  edited.cursor = std::min(edited.cursor, end);
}

// Wraps anew after each edit, with the cursor at the same place among the words.
int rewrap(ImGuiInputTextCallbackData* data) {
  const auto& edit = *static_cast<const AreaEdit*>(data->UserData);
  EditedText shown{std::string(data->Buf, static_cast<std::size_t>(data->BufTextLen)),
                   static_cast<std::size_t>(data->CursorPos)};
  // A line end that was typed after a space is the writer's own.
  if (key_pressed(Key::enter, true) && shown.cursor > 0 && shown.text[shown.cursor - 1] == '\n') {
    while (shown.cursor > 1 && shown.text[shown.cursor - 2] == ' ') {
      shown.text.erase(shown.cursor - 2, 1);
      --shown.cursor;
    }
  }
  EditedText plain = soft_unwrapped(shown);
  const bool broke_only = plain.text == edit.before && plain.cursor > 0;
  // Only a soft break was rubbed out, which would come back: take the space before it along.
  if (broke_only && plain.text[plain.cursor - 1] == ' ') {
    plain.text.erase(plain.cursor - 1, 1);
    --plain.cursor;
  }
  cut_to(plain, edit.max_bytes);
  const EditedText wrapped = soft_wrapped(plain, edit.width, body_width(edit.kit));
  data->DeleteChars(0, data->BufTextLen);
  data->InsertChars(0, wrapped.text.c_str());
  data->CursorPos = data->SelectionStart = data->SelectionEnd = static_cast<int>(wrapped.cursor);
  return 0;
}

}  // namespace

bool text_area(Kit& kit, const char* id, const Text& label, std::string& value,
               const AreaStyle& style) {
  ImGui::PushID(id);
  const float pad = kit.px(space::kM), width = kit.available_width();
  const float line = kit.fonts().body->FontSize;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect box{at.x, at.y, at.x + width,
                 at.y + std::ceil(line * static_cast<float>(style.lines)) + 2 * pad};
  const std::uint32_t field = ImGui::GetID("##field");
  const bool focused = kit.focused_id() == field;
  const bool wake = focused && (kit.shortcut(Key::enter) || kit.shortcut(Key::space));
  if (kit.should_enter(field) || (wake && !ctrl_down())) ImGui::SetKeyboardFocusHere();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const bool lit = focused && kit.typing();
  fill(kit, list, box, theme.surface, kControlRounding);
  outline(kit, list, box, lit ? theme.accent : theme.border_strong, kControlRounding,
          lit ? 2.0F : 1.0F);
  if (value.empty() && !style.hint.empty()) {
    const WrappedText hint = wrap(kit, Size::body, style.hint.str(), width - 2 * pad);
    draw_wrapped(kit, list, hint, Size::body, ImVec2(box.left + pad, box.top + pad),
                 packed(theme.muted));
  }
  // The scroll bar of the field takes its room from the words.
  AreaEdit edit{kit, width - 2 * pad - ImGui::GetStyle().ScrollbarSize, value, style.max_bytes};
  std::string shown = soft_wrapped({value, 0}, edit.width, body_width(kit)).text;
  ImGui::PushFont(kit.fonts().body);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(0, 0));
  ImGui::SetCursorScreenPos(ImVec2(box.left + pad, box.top + pad));
  const bool left = key_pressed(Key::escape);  // Dear ImGui would undo everything
  const bool edited = ImGui::InputTextMultiline(
      "##field", &shown, ImVec2(width - 2 * pad, box.height() - 2 * pad),
      ImGuiInputTextFlags_CallbackEdit | ImGuiInputTextFlags_NoHorizontalScroll, rewrap, &edit);
  if (ImGui::IsItemActive()) kit.note_typing();
  if (ImGui::IsItemActivated() && !focused) kit.focus(field);
  (void)kit.should_enter(field);  // a click has entered it already
  ImGui::PopStyleVar();
  ImGui::PopFont();
  ImGui::SetCursorScreenPos(top_left(box));
  ImGui::Dummy(ImVec2(box.width(), box.height()));
  const std::string before = value;
  if (edited && !left) value = soft_unwrapped({shown, 0}).text;
  Widget widget;
  widget.role = Role::field;
  widget.id = field;
  widget.label = label.str();
  widget.value = value;
  widget.rect = box;
  kit.record(std::move(widget));
  Press press;
  press.focused = focused;
  press.rect = box;
  kit.ring(press);
  ImGui::PopID();
  return value != before;
}

}  // namespace klankbord::ui
