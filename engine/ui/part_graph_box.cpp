#include "ui/part_graph_box.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

namespace {

using analysis::GraphBox;
using session::GraphPicture;

void draw_box_words(const Pane& pane, const GraphPicture& picture, std::size_t index,
                    const Rect& rect, std::uint32_t ink) {
  const Kit& kit = pane.kit;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float line = line_height(kit, Size::small_text), pad = kit.px(6);
  const float room = rect.width() - 2 * pad;
  const int lines = std::min(3, static_cast<int>((rect.height() + kit.px(4)) / line));
  if (lines < 1 || room < kit.px(34)) return;
  const text::Catalogue& tr = pane.words.catalogue();
  std::string words[3] = {session::box_name(picture, index, tr),
                          session::box_facts(picture, index, tr),
                          session::box_line(picture, index)};
  if (text_width(kit, Size::small_text, words[1]) > room) {
    words[1] = session::box_share(picture, index, tr.language());
  }
  float y = rect.top + (rect.height() - static_cast<float>(lines) * line) / 2 + line / 2;
  for (int i = 0; i < lines; ++i, y += line) {
    draw_line(kit, list, Size::small_text, rect.left + pad, y, ink,
              shortened(kit, Size::small_text, words[i], room));
  }
}

// How many findings sit there, at the corner.
void draw_box_mark(const Kit& kit, const Rect& rect, std::size_t found, const LevelColours& red) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 at(rect.right - kit.px(3), rect.top + kit.px(3));
  if (rect.width() < kit.px(34)) {
    list.AddCircleFilled(at, kit.px(4), packed(red.mark));
    return;
  }
  list.AddCircleFilled(at, kit.px(10), packed(red.mark));
  const std::string number = std::to_string(found);
  const float width = text_width(kit, Size::small_text, number);
  draw_line(kit, list, Size::small_text, std::round(at.x - width / 2), at.y, packed(red.soft),
            number);
}

}  // namespace

void draw_graph_box(Pane& pane, const GraphPicture& picture, const ShownBox& shown,
                    const Press& press) {
  Kit& kit = pane.kit;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const auto& [index, rect, chosen] = shown;
  const GraphBox& box = picture.graph.boxes[index];
  const Theme& theme = kit.colours();
  const bool ending = box.kind == GraphBox::Kind::ending;
  const bool task = box.kind == GraphBox::Kind::node &&
                    picture.scenario->nodes[box.index].interaction != scenario::Interaction::choose;
  const std::size_t found = picture.findings[index].size();
  const LevelColours& red = theme.level(Level::knockout);
  Colour ground = press.hovered ? theme.raised : theme.surface, ink = theme.text;
  Colour edge = task ? theme.accent : theme.border_strong;
  if (ending) ground = edge = theme.text, ink = theme.background;
  if (box.kind == GraphBox::Kind::rule) ground = theme.accent_soft, ink = theme.on_accent_soft;
  if (found > 0) ground = red.soft, edge = red.mark, ink = red.text;
  const float rounding = ending ? rect.height() / 2 / kit.scale() : 6;
  fill(kit, list, rect, ground, rounding);
  outline(kit, list, rect, edge, rounding, found > 0 ? 3.0F : task ? 2.0F : 1.0F);
  draw_box_words(pane, picture, index, rect, packed(ink));
  if (found > 0) draw_box_mark(kit, rect, found, red);
  if (chosen) {
    const float out = kit.px(4);
    outline(kit, list, {rect.left - out, rect.top - out, rect.right + out, rect.bottom + out},
            theme.accent, rounding + 3, 3);
  }
  kit.ring(press, rounding);
}

}  // namespace klankbord::ui
