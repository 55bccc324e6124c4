#include "ui/kit_plot.h"

#include <algorithm>
#include <cmath>

#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {
namespace {

constexpr float kMark = 28;              // design units: the side of a mark
constexpr float kSecondWordsFrom = 520;  // design units: narrower, the words at the right give way

void dashed(const Kit& kit, ImDrawList& list, ImVec2 from, ImVec2 to, std::uint32_t ink) {
  const float dash = kit.px(5), thickness = std::max(1.5F, kit.px(2));
  const float dx = to.x - from.x, dy = to.y - from.y;
  const float length = std::sqrt(dx * dx + dy * dy);
  for (float at = 0; at < length; at += 2 * dash) {
    const float end = std::min(length, at + dash);
    list.AddLine(ImVec2(from.x + dx * at / length, from.y + dy * at / length),
                 ImVec2(from.x + dx * end / length, from.y + dy * end / length), ink, thickness);
  }
}

class Plot {
 public:
  Plot(Kit& kit, const std::vector<PlotPoint>& points, const PlotStyle& style)
      : kit_(kit), points_(points), style_(style), list_(*ImGui::GetWindowDrawList()) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    outer_ = {at.x, at.y, at.x + kit.available_width(), at.y + kit.px(style.height)};
    const float words = std::max(text_width(kit, Size::small_text, style.y_top.str()),
                                 text_width(kit, Size::small_text, style.y_bottom.str()));
    const bool wide = outer_.width() >= kit.px(kSecondWordsFrom);
    y_words_ = words > 0 && (wide || outer_.width() - words >= kit.px(260));
    second_words_ = !style.second.empty() && wide;
    const float right = std::max(text_width(kit, Size::small_text, style.second_top.str()),
                                 text_width(kit, Size::small_text, style.second_bottom.str()));
    const float below = line_height(kit, Size::small_text) + kit.px(space::kL);
    const float axis_name = style.x_label.empty() ? 0 : line_height(kit, Size::small_text);
    const float mark_line = style.marks.empty() ? 0 : kit.px(kMark);
    const float above = mark_line + kit.px(12);
    inner_ = {outer_.left + (y_words_ ? words : 0) + kit.px(42), outer_.top + above,
              outer_.right - kit.px(10) - (second_words_ ? right + kit.px(space::kS) : 0),
              outer_.bottom - below - axis_name};
    if (!points.empty()) first_ = last_ = points.front().x;
    for (const PlotPoint& point : points) last_ = std::max(last_, point.x);
    last_ = std::max(last_, style.x_end);
    if (last_ <= first_) last_ = first_ + 1;
  }

