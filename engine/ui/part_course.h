// One block or competence over time: a row that opens, and the chart below it.
#pragma once

#include "assess/progress.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

// What a row is about. `course` is null for what was never observed.
struct CourseRow {
  std::string id;
  Text name;
  const assess::Course* course = nullptr;
};
// Answers what was asked: to open or close the row, or to look at an attempt again.
Intent course_row(Pane& pane, const CourseRow& row);
// The names of the bands above the tracks of the rows, where those stand in a column.
void course_rows_head(Pane& pane);

}  // namespace klankbord::ui
