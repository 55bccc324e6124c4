#include "ui/kit_portrait_pen.h"

#include <algorithm>
#include <cmath>

namespace klankbord::ui {
namespace {

constexpr float kTurn = 6.28318531F;
constexpr int kRimSteps = 72;

bool inside_circle(const std::vector<ImVec2>& points) {
  return std::all_of(points.begin(), points.end(),
                     [](ImVec2 p) { return p.x * p.x + p.y * p.y <= 0.999F; });
}

// What lies on the inner side of one straight edge (Sutherland and Hodgman).
std::vector<ImVec2> cut(const std::vector<ImVec2>& shape, ImVec2 from, ImVec2 to) {
  const auto side = [&](ImVec2 p) {
    return (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x);
  };
  std::vector<ImVec2> kept;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const ImVec2 a = shape[i], b = shape[(i + 1) % shape.size()];
    const float at_a = side(a), at_b = side(b);
    if (at_a >= 0) kept.push_back(a);
    if ((at_a > 0 && at_b < 0) || (at_a < 0 && at_b > 0)) {
      const float share = at_a / (at_a - at_b);
      kept.emplace_back(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
    }
  }
  return kept;
}

std::vector<ImVec2> cut_to_circle(std::vector<ImVec2> shape) {
  for (int i = 0; i < kRimSteps && shape.size() >= 3; ++i) {
    const float from = kTurn * static_cast<float>(i) / kRimSteps;
    const float to = kTurn * static_cast<float>(i + 1) / kRimSteps;
    shape = cut(shape, ImVec2(std::cos(from), std::sin(from)), ImVec2(std::cos(to), std::sin(to)));
  }
  return shape;
}

}  // namespace

std::vector<ImVec2> curve(ImVec2 a, ImVec2 b, ImVec2 c, int steps) {
  std::vector<ImVec2> points;
  for (int i = 0; i <= steps; ++i) {
    const float t = static_cast<float>(i) / static_cast<float>(steps), u = 1 - t;
    points.emplace_back(u * u * a.x + 2 * u * t * b.x + t * t * c.x,
                        u * u * a.y + 2 * u * t * b.y + t * t * c.y);
  }
  return points;
}

int PortraitPen::steps(float radius) const {
  return std::clamp(static_cast<int>(radius * radius_ * 0.6F) + 12, 12, 64);
}

void PortraitPen::polygon(const std::vector<ImVec2>& convex, Colour colour) {
  const std::vector<ImVec2> shape = inside_circle(convex) ? convex : cut_to_circle(convex);
  if (shape.size() < 3) return;
  for (const ImVec2 point : shape) list_.PathLineTo(place(point));
  list_.PathFillConvex(packed(colour));
}

void PortraitPen::ellipse(ImVec2 at, float rx, float ry, Colour colour, float turn) {
  std::vector<ImVec2> points;
  const int count = steps(std::max(rx, ry));
  const float c = std::cos(turn), s = std::sin(turn);
  for (int i = 0; i < count; ++i) {
    const float angle = kTurn * static_cast<float>(i) / static_cast<float>(count);
    const float x = rx * std::cos(angle), y = ry * std::sin(angle);
    points.emplace_back(at.x + c * x - s * y, at.y + s * x + c * y);
  }
  polygon(points, colour);
}

void PortraitPen::dome(ImVec2 at, float rx, float ry, float bottom, Colour colour) {
  const float half = std::clamp((bottom - at.y) / ry, -1.0F, 1.0F);
  const float from = kTurn / 2 - std::asin(half), to = kTurn + std::asin(half);
  const int count = steps(std::max(rx, ry));
  std::vector<ImVec2> points;
  for (int i = 0; i <= count; ++i) {
    const float angle = from + (to - from) * static_cast<float>(i) / static_cast<float>(count);
    points.emplace_back(at.x + rx * std::cos(angle), at.y + ry * std::sin(angle));
  }
  polygon(points, colour);
}

void PortraitPen::box(float left, float top, float right, float bottom, float rounding,
                      Colour colour) {
  std::vector<ImVec2> points;
  const auto corner = [&](float x, float y, int quarter) {
    for (int i = 0; i <= 8; ++i) {
      const float angle = kTurn / 4 * (static_cast<float>(quarter) + static_cast<float>(i) / 8);
      points.emplace_back(x + rounding * std::cos(angle), y + rounding * std::sin(angle));
    }
  };
  corner(right - rounding, bottom - rounding, 0);
  corner(left + rounding, bottom - rounding, 1);
  corner(left + rounding, top + rounding, 2);
  corner(right - rounding, top + rounding, 3);
  polygon(points, colour);
}

void PortraitPen::line(const std::vector<ImVec2>& points, float width, Colour colour) {
  for (const ImVec2 point : points) list_.PathLineTo(place(point));
  const float thickness = std::max(1.2F, width * radius_);
  const std::uint32_t ink = packed(colour);
  list_.PathStroke(ink, ImDrawFlags_None, thickness);
  if (thickness < 2) return;
  list_.AddCircleFilled(place(points.front()), thickness / 2, ink);
  list_.AddCircleFilled(place(points.back()), thickness / 2, ink);
}

void PortraitPen::ring(ImVec2 at, float radius, float width, Colour colour) {
  list_.AddCircle(place(at), radius * radius_, packed(colour), 0, std::max(1.2F, width * radius_));
}

}  // namespace klankbord::ui
