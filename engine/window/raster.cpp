#include "window/raster.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "imgui.h"
#include "window/raster_spans.h"

namespace klankbord::window {
namespace {

struct Source {
  const ImDrawVert* vertices;
  const ImDrawIdx* indices;
  ImVec2 origin;
  Coverage glyphs;
};

bool same_uv(const ImDrawVert& a, const ImDrawVert& b) {
  return a.uv.x == b.uv.x && a.uv.y == b.uv.y;
}

// The four corners of an upright rectangle in one colour, as Dear ImGui writes rectangles and
// glyphs: two triangles 0 1 2, 0 2 3.
struct Quad {
  const ImDrawVert* corner[4];
};

bool find_quad(const Source& source, unsigned int at, unsigned int end, Quad& quad) {
  if (at + 6 > end) return false;
  const ImDrawIdx* i = source.indices + at;
  if (i[0] != i[3] || i[2] != i[4]) return false;
  const ImDrawVert& a = source.vertices[i[0]];
  const ImDrawVert& b = source.vertices[i[1]];
  const ImDrawVert& c = source.vertices[i[2]];
  const ImDrawVert& d = source.vertices[i[5]];
  if (a.col != b.col || a.col != c.col || a.col != d.col) return false;
  if (a.pos.y != b.pos.y || b.pos.x != c.pos.x || c.pos.y != d.pos.y || d.pos.x != a.pos.x) {
    return false;
  }
  quad = Quad{{&a, &b, &c, &d}};
  return true;
}

// The first pixel whose centre lies at or right of (below) the coordinate.
int first_pixel(float coordinate) {
  return static_cast<int>(std::ceil(coordinate - 0.5F));
}

void draw_plain_quad(const Canvas& canvas, const Clip& clip, const Quad& quad, ImVec2 origin) {
  const ImVec2 a = quad.corner[0]->pos;
  const ImVec2 c = quad.corner[2]->pos;
  const int left = std::max(clip.left, first_pixel(std::min(a.x, c.x) - origin.x));
  const int right = std::min(clip.right, first_pixel(std::max(a.x, c.x) - origin.x));
  const int top = std::max(clip.top, first_pixel(std::min(a.y, c.y) - origin.y));
  const int bottom = std::min(clip.bottom, first_pixel(std::max(a.y, c.y) - origin.y));
  const Paint paint = paint_of(quad.corner[0]->col);
  for (int y = top; y < bottom; ++y) fill_span(row(canvas, y), left, right, paint);
}

void draw_glyph_quad(const Canvas& canvas, const Clip& clip, const Quad& quad,
                     const Source& source) {
  const ImDrawVert& a = *quad.corner[0];
  const ImDrawVert& c = *quad.corner[2];
  const auto width = static_cast<float>(source.glyphs.width);
  const auto height = static_cast<float>(source.glyphs.height);
  const GlyphBox box{a.pos.x - source.origin.x,
                     a.pos.y - source.origin.y,
                     c.pos.x - source.origin.x,
                     c.pos.y - source.origin.y,
                     a.uv.x * width,
                     a.uv.y * height,
                     c.uv.x * width,
                     c.uv.y * height};
  draw_glyph(canvas, clip, box, source.glyphs, paint_of(a.col));
}

Corner corner_of(const ImDrawVert& vertex, ImVec2 origin) {
  return {to_fixed(vertex.pos.x - origin.x), to_fixed(vertex.pos.y - origin.y), vertex.col};
}

void draw_command(const Canvas& canvas, const Clip& clip, const Source& source, unsigned int from,
                  unsigned int count) {
  const unsigned int end = from + count;
  for (unsigned int at = from; at + 3 <= end;) {
    Quad quad;
    if (find_quad(source, at, end, quad)) {
      if (same_uv(*quad.corner[0], *quad.corner[2])) {
        draw_plain_quad(canvas, clip, quad, source.origin);
      } else {
        draw_glyph_quad(canvas, clip, quad, source);
      }
      at += 6;
      continue;
    }
    const ImDrawIdx* i = source.indices + at;
    draw_triangle(canvas, clip, corner_of(source.vertices[i[0]], source.origin),
                  corner_of(source.vertices[i[1]], source.origin),
                  corner_of(source.vertices[i[2]], source.origin));
    at += 3;
  }
}

Clip clip_of(const ImDrawCmd& command, ImVec2 origin, const Canvas& canvas) {
  Clip clip;
  clip.left = std::max(0, static_cast<int>(std::floor(command.ClipRect.x - origin.x)));
  clip.top = std::max(0, static_cast<int>(std::floor(command.ClipRect.y - origin.y)));
  clip.right = std::min(canvas.width, static_cast<int>(std::ceil(command.ClipRect.z - origin.x)));
  clip.bottom = std::min(canvas.height, static_cast<int>(std::ceil(command.ClipRect.w - origin.y)));
  return clip;
}

// A quick mixing hash over memory, eight bytes at a time; no protection against intent.
std::uint64_t mixed(std::uint64_t hash, const void* memory, std::size_t bytes) {
  constexpr std::uint64_t kPrime = 0x9E3779B97F4A7C15ULL;
  const auto* at = static_cast<const unsigned char*>(memory);
  for (; bytes >= 8; bytes -= 8, at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    hash = (hash ^ word) * kPrime;
    hash ^= hash >> 29;
  }
  std::uint64_t rest = bytes;
  std::memcpy(&rest, at, bytes);
  hash = (hash ^ rest) * kPrime;
  return hash ^ (hash >> 32);
}

}  // namespace

Coverage coverage_of(ImFontAtlas& atlas) {
  Coverage coverage;
  unsigned char* alpha = nullptr;
  atlas.GetTexDataAsAlpha8(&alpha, &coverage.width, &coverage.height);
  coverage.alpha = alpha;
  return coverage;
}

void clear(const Canvas& canvas, std::uint32_t rgb) {
  const std::uint32_t pixel = 0xFF000000U | rgb;
  for (int y = 0; y < canvas.height; ++y) std::fill_n(row(canvas, y), canvas.width, pixel);
}

void rasterise(const Canvas& canvas, const ImDrawData& data, const Coverage& glyphs) {
  for (int n = 0; n < data.CmdListsCount; ++n) {
    const ImDrawList& list = *data.CmdLists[n];
    for (const ImDrawCmd& command : list.CmdBuffer) {
      if (command.UserCallback != nullptr) continue;
      const Clip clip = clip_of(command, data.DisplayPos, canvas);
      if (clip.left >= clip.right || clip.top >= clip.bottom) continue;
      const Source source{list.VtxBuffer.Data + command.VtxOffset, list.IdxBuffer.Data,
                          data.DisplayPos, glyphs};
      draw_command(canvas, clip, source, command.IdxOffset, command.ElemCount);
    }
  }
}

std::uint64_t fingerprint(const ImDrawData& data) {
  std::uint64_t hash = mixed(0, &data.DisplaySize, sizeof data.DisplaySize);
  for (int n = 0; n < data.CmdListsCount; ++n) {
    const ImDrawList& list = *data.CmdLists[n];
    const auto vertex_bytes = static_cast<std::size_t>(list.VtxBuffer.Size) * sizeof(ImDrawVert);
    const auto index_bytes = static_cast<std::size_t>(list.IdxBuffer.Size) * sizeof(ImDrawIdx);
    hash = mixed(hash, list.VtxBuffer.Data, vertex_bytes);
    hash = mixed(hash, list.IdxBuffer.Data, index_bytes);
    for (const ImDrawCmd& command : list.CmdBuffer) {
      hash = mixed(hash, &command.ClipRect, sizeof command.ClipRect);
      hash = mixed(hash, &command.ElemCount, sizeof command.ElemCount);
    }
  }
  return hash;
}

}  // namespace klankbord::window
