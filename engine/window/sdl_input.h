// Between SDL's events and ours, in both directions.
#pragma once

#include <cstdint>
#include <optional>

#include "window/events.h"
#include "window/window.h"

union SDL_Event;
struct SDL_Window;

namespace klankbord::window {

// Nothing for events that are no input. `pixel_ratio`: pixels per desktop unit.
std::optional<Event> input_from(const SDL_Event& event, float pixel_ratio);

// Pushes what a person would do into SDL's queue.
class SdlSyntheticInput final : public SyntheticInput {
 public:
  SdlSyntheticInput(SDL_Window* window, float pixel_ratio)
      : window_(window), pixel_ratio_(pixel_ratio) {}
  void mouse_move(float x, float y) override;
  void mouse_button(bool down) override;
  void wheel(float lines) override;
  void key(std::string_view name, bool down) override;
  void text(std::string_view utf8) override;
  void resize(int width, int height) override;
  void close() override;
  void front(bool in_front) override;

 private:
  SDL_Window* window_;
  float pixel_ratio_;
  float x_ = 0, y_ = 0;
  std::uint16_t modifiers_ = 0;  // as SDL packs them
};

}  // namespace klankbord::window
