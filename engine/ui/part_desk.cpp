#include "ui/part_desk.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_knowledge.h"
#include "ui/part_text_button.h"

namespace klankbord::ui {

DeskDraw::DeskDraw(Pane& drawn)
    : pane(drawn),
      kit(drawn.kit),
      words(drawn.words),
      scenario(drawn.app.talk()->scenario()),
      state(drawn.app.talk()->practice().attempt().state()),
      ready(drawn.app.talk()->due() == Due::answer),
      desk(drawn.app.desk()) {}

void DeskDraw::act(scenario::ActionIndex action, std::vector<std::string> texts) {
  if (ready && !asked) asked = play::Input::act(action, std::move(texts));
}

void DeskDraw::open(const scenario::Hit& thing) {
  const DeskTab where = tab_of(scenario, thing);
  const bool record = desk.record() && thing.opened == scenario::Opened::item &&
                      *desk.record() == thing.object && where == DeskTab::customers;
  if (desk.has_open(where, thing) || record) {
    desk.read(where, true);
    return;
  }
  const auto action = open_action(scenario, thing);
  if (action) act(*action);
}

Intent DeskDraw::intent() const {
  if (asked) return intent::Act{*asked};
  if (desk == pane.app.desk()) return {};
  return intent::ChangeDesk{desk};
}

void desk_heading(DeskDraw& draw, text::Key what, text::Key about) {
  heading(draw.kit, draw.words(what));
  gap(draw.kit, 2);
  paragraph(draw.kit, draw.words(about), {.size = Size::small_text, .tone = Tone::muted});
  gap(draw.kit, space::kM);
}

void desk_empty(DeskDraw& draw, Icon icon, const Text& sentence) {
  Kit& kit = draw.kit;
  const float room = kit.available_width(), side = kit.px(56);
  const WrappedText words = wrap(kit, Size::body, sentence.str(), room - 2 * kit.px(space::kL));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float top = kit.px(space::kXl);
  const Rect rect{at.x, at.y, at.x + room,
                  at.y + top + side + kit.px(space::kM) + words.height + top};
  ImGui::Dummy(ImVec2(rect.width(), rect.height()));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 centre(std::floor(at.x + room / 2), at.y + top + side / 2);
  list.AddCircleFilled(centre, side / 2, packed(kit.colours().sunken));
  draw_icon(list, icon, centre, kit.px(26), packed(kit.colours().muted));
  const ImVec2 text_at(std::floor(at.x + (room - words.width) / 2),
                       at.y + top + side + kit.px(space::kM));
  draw_wrapped(kit, list, words, Size::body, text_at, packed(kit.colours().muted), Align::centre);
  kit.record(Role::text, sentence.str(), "",
             {text_at.x, text_at.y, text_at.x + words.width, text_at.y + words.height});
}

void desk_search(DeskDraw& draw, scenario::Panel panel, text::Key hint) {
  Kit& kit = draw.kit;
  const auto action =
      action_of(draw.scenario, scenario::Verb::search, static_cast<std::size_t>(panel));
  DeskSearch& search = draw.desk.search(panel);
  ButtonStyle button_style;
  button_style.icon = Icon::search;
  button_style.emphasis = Emphasis::primary;
  button_style.icon_only = true;
  const Text go = draw.words(text::Key{"desk.search"});
  const bool blank = search.words.find_first_not_of(" \t") == std::string::npos;
  button_style.enabled = action.has_value() && draw.ready && !blank;
  button_style.why_disabled = draw.words(text::Key{"desk.search-empty"});
  FieldStyle style;
  style.hint = draw.words(hint);
  style.label_shown = false;
  style.width = kit.available_width() - button_width(kit, go, button_style) - kit.px(space::kS);
  style.max_bytes = 200;
  bool submitted =
      text_field(kit, "search", draw.words(text::Key{"desk.search-field"}), search.words, style)
          .submitted;
  beside(kit);
  submitted |= button(kit, "go", go, button_style);
  const bool possible = search.words.find_first_not_of(" \t") != std::string::npos;
  if (submitted && action && possible) draw.act(*action, {search.words});
  gap(kit, space::kM);
  if (search.asked.empty()) return;
  const Text found =
      search.hits.empty()
          ? draw.words(text::Key{"desk.search-none"}, {{"what", search.asked}})
          : draw.words(text::Key{"desk.search-found"},
                       {{"what", search.asked}, {"count", std::to_string(search.hits.size())}});
  paragraph(kit, found, {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kS);
}

void desk_back(DeskDraw& draw, text::Key label) {
  if (text_button(draw.kit, "back", draw.words(label), Icon::arrow_left)) draw.desk.go_back();
  gap(draw.kit, space::kXs);
}

bool desk_button(DeskDraw& draw, const char* id, const Text& label,
                 std::optional<scenario::ActionIndex> action, Icon icon, Emphasis emphasis) {
  if (!action) return false;
  const auto why = why_not(draw.scenario, draw.state, *action);
  ButtonStyle style;
  style.emphasis = emphasis;
  style.icon = icon;
  style.enabled = draw.ready && !why;
  style.why_disabled = why ? draw.words(*why) : draw.words(text::Key{"desk.why.card"});
  return button(draw.kit, id, label, style);
}

bool desk_row(DeskDraw& draw, const std::string& id, const DeskRow& row) {
  Kit& kit = draw.kit;
  // Read whole: namesakes differ only below.
  const Text label =
      row.below.empty() ? row.title : verbatim(row.title.str() + " · " + row.below.str());
  begin_pressable_card(kit, id.c_str(), label, {.padding = space::kM});
  {
    const float mark =
        row.mark.empty() ? kit.px(20) : text_width(kit, Size::small_text, row.mark.str());
    std::vector<Column> columns;
    if (row.icon != Icon::none) columns.push_back({.fixed_px = kit.px(24)});
    columns.push_back({.share = 1});
    columns.push_back({.fixed_px = mark});
    Columns line(kit, columns, space::kM);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle = line_height(kit, Size::body) / 2;
    if (row.icon != Icon::none) {
      const ImVec2 at = ImGui::GetCursorScreenPos();
      ImGui::Dummy(ImVec2(kit.px(24), 1));
      draw_icon(list, row.icon, ImVec2(at.x + kit.px(12), at.y + middle), kit.px(20),
                packed(row.strong ? kit.colours().link : kit.colours().muted));
      line.next();
    }
    paragraph(kit, row.title, {.size = row.strong ? Size::strong : Size::body});
    if (!row.below.empty()) {
      paragraph(kit, row.below, {.size = Size::small_text, .tone = Tone::muted});
    }
    line.next();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    if (row.mark.empty()) {
      ImGui::Dummy(ImVec2(mark, 1));
      draw_icon(list, Icon::chevron_right, ImVec2(at.x + kit.px(10), at.y + middle), kit.px(18),
                packed(kit.colours().muted));
    } else {
      paragraph(kit, row.mark,
                {.size = Size::small_text, .tone = row.strong ? Tone::accent : Tone::muted});
    }
  }
  const bool pressed = end_pressable_card(kit);
  gap(kit, space::kS);
  return pressed;
}

void desk_thing(DeskDraw& draw, const scenario::Hit& thing, DeskRow row) {
  const DeskTab where = tab_of(draw.scenario, thing);
  if (draw.desk.has_open(where, thing)) row.mark = draw.words(text::Key{"desk.is-open"});
  const std::string id =
      std::to_string(static_cast<int>(thing.opened)) + "-" + std::to_string(thing.object);
  if (desk_row(draw, id, row)) draw.open(thing);
}

void desk_page(DeskDraw& draw, const scenario::Item& item) {
  Kit& kit = draw.kit;
  begin_card(kit, {.padding = space::kL, .accented = true});
  if (!item.date.empty()) {
    paragraph(kit, date_text(item.date), {.size = Size::small_text, .tone = Tone::muted});
  }
  paragraph(kit, draw.words.in(item.title), {.size = Size::strong});
  gap(kit, space::kS);
  paragraph(kit, draw.words.in(item.text));
  end_card(kit);
  gap(kit, space::kM);
}

}  // namespace klankbord::ui
