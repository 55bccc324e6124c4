// The queue between the system's events and Dear ImGui's frames: no press is lost, however fast.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <vector>

namespace klankbord::window {

struct Event {
  enum class Kind : std::uint8_t { move, leave, button, wheel, key, text, focus_lost };
  Kind kind = Kind::move;
  float x = 0, y = 0;           // move: pixels; wheel: lines
  int code = 0;                 // button: 0 left, 1 right, 2 middle; key: physical (USB HID) code
  bool down = false;            // button, key
  std::uint16_t modifiers = 0;  // key: bits of Modifier
  std::array<char, 33> text{};  // text: UTF-8, ends with 0
};

enum Modifier : std::uint16_t { kShift = 1, kCtrl = 2, kAlt = 4, kSuper = 8 };

// Dear ImGui sees the state of mouse and keys once per frame: a press and a release within one
// frame would be no press at all. So a frame gets at most one change of a button or a key, with the
// text that key produced, and the rest waits for the next frame.
class EventQueue {
 public:
  void add(const Event& event);  // moves that follow each other become one
  bool empty() const { return waiting_.empty(); }
  std::vector<Event> take_frame();

 private:
  std::deque<Event> waiting_;
};

}  // namespace klankbord::window
