#include "ui/kit_chat.h"

#include <algorithm>
#include <cmath>

#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {
namespace {

constexpr float kBubbleRounding = 18;

// A stage direction: small, in the middle, without a bubble.
Rect narration(Kit& kit, const Text& text) {
  const float room = kit.available_width();
  const WrappedText words =
      wrap(kit, Size::small_text, text.str(), std::min(room * 0.8F, kit.px(kReadingWidth)));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float left = std::floor(at.x + (room - words.width) / 2);
  ImGui::Dummy(ImVec2(room, words.height));
  draw_wrapped(kit, *ImGui::GetWindowDrawList(), words, Size::small_text, ImVec2(left, at.y),
               packed(kit.colours().muted), Align::centre);
  const Rect rect{left, at.y, left + words.width, at.y + words.height};
  kit.record(Role::message, text.str(), "", rect);
  return rect;
}

void small_line(Kit& kit, const Text& text, Side side) {
  const float room = kit.available_width();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = text_width(kit, Size::small_text, text.str());
  const float height = line_height(kit, Size::small_text);
  const float inset = kit.px(space::kS);
  const float left = side == Side::right ? at.x + room - width - inset : at.x + inset;
  ImGui::Dummy(ImVec2(room, height));
  draw_line(kit, *ImGui::GetWindowDrawList(), Size::small_text, left, at.y + height / 2,
            packed(kit.colours().muted), text.str());
}

// The corner near the speaker is less round.
void draw_ground(const Kit& kit, const Rect& rect, Side side, bool pointed, Colour ground) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float round = kit.px(kBubbleRounding), point = pointed ? kit.px(5) : round;
  const auto corner = [&](float x, float y, float radius, int quarter) {
    list.PathArcToFast(ImVec2(x, y), radius, quarter * 3, quarter * 3 + 3);
  };
  const float low_left = side == Side::left ? point : round;
  const float low_right = side == Side::right ? point : round;
  corner(rect.right - low_right, rect.bottom - low_right, low_right, 0);
  corner(rect.left + low_left, rect.bottom - low_left, low_left, 1);
  corner(rect.left + round, rect.top + round, round, 2);
  corner(rect.right - round, rect.top + round, round, 3);
  list.PathFillConvex(packed(ground));
}

}  // namespace

Rect bubble(Kit& kit, Side side, const Text& text, const BubbleStyle& style) {
  if (side == Side::narrator) return narration(kit, text);
  const Theme& theme = kit.colours();
  const float room = kit.available_width();
  float most = std::min(room * 0.78F, kit.px(kReadingWidth));
  if (style.max_width > 0) most = std::min(room, style.max_width);
  const float pad_x = kit.px(space::kL), pad_y = kit.px(space::kM - 1);
  const WrappedText words = wrap(kit, Size::body, text.str(), most - 2 * pad_x);
  if (!style.name.empty()) small_line(kit, style.name, side);

  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = words.width + 2 * pad_x;
  const float left = side == Side::right ? std::floor(at.x + room - width) : at.x;
  const Rect rect{left, at.y, left + width, at.y + words.height + 2 * pad_y};
  ImGui::Dummy(ImVec2(room, rect.height()));
  if (ImGui::IsRectVisible(top_left(rect), bottom_right(rect))) {
    Colour ground = theme.customer_bubble, ink = theme.on_customer_bubble;
    if (side == Side::right) {
      ground = theme.learner_bubble;
      ink = theme.on_learner_bubble;
    } else if (style.colleague) {
      ground = theme.accent_soft;
      ink = theme.on_accent_soft;
    }
    draw_ground(kit, rect, side, !style.follows, ground);
    draw_wrapped(kit, *ImGui::GetWindowDrawList(), words, Size::body,
                 ImVec2(left + pad_x, at.y + pad_y), packed(ink));
  }
  kit.record(Role::message, text.str(), style.name.str(), rect);
  if (!style.time.empty()) small_line(kit, style.time, side);
  return rect;
}

void typing_dots(Kit& kit) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect rect{at.x, at.y, at.x + kit.px(68), at.y + kit.px(38)};
  ImGui::Dummy(ImVec2(rect.width(), rect.height()));
  draw_ground(kit, rect, Side::left, true, kit.colours().customer_bubble);
  for (int i = -1; i <= 1; ++i) {
    const ImVec2 middle = centre_of(rect);
    ImGui::GetWindowDrawList()->AddCircleFilled(
        ImVec2(middle.x + kit.px(14) * static_cast<float>(i), middle.y), kit.px(4),
        packed(kit.colours().muted));
  }
}

}  // namespace klankbord::ui
