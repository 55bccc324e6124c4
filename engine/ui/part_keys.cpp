#include "ui/part_keys.h"

#include "imgui.h"

namespace klankbord::ui {

bool look_up_key(const Kit& kit) {
  if (kit.typing()) return false;
#if IMGUI_VERSION_NUM < 18700
  constexpr int kLetterI = 12;  // its physical code (USB HID), as the digits of kit_keys.cpp
  return ImGui::IsKeyPressed(kLetterI, false);
#else
  return ImGui::IsKeyPressed(ImGuiKey_I, false);
#endif
}

}  // namespace klankbord::ui
