// What is on the screen in this frame, as a list: tests, the Tab order and later speech read it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace klankbord::ui {

enum class Role : std::uint8_t {
  button,
  option,
  chip,
  toggle,
  segment,
  combo,
  choice,
  field,
  card,
  region,  // can have the focus
  heading,
  text,
  message,
  badge,
  progress,
  image,
  alert  // can be read
};
std::string_view to_string(Role role);
bool is_interactive(Role role);

struct Rect {
  float left = 0, top = 0, right = 0, bottom = 0;  // pixels of the window
  float width() const { return right - left; }
  float height() const { return bottom - top; }
  bool contains(float x, float y) const { return x >= left && x < right && y >= top && y < bottom; }
};

struct Widget {
  Role role = Role::text;
  std::uint32_t id = 0;      // 0 for what can only be read
  std::string label, value;  // value: on/off, the chosen word, what stands in the field, the points
  Rect rect;                 // where it lies, also when it is scrolled out of sight
  Rect visible;              // the part of rect that is not scrolled out of sight; may be empty
  bool enabled = true;
  bool focused = false;
  std::uint32_t group = 0;  // arrows move within a group; 0: none
  std::uint32_t scope = 0;  // a popup or dialog takes all keys; 0: the screen
};

// In reading order, which is also the Tab order.
using Widgets = std::vector<Widget>;

}  // namespace klankbord::ui
