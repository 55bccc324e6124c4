// A window without a display and a kit in it, for tests that draw. Header only, see ui_driver.h.
#pragma once

#include <cstdlib>
#include <functional>
#include <memory>
#include <stdexcept>
#include <utility>

#include "support/ui_driver.h"
#include "ui/kit_layout.h"

namespace klankbord::test {

inline std::unique_ptr<window::Window> open_window(int width = 1280, int height = 800,
                                                   int text_percent = 100,
                                                   bool close_asks = false) {
  ::setenv("SDL_VIDEODRIVER", "dummy", 0);
  window::Options options;
  options.title = "test";
  options.width = width;
  options.height = height;
  options.text_percent = text_percent;
  options.close_asks = close_asks;
  auto opened = window::Window::open(options);
  if (!opened.ok()) throw std::runtime_error(opened.failure().message);
  return std::move(*opened);
}

// Draws `content` in one region that fills the window.
class UiStage {
 public:
  explicit UiStage(std::function<void(ui::Kit&)> content, int width = 1280, int height = 800,
                   int text_percent = 100)
      : window(open_window(width, height, text_percent)),
        content_(std::move(content)),
        driver(*window, kit, [this] { draw(); }) {}

  std::unique_ptr<window::Window> window;
  ui::Kit kit;

 private:
  void draw() {
    ui::begin_screen(kit, "stage");
    ui::begin_region(kit, "all", ui::verbatim("all"));
    content_(kit);
    ui::end_region(kit);
    ui::end_screen(kit);
  }
  std::function<void(ui::Kit&)> content_;

 public:
  UiDriver driver;  // last: it draws at once
};

}  // namespace klankbord::test
