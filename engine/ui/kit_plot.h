// A curve in steps: how the customer's mood went during the conversation; and a second one beside
// it, in dashes.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "ui/kit.h"
#include "ui/kit_portrait.h"

namespace klankbord::ui {

struct PlotPoint {
  float x = 0, y = 0;  // y: mood step, -3 to 3
  Text note;           // shown and read for this point; may be empty
  int number = 0;      // stands in the point; 0: none
};
// A phase that begins here: a short word above the plot, which can be chosen.
struct PlotMark {
  float x = 0;
  Text word;
  Text name;  // in full: read, and shown while the mark is pointed at or has the focus
};
struct PlotStyle {
  float height = 220;  // design units
  Text x_label, y_top, y_bottom;
  std::vector<std::pair<float, Text>> x_ticks;
  std::vector<PlotMark> marks;
  float x_end = 0;                              // the last value holds until here
  std::vector<std::pair<float, float>> second;  // x and 0 to 1; straight between points
  Text second_top, second_bottom;
};
// Points in rising x. `summary` is what is read aloud instead of the drawing. Answers the mark that
// was chosen.
std::optional<std::size_t> mood_plot(Kit& kit, const Text& summary,
                                     const std::vector<PlotPoint>& points,
                                     const PlotStyle& style = {});

// A sample of a line and what it stands for.
enum class PlotLine : std::uint8_t { steps, dashes };
void plot_key(Kit& kit, PlotLine line, const Text& text);

}  // namespace klankbord::ui
