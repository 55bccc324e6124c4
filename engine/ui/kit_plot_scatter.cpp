#include "ui/kit_plot_scatter.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_plot_labels.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

namespace {

struct ScatterFrame {
  Rect area;
  int least = 0, most = 1000;

  float x(int permille) const {
    const float share = static_cast<float>(std::clamp(permille, 0, 1000)) / 1000;
    return std::round(area.left + share * area.width());
  }
  float y(int permille) const {
    const float share = static_cast<float>(std::clamp(permille, least, most) - least) /
                        static_cast<float>(most - least);
    return std::round(area.bottom - share * area.height());
  }
};

// Dashes along an upright or a level line.
void draw_limit(const Kit& kit, ImDrawList& list, ImVec2 from, ImVec2 to) {
  const bool level = from.y == to.y;
  const float length = level ? to.x - from.x : to.y - from.y;
  const float dash = kit.px(4);
  for (float at = 0; at < length; at += 2 * dash) {
    const float until = std::min(at + dash, length);
    const ImVec2 a = level ? ImVec2(from.x + at, from.y) : ImVec2(from.x, from.y + at);
    const ImVec2 b =
        level ? ImVec2(from.x + until, from.y + 1) : ImVec2(from.x + 1, from.y + until);
    list.AddRectFilled(a, b, packed(kit.colours().muted));
  }
}

void draw_axes(const Kit& kit, ImDrawList& list, const ScatterFrame& frame,
               const ScatterStyle& style) {
  const Rect& area = frame.area;
  outline(kit, list, area, kit.colours().border_strong, 0);
  const std::uint32_t ink = colour_of(kit, Tone::muted);
  const float line = line_height(kit, Size::small_text);
  for (std::size_t i = 0; i < style.x_limits.size(); ++i) {
    const float x = frame.x(style.x_limits[i]);
    draw_limit(kit, list, ImVec2(x, area.top), ImVec2(x, area.bottom));
    const std::string& word = style.x_words[i].str();
    const float width = text_width(kit, Size::small_text, word);
    draw_line(kit, list, Size::small_text, x - width / 2, area.bottom + line / 2 + kit.px(4), ink,
              word);
  }
  for (std::size_t i = 0; i < style.y_limits.size(); ++i) {
    const float y = frame.y(style.y_limits[i]);
    draw_limit(kit, list, ImVec2(area.left, y), ImVec2(area.right, y));
    const std::string& word = style.y_words[i].str();
    const float width = text_width(kit, Size::small_text, word);
    draw_line(kit, list, Size::small_text, area.left - width - kit.px(8), y, ink, word);
  }
}

// Points that lie upon each other show as one, with all their numbers.
struct Spot {
  ImVec2 at;
  std::string numbers;
  bool flagged = false;
};

std::vector<Spot> spots_of(const Kit& kit, const ScatterFrame& frame,
                           const std::vector<ScatterPoint>& points) {
  std::vector<Spot> spots;
  const float near = kit.px(4);
  for (const ScatterPoint& point : points) {
    const ImVec2 at(frame.x(point.x_permille), frame.y(point.y_permille));
    const auto same = std::find_if(spots.begin(), spots.end(), [&](const Spot& spot) {
      return std::abs(spot.at.x - at.x) < near && std::abs(spot.at.y - at.y) < near;
    });
    const std::string number = std::to_string(point.number);
    if (same == spots.end()) {
      spots.push_back({at, number, point.flagged});
    } else {
      same->numbers += ", " + number;
      same->flagged = same->flagged || point.flagged;
    }
  }
  // What stands out gets its number before the others.
  std::stable_sort(spots.begin(), spots.end(),
                   [](const Spot& a, const Spot& b) { return a.flagged && !b.flagged; });
  return spots;
}

constexpr float kPointReach = 5;  // design units

void draw_spots(const Kit& kit, ImDrawList& list, const ScatterFrame& frame,
                const std::vector<ScatterPoint>& points) {
  const std::vector<Spot> spots = spots_of(kit, frame, points);
  std::vector<PlotLabel> labels;
  for (const Spot& spot : spots) {
    labels.push_back({spot.at.x, spot.at.y, text_width(kit, Size::small_text, spot.numbers),
                      line_height(kit, Size::small_text) * 0.8F});
  }
  const float size = kit.px(kPointReach);
  const auto places = place_labels(labels, frame.area, size);
  for (std::size_t i = 0; i < spots.size(); ++i) {
    const ImVec2& at = spots[i].at;
    if (spots[i].flagged) {
      list.AddRectFilled(ImVec2(at.x - size, at.y - size), ImVec2(at.x + size, at.y + size),
                         colour_of(kit, Tone::danger));
    } else {
      list.AddCircleFilled(at, size, colour_of(kit, Tone::accent));
    }
    if (!places[i]) continue;
    draw_line(kit, list, Size::small_text, places[i]->left, centre_of(*places[i]).y,
              colour_of(kit, Tone::normal), spots[i].numbers);
  }
}

// Another point by the arrows: left and right in the order of x, up and down in that of y.
std::size_t walked(const Kit& kit, const std::vector<ScatterPoint>& points, std::size_t from) {
  const bool level = kit.shortcut(Key::left, true) || kit.shortcut(Key::right, true);
  const bool upright = kit.shortcut(Key::up, true) || kit.shortcut(Key::down, true);
  if (!level && !upright) return from;
  const bool onward = kit.shortcut(Key::right, true) || kit.shortcut(Key::up, true);
  std::vector<std::size_t> order(points.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const ScatterPoint &p = points[a], &q = points[b];
    return level ? std::pair(p.x_permille, p.y_permille) < std::pair(q.x_permille, q.y_permille)
                 : std::pair(p.y_permille, p.x_permille) < std::pair(q.y_permille, q.x_permille);
  });
  const auto at = std::find(order.begin(), order.end(), from);
  if (onward) return at + 1 == order.end() ? from : *(at + 1);
  return at == order.begin() ? from : *(at - 1);
}

