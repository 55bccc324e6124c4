#include "ui/part_keys.h"

#include "imgui.h"

namespace klankbord::ui {

namespace {

// The physical code (USB HID) of a letter, as the digits of kit_keys.cpp.
#if IMGUI_VERSION_NUM < 18700
constexpr int kLetterC = 6, kLetterI = 12, kLetterR = 21;
#else
constexpr ImGuiKey kLetterC = ImGuiKey_C, kLetterI = ImGuiKey_I, kLetterR = ImGuiKey_R;
#endif

}  // namespace

bool look_up_key(const Kit& kit) {
  return !kit.typing() && ImGui::IsKeyPressed(kLetterI, false);
}

bool say_it_key(const Kit&) {
  return ctrl_down() && ImGui::IsKeyPressed(kLetterR, false);
}

bool other_chat_key(const Kit& kit) {
  return !kit.typing() && !ctrl_down() && ImGui::IsKeyPressed(kLetterC, false);
}

}  // namespace klankbord::ui
