#include "window/raster_spans.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace klankbord::window {
namespace {

constexpr int kOne = 256;  // one pixel in fixed-point coordinates
constexpr int kHalf = kOne / 2;

// Red and blue together, green apart: two multiplications per pixel. `cover` 0 to 256.
inline std::uint32_t blended(std::uint32_t below, std::uint32_t above, std::uint32_t cover) {
  const std::uint32_t keep = 256 - cover;
  const std::uint32_t red_blue =
      (((below & 0xFF00FFU) * keep + (above & 0xFF00FFU) * cover) >> 8) & 0xFF00FFU;
  const std::uint32_t green =
      (((below & 0x00FF00U) * keep + (above & 0x00FF00U) * cover) >> 8) & 0x00FF00U;
  return 0xFF000000U | red_blue | green;
}

inline std::uint32_t cover_of(std::uint32_t alpha) {
  return alpha + (alpha >> 7);
}

// The whole part downwards and the rest, for d > 0. A floating-point division is much faster than a
// whole one of 64 bits; the correction makes the answer exact, so it is the same everywhere.
struct Quotient {
  std::int64_t whole, rest;
};
Quotient floor_div(std::int64_t n, std::int64_t d) {
  auto whole = static_cast<std::int64_t>(static_cast<double>(n) / static_cast<double>(d));
  std::int64_t rest = n - whole * d;
  while (rest < 0) {
    --whole;
    rest += d;
  }
  while (rest >= d) {
    ++whole;
    rest -= d;
  }
  return {whole, rest};
}

// Walks one edge from row to row. `column()` is the first pixel whose centre is at or right of the
// edge: exact, so two triangles that share the edge agree about every pixel.
class EdgeWalk {
 public:
  EdgeWalk(const Corner& top, const Corner& bottom, int first_row) {
    const std::int64_t dx = bottom.x - top.x;
    const std::int64_t dy = bottom.y - top.y;
    divisor_ = kOne * dy;
    const std::int64_t centre_y = static_cast<std::int64_t>(first_row) * kOne + kHalf;
    const std::int64_t n = (top.x - kHalf) * dy + dx * (centre_y - top.y) + divisor_ - 1;
    const Quotient start = floor_div(n, divisor_);
    column_ = start.whole;
    rest_ = start.rest;
    const Quotient step = floor_div(dx * kOne, divisor_);
    step_ = step.whole;
    step_rest_ = step.rest;
  }
  std::int64_t column() const { return column_; }
  void next() {
    column_ += step_;
    rest_ += step_rest_;
    if (rest_ >= divisor_) {
      rest_ -= divisor_;
      ++column_;
    }
  }

