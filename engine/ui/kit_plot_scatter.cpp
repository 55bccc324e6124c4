#include "ui/kit_plot_scatter.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
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

void draw_point(Kit& kit, ImDrawList& list, const ScatterFrame& frame, const ScatterPoint& point) {
  const ImVec2 at(frame.x(point.x_permille), frame.y(point.y_permille));
  const float size = kit.px(5);
  if (point.flagged) {
    list.AddRectFilled(ImVec2(at.x - size, at.y - size), ImVec2(at.x + size, at.y + size),
                       colour_of(kit, Tone::danger));
  } else {
    list.AddCircleFilled(at, size, colour_of(kit, Tone::accent));
  }
  const std::string number = std::to_string(point.number);
  const float width = text_width(kit, Size::small_text, number);
  const bool room = at.x + size + kit.px(3) + width < frame.area.right;
  draw_line(kit, list, Size::small_text,
            room ? at.x + size + kit.px(3) : at.x - size - kit.px(3) - width, at.y,
            colour_of(kit, Tone::normal), number);
  const float reach = kit.px(9);
  const Rect near{at.x - reach, at.y - reach, at.x + reach, at.y + reach};
  const ImVec2 pointer = ImGui::GetIO().MousePos;
  if (!point.note.empty() && near.contains(pointer.x, pointer.y) && ImGui::IsWindowHovered()) {
    kit.show_tooltip(near, point.note);
  }
}

}  // namespace

void scatter_plot(Kit& kit, const Text& summary, const std::vector<ScatterPoint>& points,
                  const ScatterStyle& style) {
  label(kit, style.y_label, {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kXs);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect outer{at.x, at.y, at.x + kit.available_width(), at.y + kit.px(style.height)};
  ImGui::Dummy(ImVec2(outer.width(), outer.height()));
  float margin = 0;
  for (const Text& word : style.y_words) {
    margin = std::max(margin, text_width(kit, Size::small_text, word.str()));
  }
  ScatterFrame frame;
  frame.least = style.y_least;
  frame.most = style.y_most;
  frame.area = {outer.left + margin + kit.px(12), outer.top + kit.px(6), outer.right - kit.px(6),
                outer.bottom - line_height(kit, Size::small_text) - kit.px(8)};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_axes(kit, list, frame, style);
  for (const ScatterPoint& point : points) draw_point(kit, list, frame, point);
  kit.record(Role::image, summary.str(), "", outer);
  label(kit, style.x_label, {.size = Size::small_text, .tone = Tone::muted, .align = Align::right});
}

}  // namespace klankbord::ui