  std::optional<std::size_t> draw(const Text& summary) {
    ImGui::Dummy(ImVec2(outer_.width(), outer_.height()));
    const ImVec2 end = ImGui::GetCursorScreenPos();
    kit_.record(Role::image, summary.str(), "", outer_);
    draw_axes();
    const std::optional<std::size_t> chosen = draw_marks();
    draw_areas();
    draw_second();
    draw_steps();
    draw_points();
    ImGui::SetCursorScreenPos(end);
    ImGui::Dummy(ImVec2(0, 0));
    return chosen;
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
    if (y_words_) beside_face(style_.y_top, 3);
    if (y_words_) beside_face(style_.y_bottom, -3);
    if (second_words_) {
      const float left = inner_.right + kit_.px(space::kS);
      draw_line(kit_, list_, Size::small_text, left, inner_.top, ink, style_.second_top.str());
      draw_line(kit_, list_, Size::small_text, left, inner_.bottom, ink,
                style_.second_bottom.str());
    }
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

  // Where a mark's word stands: not upon the one before it.
  float mark_left(std::size_t i, float free) const {
    return std::max(free, std::floor(x(style_.marks[i].x)));
  }

  std::optional<std::size_t> draw_marks() {
    const Theme& theme = kit_.colours();
    const float side = kit_.px(kMark);
    std::optional<std::size_t> chosen;
    float free = inner_.left;
    kit_.begin_group("marks");
    for (std::size_t i = 0; i < style_.marks.size(); ++i) {
      const PlotMark& mark = style_.marks[i];
      const float line = std::floor(x(mark.x));
      for (float at = inner_.top - kit_.px(8); at < inner_.bottom; at += kit_.px(8)) {
        list_.AddRectFilled(ImVec2(line, at), ImVec2(line + 1, at + kit_.px(4)),
                            packed(theme.border_strong));
      }
      const float left = mark_left(i, free);
      if (left + side > outer_.right) break;
      free = left + side + kit_.px(2);
      ImGui::SetCursorScreenPos(ImVec2(left, outer_.top));
      ImGui::PushID(static_cast<int>(i));
      Control control;
      control.id = "mark";
      control.label = mark.name.empty() ? mark.word.str() : mark.name.str();
      const Press press = kit_.control(control, ImVec2(side, side));
      ImGui::PopID();
      fill(kit_, list_, press.rect, press.hovered ? theme.accent_soft : theme.sunken,
           kControlRounding / 2);
      const float width = text_width(kit_, Size::small_text, mark.word.str());
      const Colour ink = press.hovered ? theme.on_accent_soft : theme.text;
      draw_line(kit_, list_, Size::small_text, left + (side - width) / 2, centre_of(press.rect).y,
                packed(ink), mark.word.str());
      kit_.ring(press, kControlRounding / 2);
      if (!mark.name.empty()) tooltip(kit_, press, mark.name);
      if (press.activated) chosen = i;
    }
    kit_.end_group();
    return chosen;
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

  void draw_second() {
    const std::uint32_t ink = packed(kit_.colours().muted);
    const auto place = [&](const std::pair<float, float>& point) {
      return ImVec2(x(point.first), inner_.bottom - point.second * inner_.height());
    };
    for (std::size_t i = 0; i < style_.second.size(); ++i) {
      const ImVec2 from = place(style_.second[i]);
      const bool last = i + 1 == style_.second.size();
      const ImVec2 to = last ? ImVec2(x(last_), from.y) : place(style_.second[i + 1]);
      dashed(kit_, list_, from, to, ink);
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
      const bool numbered = point.number > 0;
      list_.AddCircleFilled(at, kit_.px(numbered ? 12 : 6), packed(theme.link));
      list_.AddCircleFilled(at, kit_.px(numbered ? 10 : 3.5F), packed(theme.surface));
      if (numbered) {
        const std::string number = std::to_string(point.number);
        const float width = text_width(kit_, Size::small_text, number);
        draw_line(kit_, list_, Size::small_text, std::round(at.x - width / 2), at.y,
                  packed(theme.text), number);
      }
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
  bool y_words_ = true, second_words_ = false;
};

}  // namespace

std::optional<std::size_t> mood_plot(Kit& kit, const Text& summary,
                                     const std::vector<PlotPoint>& points, const PlotStyle& style) {
  return Plot(kit, points, style).draw(summary);
}

void plot_key(Kit& kit, PlotLine line, const Text& text) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float lead = kit.px(44);
  const WrappedText words = wrap(kit, Size::small_text, text.str(), kit.available_width() - lead);
  ImGui::Dummy(ImVec2(lead + words.width, words.height));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float middle = std::round(at.y + words.line_height / 2), end = at.x + kit.px(34);
  if (line == PlotLine::steps) {
    const float half = std::max(1.0F, std::round(kit.px(3) / 2));
    list.AddRectFilled(ImVec2(at.x, middle - half), ImVec2(end, middle + half),
                       packed(kit.colours().link));
  } else {
    dashed(kit, list, ImVec2(at.x, middle), ImVec2(end, middle), packed(kit.colours().muted));
  }
  draw_wrapped(kit, list, words, Size::small_text, ImVec2(at.x + lead, at.y),
               colour_of(kit, Tone::normal));
  kit.record(Role::text, text.str(), "",
             {at.x, at.y, at.x + lead + words.width, at.y + words.height});
}

}  // namespace klankbord::ui
