#include "window/icon.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace klankbord::window {
namespace {

constexpr std::uint32_t kTeal = 0x0E6561, kWhite = 0xFFFFFF;
constexpr int kSamples = 4;  // per pixel and direction

// Coordinates from 0 to 1, y downwards.
struct Box {
  float left, top, right, bottom, rounding;
  bool holds(float x, float y) const {
    const float dx = std::max({left + rounding - x, x - right + rounding, 0.0F});
    const float dy = std::max({top + rounding - y, y - bottom + rounding, 0.0F});
    return dx * dx + dy * dy <= rounding * rounding;
  }
};

constexpr Box kBubble{0.02F, 0.03F, 0.98F, 0.85F, 0.25F};
constexpr std::array<float, 5> kVoice = {0.16F, 0.38F, 0.54F, 0.30F, 0.16F};

bool in_tail(float x, float y) {
  return y >= 0.75F && y <= 0.99F && x >= 0.22F && x <= 0.22F + (0.99F - y) * 1.25F;
}

bool in_voice(float x, float y) {
  for (std::size_t i = 0; i < kVoice.size(); ++i) {
    const float middle = 0.5F + (static_cast<float>(i) - 2) * 0.15F, half = kVoice[i] / 2;
    if (Box{middle - 0.045F, 0.44F - half, middle + 0.045F, 0.44F + half, 0.045F}.holds(x, y)) {
      return true;
    }
  }
  return false;
}

std::uint32_t pixel_at(int column, int line) {
  int inside = 0, white = 0;
  for (int i = 0; i < kSamples * kSamples; ++i) {
    const float x =
        (static_cast<float>(column) + (static_cast<float>(i % kSamples) + 0.5F) / kSamples) /
        kIconSide;
    const float y =
        (static_cast<float>(line) + (static_cast<float>(i / kSamples) + 0.5F) / kSamples) /
        kIconSide;
    if (!kBubble.holds(x, y) && !in_tail(x, y)) continue;
    ++inside;
    if (in_voice(x, y)) ++white;
  }
  if (inside == 0) return 0;
  std::uint32_t pixel = static_cast<std::uint32_t>(inside * 255 / (kSamples * kSamples)) << 24;
  for (const int shift : {16, 8, 0}) {
    const auto teal = static_cast<int>((kTeal >> shift) & 0xFF);
    const auto other = static_cast<int>((kWhite >> shift) & 0xFF);
    pixel |= static_cast<std::uint32_t>(teal + (other - teal) * white / inside) << shift;
  }
  return pixel;
}

}  // namespace

std::vector<std::uint32_t> icon_pixels() {
  std::vector<std::uint32_t> pixels;
  pixels.reserve(static_cast<std::size_t>(kIconSide) * kIconSide);
  for (int line = 0; line < kIconSide; ++line) {
    for (int column = 0; column < kIconSide; ++column) pixels.push_back(pixel_at(column, line));
  }
  return pixels;
}

}  // namespace klankbord::window
