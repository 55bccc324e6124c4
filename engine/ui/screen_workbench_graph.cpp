// The graph tab: the tools above, the picture, and beside or below it what is known of the box that
// was chosen.
#include <algorithm>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_box_facts.h"
#include "ui/part_graph.h"
#include "ui/screen_workbench.h"

namespace klankbord::ui {

namespace {

constexpr float kPanel = 380;       // design units: what stands beside the picture
constexpr float kPanelFrom = 1000;  // wide enough for both
constexpr float kLeastPicture = 240;

bool tool(Kit& kit, const char* id, const Text& name, Icon icon) {
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = icon;
  style.icon_only = icon != Icon::none;
  return button(kit, id, name, style);
}

// Answers the change of size that was asked, 0 for all of it, 1 for none.
float tools(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  float change = 1;
  const auto key = [&](char character) { return !kit.typing() && typed(character); };
  const ImVec2 start = ImGui::GetCursorScreenPos();
  Flow flow(kit, space::kXs);
  const auto place = [&](const Text& name) {
    flow.item(button_width(kit, name));
    return name;
  };
  const Text all = place(words(text::Key{"graph.fit"}));
  if (tool(kit, "fit", all, Icon::none) || key('0')) change = 0;
  const Text larger = place(words(text::Key{"graph.larger"}));
  if (tool(kit, "larger", larger, Icon::none) || key('+') || key('=')) change = kZoomStep;
  const Text smaller = place(words(text::Key{"graph.smaller"}));
  if (tool(kit, "smaller", smaller, Icon::none) || key('-')) change = 1 / kZoomStep;
  if (pane.width_units() >= kPanelFrom) {
    const Text help = words(text::Key{"graph.help"});
    flow.item(text_width(kit, Size::small_text, help.str()));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos(ImVec2(at.x + kit.px(space::kS), at.y + kit.px(13)));
    label(kit, help, {.size = Size::small_text, .tone = Tone::muted});
    ImGui::SetCursorScreenPos(ImVec2(start.x, start.y + kit.px(kControlHeight)));
  }
  gap(kit, space::kXs);
  return change;
}

}  // namespace

Intent workbench_graph(Pane& pane) {
  Kit& kit = pane.kit;
  const WorkbenchPane& work = *pane.app.workbench();
  const session::Inspection& shown = *work.bench.shown();
  if (!shown.scenario) return {};
  Intent asked;
  const float change = tools(pane);
  const bool beside_it = pane.width_units() >= kPanelFrom;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float left = ImGui::GetIO().DisplaySize.y - at.y - kit.px(space::kXl) - 1;
  const float height = std::max(left, kit.px(kLeastPicture));
  const float panel = beside_it ? kit.px(kPanel + space::kL) : 0;
  WorkbenchView view = work.view;
  if (graph_picture(pane, shown.picture, {kit.available_width() - panel, height}, change, view)) {
    take(asked, change_workbench(view));
  }
  if (beside_it) {
    ImGui::SetCursorScreenPos(ImVec2(kit.right_limit() - kit.px(kPanel), at.y));
    begin_region(kit, "facts", pane.words(text::Key{"graph.facts"}),
                 {.width = kit.px(kPanel), .height = height, .padding = space::kL, .filled = true});
    box_facts(pane, shown);
    end_region(kit);
  } else {
    gap(kit, space::kM);
    box_facts(pane, shown);
  }
  return asked;
}

}  // namespace klankbord::ui
