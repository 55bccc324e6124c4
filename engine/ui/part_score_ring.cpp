#include "ui/part_score_ring.h"

#include <cmath>
#include <string>

#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

namespace {

constexpr float kFullTurn = 6.2831853F;
constexpr float kTop = -kFullTurn / 4;

}  // namespace

void score_ring(Kit& kit, const Text& description, const assess::Points& points, Level level,
                float diameter) {
  const float side = kit.px(diameter), thick = kit.px(diameter * 0.1F);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 centre(at.x + side / 2, at.y + side / 2);
  const float radius = (side - thick) / 2;
  ImGui::Dummy(ImVec2(side, side));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  // A border is no ground in high contrast: it would outshine the score.
  const bool strong_border = theme.name == ThemeName::high_contrast;
  const Colour track = strong_border ? theme.raised : theme.dark ? theme.border : theme.sunken;
  list.AddCircle(centre, radius, packed(track), 96, thick);
  const float share = static_cast<float>(points.permille()) / 1000.0F;
  if (share > 0) {
    const std::uint32_t ink = packed(theme.level(level).mark);
    const float end = kTop + kFullTurn * share;
    list.PathArcTo(centre, radius, kTop, end, 96);
    list.PathStroke(ink, 0, thick);
    list.AddCircleFilled(ImVec2(centre.x, centre.y - radius), thick / 2, ink);
    list.AddCircleFilled(
        ImVec2(centre.x + radius * std::cos(end), centre.y + radius * std::sin(end)), thick / 2,
        ink);
  }
  const std::string earned = std::to_string(points.earned);
  const std::string reachable = "/ " + std::to_string(points.reachable);
  const float big = text_width(kit, Size::title, earned);
  const float small_words = text_width(kit, Size::small_text, reachable);
  draw_line(kit, list, Size::title, centre.x - big / 2, centre.y - kit.px(9), packed(theme.text),
            earned);
  draw_line(kit, list, Size::small_text, centre.x - small_words / 2, centre.y + kit.px(17),
            packed(theme.muted), reachable);
  kit.record(Role::progress, description.str(), earned + " " + reachable,
             {at.x, at.y, at.x + side, at.y + side});
}

}  // namespace klankbord::ui
