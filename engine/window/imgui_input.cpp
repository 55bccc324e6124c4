#include "window/imgui_input.h"

#include <SDL.h>

#include <array>
#include <cfloat>
#include <string>

namespace klankbord::window {
namespace {

struct KeyName {
  ImGuiKey imgui;
  SDL_Scancode sdl;
};
// What Dear ImGui's own text editing uses, by place on the keyboard.
constexpr std::array kKeys = {
    KeyName{ImGuiKey_Tab, SDL_SCANCODE_TAB},
    KeyName{ImGuiKey_LeftArrow, SDL_SCANCODE_LEFT},
    KeyName{ImGuiKey_RightArrow, SDL_SCANCODE_RIGHT},
    KeyName{ImGuiKey_UpArrow, SDL_SCANCODE_UP},
    KeyName{ImGuiKey_DownArrow, SDL_SCANCODE_DOWN},
    KeyName{ImGuiKey_PageUp, SDL_SCANCODE_PAGEUP},
    KeyName{ImGuiKey_PageDown, SDL_SCANCODE_PAGEDOWN},
    KeyName{ImGuiKey_Home, SDL_SCANCODE_HOME},
    KeyName{ImGuiKey_End, SDL_SCANCODE_END},
    KeyName{ImGuiKey_Insert, SDL_SCANCODE_INSERT},
    KeyName{ImGuiKey_Delete, SDL_SCANCODE_DELETE},
    KeyName{ImGuiKey_Backspace, SDL_SCANCODE_BACKSPACE},
    KeyName{ImGuiKey_Space, SDL_SCANCODE_SPACE},
    KeyName{ImGuiKey_Enter, SDL_SCANCODE_RETURN},
    KeyName{ImGuiKey_Escape, SDL_SCANCODE_ESCAPE},
#if IMGUI_VERSION_NUM >= 18700
    KeyName{ImGuiKey_F6, SDL_SCANCODE_F6},
    KeyName{ImGuiKey_F9, SDL_SCANCODE_F9},
#endif
};

// Letters of shortcuts go by what is written on the key: Ctrl+A is elsewhere on AZERTY.
struct LetterName {
  ImGuiKey imgui;
  SDL_Keycode sdl;
};
constexpr std::array kLetters = {
    LetterName{ImGuiKey_A, SDLK_a}, LetterName{ImGuiKey_C, SDLK_c}, LetterName{ImGuiKey_V, SDLK_v},
    LetterName{ImGuiKey_X, SDLK_x}, LetterName{ImGuiKey_Y, SDLK_y}, LetterName{ImGuiKey_Z, SDLK_z},
#if IMGUI_VERSION_NUM >= 18700
    LetterName{ImGuiKey_P, SDLK_p},
#endif
};

const char* clipboard_text(void*) {
  // Dear ImGui uses the text until it asks again.
  static std::string text;
  char* from_sdl = SDL_GetClipboardText();
  text = from_sdl != nullptr ? from_sdl : "";
  SDL_free(from_sdl);
  return text.c_str();
}

void set_clipboard_text(void*, const char* text) {
  SDL_SetClipboardText(text);
}

#if IMGUI_VERSION_NUM < 18700

// Version 1.86: keys are places in an array; SDL's codes serve as indexes.
void connect_keys(ImGuiIO& io) {
  for (const KeyName& key : kKeys) io.KeyMap[key.imgui] = key.sdl;
  for (const LetterName& key : kLetters) {
    io.KeyMap[key.imgui] = SDL_GetScancodeFromKey(key.sdl);
  }
  io.KeyMap[ImGuiKey_KeyPadEnter] = SDL_SCANCODE_KP_ENTER;
}

void hand_key(ImGuiIO& io, const Event& event) {
  if (event.code >= 0 && event.code < static_cast<int>(IM_ARRAYSIZE(io.KeysDown))) {
    io.KeysDown[event.code] = event.down;
  }
  io.KeyShift = (event.modifiers & kShift) != 0;
  io.KeyCtrl = (event.modifiers & kCtrl) != 0;
  io.KeyAlt = (event.modifiers & kAlt) != 0;
  io.KeySuper = (event.modifiers & kSuper) != 0;
}

void release_all(ImGuiIO& io) {
  for (bool& key : io.KeysDown) key = false;
  for (bool& button : io.MouseDown) button = false;
  io.KeyShift = io.KeyCtrl = io.KeyAlt = io.KeySuper = false;
}

void hand_mouse(ImGuiIO& io, const Event& event) {
  if (event.kind == Event::Kind::move) io.MousePos = ImVec2(event.x, event.y);
  if (event.kind == Event::Kind::leave) io.MousePos = ImVec2(-FLT_MAX, -FLT_MAX);
  if (event.kind == Event::Kind::button) io.MouseDown[event.code] = event.down;
  if (event.kind == Event::Kind::wheel) {
    io.MouseWheelH += event.x;
    io.MouseWheel += event.y;
  }
}

#else

void connect_keys(ImGuiIO& io) {
  // Our own queue already gives one change per frame.
  io.ConfigInputTrickleEventQueue = false;
}

ImGuiKey key_of(int code) {
  for (const KeyName& key : kKeys) {
    if (key.sdl == code) return key.imgui;
  }
  if (code == SDL_SCANCODE_KP_ENTER) return ImGuiKey_KeypadEnter;
  if (code >= SDL_SCANCODE_1 && code <= SDL_SCANCODE_9) {
    return static_cast<ImGuiKey>(ImGuiKey_1 + (code - SDL_SCANCODE_1));
  }
  if (code >= SDL_SCANCODE_KP_1 && code <= SDL_SCANCODE_KP_9) {
    return static_cast<ImGuiKey>(ImGuiKey_Keypad1 + (code - SDL_SCANCODE_KP_1));
  }
  const SDL_Keycode letter = SDL_GetKeyFromScancode(static_cast<SDL_Scancode>(code));
  for (const LetterName& key : kLetters) {
    if (key.sdl == letter) return key.imgui;
  }
  return ImGuiKey_None;
}

void hand_key(ImGuiIO& io, const Event& event) {
  io.AddKeyEvent(ImGuiMod_Shift, (event.modifiers & kShift) != 0);
  io.AddKeyEvent(ImGuiMod_Ctrl, (event.modifiers & kCtrl) != 0);
  io.AddKeyEvent(ImGuiMod_Alt, (event.modifiers & kAlt) != 0);
  io.AddKeyEvent(ImGuiMod_Super, (event.modifiers & kSuper) != 0);
  const ImGuiKey key = key_of(event.code);
  if (key != ImGuiKey_None) io.AddKeyEvent(key, event.down);
}

void release_all(ImGuiIO& io) {
  io.AddFocusEvent(false);
}

void hand_mouse(ImGuiIO& io, const Event& event) {
  if (event.kind == Event::Kind::move) io.AddMousePosEvent(event.x, event.y);
  if (event.kind == Event::Kind::leave) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
  if (event.kind == Event::Kind::button) io.AddMouseButtonEvent(event.code, event.down);
  if (event.kind == Event::Kind::wheel) io.AddMouseWheelEvent(event.x, event.y);
}

#endif

}  // namespace

void connect_input(ImGuiIO& io) {
  connect_keys(io);
  io.GetClipboardTextFn = clipboard_text;
  io.SetClipboardTextFn = set_clipboard_text;
}

void hand_over(ImGuiIO& io, const Event& event) {
  switch (event.kind) {
    case Event::Kind::key:
      hand_key(io, event);
      break;
    case Event::Kind::text:
      io.AddInputCharactersUTF8(event.text.data());
      break;
    case Event::Kind::focus_lost:
      release_all(io);
      break;
    default:
      hand_mouse(io, event);
  }
}

}  // namespace klankbord::window
