// Small line icons, drawn as strokes: sharp at every text size, no image files.
#pragma once

#include <cstdint>

#include "imgui.h"
#include "ui/kit_theme.h"

namespace klankbord::ui {

enum class Icon : std::uint8_t {
  none,
  check,
  cross,
  dash,
  half,
  stop,
  chevron_down,
  chevron_right,
  arrow_left,
  arrow_right,
  arrow_up,
  arrow_down,
  phone,
  chat,
  email,
  social,
  post,
  clock,
  search,
  person,
  people,
  book,
  flag,
  star,
  star_filled,
  play,
  replay,
  sun,
  moon,
  contrast,
  text_size,
  globe,
  info,
  warning,
  lock,
  bulb,
  exit,
  list,
  calendar,
  form,
  box,
  price,
  bell,
  pause,
  transfer,
  call_back,
  hang_up,
  speak,
  scan,
  folder,
  send,
  share,
  chart,
  paper,
  bin
};
inline constexpr int kIconCount = static_cast<int>(Icon::bin) + 1;

// `size` is the side of the square it fills, in pixels.
void draw_icon(ImDrawList& list, Icon icon, ImVec2 centre, float size, std::uint32_t colour);

}  // namespace klankbord::ui
