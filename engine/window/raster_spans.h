// The inner loops of the rasteriser: spans, triangles and glyphs in fixed-point numbers.
#pragma once

#include <cstdint>

#include "window/raster.h"

namespace klankbord::window {

// Pixels from left and top up to, not including, right and bottom.
struct Clip {
  int left = 0, top = 0, right = 0, bottom = 0;
};

// A colour to lay over pixels; `cover` 0 to 256.
struct Paint {
  std::uint32_t pixel = 0;  // 0xFFRRGGBB
  std::uint32_t cover = 0;
};
Paint paint_of(std::uint32_t imgui_colour);

// Positions in 1/256 pixel.
struct Corner {
  std::int32_t x = 0, y = 0;
  std::uint32_t colour = 0;  // as Dear ImGui packs it: 0xAABBGGRR
};
inline std::int32_t to_fixed(float coordinate) {
  // Far outside any window; keeps the products of the edge equations inside 64 bits.
  if (!(coordinate > -32768.0F)) return -32768 * 256;
  if (coordinate > 32767.0F) return 32767 * 256;
  const float scaled = coordinate * 256.0F + 0.5F;
  const auto cut = static_cast<std::int32_t>(scaled);
  return cut - (scaled < static_cast<float>(cut) ? 1 : 0);
}

// Where a glyph goes and where it stands in the coverage map, both in pixels.
struct GlyphBox {
  float left, top, right, bottom;
  float source_left, source_top, source_right, source_bottom;
};

inline std::uint32_t* row(const Canvas& canvas, int y) {
  return canvas.pixels + static_cast<std::ptrdiff_t>(y) * canvas.stride;
}

void fill_span(std::uint32_t* row, int left, int right, const Paint& paint);
void draw_triangle(const Canvas& canvas, const Clip& clip, Corner a, Corner b, Corner c);
void draw_glyph(const Canvas& canvas, const Clip& clip, const GlyphBox& box, const Coverage& glyphs,
                const Paint& paint);

}  // namespace klankbord::window
