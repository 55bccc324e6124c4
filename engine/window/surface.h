// The pixels of the window: the desktop's own buffer where its format allows, so that no second one
// is kept.
#pragma once

#include "window/raster.h"

struct SDL_Surface;
struct SDL_Window;

namespace klankbord::window {

class Surface {
 public:
  explicit Surface(SDL_Window* window) : window_(window) {}
  ~Surface();
  Surface(const Surface&) = delete;
  Surface& operator=(const Surface&) = delete;

  // (Re)connects to the window after it was opened or got another size. False: no pixels to be had.
  bool connect();
  Canvas canvas() const;
  void show();

 private:
  SDL_Window* window_;
  SDL_Surface* shown_ = nullptr;  // belongs to the window
  SDL_Surface* own_ = nullptr;    // only where the window's pixels are of another kind
};

}  // namespace klankbord::window
