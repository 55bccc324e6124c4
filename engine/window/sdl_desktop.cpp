#include "window/sdl_desktop.h"

#include <SDL.h>

#include <cstdint>
#include <vector>

#include "window/icon.h"

namespace klankbord::window {

base::Failure no_display(const std::string& reason) {
  return {base::ExitCode::environment,
          "The window cannot open: " + reason +
              ". Without a display, use the console: klankbord play <scenario>."};
}

bool is_without_desktop(const char* driver) {
  const std::string name = driver != nullptr ? driver : "";
  return name == "dummy" || name == "offscreen" || name == "KMSDRM" || name == "evdev";
}

void set_hints() {
  // Without this SDL starts OpenGL behind the window: slower, and 100 MB, on a machine without GPU.
  SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
  SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
  SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
  SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
  SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
}

void set_icon(SDL_Window* window) {
  std::vector<std::uint32_t> pixels = icon_pixels();
  SDL_Surface* icon = SDL_CreateRGBSurfaceWithFormatFrom(pixels.data(), kIconSide, kIconSide, 32,
                                                         kIconSide * 4, SDL_PIXELFORMAT_ARGB8888);
  if (icon == nullptr) return;
  SDL_SetWindowIcon(window, icon);
  SDL_FreeSurface(icon);
}

}  // namespace klankbord::window
