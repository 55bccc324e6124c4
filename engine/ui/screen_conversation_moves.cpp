#include <algorithm>
#include <string>
#include <vector>

#include "ui/app_desk_facts.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_tile.h"
#include "ui/kit_words.h"
#include "ui/part_scenario.h"
#include "ui/screen_conversation.h"

namespace klankbord::ui {

using scenario::Verb;

namespace {

constexpr float kLeastTile = 92;  // design units

struct MoveControl {
  const char* id;
  Icon icon;
  text::Key label, hint;
  std::optional<scenario::ActionIndex> action;
  std::optional<text::Key> why;
  bool danger = false;
};

// The controls of a call, in the order of a conversation. Transferring begins at the team list.
std::vector<MoveControl> controls_of(const scenario::Scenario& scenario, const play::State& state) {
  const auto control = [&](const char* id, Icon icon, text::Key label, text::Key hint, Verb verb) {
    MoveControl one{id, icon, label, hint, action_of(scenario, verb), {}, verb == Verb::end};
    if (one.action) one.why = why_not(scenario, state, *one.action);
    return one;
  };
  std::vector<MoveControl> controls = {
      control("announce", Icon::speak, text::Key{"move.announce"}, text::Key{"move.announce-hint"},
              Verb::announce),
      control("check-back", Icon::clock, text::Key{"move.check-back"},
              text::Key{"move.check-back-hint"}, Verb::check_back),
      state.desk.on_hold ? control("take-back", Icon::play, text::Key{"move.take-back"},
                                   text::Key{"move.take-back-hint"}, Verb::take_back)
                         : control("hold", Icon::pause, text::Key{"move.hold"},
                                   text::Key{"move.hold-hint"}, Verb::hold),
      control("transfer", Icon::transfer, text::Key{"move.transfer"},
              text::Key{"move.transfer-hint"}, Verb::transfer_warm),
      control("call-back", Icon::call_back, text::Key{"move.call-back"},
              text::Key{"move.call-back-hint"}, Verb::call_back),
      control("end", Icon::hang_up, text::Key{"move.end"}, text::Key{"move.end-hint"}, Verb::end)};
  controls.erase(std::remove_if(controls.begin(), controls.end(),
                                [](const MoveControl& one) { return !one.action; }),
                 controls.end());
  return controls;
}

Intent press(const Pane& pane, const MoveControl& control) {
  const std::string id = control.id;
  DeskPane desk = pane.app.desk();
  if (id == "end") {
    desk.hanging_up = true;
    return intent::ChangeDesk{desk};
  }
  if (id == "transfer") {
    desk.tab = DeskTab::team;
    desk.shown = true;
    return intent::ChangeDesk{desk};
  }
  return intent::Act{play::Input::act(*control.action)};
}

bool has_controls(const Pane& pane) {
  const Talk& talk = *pane.app.talk();
  const scenario::Scenario& scenario = talk.scenario();
  const play::DeskState& desk = talk.practice().attempt().state().desk;
  return scenario.has_desk && scenario.channel == scenario::Channel::phone && !desk.call_over &&
         !desk.alone;
}

}  // namespace

Intent conversation_moves(Pane& pane) {
  if (pane.app.talk()->scenario().channel == scenario::Channel::chat) {
    return conversation_chat_moves(pane);
  }
  if (!has_controls(pane)) return {};
  Kit& kit = pane.kit;
  const Talk& talk = *pane.app.talk();
  const std::vector<MoveControl> controls =
      controls_of(talk.scenario(), talk.practice().attempt().state());
  if (controls.empty()) return {};
  const float between = kit.px(space::kXs), room = kit.available_width();
  const auto fit = static_cast<std::size_t>((room + between) / (kit.px(kLeastTile) + between));
  const std::size_t columns = std::clamp<std::size_t>(fit, 1, controls.size());
  const auto count = static_cast<float>(columns);
  TileStyle style;
  style.framed = true;
  style.width = (room - between * (count - 1)) / count;
  Intent asked;
  kit.begin_group("moves");
  Flow flow(kit, space::kXs);
  for (const MoveControl& control : controls) {
    flow.item(style.width);
    style.icon = control.icon;
    style.danger = control.danger;
    style.enabled = !control.why && talk.due() == Due::answer;
    style.hint = pane.words(control.hint);
    style.why_disabled = pane.words(control.why.value_or(text::Key{"desk.why.card"}));
    if (tile(kit, control.id, pane.words(control.label), style)) take(asked, press(pane, control));
  }
  kit.end_group();
  gap(kit, space::kM);
  return asked;
}

Intent hang_up_dialog(Pane& pane) {
  Kit& kit = pane.kit;
  bool open = pane.app.desk().hanging_up && has_controls(pane);
  if (!begin_dialog(kit, "hang-up", pane.words(text::Key{"hang-up.title"}), open)) return {};
  paragraph(kit, pane.words(text::Key{"hang-up.text"},
                            {{"name", customer_of(pane.app.talk()->scenario()).name}}));
  gap(kit, space::kXl);
  Intent asked;
  Flow flow(kit, space::kM);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  const Text stay = pane.words(text::Key{"hang-up.stay"});
  const Text leave = pane.words(text::Key{"hang-up.leave"});
  flow.item(button_width(kit, stay, style));
  if (button(kit, "stay", stay, style)) open = false;
  style.emphasis = Emphasis::danger;
  style.icon = Icon::hang_up;
  flow.item(button_width(kit, leave, style));
  const auto action = action_of(pane.app.talk()->scenario(), Verb::end);
  if (button(kit, "leave", leave, style) && action) {
    ImGui::CloseCurrentPopup();
    take(asked, intent::Act{play::Input::act(*action)});
  }
  if (!open) {
    ImGui::CloseCurrentPopup();
    DeskPane desk = pane.app.desk();
    desk.hanging_up = false;
    take(asked, intent::ChangeDesk{desk});
  }
  end_dialog(kit);
  return asked;
}

}  // namespace klankbord::ui
