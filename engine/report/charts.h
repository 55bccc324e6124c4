// Charts of a report as inline SVG, each with a title and a description in words, so that nobody
// depends on seeing it. Colours come from the page's style sheet by class.
#pragma once

#include <vector>

#include "report/attempt_report.h"
#include "report/html_writer.h"
#include "report/progress_report.h"
#include "text/catalogue.h"

namespace klankbord::report {

// A horizontal bar of what was earned; nothing is filled when nothing was observed. `id` makes the
// ids in the page unique, `name` says what the bar is about.
void write_bar(HtmlWriter& html, const text::Catalogue& tr, const std::string& id,
               const std::string& name, const assess::Points& points);

// The mood over a conversation, with a dot where an answer moved it. At least one step.
void write_mood_curve(HtmlWriter& html, const text::Catalogue& tr,
                      const std::vector<MoodStep>& mood, int end_s);

// Shares over time: one column per attempt, as high as its share; how wide says nothing.
void write_course(HtmlWriter& html, const text::Catalogue& tr, const std::string& id,
                  const CourseRow& row);

}  // namespace klankbord::report
