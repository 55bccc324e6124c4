#include "window/surface.h"

#include <SDL.h>

namespace klankbord::window {
namespace {

bool is_ours(const SDL_PixelFormat& format) {
  return format.BytesPerPixel == 4 && format.Rmask == 0xFF0000U && format.Gmask == 0xFF00U &&
         format.Bmask == 0xFFU;
}

}  // namespace

Surface::~Surface() {
  SDL_FreeSurface(own_);
}

bool Surface::connect() {
  SDL_FreeSurface(own_);
  own_ = nullptr;
  shown_ = SDL_GetWindowSurface(window_);
  if (shown_ == nullptr) {
    // Some systems (Wayland) have no plain pixels for a window, only textures: let SDL use those.
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "1");
    shown_ = SDL_GetWindowSurface(window_);
  }
  if (shown_ == nullptr) return false;
  if (!is_ours(*shown_->format)) {
    own_ = SDL_CreateRGBSurfaceWithFormat(0, shown_->w, shown_->h, 32, SDL_PIXELFORMAT_ARGB8888);
    return own_ != nullptr;
  }
  return true;
}

Canvas Surface::canvas() const {
  const SDL_Surface* surface = own_ != nullptr ? own_ : shown_;
  return {static_cast<std::uint32_t*>(surface->pixels), surface->w, surface->h, surface->pitch / 4};
}

void Surface::show() {
  if (own_ != nullptr) SDL_BlitSurface(own_, nullptr, shown_, nullptr);
  SDL_UpdateWindowSurface(window_);
}

}  // namespace klankbord::window
