// Convex shapes inside a round picture, in the picture's own units.
#pragma once

#include <cstdint>
#include <vector>

#include "imgui.h"
#include "ui/kit_theme.h"

namespace klankbord::ui {

// The picture is a circle of radius 1 around (0, 0), y downwards. Shapes are cut off at the circle;
// lines are not.
class PortraitPen {
 public:
  PortraitPen(ImDrawList& list, ImVec2 centre, float radius_px)
      : list_(list), centre_(centre), radius_(radius_px) {}

  void polygon(const std::vector<ImVec2>& convex, Colour colour);
  void ellipse(ImVec2 at, float rx, float ry, Colour colour, float turn = 0);
  // The part of an upright ellipse above `bottom`.
  void dome(ImVec2 at, float rx, float ry, float bottom, Colour colour);
  void box(float left, float top, float right, float bottom, float rounding, Colour colour);
  // A line of even width with round ends.
  void line(const std::vector<ImVec2>& points, float width, Colour colour);
  void ring(ImVec2 at, float radius, float width, Colour colour);

 private:
  ImVec2 place(ImVec2 p) const { return {centre_.x + p.x * radius_, centre_.y + p.y * radius_}; }
  int steps(float radius) const;

  ImDrawList& list_;
  ImVec2 centre_;
  float radius_;
};

// Points of a quadratic curve from a to c that leans towards b.
std::vector<ImVec2> curve(ImVec2 a, ImVec2 b, ImVec2 c, int steps = 12);

}  // namespace klankbord::ui
