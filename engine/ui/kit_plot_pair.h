// Two curves in steps in one plot: a line with round points and a dashed line with square ones, so
// that no colour is needed to tell them apart.
#pragma once

#include <vector>

#include "ui/kit.h"
#include "ui/kit_plot.h"

namespace klankbord::ui {

struct PlotCurve {
  Text name;
  std::vector<PlotPoint> points;  // in rising x
  float end = 0;                  // the last value holds until here
};

// Both curves with a legend above and a mark where they part. `summary` is what is read aloud.
void plot_pair(Kit& kit, const Text& summary, const PlotCurve& round, const PlotCurve& square,
               float parting, float height = 200 /* design units */);

}  // namespace klankbord::ui
