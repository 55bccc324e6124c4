#include "ui/part_patience.h"

#include <algorithm>
#include <string>

#include "ui/app_desk_facts.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

namespace {

constexpr float kTurn = 6.28318531F;

text::Key words_of(const Wait& wait, const play::DeskState& desk) {
  if (desk.call_over) return text::Key{"patience.over"};
  if (desk.alone) return text::Key{"patience.alone"};
  switch (wait.kind) {
    case WaitKind::explained:
      return text::Key{"patience.explained"};
    case WaitKind::silent:
      return wait.is_long ? text::Key{"patience.silent-long"} : text::Key{"patience.silent"};
    case WaitKind::on_hold:
      return wait.is_long ? text::Key{"patience.hold-long"} : text::Key{"patience.hold"};
    case WaitKind::none:
      break;
  }
  return text::Key{"patience.none"};
}

Level level_of(const Wait& wait) {
  if (wait.is_long) return Level::missed;
  if (wait.kind == WaitKind::silent || wait.kind == WaitKind::on_hold) return Level::partly;
  return Level::shown;
}

// A ring that fills as patience is used up.
void ring(const Kit& kit, ImVec2 centre, const Wait& wait) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  const float radius = kit.px(6), thickness = std::max(2.0F, kit.px(3));
  list.AddCircle(centre, radius, packed(theme.dark ? theme.border_strong : theme.border), 0,
                 thickness);
  const float share = static_cast<float>(wait.permille) / 1000;
  if (share <= 0) return;
  list.PathArcTo(centre, radius, -kTurn / 4, -kTurn / 4 + kTurn * share, 24);
  list.PathStroke(packed(theme.level(level_of(wait)).mark), ImDrawFlags_None, thickness);
}

}  // namespace

void patience_line(Pane& pane) {
  Kit& kit = pane.kit;
  const scenario::Scenario& scenario = pane.app.talk()->scenario();
  if (!scenario.has_desk || scenario.channel != scenario::Channel::phone) return;
  const play::State& state = pane.app.talk()->practice().attempt().state();
  const Wait wait = wait_of(scenario, state);
  const Text words =
      pane.words(words_of(wait, state.desk), {{"seconds", std::to_string(wait.seconds)}});
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float line = line_height(kit, Size::small_text), lead = kit.px(20);
  ring(kit, ImVec2(at.x + kit.px(7), at.y + line / 2), wait);
  const float width = text_width(kit, Size::small_text, words.str());
  ImGui::Dummy(ImVec2(lead + width, line));
  const Colour ink = wait.is_long ? kit.colours().level(Level::missed).text : kit.colours().muted;
  draw_line(kit, *ImGui::GetWindowDrawList(), Size::small_text, at.x + lead, at.y + line / 2,
            packed(ink), words.str());
  kit.record(Role::progress, words.str(), std::to_string(wait.permille),
             {at.x, at.y, at.x + lead + width, at.y + line});
}

}  // namespace klankbord::ui
