// Shares over time: one dot per attempt between two named bands, as large as its evidence.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "ui/kit.h"

namespace klankbord::ui {

struct CoursePoint {
  int permille = 0;
  int evidence = 1;  // pieces the share rests on: sizes the dot
  Level level = Level::shown;
  Text date;  // below the axis, where there is room
  Text note;  // shown and read while the dot has the focus or the pointer
};
struct CourseStyle {
  float height = 240;                 // design units
  Text below_60, below_80, above_80;  // what the bands are called
  Text percent_60, percent_80, percent_100;
};

// How many dots there is room for at the cursor.
std::size_t course_room(const Kit& kit);
// From left to right, oldest first; arrows move among the dots. `summary` is read aloud instead of
// the drawing. Answers the dot that was pressed.
std::optional<std::size_t> course_plot(Kit& kit, const char* id, const Text& summary,
                                       const std::vector<CoursePoint>& points,
                                       const CourseStyle& style);

}  // namespace klankbord::ui
