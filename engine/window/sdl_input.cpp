#include "window/sdl_input.h"

#include <SDL.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <string>

namespace klankbord::window {
namespace {

std::uint16_t modifiers_of(Uint16 sdl) {
  std::uint16_t modifiers = 0;
  if ((sdl & KMOD_SHIFT) != 0) modifiers |= kShift;
  if ((sdl & KMOD_CTRL) != 0) modifiers |= kCtrl;
  if ((sdl & KMOD_ALT) != 0) modifiers |= kAlt;
  if ((sdl & KMOD_GUI) != 0) modifiers |= kSuper;
  return modifiers;
}

std::optional<Event> button_from(const SDL_MouseButtonEvent& button) {
  Event event;
  event.kind = Event::Kind::button;
  event.down = button.type == SDL_MOUSEBUTTONDOWN;
  switch (button.button) {
    case SDL_BUTTON_LEFT:
      event.code = 0;
      return event;
    case SDL_BUTTON_RIGHT:
      event.code = 1;
      return event;
    case SDL_BUTTON_MIDDLE:
      event.code = 2;
      return event;
    default:
      return std::nullopt;
  }
}

Event wheel_from(const SDL_MouseWheelEvent& wheel) {
  Event event;
  event.kind = Event::Kind::wheel;
  const float direction = wheel.direction == SDL_MOUSEWHEEL_FLIPPED ? -1.0F : 1.0F;
  event.x = -wheel.preciseX * direction;
  event.y = wheel.preciseY * direction;
  return event;
}

Event key_from(const SDL_KeyboardEvent& key) {
  Event event;
  event.kind = Event::Kind::key;
  event.code = key.keysym.scancode;
  event.down = key.type == SDL_KEYDOWN;
  event.modifiers = modifiers_of(key.keysym.mod);
  return event;
}

std::optional<Event> from_window(const SDL_WindowEvent& window) {
  Event event;
  if (window.event == SDL_WINDOWEVENT_LEAVE) {
    event.kind = Event::Kind::leave;
    return event;
  }
  if (window.event == SDL_WINDOWEVENT_FOCUS_LOST) {
    event.kind = Event::Kind::focus_lost;
    return event;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Event> input_from(const SDL_Event& event, float pixel_ratio) {
  Event input;
  switch (event.type) {
    case SDL_MOUSEMOTION:
      input.kind = Event::Kind::move;
      input.x = static_cast<float>(event.motion.x) * pixel_ratio;
      input.y = static_cast<float>(event.motion.y) * pixel_ratio;
      return input;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
      return button_from(event.button);
    case SDL_MOUSEWHEEL:
      return wheel_from(event.wheel);
    case SDL_KEYDOWN:
    case SDL_KEYUP:
      return key_from(event.key);
    case SDL_TEXTINPUT:
      input.kind = Event::Kind::text;
      static_assert(sizeof event.text.text < sizeof input.text);
      std::memcpy(input.text.data(), event.text.text, sizeof event.text.text);
      return input;
    case SDL_WINDOWEVENT:
      return from_window(event.window);
    default:
      return std::nullopt;
  }
}

void SdlSyntheticInput::mouse_move(float x, float y) {
  x_ = x;
  y_ = y;
  SDL_Event event{};
  event.type = SDL_MOUSEMOTION;
  event.motion.windowID = SDL_GetWindowID(window_);
  event.motion.x = static_cast<Sint32>(std::lround(x / pixel_ratio_));
  event.motion.y = static_cast<Sint32>(std::lround(y / pixel_ratio_));
  SDL_PushEvent(&event);
}

void SdlSyntheticInput::mouse_button(bool down) {
  SDL_Event event{};
  event.type = down ? SDL_MOUSEBUTTONDOWN : SDL_MOUSEBUTTONUP;
  event.button.windowID = SDL_GetWindowID(window_);
  event.button.button = SDL_BUTTON_LEFT;
  event.button.state = down ? SDL_PRESSED : SDL_RELEASED;
  event.button.x = static_cast<Sint32>(std::lround(x_ / pixel_ratio_));
  event.button.y = static_cast<Sint32>(std::lround(y_ / pixel_ratio_));
  SDL_PushEvent(&event);
}

void SdlSyntheticInput::wheel(float lines) {
  SDL_Event event{};
  event.type = SDL_MOUSEWHEEL;
  event.wheel.windowID = SDL_GetWindowID(window_);
  event.wheel.y = static_cast<Sint32>(std::lround(lines));
  event.wheel.preciseY = lines;
  SDL_PushEvent(&event);
}

void SdlSyntheticInput::key(std::string_view name, bool down) {
  const SDL_Scancode scancode = SDL_GetScancodeFromName(std::string(name).c_str());
  assert(scancode != SDL_SCANCODE_UNKNOWN);
  const SDL_Keycode keycode = SDL_GetKeyFromScancode(scancode);
  Uint16 bit = KMOD_NONE;
  if (keycode == SDLK_LSHIFT) bit = KMOD_LSHIFT;
  if (keycode == SDLK_LCTRL) bit = KMOD_LCTRL;
  if (keycode == SDLK_LALT) bit = KMOD_LALT;
  modifiers_ = static_cast<Uint16>(down ? modifiers_ | bit : modifiers_ & ~bit);
  SDL_Event event{};
  event.type = down ? SDL_KEYDOWN : SDL_KEYUP;
  event.key.windowID = SDL_GetWindowID(window_);
  event.key.state = down ? SDL_PRESSED : SDL_RELEASED;
  event.key.keysym.scancode = scancode;
  event.key.keysym.sym = keycode;
  event.key.keysym.mod = modifiers_;
  SDL_PushEvent(&event);
}

void SdlSyntheticInput::text(std::string_view utf8) {
  while (!utf8.empty()) {
    SDL_Event event{};
    event.type = SDL_TEXTINPUT;
    event.text.windowID = SDL_GetWindowID(window_);
    // A piece must not end inside a character.
    std::size_t bytes = std::min(utf8.size(), sizeof event.text.text - 1);
    while (bytes < utf8.size() && (static_cast<unsigned char>(utf8[bytes]) & 0xC0U) == 0x80U) {
      --bytes;
    }
    utf8.copy(event.text.text, bytes);
    utf8.remove_prefix(bytes);
    SDL_PushEvent(&event);
  }
}

void SdlSyntheticInput::resize(int width, int height) {
  SDL_SetWindowSize(window_, width, height);
}

void SdlSyntheticInput::close() {
  SDL_Event event{};
  event.type = SDL_QUIT;
  SDL_PushEvent(&event);
}

void SdlSyntheticInput::front(bool in_front) {
  SDL_Event event{};
  event.type = SDL_WINDOWEVENT;
  event.window.windowID = SDL_GetWindowID(window_);
  event.window.event = in_front ? SDL_WINDOWEVENT_FOCUS_GAINED : SDL_WINDOWEVENT_FOCUS_LOST;
  SDL_PushEvent(&event);
}

}  // namespace klankbord::window
