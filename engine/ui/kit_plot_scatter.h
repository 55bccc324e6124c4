// Points in a plane between limits: how hard things are against how well they tell strong learners
// from weaker ones.
#pragma once

#include <vector>

#include "ui/kit.h"

namespace klankbord::ui {

struct ScatterPoint {
  int x_permille = 0, y_permille = 0;
  int number = 0;        // stands beside the point, as in the table
  bool flagged = false;  // a square in another colour; else a round one
  Text note;             // shown below the plot while it is chosen, and read
};
struct ScatterStyle {
  float height = 300;                   // design units
  int y_least = -200, y_most = 600;     // x goes from 0 to 1000
  std::vector<int> x_limits, y_limits;  // dashed lines
  std::vector<Text> x_words, y_words;   // at the limits, one each
  Text x_label, y_label;
  Text how;  // stands below the plot until a point is chosen
};
// What lies outside stands at the edge. `summary` is what is read aloud instead of the drawing. The
// plot is one stop of the keyboard: there the arrows go from point to point, and the pointer
// chooses the one it is near to.
void scatter_plot(Kit& kit, const Text& summary, const std::vector<ScatterPoint>& points,
                  const ScatterStyle& style);

}  // namespace klankbord::ui
