#include <string>
#include <vector>

#include "ui/app_desk_facts.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_scenario.h"
#include "ui/screen_conversation.h"

namespace klankbord::ui {

namespace {

std::vector<Text> hints(const Pane& pane) {
  const Words& words = pane.words;
  const Talk& talk = *pane.app.talk();
  const scenario::Scenario& scenario = talk.scenario();
  const OpenEnds ends = open_ends(scenario, talk.practice().attempt().state(), pane.app.desk());
  std::vector<Text> all;
  if (ends.half_filled) {
    const scenario::Form& form = scenario.company.desk.forms[*ends.half_filled];
    all.push_back(words(text::Key{"after.half-filled"}, {{"form", words.in(form.title).str()}}));
  } else if (ends.unregistered) {
    all.push_back(words(text::Key{"after.unregistered"}));
  }
  if (ends.unread > 0) all.push_back(words.count(text::Key{"after.unread"}, ends.unread));
  if (ends.unfiled > 0) all.push_back(words.count(text::Key{"after.unfiled"}, ends.unfiled));
  return all;
}

void hint_line(Kit& kit, const Text& text) {
  Columns row(kit, {{.fixed_px = kit.px(22)}, {.share = 1}}, space::kS);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::Dummy(ImVec2(kit.px(22), 1));
  draw_icon(*ImGui::GetWindowDrawList(), Icon::bulb,
            ImVec2(at.x + kit.px(11), at.y + line_height(kit, Size::body) / 2), kit.px(18),
            packed(kit.colours().level(Level::partly).mark));
  row.next();
  paragraph(kit, text);
}

}  // namespace

Intent conversation_on_hold(Pane& pane) {
  Kit& kit = pane.kit;
  const scenario::Scenario& scenario = pane.app.talk()->scenario();
  const auto action = action_of(scenario, scenario::Verb::take_back);
  if (!action) return {};
  begin_card(kit, {.padding = space::kL, .accented = true});
  paragraph(kit, pane.words(text::Key{"talk.on-hold"}, {{"name", customer_of(scenario).name}}),
            {.size = Size::strong});
  gap(kit, space::kM);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::play;
  const bool pressed = button(kit, "take-back-now", pane.words(text::Key{"talk.take-back"}), style);
  end_card(kit);
  return pressed ? Intent(intent::Act{play::Input::act(*action)}) : Intent();
}

Intent conversation_after(Pane& pane) {
  Kit& kit = pane.kit;
  const auto action = action_of(pane.app.talk()->scenario(), scenario::Verb::close);
  if (!action) return {};
  begin_card(kit, {.padding = space::kL, .accented = true});
  paragraph(kit, pane.words(text::Key{"after.title"}), {.size = Size::strong});
  gap(kit, space::kXs);
  const bool in_sitting = pane.app.talk()->exam() != nullptr;
  const std::vector<Text> open = in_sitting ? std::vector<Text>() : hints(pane);
  if (!in_sitting)
    paragraph(kit, pane.words(open.empty() ? text::Key{"after.nothing"} : text::Key{"after.open"}),
              {.tone = Tone::muted});
  for (const Text& hint : open) {
    gap(kit, space::kXs);
    hint_line(kit, hint);
  }
  gap(kit, space::kM);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::check;
  const bool pressed = button(kit, "close-case", pane.words(text::Key{"after.close"}), style);
  end_card(kit);
  return pressed ? Intent(intent::Act{play::Input::act(*action)}) : Intent();
}

}  // namespace klankbord::ui
