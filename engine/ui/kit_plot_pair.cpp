#include "ui/kit_plot_pair.h"

#include <algorithm>
#include <cmath>

#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

namespace {

enum class PairLook : std::uint8_t { round, square };

struct PairFrame {
  Rect area;
  float first = 0, last = 1;

  ImVec2 at(float x, float mood) const {
    const float share = (std::clamp(mood, -3.0F, 3.0F) + 3) / 6;
    return {area.left + (x - first) / (last - first) * area.width(),
            std::round(area.bottom - share * area.height())};
  }
};

std::uint32_t pair_ink(const Kit& kit, PairLook look) {
  return packed(look == PairLook::round ? kit.colours().muted : kit.colours().link);
}

void pair_point(const Kit& kit, ImDrawList& list, PairLook look, ImVec2 at) {
  const float size = kit.px(6), hole = kit.px(3);
  if (look == PairLook::round) {
    list.AddCircleFilled(at, size, pair_ink(kit, look));
    return;
  }
  list.AddRectFilled(ImVec2(at.x - size, at.y - size), ImVec2(at.x + size, at.y + size),
                     pair_ink(kit, look));
  list.AddRectFilled(ImVec2(at.x - hole, at.y - hole), ImVec2(at.x + hole, at.y + hole),
                     packed(kit.colours().surface));
}

// A horizontal or vertical line, whole or in dashes.
void pair_stroke(const Kit& kit, ImDrawList& list, PairLook look, ImVec2 from, ImVec2 to) {
  const float half = std::max(1.0F, std::round(kit.px(3) / 2));
  const bool flat = from.y == to.y;
  const float begin = flat ? std::min(from.x, to.x) : std::min(from.y, to.y);
  const float end = flat ? std::max(from.x, to.x) : std::max(from.y, to.y);
  const float dash = look == PairLook::round ? end - begin + 1 : kit.px(8);
  const float step = look == PairLook::round ? dash : kit.px(13);
  for (float at = begin; at < end; at += step) {
    const float until = std::min(at + dash, end);
    const ImVec2 low = flat ? ImVec2(at, from.y - half) : ImVec2(from.x - half, at);
    const ImVec2 high = flat ? ImVec2(until, from.y + half) : ImVec2(from.x + half, until);
    list.AddRectFilled(low, high, pair_ink(kit, look));
  }
}

void draw_pair_curve(Kit& kit, ImDrawList& list, const PairFrame& frame, const PlotCurve& drawn,
                     PairLook look) {
  // A little apart, so that both show where they are alike.
  const float shift = kit.px(look == PairLook::round ? -2 : 2);
  const auto place = [&](float x, float mood) {
    const ImVec2 at = frame.at(x, mood);
    return ImVec2(at.x, at.y + shift);
  };
  for (std::size_t i = 0; i < drawn.points.size(); ++i) {
    const PlotPoint& point = drawn.points[i];
    const bool last = i + 1 == drawn.points.size();
    const ImVec2 at = place(point.x, point.y);
    pair_stroke(kit, list, look, at, place(last ? drawn.end : drawn.points[i + 1].x, point.y));
    if (i > 0) pair_stroke(kit, list, look, place(point.x, drawn.points[i - 1].y), at);
  }
  const ImVec2 pointer = ImGui::GetIO().MousePos;
  for (const PlotPoint& point : drawn.points) {
    const ImVec2 at = place(point.x, point.y);
    pair_point(kit, list, look, at);
    const float reach = kit.px(12);
    const Rect near{at.x - reach, at.y - reach, at.x + reach, at.y + reach};
    if (!point.note.empty() && near.contains(pointer.x, pointer.y) && ImGui::IsWindowHovered()) {
      kit.show_tooltip(near, point.note);
    }
  }
}

void pair_legend(Kit& kit, Flow& flow, const Text& name, PairLook look) {
  const float sample = kit.px(56), line = line_height(kit, Size::small_text);
  flow.item(sample + text_width(kit, Size::small_text, name.str()) + kit.px(4));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float middle = std::round(at.y + line / 2);
  pair_stroke(kit, list, look, ImVec2(at.x, middle), ImVec2(at.x + kit.px(46), middle));
  pair_point(kit, list, look, ImVec2(at.x + kit.px(23), middle));
  ImGui::SetCursorScreenPos(ImVec2(at.x + sample, at.y));
  label(kit, name, {.size = Size::small_text});
}

void pair_axes(Kit& kit, ImDrawList& list, const PairFrame& frame, float parting) {
  const Theme& theme = kit.colours();
  for (int mood = kMinMood; mood <= kMaxMood; ++mood) {
    const float y = frame.at(frame.first, static_cast<float>(mood)).y;
    list.AddRectFilled(ImVec2(frame.area.left, y), ImVec2(frame.area.right, y + 1),
                       packed(mood == 0 ? theme.border_strong : theme.border));
  }
  for (const int mood : {kMaxMood, 0, kMinMood}) {
    const ImVec2 at = frame.at(frame.first, static_cast<float>(mood));
    draw_mood_face(kit, list, mood, ImVec2(at.x - kit.px(20), at.y), kit.px(24));
  }
  const float x = std::floor(frame.at(parting, 0).x);
  for (float y = frame.area.top; y < frame.area.bottom; y += kit.px(8)) {
    list.AddRectFilled(ImVec2(x, y), ImVec2(x + 1, y + kit.px(4)), packed(theme.muted));
  }
}

}  // namespace

void plot_pair(Kit& kit, const Text& summary, const PlotCurve& round, const PlotCurve& square,
               float parting, float height) {
  {
    Flow flow(kit, space::kXl);
    pair_legend(kit, flow, round.name, PairLook::round);
    pair_legend(kit, flow, square.name, PairLook::square);
  }
  gap(kit, space::kM);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect outer{at.x, at.y, at.x + kit.available_width(), at.y + kit.px(height)};
  ImGui::Dummy(ImVec2(outer.width(), outer.height()));
  PairFrame frame;
  frame.area = {outer.left + kit.px(40), outer.top + kit.px(16), outer.right - kit.px(10),
                outer.bottom - kit.px(16)};
  frame.last = std::max({round.end, square.end, 1.0F});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  pair_axes(kit, list, frame, parting);
  draw_pair_curve(kit, list, frame, round, PairLook::round);
  draw_pair_curve(kit, list, frame, square, PairLook::square);
  kit.record(Role::image, summary.str(), "", outer);
}

}  // namespace klankbord::ui
