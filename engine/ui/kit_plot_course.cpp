#include "ui/kit_plot_course.h"

#include <algorithm>
#include <cmath>

#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {
namespace {

constexpr float kPerDot = 34, kScaleRoom = 60, kLeastDot = 16, kMostDot = 30;  // design units

// The area of a dot grows with its evidence, up to where it would hide its neighbours.
float dot_size(const Kit& kit, int evidence) {
  const float grown = kLeastDot * std::sqrt(static_cast<float>(std::max(1, evidence)));
  return kit.px(std::min(grown, kMostDot));
}

class Course {
 public:
  Course(Kit& kit, const std::vector<CoursePoint>& points, const CourseStyle& style)
      : kit_(kit), points_(points), style_(style), list_(*ImGui::GetWindowDrawList()) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    outer_ = {at.x, at.y, at.x + kit.available_width(), at.y + kit.px(style.height)};
    const float below = line_height(kit, Size::small_text) + kit.px(space::kL);
    inner_ = {outer_.left + kit.px(kScaleRoom), outer_.top + kit.px(kMostDot / 2 + 2),
              outer_.right - kit.px(4), outer_.bottom - below};
  }

  std::optional<std::size_t> draw(const char* id, const Text& summary) {
    kit_.record(Role::image, summary.str(), "", outer_);
    draw_bands();
    draw_line_between();
    draw_dates();
    const std::optional<std::size_t> pressed = draw_dots(id);
    ImGui::SetCursorScreenPos(top_left(outer_));
    ImGui::Dummy(ImVec2(outer_.width(), outer_.height()));
    return pressed;
  }

 private:
  float y(int permille) const {
    const float share = static_cast<float>(std::clamp(permille, 0, 1000)) / 1000.0F;
    return std::round(inner_.bottom - share * inner_.height());
  }
  float x(std::size_t i) const {
    const float step = inner_.width() / static_cast<float>(points_.size());
    return std::round(inner_.left + (static_cast<float>(i) + 0.5F) * step);
  }
  ImVec2 place(std::size_t i) const { return {x(i), y(points_[i].permille)}; }

  // Each band has a tint, its name, and its limit as a line with the percentage beside it.
  void draw_bands() {
    const Theme& theme = kit_.colours();
    const auto band = [&](int from, int to, Level level, const Text& name) {
      const Rect rect{inner_.left, y(to), inner_.right, y(from)};
      list_.AddRectFilled(top_left(rect), bottom_right(rect),
                          packed(theme.level(level).mark, theme.dark ? 0.12F : 0.08F));
      const float line = line_height(kit_, Size::small_text);
      const float middle =
          rect.height() < 1.5F * line ? centre_of(rect).y : rect.top + kit_.px(4) + line / 2;
      const std::string word =
          shortened(kit_, Size::small_text, name.str(), rect.width() - kit_.px(12));
      draw_line(kit_, list_, Size::small_text, rect.left + kit_.px(6), middle, packed(theme.muted),
                word);
    };
    band(0, 600, Level::missed, style_.below_60);
    band(600, 800, Level::partly, style_.below_80);
    band(800, 1000, Level::shown, style_.above_80);
    const auto limit = [&](int permille, const Text& word, bool strong) {
      const float at = y(permille);
      list_.AddRectFilled(ImVec2(inner_.left, at), ImVec2(inner_.right, at + 1),
                          packed(strong ? theme.border_strong : theme.border));
      const float width = text_width(kit_, Size::small_text, word.str());
      draw_line(kit_, list_, Size::small_text, inner_.left - kit_.px(8) - width, at,
                packed(theme.muted), word.str());
    };
    limit(1000, style_.percent_100, false);
    limit(800, style_.percent_80, true);
    limit(600, style_.percent_60, true);
    limit(0, Text(), true);
  }

  void draw_line_between() {
    const float thick = std::max(1.5F, kit_.px(2));
    for (std::size_t i = 1; i < points_.size(); ++i) {
      list_.AddLine(place(i - 1), place(i), packed(kit_.colours().link, 0.75F), thick);
    }
  }

  // The first and the last, and those between that do not touch the one before.
  void draw_dates() {
    if (points_.empty()) return;
    const std::uint32_t ink = packed(kit_.colours().muted);
    const float middle =
        inner_.bottom + kit_.px(space::kM) + line_height(kit_, Size::small_text) / 2;
    const auto left_of = [&](std::size_t i, float width) {
      const float most = std::max(outer_.left, outer_.right - width);
      return std::clamp(x(i) - width / 2, outer_.left, most);
    };
    const std::size_t last = points_.size() - 1;
    const float last_width = text_width(kit_, Size::small_text, points_[last].date.str());
    const float last_left = left_of(last, last_width);
    draw_line(kit_, list_, Size::small_text, last_left, middle, ink, points_[last].date.str());
    float free_from = outer_.left;
    for (std::size_t i = 0; i < last; ++i) {
      const float width = text_width(kit_, Size::small_text, points_[i].date.str());
      const float left = left_of(i, width);
      const bool again = i > 0 && points_[i].date.str() == points_[i - 1].date.str();
      if (again || left < free_from || left + width + kit_.px(space::kM) > last_left) continue;
      if (points_[i].date.str() == points_[last].date.str()) continue;
      draw_line(kit_, list_, Size::small_text, left, middle, ink, points_[i].date.str());
      free_from = left + width + kit_.px(space::kM);
    }
  }

  std::optional<std::size_t> draw_dots(const char* id) {
    std::optional<std::size_t> pressed;
    ImGui::PushID(id);
    kit_.begin_group("dots");
    for (std::size_t i = 0; i < points_.size(); ++i) {
      const CoursePoint& point = points_[i];
      const ImVec2 middle = place(i);
      const float target = std::floor(std::min(kit_.px(kPerDot - 4), inner_.width()));
      ImGui::PushID(static_cast<int>(i));
      ImGui::SetCursorScreenPos(ImVec2(middle.x - target / 2, middle.y - target / 2));
      Control control;
      control.role = Role::choice;
      control.id = "dot";
      control.label = point.note.str();
      const Press press = kit_.control(control, ImVec2(target, target));
      const float size = dot_size(kit_, point.evidence);
      list_.AddCircleFilled(middle, size / 2 + kit_.px(2), packed(kit_.colours().surface));
      draw_level_mark(kit_, list_, point.level, middle, size);
      kit_.ring(press, target / kit_.scale() / 2);
      if (press.focused && kit_.focus_visible()) kit_.show_tooltip(press.rect, point.note);
      tooltip(kit_, press, point.note);
      if (press.activated) pressed = i;
      ImGui::PopID();
    }
    kit_.end_group();
    ImGui::PopID();
    return pressed;
  }

  Kit& kit_;
  const std::vector<CoursePoint>& points_;
  const CourseStyle& style_;
  ImDrawList& list_;
  Rect outer_, inner_;
};

}  // namespace

std::size_t course_room(const Kit& kit) {
  const float room = kit.available_width() - kit.px(kScaleRoom + 4);
  return static_cast<std::size_t>(std::max(2.0F, room / kit.px(kPerDot)));
}

std::optional<std::size_t> course_plot(Kit& kit, const char* id, const Text& summary,
                                       const std::vector<CoursePoint>& points,
                                       const CourseStyle& style) {
  return Course(kit, points, style).draw(id, summary);
}

}  // namespace klankbord::ui
