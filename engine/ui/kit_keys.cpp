#include "ui/kit_keys.h"

#include "imgui.h"

namespace klankbord::ui {
namespace {

#if IMGUI_VERSION_NUM < 18700
bool down_now(ImGuiKey key, bool repeat) {
  return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key), repeat);
}
bool enter(bool repeat) {
  return down_now(ImGuiKey_Enter, repeat) || down_now(ImGuiKey_KeyPadEnter, repeat);
}
bool function6(bool repeat) {
  return ImGui::IsKeyPressed(63, repeat);  // a physical code, as below
}
bool function9(bool repeat) {
  return ImGui::IsKeyPressed(66, repeat);
}
bool letter_p(bool repeat) {
  return ImGui::IsKeyPressed(19, repeat);  // its place, the same on QWERTY and AZERTY
}
bool letter_b(bool repeat) {
  return ImGui::IsKeyPressed(5, repeat);  // likewise
}
bool digit(int value, bool repeat) {
  // Version 1.86 has no names for digits; the window hands over physical codes (USB HID usages), in
  // which 1 to 9 are 30 to 38, and 89 to 97 on the keypad.
  return ImGui::IsKeyPressed(29 + value, repeat) || ImGui::IsKeyPressed(88 + value, repeat);
}
#else
bool down_now(ImGuiKey key, bool repeat) {
  return ImGui::IsKeyPressed(key, repeat);
}
bool enter(bool repeat) {
  return down_now(ImGuiKey_Enter, repeat) || down_now(ImGuiKey_KeypadEnter, repeat);
}
bool function6(bool repeat) {
  return down_now(ImGuiKey_F6, repeat);
}
bool function9(bool repeat) {
  return down_now(ImGuiKey_F9, repeat);
}
bool letter_p(bool repeat) {
  return down_now(ImGuiKey_P, repeat);
}
bool letter_b(bool repeat) {
  return down_now(ImGuiKey_B, repeat);
}
bool digit(int value, bool repeat) {
  return down_now(static_cast<ImGuiKey>(ImGuiKey_0 + value), repeat) ||
         down_now(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + value), repeat);
}
#endif

}  // namespace

bool key_pressed(Key key, bool repeat) {
  switch (key) {
    case Key::tab:
      return down_now(ImGuiKey_Tab, repeat);
    case Key::enter:
      return enter(repeat);
    case Key::space:
      return down_now(ImGuiKey_Space, repeat);
    case Key::escape:
      return down_now(ImGuiKey_Escape, repeat);
    case Key::left:
      return down_now(ImGuiKey_LeftArrow, repeat);
    case Key::right:
      return down_now(ImGuiKey_RightArrow, repeat);
    case Key::up:
      return down_now(ImGuiKey_UpArrow, repeat);
    case Key::down:
      return down_now(ImGuiKey_DownArrow, repeat);
    case Key::page_up:
      return down_now(ImGuiKey_PageUp, repeat);
    case Key::page_down:
      return down_now(ImGuiKey_PageDown, repeat);
    case Key::home:
      return down_now(ImGuiKey_Home, repeat);
    case Key::end:
      return down_now(ImGuiKey_End, repeat);
    case Key::f6:
      return function6(repeat);
    case Key::f9:
      return function9(repeat);
    case Key::letter_p:
      return letter_p(repeat);
    case Key::letter_b:
      return letter_b(repeat);
    default:
      break;
  }
  return digit(static_cast<int>(key) - static_cast<int>(Key::digit1) + 1, repeat);
}

bool typed(char character) {
  for (const ImWchar one : ImGui::GetIO().InputQueueCharacters) {
    if (one == static_cast<ImWchar>(character)) return true;
  }
  return false;
}

bool shift_down() {
  return ImGui::GetIO().KeyShift;
}
bool ctrl_down() {
  return ImGui::GetIO().KeyCtrl || ImGui::GetIO().KeySuper;
}

}  // namespace klankbord::ui