 private:
  std::int64_t divisor_, column_, rest_, step_, step_rest_;
};

// The first row (column) whose middle lies at or beyond the position. (Shifting a negative number
// right rounds down.)
int first_centre(std::int32_t position) {
  return (position - kHalf + kOne - 1) >> 8;
}

// One channel as a plane over the triangle, in 1/65536.
struct Plane {
  std::int64_t at_origin = 0, per_column = 0, per_row = 0;
  std::int64_t at(int column, int line) const {
    return at_origin + per_column * column + per_row * line;
  }
};

Plane plane_of(const Corner& a, const Corner& b, const Corner& c, std::int64_t area, int shift) {
  const auto channel = [shift](const Corner& corner) {
    return static_cast<std::int64_t>((corner.colour >> shift) & 0xFF);
  };
  const std::int64_t db = channel(b) - channel(a);
  const std::int64_t dc = channel(c) - channel(a);
  const std::int64_t nx = db * (c.y - a.y) - dc * (b.y - a.y);
  const std::int64_t ny = dc * (b.x - a.x) - db * (c.x - a.x);
  Plane plane;
  plane.per_column = nx * kOne * 65536 / area;
  plane.per_row = ny * kOne * 65536 / area;
  plane.at_origin = channel(a) * 65536 + (plane.per_column * (kHalf - a.x)) / kOne +
                    (plane.per_row * (kHalf - a.y)) / kOne;
  return plane;
}

std::uint32_t level_of(std::int64_t value) {
  return static_cast<std::uint32_t>(std::clamp<std::int64_t>((value + 32768) >> 16, 0, 255));
}

// The soft edge of a shape: one colour, alpha that falls to nothing.
void fade_span(std::uint32_t* pixels, int left, int right, std::uint32_t pixel, const Plane& alpha,
               int line) {
  std::int64_t value = alpha.at(left, line);
  if (alpha.per_column == 0) {
    fill_span(pixels, left, right, {pixel, cover_of(level_of(value))});
    return;
  }
  for (int x = left; x < right; ++x, value += alpha.per_column) {
    pixels[x] = blended(pixels[x], pixel, cover_of(level_of(value)));
  }
}

void gradient_span(std::uint32_t* pixels, int left, int right, const std::array<Plane, 4>& planes,
                   int line) {
  for (int x = left; x < right; ++x) {
    const std::uint32_t pixel = level_of(planes[0].at(x, line)) << 16 |
                                level_of(planes[1].at(x, line)) << 8 |
                                level_of(planes[2].at(x, line));
    pixels[x] = blended(pixels[x], pixel, cover_of(level_of(planes[3].at(x, line))));
  }
}

// Whether any row and column of the clip can belong to the triangle. Most of the thin triangles at
// the edge of a shape hold no pixel's centre at all.
bool touches(const Clip& clip, const std::array<Corner, 3>& c) {
  const int top = std::max(clip.top, first_centre(c[0].y));
  const int bottom = std::min(clip.bottom, first_centre(c[2].y));
  if (top >= bottom) return false;
  const auto [least, most] = std::minmax({c[0].x, c[1].x, c[2].x});
  return std::max(clip.left, first_centre(least)) < std::min(clip.right, first_centre(most));
}

// Calls `span(line, left, right)` for every row of the triangle inside the clip. Corners come
// sorted from top to bottom.
template <typename Span>
void for_each_span(const Clip& clip, const std::array<Corner, 3>& c, bool bends_left, Span span) {
  const int top = std::max(clip.top, first_centre(c[0].y));
  const int middle = std::clamp(first_centre(c[1].y), top, std::max(top, clip.bottom));
  const int bottom = std::min(clip.bottom, first_centre(c[2].y));
  if (top >= bottom) return;
  EdgeWalk whole(c[0], c[2], top);
  const auto part = [&](EdgeWalk bent, int from, int to) {
    for (int line = from; line < to; ++line, whole.next(), bent.next()) {
      const std::int64_t left = bends_left ? bent.column() : whole.column();
      const std::int64_t right = bends_left ? whole.column() : bent.column();
      const int l = static_cast<int>(std::max<std::int64_t>(left, clip.left));
      const int r = static_cast<int>(std::min<std::int64_t>(right, clip.right));
      if (l < r) span(line, l, r);
    }
  };
  if (top < middle) part(EdgeWalk(c[0], c[1], top), top, std::min(middle, bottom));
  if (middle < bottom) part(EdgeWalk(c[1], c[2], middle), middle, bottom);
}

// A glyph whose pixels and map positions do not match one to one, for instance when it is scaled.
void draw_scaled_glyph(const Canvas& canvas, const Clip& clip, const GlyphBox& box,
                       const Coverage& glyphs, const Paint& paint) {
  const int left = std::max(clip.left, static_cast<int>(std::ceil(box.left - 0.5F)));
  const int right = std::min(clip.right, static_cast<int>(std::ceil(box.right - 0.5F)));
  const int top = std::max(clip.top, static_cast<int>(std::ceil(box.top - 0.5F)));
  const int bottom = std::min(clip.bottom, static_cast<int>(std::ceil(box.bottom - 0.5F)));
  const float per_column = (box.source_right - box.source_left) / (box.right - box.left);
  const float per_row = (box.source_bottom - box.source_top) / (box.bottom - box.top);
  const auto sample = [&glyphs](int x, int y) -> std::int32_t {
    x = std::clamp(x, 0, glyphs.width - 1);
    y = std::clamp(y, 0, glyphs.height - 1);
    return glyphs.alpha[static_cast<std::ptrdiff_t>(y) * glyphs.width + x];
  };
  for (int y = top; y < bottom; ++y) {
    const float centre_y = static_cast<float>(y) + 0.5F - box.top;
    const std::int32_t v = to_fixed(box.source_top + centre_y * per_row) - kHalf;
    std::uint32_t* pixels = row(canvas, y);
    for (int x = left; x < right; ++x) {
      const float centre_x = static_cast<float>(x) + 0.5F - box.left;
      const std::int32_t u = to_fixed(box.source_left + centre_x * per_column) - kHalf;
      const int column = u >> 8, line = v >> 8;
      const std::int32_t fx = u & 0xFF, fy = v & 0xFF;
      const std::int32_t upper = sample(column, line) * (kOne - fx) + sample(column + 1, line) * fx;
      const std::int32_t lower =
          sample(column, line + 1) * (kOne - fx) + sample(column + 1, line + 1) * fx;
      const auto alpha = static_cast<std::uint32_t>((upper * (kOne - fy) + lower * fy) >> 16);
      pixels[x] = blended(pixels[x], paint.pixel, cover_of(alpha) * paint.cover >> 8);
    }
  }
}

}  // namespace

