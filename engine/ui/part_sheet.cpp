#include "ui/part_sheet.h"

#include <algorithm>

#include "ui/kit_layout.h"
#include "ui/kit_paint.h"

namespace klankbord::ui {

namespace {

constexpr float kSheetInset = 56;  // design units: one side writes from the left, the other right
constexpr float kParagraphGap = 6;

// The words above the text of a sheet, line by line.
void draw_head(const Kit& kit, ImDrawList& list, const std::vector<HeadLine>& head, ImVec2 at,
               float width, const Theme& theme) {
  for (const HeadLine& line : head) {
    const Size size = line.value.empty() ? Size::strong : Size::small_text;
    const float middle = at.y + line_height(kit, size) / 2;
    float left = at.x;
    if (!line.value.empty()) {
      draw_line(kit, list, size, left, middle, packed(theme.muted), line.name);
      left += std::max(kit.px(52), text_width(kit, size, line.name) + kit.px(space::kS));
    }
    const std::string& words = line.value.empty() ? line.name : line.value;
    draw_line(kit, list, size, left, middle, packed(theme.text),
              shortened(kit, size, words, at.x + width - left));
    at.y += line_height(kit, size);
  }
}

float head_height(const Kit& kit, const std::vector<HeadLine>& head) {
  float height = 0;
  for (const HeadLine& line : head) {
    height += line_height(kit, line.value.empty() ? Size::strong : Size::small_text);
  }
  return height;
}

}  // namespace

Body body_of(const Kit& kit, const std::string& text, float width) {
  Body body;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    body.paragraphs.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  for (const std::string& one : body.paragraphs) {
    body.lines.push_back(wrap(kit, Size::body, one, width));
    body.height += body.lines.back().height;
  }
  body.height += kit.px(kParagraphGap) * static_cast<float>(body.lines.size() - 1);
  return body;
}

void draw_body(const Kit& kit, ImDrawList& list, const Body& body, ImVec2 at, Colour ink) {
  for (const WrappedText& lines : body.lines) {
    draw_wrapped(kit, list, lines, Size::body, at, packed(ink));
    at.y += lines.height + kit.px(kParagraphGap);
  }
}

Rect draw_sheet(Kit& kit, const Written& what, const std::vector<HeadLine>& head,
                const SheetStyle& style) {
  const Theme& theme = kit.colours();
  const float inset = kit.px(std::min(kSheetInset, kit.available_width() / kit.scale() * 0.08F));
  const float pad = kit.px(space::kL), width = kit.available_width() - inset;
  const Body body = body_of(kit, what.content.str(), width - 2 * pad);
  const float above = what.follows ? 0 : pad - kit.px(2);
  const float heading = head.empty() ? 0 : head_height(kit, head) + kit.px(space::kM + space::kS);
  const float below = what.followed ? kit.px(space::kS) : pad;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float left = style.right ? at.x + inset : at.x;
  const Rect rect{left, at.y, left + width, at.y + above + heading + body.height + below};
  ImGui::Dummy(ImVec2(width + inset, rect.height()));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (ImGui::IsRectVisible(top_left(rect), bottom_right(rect))) {
    const ImDrawFlags corners = (what.follows ? 0 : ImDrawFlags_RoundCornersTop) |
                                (what.followed ? 0 : ImDrawFlags_RoundCornersBottom);
    fill(kit, list, rect, style.ground, 8, corners == 0 ? ImDrawFlags_RoundCornersNone : corners);
    const float bar = kit.px(4);
    const Colour edge = style.right ? theme.accent : theme.border_strong;
    const Rect side{style.right ? rect.right - bar : rect.left, rect.top,
                    style.right ? rect.right : rect.left + bar, rect.bottom};
    fill(kit, list, side, edge, 0, ImDrawFlags_RoundCornersNone);
    float y = rect.top + above;
    if (!head.empty()) {
      const float icon = style.icon == Icon::none ? 0 : kit.px(28);
      draw_head(kit, list, head, ImVec2(rect.left + pad, y), width - 2 * pad - icon, theme);
      if (icon > 0) {
        draw_icon(list, style.icon, ImVec2(rect.right - pad - kit.px(10), y + kit.px(12)),
                  kit.px(20), packed(theme.muted));
      }
      y += heading - kit.px(space::kM);
      list.AddLine(ImVec2(rect.left + pad, y), ImVec2(rect.right - pad, y),
                   packed(theme.dark ? theme.border_strong : theme.border),
                   std::max(1.0F, kit.px(1)));
      y += kit.px(space::kM);
    }
    draw_body(kit, list, body, ImVec2(rect.left + pad, y), style.ink);
  }
  kit.record(Role::message, what.content.str(), what.name.str(), rect);
  return rect;
}

}  // namespace klankbord::ui
