#include "report/charts.h"

#include <fmt/core.h>

#include <algorithm>

#include "report/phrases.h"

namespace klankbord::report {

using text::Key;

namespace {

constexpr int kBarWidth = 200, kBarHeight = 10;
constexpr int kMoodWidth = 720, kMoodHeight = 210;
constexpr int kMoodLeft = 120, kMoodRight = 16, kMoodTop = 14, kMoodBottom = 28;
constexpr int kMoodSteps = 6;  // from -3 to 3
constexpr int kCourseHeight = 32, kColumn = 5, kGap = 2;
constexpr std::size_t kMostColumns = 24;  // the latest ones: what stays readable

void open_svg(HtmlWriter& html, const std::string& id, int width, int height,
              std::string_view css_class, const std::string& title,
              const std::string& description) {
  html.open("svg", {{"class", std::string(css_class)},
                    {"viewBox", fmt::format("0 0 {} {}", width, height)},
                    {"width", std::to_string(width)},
                    {"height", std::to_string(height)},
                    {"role", "img"},
                    {"aria-labelledby", id + "-t " + id + "-d"}});
  html.element("title", title, {{"id", id + "-t"}});
  html.element("desc", description, {{"id", id + "-d"}});
}

void rectangle(HtmlWriter& html, std::string_view css_class, int x, int y, int width, int height,
               int radius) {
  html.empty("rect", {{"class", std::string(css_class)},
                      {"x", std::to_string(x)},
                      {"y", std::to_string(y)},
                      {"width", std::to_string(width)},
                      {"height", std::to_string(height)},
                      {"rx", std::to_string(radius)}});
}

// Where a moment and a mood stand in the picture.
struct MoodPlace {
  int end_s;
  int x(int at_s) const {
    return kMoodLeft + (kMoodWidth - kMoodLeft - kMoodRight) * at_s / std::max(end_s, 1);
  }
  static int y(int step) {
    return kMoodTop + (kMoodHeight - kMoodTop - kMoodBottom) * (3 - step) / kMoodSteps;
  }
};

void write_mood_grid(HtmlWriter& html, const text::Catalogue& tr, int end_s) {
  for (int step = -3; step <= 3; ++step) {
    const int y = MoodPlace::y(step);
    html.empty("line", {{"class", step == 0 ? "axis" : "grid"},
                        {"x1", std::to_string(kMoodLeft)},
                        {"x2", std::to_string(kMoodWidth - kMoodRight)},
                        {"y1", std::to_string(y)},
                        {"y2", std::to_string(y)}});
    html.element(
        "text", mood_text(tr, step),
        {{"class", "end"}, {"x", std::to_string(kMoodLeft - 10)}, {"y", std::to_string(y + 4)}});
  }
  html.element("text", text::clock(0),
               {{"x", std::to_string(kMoodLeft)}, {"y", std::to_string(kMoodHeight - 6)}});
  html.element("text", text::clock(end_s),
               {{"class", "end"},
                {"x", std::to_string(kMoodWidth - kMoodRight)},
                {"y", std::to_string(kMoodHeight - 6)}});
}

std::string mood_in_words(const text::Catalogue& tr, const std::vector<MoodStep>& mood) {
  std::string words;
  for (const MoodStep& point : mood) {
    if (!words.empty()) words += "; ";
    words += text::clock(point.at_s) + " " + mood_text(tr, point.step);
    if (point.answer > 0) {
      words +=
          " (" + tr(Key{"debrief.after-answer"}, {{"number", std::to_string(point.answer)}}) + ")";
    }
  }
  return words;
}

}  // namespace

void write_bar(HtmlWriter& html, const text::Catalogue& tr, const std::string& id,
               const std::string& name, const assess::Points& points) {
  open_svg(html, id, kBarWidth, kBarHeight, "bar", name, points_text(tr, points));
  rectangle(html, "empty", 0, 0, kBarWidth, kBarHeight, kBarHeight / 2);
  const int filled = kBarWidth * points.permille() / 1000;
  if (filled > 0) {
    rectangle(html, "filled", 0, 0, std::max(filled, kBarHeight), kBarHeight, kBarHeight / 2);
  }
  html.close();
}

void write_mood_curve(HtmlWriter& html, const text::Catalogue& tr,
                      const std::vector<MoodStep>& mood, int end_s) {
  const MoodPlace place{std::max(end_s, mood.back().at_s)};
  open_svg(html, "mood", kMoodWidth, kMoodHeight, "mood", tr(Key{"debrief.mood"}),
           mood_in_words(tr, mood));
  write_mood_grid(html, tr, place.end_s);
  // The mood stays as it is until something moves it, so the curve is made of steps.
  std::string path = fmt::format("M{} {}", place.x(mood[0].at_s), MoodPlace::y(mood[0].step));
  for (const MoodStep& point : mood) {
    path += fmt::format(" H{} V{}", place.x(point.at_s), MoodPlace::y(point.step));
  }
  path += fmt::format(" H{}", place.x(place.end_s));
  html.empty("path", {{"class", "curve"}, {"d", path}});
  for (const MoodStep& point : mood) {
    if (point.answer == 0) continue;
    const int x = place.x(point.at_s), y = MoodPlace::y(point.step);
    html.empty(
        "circle",
        {{"class", "dot"}, {"cx", std::to_string(x)}, {"cy", std::to_string(y)}, {"r", "9"}});
    html.element("text", std::to_string(point.answer),
                 {{"class", "in-dot"}, {"x", std::to_string(x)}, {"y", std::to_string(y + 4)}});
  }
  html.close();
}

void write_course(HtmlWriter& html, const text::Catalogue& tr, const std::string& id,
                  const CourseRow& row) {
  const std::size_t shown = std::min(row.over_time.size(), kMostColumns);
  const std::size_t first = row.over_time.size() - shown;
  std::string words;
  for (std::size_t i = first; i < row.over_time.size(); ++i) {
    if (!words.empty()) words += "; ";
    words += date_text(tr, row.over_time[i].at) + " " + points_text(tr, row.over_time[i].points);
  }
  const int width = static_cast<int>(shown) * (kColumn + kGap);
  open_svg(html, id, std::max(width, kColumn), kCourseHeight, "course", row.title.text, words);
  for (std::size_t i = 0; i < shown; ++i) {
    const int share = row.over_time[first + i].points.permille();
    const int height = std::max(2, kCourseHeight * share / 1000);
    const int x = static_cast<int>(i) * (kColumn + kGap);
    rectangle(html, "empty", x, 0, kColumn, kCourseHeight, 1);
    rectangle(html, "filled", x, kCourseHeight - height, kColumn, height, 1);
  }
  html.close();
}

}  // namespace klankbord::report
