// The picture of the program in task bars: a speech bubble in which a voice resounds.
#pragma once

#include <cstdint>
#include <vector>

namespace klankbord::window {

inline constexpr int kIconSide = 64;

// Pixels 0xAARRGGBB, row by row, kIconSide by kIconSide; transparent around the bubble.
std::vector<std::uint32_t> icon_pixels();

}  // namespace klankbord::window