// The point that is pointed at; else `chosen`.
std::size_t pointed_at(const Kit& kit, const ScatterFrame& frame,
                       const std::vector<ScatterPoint>& points, std::size_t chosen) {
  const ImVec2 pointer = ImGui::GetIO().MousePos;
  float best = kit.px(12);
  for (std::size_t i = 0; i < points.size(); ++i) {
    const float x = frame.x(points[i].x_permille) - pointer.x;
    const float y = frame.y(points[i].y_permille) - pointer.y;
    const float distance = std::sqrt(x * x + y * y);
    if (distance >= best) continue;
    best = distance;
    chosen = i;
  }
  return chosen;
}

void draw_choice(const Kit& kit, ImDrawList& list, const ScatterFrame& frame,
                 const ScatterPoint& point) {
  list.AddCircle(ImVec2(frame.x(point.x_permille), frame.y(point.y_permille)),
                 kit.px(kPointReach + 4), colour_of(kit, Tone::normal), 0, kit.px(2));
}

ScatterFrame frame_of(const Kit& kit, const Rect& outer, const ScatterStyle& style) {
  float margin = 0;
  for (const Text& word : style.y_words) {
    margin = std::max(margin, text_width(kit, Size::small_text, word.str()));
  }
  ScatterFrame frame;
  frame.least = style.y_least;
  frame.most = style.y_most;
  frame.area = {outer.left + margin + kit.px(12), outer.top + kit.px(6), outer.right - kit.px(6),
                outer.bottom - line_height(kit, Size::small_text) - kit.px(8)};
  return frame;
}

}  // namespace

void scatter_plot(Kit& kit, const Text& summary, const std::vector<ScatterPoint>& points,
                  const ScatterStyle& style) {
  label(kit, style.y_label, {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kXs);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect outer{at.x, at.y, at.x + kit.available_width(), at.y + kit.px(style.height)};
  const ScatterFrame frame = frame_of(kit, outer, style);
  int* const kept = ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("point"), -1);
  const auto before = static_cast<std::size_t>(*kept);
  const bool is_chosen = *kept >= 0 && before < points.size();
  Control plot;
  plot.role = Role::choice;
  plot.id = "plot";
  plot.label = summary.str();
  if (is_chosen) plot.value = points[before].note.str();
  const Press press = kit.control(plot, ImVec2(outer.width(), outer.height()));
  std::size_t chosen = is_chosen ? before : points.size();
  if (press.focused && kit.focus_visible()) {
    chosen = is_chosen ? walked(kit, points, before) : 0;
  }
  if (press.hovered) chosen = pointed_at(kit, frame, points, chosen);
  if (chosen < points.size()) *kept = static_cast<int>(chosen);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_axes(kit, list, frame, style);
  draw_spots(kit, list, frame, points);
  if (chosen < points.size()) draw_choice(kit, list, frame, points[chosen]);
  kit.ring(press);
  label(kit, style.x_label, {.size = Size::small_text, .tone = Tone::muted, .align = Align::right});
  gap(kit, space::kXs);
  paragraph(kit, chosen < points.size() ? points[chosen].note : style.how, {.size = Size::strong});
}

}  // namespace klankbord::ui
