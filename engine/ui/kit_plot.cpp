#include "ui/kit_plot.h"

#include <algorithm>
#include <cmath>

#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {
namespace {

class Plot {
 public:
  Plot(Kit& kit, const std::vector<PlotPoint>& points, const PlotStyle& style)
      : kit_(kit), points_(points), style_(style), list_(*ImGui::GetWindowDrawList()) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    outer_ = {at.x, at.y, at.x + kit.available_width(), at.y + kit.px(style.height)};
    const float words = std::max(text_width(kit, Size::small_text, style.y_top.str()),
                                 text_width(kit, Size::small_text, style.y_bottom.str()));
    const float below = line_height(kit, Size::small_text) + kit.px(space::kL);
    const float axis_name = style.x_label.empty() ? 0 : line_height(kit, Size::small_text);
    const float mark_line = style.marks.empty() ? 0 : line_height(kit, Size::small_text);
    const float above = mark_line + kit.px(10);
    inner_ = {outer_.left + words + kit.px(42), outer_.top + above, outer_.right - kit.px(10),
              outer_.bottom - below - axis_name};
    if (!points.empty()) first_ = last_ = points.front().x;
    for (const PlotPoint& point : points) last_ = std::max(last_, point.x);
    last_ = std::max(last_, style.x_end);
    if (last_ <= first_) last_ = first_ + 1;
  }

  void draw(const Text& summary) {
    ImGui::Dummy(ImVec2(outer_.width(), outer_.height()));
    draw_axes();
    draw_marks();
    draw_areas();
    draw_steps();
    draw_points();
    kit_.record(Role::image, summary.str(), "", outer_);
  }

 private:
  float x(float value) const {
    return inner_.left + (value - first_) / (last_ - first_) * inner_.width();
  }
  float y(float mood) const {
    const float share = (std::clamp(mood, -3.0F, 3.0F) + 3) / 6;
    return std::round(inner_.bottom - share * inner_.height());
  }
  // Where the step that begins at point i ends.
  float step_end(std::size_t i) const {
    return x(i + 1 < points_.size() ? points_[i + 1].x : last_);
  }

  void draw_axes() {
    const Theme& theme = kit_.colours();
    for (int mood = kMinMood; mood <= kMaxMood; ++mood) {
      const float at = y(static_cast<float>(mood));
      const Colour colour = mood == 0 ? theme.border_strong : theme.border;
      list_.AddRectFilled(ImVec2(inner_.left, at), ImVec2(inner_.right, at + 1), packed(colour));
    }
    for (const int mood : {kMaxMood, 0, kMinMood}) {
      draw_mood_face(kit_, list_, mood,
                     ImVec2(inner_.left - kit_.px(20), y(static_cast<float>(mood))), kit_.px(24));
    }
    const std::uint32_t ink = packed(theme.muted);
    const auto beside_face = [&](const Text& word, float mood) {
      const float width = text_width(kit_, Size::small_text, word.str());
      draw_line(kit_, list_, Size::small_text, inner_.left - kit_.px(38) - width, y(mood), ink,
                word.str());
    };
    beside_face(style_.y_top, 3);
    beside_face(style_.y_bottom, -3);
    const float line = line_height(kit_, Size::small_text);
    const float tick_y = inner_.bottom + kit_.px(space::kL) + line / 2;
    for (const auto& [value, word] : style_.x_ticks) {
      const float width = text_width(kit_, Size::small_text, word.str());
      const float left = std::min(x(value) - width / 2, outer_.right - width);
      draw_line(kit_, list_, Size::small_text, left, tick_y, ink, word.str());
    }
    const float width = text_width(kit_, Size::small_text, style_.x_label.str());
    draw_line(kit_, list_, Size::small_text, inner_.left + (inner_.width() - width) / 2,
              tick_y + line, ink, style_.x_label.str());
  }

  void draw_marks() {
    const Theme& theme = kit_.colours();
    const float middle = outer_.top + line_height(kit_, Size::small_text) / 2;
    for (std::size_t i = 0; i < style_.marks.size(); ++i) {
      const PlotMark& mark = style_.marks[i];
      const float left = std::floor(x(mark.x));
      const float end = i + 1 < style_.marks.size() ? x(style_.marks[i + 1].x) : outer_.right;
      for (float at = inner_.top; at < inner_.bottom; at += kit_.px(8)) {
        list_.AddRectFilled(ImVec2(left, at), ImVec2(left + 1, at + kit_.px(4)),
                            packed(theme.border_strong));
      }
      const float word_left = left + (i == 0 ? 0 : kit_.px(4));
      const std::string word =
          shortened(kit_, Size::small_text, mark.word.str(), end - word_left - kit_.px(4));
      draw_line(kit_, list_, Size::small_text, word_left, middle, packed(theme.muted), word);
    }
  }

  void draw_areas() {
    const Theme& theme = kit_.colours();
    for (std::size_t i = 0; i < points_.size(); ++i) {
      const float top = std::min(y(points_[i].y), y(0)), bottom = std::max(y(points_[i].y), y(0));
      const Level level = points_[i].y > 0 ? Level::shown : Level::missed;
      list_.AddRectFilled(ImVec2(x(points_[i].x), top), ImVec2(step_end(i), bottom),
                          packed(theme.level(level).mark, 0.14F));
    }
  }

  void draw_steps() {
    const std::uint32_t ink = packed(kit_.colours().link);
    const float half = std::max(1.0F, std::round(kit_.px(3) / 2));
    for (std::size_t i = 0; i < points_.size(); ++i) {
      const float level = y(points_[i].y), left = x(points_[i].x);
      list_.AddRectFilled(ImVec2(left - half, level - half),
                          ImVec2(step_end(i) + half, level + half), ink);
      if (i == 0) continue;
      const float before = y(points_[i - 1].y);
      list_.AddRectFilled(ImVec2(left - half, std::min(level, before) - half),
                          ImVec2(left + half, std::max(level, before) + half), ink);
    }
  }

  void draw_points() {
    const Theme& theme = kit_.colours();
    const ImVec2 pointer = ImGui::GetIO().MousePos;
    for (const PlotPoint& point : points_) {
      const ImVec2 at(x(point.x), y(point.y));
      list_.AddCircleFilled(at, kit_.px(6), packed(theme.link));
      list_.AddCircleFilled(at, kit_.px(3.5F), packed(theme.surface));
      const float reach = kit_.px(12);
      const Rect near{at.x - reach, at.y - reach, at.x + reach, at.y + reach};
      if (!point.note.empty() && near.contains(pointer.x, pointer.y) && ImGui::IsWindowHovered()) {
        kit_.show_tooltip(near, point.note);
      }
    }
  }

  Kit& kit_;
  const std::vector<PlotPoint>& points_;
  const PlotStyle& style_;
  ImDrawList& list_;
  Rect outer_, inner_;
  float first_ = 0, last_ = 1;
};

}  // namespace

void mood_plot(Kit& kit, const Text& summary, const std::vector<PlotPoint>& points,
               const PlotStyle& style) {
  Plot(kit, points, style).draw(summary);
}

}  // namespace klankbord::ui
