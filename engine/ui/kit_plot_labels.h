// Where numbers stand beside the points of a plot, so that none covers another, or a point.
#pragma once

#include <optional>
#include <vector>

#include "ui/kit_registry.h"

namespace klankbord::ui {

struct PlotLabel {
  float x = 0, y = 0;           // middle of the point, pixels
  float width = 0, height = 0;  // of its number
};

// For each label its place within `area`, near its point; nothing where all places are taken. The
// first ones choose first. `reach`: half the width of a point.
std::vector<std::optional<Rect>> place_labels(const std::vector<PlotLabel>& labels,
                                              const Rect& area, float reach);

}  // namespace klankbord::ui
