// Draws what Dear ImGui lays out into 32-bit pixels, on the processor and in whole numbers: the
// same input gives the same pixels on every machine.
#pragma once

#include <cstdint>

struct ImDrawData;
struct ImFontAtlas;

namespace klankbord::window {

// Pixels are 0xFFRRGGBB, row by row; `stride` counts pixels.
struct Canvas {
  std::uint32_t* pixels = nullptr;
  int width = 0, height = 0, stride = 0;
};

// Glyph coverage, one byte per pixel.
struct Coverage {
  const std::uint8_t* alpha = nullptr;
  int width = 0, height = 0;
};
// Of an atlas that is built; valid until it is built again.
Coverage coverage_of(ImFontAtlas& atlas);

void clear(const Canvas& canvas, std::uint32_t rgb);

// Fills triangles by the centre rule: a pixel belongs to the one triangle that holds its centre, so
// that neighbours leave no gap and do not overlap. Texture is read for upright rectangles only
// (glyphs); other triangles show their vertex colours. Needs an atlas without baked lines.
void rasterise(const Canvas& canvas, const ImDrawData& data, const Coverage& glyphs);

// Changes when the picture changes: tells whether a frame needs drawing at all.
std::uint64_t fingerprint(const ImDrawData& data);

}  // namespace klankbord::window
