// The keys the kit acts on, read from Dear ImGui in whichever version is installed.
#pragma once

#include <cstdint>

namespace klankbord::ui {

enum class Key : std::uint8_t {
  tab,
  enter,
  space,
  escape,
  left,
  right,
  up,
  down,
  page_up,
  page_down,
  home,
  end,
  // The digit keys by their place on the keyboard, so that 1 to 9 work without Shift on AZERTY; the
  // keypad counts too.
  digit1,
  digit2,
  digit3,
  digit4,
  digit5,
  digit6,
  digit7,
  digit8,
  digit9,
  f6,
  f9,
  letter_p,  // by what is written on the key
  letter_b
};

// Pressed in this frame. With `repeat`, holding it down counts again and again.
bool key_pressed(Key key, bool repeat = false);
// A character was typed in this frame, whichever key makes it on this keyboard.
bool typed(char character);
bool shift_down();
bool ctrl_down();  // Command on a Mac

}  // namespace klankbord::ui