Paint paint_of(std::uint32_t imgui_colour) {
  const std::uint32_t red = imgui_colour & 0xFF;
  const std::uint32_t green = (imgui_colour >> 8) & 0xFF;
  const std::uint32_t blue = (imgui_colour >> 16) & 0xFF;
  return {0xFF000000U | red << 16 | green << 8 | blue, cover_of(imgui_colour >> 24)};
}

void fill_span(std::uint32_t* pixels, int left, int right, const Paint& paint) {
  if (left >= right || paint.cover == 0) return;
  if (paint.cover == 256) {
    std::fill(pixels + left, pixels + right, paint.pixel);
    return;
  }
  for (int x = left; x < right; ++x) pixels[x] = blended(pixels[x], paint.pixel, paint.cover);
}

void draw_triangle(const Canvas& canvas, const Clip& clip, Corner a, Corner b, Corner c) {
  if (((a.colour | b.colour | c.colour) & 0xFF000000U) == 0) return;
  std::array<Corner, 3> corners{a, b, c};
  if (corners[1].y < corners[0].y) std::swap(corners[0], corners[1]);
  if (corners[2].y < corners[1].y) std::swap(corners[1], corners[2]);
  if (corners[1].y < corners[0].y) std::swap(corners[0], corners[1]);
  const auto& [top, middle, bottom] = corners;
  if (!touches(clip, corners)) return;
  const std::int64_t area = static_cast<std::int64_t>(middle.x - top.x) * (bottom.y - top.y) -
                            static_cast<std::int64_t>(bottom.x - top.x) * (middle.y - top.y);
  if (area == 0) return;
  const bool bends_left = area < 0;

  if (a.colour == b.colour && a.colour == c.colour) {
    const Paint paint = paint_of(a.colour);
    for_each_span(clip, corners, bends_left, [&](int line, int left, int right) {
      fill_span(row(canvas, line), left, right, paint);
    });
    return;
  }
  const Plane alpha = plane_of(top, middle, bottom, area, 24);
  if (((a.colour ^ b.colour) & 0xFFFFFFU) == 0 && ((a.colour ^ c.colour) & 0xFFFFFFU) == 0) {
    const std::uint32_t pixel = paint_of(a.colour).pixel;
    for_each_span(clip, corners, bends_left, [&](int line, int left, int right) {
      fade_span(row(canvas, line), left, right, pixel, alpha, line);
    });
    return;
  }
  const std::array<Plane, 4> planes{plane_of(top, middle, bottom, area, 0),
                                    plane_of(top, middle, bottom, area, 8),
                                    plane_of(top, middle, bottom, area, 16), alpha};
  for_each_span(clip, corners, bends_left, [&](int line, int left, int right) {
    gradient_span(row(canvas, line), left, right, planes, line);
  });
}

void draw_glyph(const Canvas& canvas, const Clip& clip, const GlyphBox& box, const Coverage& glyphs,
                const Paint& paint) {
  const int source_left = static_cast<int>(std::floor(box.source_left + 0.5F));
  const int source_top = static_cast<int>(std::floor(box.source_top + 0.5F));
  const int width = static_cast<int>(std::floor(box.source_right + 0.5F)) - source_left;
  const int height = static_cast<int>(std::floor(box.source_bottom + 0.5F)) - source_top;
  if (std::abs(box.right - box.left - static_cast<float>(width)) > 0.01F ||
      std::abs(box.bottom - box.top - static_cast<float>(height)) > 0.01F) {
    draw_scaled_glyph(canvas, clip, box, glyphs, paint);
    return;
  }
  const int x0 = static_cast<int>(std::floor(box.left + 0.5F));
  const int y0 = static_cast<int>(std::floor(box.top + 0.5F));
  const int left = std::max(clip.left, x0), right = std::min(clip.right, x0 + width);
  const int top = std::max(clip.top, y0), bottom = std::min(clip.bottom, y0 + height);
  for (int y = top; y < bottom; ++y) {
    const std::uint8_t* alpha = glyphs.alpha +
                                static_cast<std::ptrdiff_t>(source_top + y - y0) * glyphs.width +
                                source_left + left - x0;
    std::uint32_t* pixels = row(canvas, y);
    for (int x = left; x < right; ++x, ++alpha) {
      if (*alpha == 0) continue;
      pixels[x] = blended(pixels[x], paint.pixel, cover_of(*alpha) * paint.cover >> 8);
    }
  }
}

}  // namespace klankbord::window
