#include "ui/kit_plot_share.h"

#include <algorithm>
#include <cmath>

#include "ui/kit_level.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {
namespace {

constexpr float kTrackThick = 10, kEndRoom = 10, kSparkHeight = 40;  // design units
constexpr int kBands[] = {600, 800};

// Tracks and their scale leave room at both ends for the mark at 0 and 100 %.
float at_share(const Kit& kit, const Rect& rect, int permille) {
  const float left = rect.left + kit.px(kEndRoom), right = rect.right - kit.px(kEndRoom);
  return std::round(left + (right - left) * static_cast<float>(permille) / 1000.0F);
}

Rect reserve(const Kit& kit, float width, float height_units) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect rect{at.x, at.y, at.x + width, at.y + kit.px(height_units)};
  ImGui::Dummy(ImVec2(rect.width(), rect.height()));
  return rect;
}

void draw_limits(const Kit& kit, ImDrawList& list, const Rect& rect) {
  for (const int limit : kBands) {
    const float x = at_share(kit, rect, limit);
    list.AddRectFilled(ImVec2(x, rect.top), ImVec2(x + std::max(1.0F, kit.px(1.5F)), rect.bottom),
                       packed(kit.colours().border_strong));
  }
}

}  // namespace

void share_track(Kit& kit, const Text& summary, const ShareTrack& track) {
  const Rect rect = reserve(kit, kit.available_width(), kTrackHeight);
  kit.record(Role::progress, summary.str(), "", rect);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const float middle = std::floor(centre_of(rect).y), half = kit.px(kTrackThick / 2);
  const Rect bar{rect.left + kit.px(kEndRoom), middle - half, rect.right - kit.px(kEndRoom),
                 middle + half};
  if (track.kind == ShareKind::nothing) {
    outline(kit, list, bar, theme.border_strong, kTrackThick / 2);
    return;
  }
  const Colour ground = theme.dark ? mix(theme.background, theme.text, 0.22F) : theme.sunken;
  fill(kit, list, bar, ground, kTrackThick / 2);
  if (track.kind == ShareKind::evidence) {
    // Evidence that is no percentage yet stands at no place of the scale.
    const float step = kit.px(16);
    const int room = std::max(1, static_cast<int>(bar.width() / step) - 1);
    for (int i = 0; i < std::min(track.evidence, room); ++i) {
      const ImVec2 centre(bar.left + step * (static_cast<float>(i) + 0.75F), middle);
      list.AddCircleFilled(centre, kit.px(7), packed(theme.surface));
      list.AddCircle(centre, kit.px(6), packed(theme.level(Level::not_observed).mark), 0,
                     std::max(1.5F, kit.px(2)));
    }
    return;
  }
  Rect full = bar;
  full.right = at_share(kit, rect, track.permille);
  if (full.width() > 1) fill(kit, list, full, theme.level(track.level).mark, kTrackThick / 2);
  draw_limits(kit, list, rect);
  const ImVec2 end(full.right, middle);
  list.AddCircleFilled(end, kit.px(12), packed(theme.surface));
  draw_level_mark(kit, list, track.level, end, kit.px(20));
}

void share_scale(Kit& kit, const ShareScale& scale) {
  const float line = line_height(kit, Size::small_text);
  const Rect rect = reserve(kit, kit.available_width(), line / kit.scale());
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const std::uint32_t ink = packed(kit.colours().muted);
  const auto name = [&](int from, int to, const Text& word, bool at_start) {
    const float left = at_share(kit, rect, from) + (at_start ? 0 : kit.px(4));
    const float room = (to == 1000 ? rect.right : at_share(kit, rect, to)) - left - kit.px(2);
    draw_line(kit, list, Size::small_text, left, centre_of(rect).y, ink,
              shortened(kit, Size::small_text, word.str(), room));
  };
  name(0, 600, scale.below_60, true);
  name(600, 800, scale.below_80, false);
  name(800, 1000, scale.above_80, false);
}

void spark_line(Kit& kit, const Text& summary, const std::vector<int>& shares, float width_units) {
  const Rect rect = reserve(kit, kit.px(width_units), kSparkHeight);
  kit.record(Role::image, summary.str(), "", rect);
  if (shares.empty()) return;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const float pad = kit.px(6), least_step = kit.px(8);
  const Rect inner{rect.left + pad, rect.top + pad, rect.right - pad, rect.bottom - pad};
  const auto room = static_cast<std::size_t>(std::max(2.0F, inner.width() / least_step));
  const std::size_t from = shares.size() > room ? shares.size() - room : 0;
  const std::size_t count = shares.size() - from;
  const auto place = [&](std::size_t i) {
    const float step = count > 1 ? inner.width() / static_cast<float>(count - 1) : 0;
    const float share = static_cast<float>(shares[from + i]) / 1000.0F;
    return ImVec2(std::round(inner.left + step * static_cast<float>(i)),
                  std::round(inner.bottom - share * inner.height()));
  };
  for (const int limit : kBands) {
    const float y = std::round(inner.bottom - static_cast<float>(limit) / 1000.0F * inner.height());
    list.AddRectFilled(ImVec2(rect.left, y), ImVec2(rect.right, y + 1), packed(theme.border));
  }
  for (std::size_t i = 1; i < count; ++i) {
    list.AddLine(place(i - 1), place(i), packed(theme.link), std::max(1.5F, kit.px(2)));
  }
  const auto best = static_cast<std::size_t>(
      std::max_element(shares.begin() + static_cast<std::ptrdiff_t>(from), shares.end()) -
      shares.begin() - static_cast<std::ptrdiff_t>(from));
  list.AddCircle(place(best), kit.px(5), packed(theme.link), 0, std::max(1.5F, kit.px(2)));
  list.AddCircleFilled(place(count - 1), kit.px(4), packed(theme.link));
}

}  // namespace klankbord::ui
