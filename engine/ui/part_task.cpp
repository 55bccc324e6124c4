#include "ui/part_task.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_channel.h"

namespace klankbord::ui {

namespace {

constexpr float kTwoColumnsFrom = 620;  // design units
constexpr float kBox = 24;

void draw_check_box(const Kit& kit, ImDrawList& list, ImVec2 centre, const PartStyle& style) {
  const Theme& theme = kit.colours();
  const float half = kit.px(kBox) / 2;
  const Rect box{centre.x - half, centre.y - half, centre.x + half, centre.y + half};
  fill(kit, list, box, style.picked ? theme.accent : theme.surface, 6);
  if (!style.picked) {
    outline(kit, list, box, theme.border_strong, 6);
  } else if (style.place) {
    const std::string place = std::to_string(*style.place + 1);
    const float width = text_width(kit, Size::strong, place);
    draw_line(kit, list, Size::strong, centre.x - width / 2, centre.y, packed(theme.on_accent),
              place);
  } else {
    draw_icon(list, Icon::check, centre, kit.px(18), packed(theme.on_accent));
  }
}

// The key that picks a part, as on a keyboard.
void draw_key(const Kit& kit, ImDrawList& list, int number, ImVec2 centre) {
  const Theme& theme = kit.colours();
  const std::string digit = std::to_string(number);
  const float width = text_width(kit, Size::small_text, digit), half = kit.px(11);
  const Rect key{centre.x - half, centre.y - half, centre.x + half, centre.y + half};
  fill(kit, list, key, theme.sunken, 5);
  draw_line(kit, list, Size::small_text, centre.x - width / 2, centre.y, packed(theme.muted),
            digit);
}

// A paragraph of the composed text; pressing it selects it.
bool paragraph_row(Kit& kit, std::uint8_t part, const Text& text, bool selected) {
  const float width = kit.available_width(), pad = kit.px(space::kS);
  const WrappedText words = wrap(kit, Size::body, text.str(), width - 2 * pad);
  Control control;
  control.role = Role::segment;
  control.id = "paragraph";
  control.label = text.str();
  control.value = selected ? "on" : "off";
  ImGui::PushID(static_cast<int>(part));
  const Press press =
      kit.control(control, ImVec2(width, std::max(kit.px(kControlHeight), words.height + 2 * pad)));
  ImGui::PopID();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  if (selected) {
    fill(kit, list, press.rect, theme.accent_soft, 8);
    outline(kit, list, press.rect, theme.accent, 8);
  } else if (press.hovered) {
    fill(kit, list, press.rect, theme.raised, 8);
  }
  draw_wrapped(kit, list, words, Size::body,
               ImVec2(press.rect.left + pad, centre_of(press.rect).y - words.height / 2),
               packed(selected ? theme.on_accent_soft : theme.text));
  kit.ring(press, 8);
  return press.activated;
}

// What can be done with the paragraph that is selected; answers what was asked of it.
enum class Move : std::uint8_t { none, up, down, out };
Move paragraph_tools(Kit& kit, const Words& words, std::size_t place, std::size_t count) {
  Move asked = Move::none;
  gap(kit, space::kXs);
  Flow flow(kit, space::kXs);
  const auto tool = [&](const char* id, text::Key name, bool enabled, Move move) {
    ButtonStyle style;
    style.enabled = enabled;
    const Text label = words(name);
    flow.item(button_width(kit, label, style));
    if (button(kit, id, label, style)) asked = move;
  };
  tool("up", text::Key{"task.up"}, place > 0, Move::up);
  tool("down", text::Key{"task.down"}, place + 1 < count, Move::down);
  tool("out", text::Key{"task.out"}, true, Move::out);
  gap(kit, space::kXs);
  return asked;
}

void carry_out(TaskDraft& draft, std::uint8_t part, Move move) {
  if (move == Move::out) {
    toggle_part(draft, part);
  } else if (move != Move::none) {
    move_part(draft, part, move == Move::up ? -1 : 1);
  }
}

}  // namespace

bool part_card(Kit& kit, const char* id, int number, const Text& text, const PartStyle& style) {
  const bool has_key = number >= 1 && number <= 9;
  const float width = kit.available_width(), pad = kit.px(10);
  const float lead = kit.px(space::kM + kBox + space::kM);
  const float trail = kit.px(has_key ? space::kM + 22 + space::kS : space::kM);
  const WrappedText words = wrap(kit, Size::body, text.str(), width - lead - trail);
  Control control;
  control.role = Role::toggle;
  control.id = id;
  control.label = text.str();
  control.value = style.picked ? "on" : "off";
  control.number = style.keyed && has_key ? number : 0;
  const Press press =
      kit.control(control, ImVec2(width, std::max(kit.px(kControlHeight), words.height + 2 * pad)));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const bool lit = style.picked || press.hovered;
  fill(kit, list, press.rect, style.picked ? theme.accent_soft : theme.surface, kControlRounding);
  outline(kit, list, press.rect, lit ? theme.accent : theme.border_strong, kControlRounding);
  const float middle = std::floor(centre_of(press.rect).y);
  draw_check_box(kit, list, ImVec2(press.rect.left + kit.px(space::kM + kBox / 2), middle), style);
  draw_wrapped(kit, list, words, Size::body,
               ImVec2(press.rect.left + lead, std::floor(middle - words.height / 2)),
               packed(style.picked ? theme.on_accent_soft : theme.text));
  if (has_key)
    draw_key(kit, list, number, ImVec2(press.rect.right - kit.px(space::kM + 11), middle));
  kit.ring(press);
  return press.activated;
}

void part_list(Kit& kit, const scenario::Node& node, const std::vector<std::uint8_t>& order,
               TaskDraft& draft, bool ordered, bool keyed) {
  const bool two = !ordered && kit.available_width() >= kit.px(kTwoColumnsFrom);
  const std::size_t first_column = two ? (order.size() + 1) / 2 : order.size();
  std::vector<Column> columns = {{.share = 1}};
  if (two) columns.push_back({.share = 1});
  kit.begin_group("parts");
  {
    Columns row(kit, columns, space::kS);
    for (std::size_t i = 0; i < order.size(); ++i) {
      if (i == first_column) {
        row.next();
      } else if (i > 0) {
        gap(kit, 6);
      }
      const std::uint8_t part = order[i];
      PartStyle style;
      const auto place = place_of(draft, part);
      style.picked = place.has_value();
      if (ordered) style.place = place;
      style.keyed = keyed;
      if (part_card(kit, node.parts[part].id.c_str(), static_cast<int>(i) + 1,
                    verbatim(node.parts[part].text), style)) {
        toggle_part(draft, part);
      }
    }
  }
  kit.end_group();
}

void compose_sheet(Kit& kit, const Words& words, const scenario::Scenario& scenario,
                   TaskDraft& draft) {
  const scenario::Node& node = scenario.nodes[draft.node];
  begin_card(kit, {.padding = space::kM, .accented = true});
  sheet_head(kit, words, scenario);
  if (draft.picked.empty()) {
    paragraph(kit, words(text::Key{"task.sheet-empty"}), {.tone = Tone::muted});
  }
  Move asked = Move::none;
  if (draft.selected && kit.command(Key::up, true)) asked = Move::up;
  if (draft.selected && kit.command(Key::down, true)) asked = Move::down;
  kit.begin_group("paragraphs");
  const std::vector<std::uint8_t> picked = draft.picked;
  for (std::size_t i = 0; i < picked.size(); ++i) {
    const bool selected = draft.selected == picked[i];
    if (paragraph_row(kit, picked[i], verbatim(node.parts[picked[i]].text), selected)) {
      draft.selected = selected ? std::nullopt : std::optional<std::uint8_t>(picked[i]);
    }
    if (!selected) continue;
    kit.end_group();
    const Move tool = paragraph_tools(kit, words, i, picked.size());
    if (tool != Move::none) asked = tool;
    kit.begin_group("paragraphs");
  }
  kit.end_group();
  if (draft.selected) carry_out(draft, *draft.selected, asked);
  end_card(kit);
}

}  // namespace klankbord::ui
