// A curve in steps: how the customer's mood went during the conversation.
#pragma once

#include <vector>

#include "ui/kit.h"
#include "ui/kit_portrait.h"

namespace klankbord::ui {

struct PlotPoint {
  float x = 0, y = 0;  // y: mood step, -3 to 3
  Text note;           // shown and read for this point; may be empty
};
struct PlotMark {
  float x = 0;
  Text word;  // a phase that begins here
};
struct PlotStyle {
  float height = 220;  // design units
  Text x_label, y_top, y_bottom;
  std::vector<std::pair<float, Text>> x_ticks;
  std::vector<PlotMark> marks;
  float x_end = 0;  // the last value holds until here
};
// Points in rising x. `summary` is what is read aloud instead of the drawing.
void mood_plot(Kit& kit, const Text& summary, const std::vector<PlotPoint>& points,
               const PlotStyle& style = {});

}  // namespace klankbord::ui
