#include "ui/part_wordmark.h"

#include <array>
#include <cmath>

#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

namespace {

// Heights of the bars of a voice, as shares of the sign.
constexpr std::array kVoice = {0.16F, 0.38F, 0.54F, 0.30F, 0.16F};

void draw_sign(const Kit& kit, ImDrawList& list, ImVec2 at, float side) {
  const Theme& theme = kit.colours();
  const std::uint32_t ground = packed(theme.accent), ink = packed(theme.on_accent);
  const float low = at.y + side * 0.86F;
  list.AddRectFilled(at, ImVec2(at.x + side, low), ground, side * 0.26F);
  list.AddTriangleFilled(ImVec2(at.x + side * 0.22F, low - side * 0.1F),
                         ImVec2(at.x + side * 0.22F, at.y + side),
                         ImVec2(at.x + side * 0.52F, low - side * 0.1F), ground);
  const float thick = std::round(side * 0.085F), step = side * 0.15F;
  const float middle = at.y + side * 0.43F;
  for (std::size_t i = 0; i < kVoice.size(); ++i) {
    const float x = std::round(at.x + side / 2 + (static_cast<float>(i) - 2) * step - thick / 2);
    const float half = side * kVoice[i] / 2;
    list.AddRectFilled(ImVec2(x, middle - half), ImVec2(x + thick, middle + half), ink, thick / 2);
  }
}

}  // namespace

void wordmark(Kit& kit, const Text& name, float height) {
  const float side = kit.px(height), lead = side + kit.px(space::kM);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Size size = height < 40 ? Size::heading : Size::title;
  const float width = lead + text_width(kit, size, name.str());
  ImGui::Dummy(ImVec2(width, side));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_sign(kit, list, at, side);
  draw_line(kit, list, size, at.x + lead, at.y + side * 0.43F, packed(kit.colours().text),
            name.str());
  kit.record(Role::heading, name.str(), "", {at.x, at.y, at.x + width, at.y + side});
}

}  // namespace klankbord::ui
