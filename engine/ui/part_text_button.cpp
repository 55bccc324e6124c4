#include "ui/part_text_button.h"

#include "ui/kit_controls.h"

namespace klankbord::ui {

bool text_button(Kit& kit, const char* id, const Text& label, Icon icon) {
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = icon;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos(ImVec2(at.x - kit.px(space::kL), at.y));
  return button(kit, id, label, style);
}

}  // namespace klankbord::ui
