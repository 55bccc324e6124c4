// What lies over a sitting: the invigilator's panel, and the question before handing in.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/screen_sitting.h"

namespace klankbord::ui {

namespace {

constexpr std::array kMinutes = {1, 2, 5, 10, 15, 20, 30, 45, 60};
constexpr std::array kKinds = {exam::IncidentKind::environment, exam::IncidentKind::candidate,
                               exam::IncidentKind::staff, exam::IncidentKind::technical};

text::Key name_of(PanelAct act) {
  switch (act) {
    case PanelAct::pause:
      return text::Key{"sitting.act.pause"};
    case PanelAct::resume:
      return text::Key{"sitting.act.resume"};
    case PanelAct::extra_time:
      return text::Key{"sitting.act.extra-time"};
    case PanelAct::incident:
      return text::Key{"sitting.act.incident"};
    case PanelAct::reopen:
      return text::Key{"sitting.act.reopen"};
    case PanelAct::terminate:
      return text::Key{"sitting.act.terminate"};
    case PanelAct::close:
      break;
  }
  return text::Key{"sitting.act.close"};
}

bool choose_act(SittingPane& pane, PanelDraft& panel) {
  const std::vector<PanelAct> acts = pane.sitting.acts();
  std::vector<Text> names;
  std::size_t chosen = 0;
  for (std::size_t i = 0; i < acts.size(); ++i) {
    names.push_back(pane.words(name_of(acts[i])));
    if (acts[i] == panel.act) chosen = i;
  }
  ComboStyle style;
  style.width = pane.kit.available_width();
  if (!combo(pane.kit, "act", pane.words(text::Key{"sitting.act.label"}), names, chosen, style)) {
    return false;
  }
  panel.act = acts[chosen];
  return true;
}

bool choose_minutes(SittingPane& pane, int& minutes) {
  std::vector<Text> names;
  std::size_t chosen = 0;
  for (std::size_t i = 0; i < kMinutes.size(); ++i) {
    names.push_back(pane.words.count(text::Key{"sitting.grant.minutes"},
                                     static_cast<std::size_t>(kMinutes[i])));
    if (kMinutes[i] == minutes) chosen = i;
  }
  const Text name = pane.words(text::Key{"sitting.grant.extra"});
  if (!combo(pane.kit, "minutes", name, names, chosen)) return false;
  minutes = kMinutes[chosen];
  return true;
}

bool choose_kind(SittingPane& pane, exam::IncidentKind& kind) {
  std::vector<Text> names;
  std::size_t chosen = 0;
  for (std::size_t i = 0; i < kKinds.size(); ++i) {
    names.push_back(pane.words.capital("sitting.incident.", exam::word_of(kKinds[i])));
    if (kKinds[i] == kind) chosen = i;
  }
  const Text name = pane.words(text::Key{"sitting.incident-kind"});
  if (!combo(pane.kit, "kind", name, names, chosen)) return false;
  kind = kKinds[chosen];
  return true;
}

// What goes with the deed.
bool details(SittingPane& pane, PanelDraft& panel) {
  Kit& kit = pane.kit;
  bool changed = false;
  if (panel.act == PanelAct::extra_time) {
    changed |= choose_minutes(pane, panel.minutes);
    gap(kit, space::kM);
  } else if (panel.act == PanelAct::incident) {
    changed |= choose_kind(pane, panel.kind);
    gap(kit, space::kM);
  } else if (panel.act == PanelAct::terminate || panel.act == PanelAct::close) {
    notice(kit, Notice::warning,
           pane.words(panel.act == PanelAct::close ? text::Key{"sitting.act.close-help"}
                                                   : text::Key{"sitting.act.terminate-help"}));
    gap(kit, space::kM);
  }
  FieldStyle style;
  style.max_bytes = base::kMaxTypedBytes;
  changed |= text_field(kit, "reason", pane.words(text::Key{"sitting.reason"}), panel.reason, style)
                 .changed;
  return changed;
}

SittingIntent panel_buttons(SittingPane& pane, bool& open, bool submitted) {
  Kit& kit = pane.kit;
  SittingIntent asked;
  Flow flow(kit, space::kM);
  ButtonStyle style;
  const PanelAct act = pane.sitting.panel().act;
  style.emphasis = act == PanelAct::terminate ? Emphasis::danger : Emphasis::primary;
  const Text go = pane.words(text::Key{"sitting.act.go"});
  flow.item(button_width(kit, go, style));
  if (button(kit, "go", go, style) || submitted) take(asked, sitting_intent::Invigilate{});
  style.emphasis = Emphasis::secondary;
  const Text back = pane.words(text::Key{"sitting.back"});
  flow.item(button_width(kit, back, style));
  if (button(kit, "back", back, style)) open = false;
  return asked;
}

SittingIntent panel_dialog(SittingPane& pane) {
  Kit& kit = pane.kit;
  bool open = pane.sitting.panel_shown();
  if (!begin_dialog(kit, "panel", pane.words(text::Key{"sitting.invigilator"}), open, 560)) {
    return {};
  }
  SittingIntent asked;
  PanelDraft panel = pane.sitting.panel();
  if (pane.sitting.done()) {
    notice(kit, Notice::good, pane.words(text::Key{"sitting.act.done"}));
    gap(kit, space::kM);
  }
  sitting_problem(pane);
  bool changed = choose_act(pane, panel);
  gap(kit, space::kM);
  changed |= details(pane, panel);
  gap(kit, space::kM);
  const std::string before = panel.pin;
  const bool submitted = pin_field(pane, panel.pin);
  changed |= before != panel.pin;
  gap(kit, space::kL);
  take(asked, panel_buttons(pane, open, submitted));
  gap(kit, space::kM);
  paragraph(kit,
            pane.words(text::Key{"sitting.move-help"},
                       {{"file", pane.sitting.sitting()->file().string()}}),
            {.size = Size::small_text, .tone = Tone::muted});
  if (!open || !pane.sitting.panel_shown()) ImGui::CloseCurrentPopup();
  end_dialog(kit);
  if (!open) return sitting_intent::ShowPanel{false};
  return changed ? SittingIntent(sitting_intent::ChangePanel{panel}) : asked;
}

// What is left undone stands there before it is too late.
SittingIntent hand_in_dialog(SittingPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  bool open = pane.sitting.hand_in_asked();
  if (!begin_dialog(kit, "hand-in-sure", words(text::Key{"sitting.hand-in.title"}), open)) {
    return {};
  }
  const exam::SittingState& state = pane.sitting.sitting()->state();
  const bool talks = exam::running_scenario(state).has_value();
  const std::size_t left = state.order.size() - state.begun + (talks ? 1 : 0);
  if (left > 0) {
    notice(kit, Notice::warning, words.count(text::Key{"sitting.hand-in.left"}, left));
    gap(kit, space::kM);
  }
  paragraph(kit, words(text::Key{"sitting.hand-in.text"}));
  gap(kit, space::kXl);
  SittingIntent asked;
  {
    Flow flow(kit, space::kM);
    ButtonStyle style;
    style.emphasis = left > 0 ? Emphasis::primary : Emphasis::secondary;
    const Text back = words(text::Key{"sitting.hand-in.stay"});
    flow.item(button_width(kit, back, style));
    if (button(kit, "stay", back, style)) open = false;
    style.emphasis = left > 0 ? Emphasis::danger : Emphasis::primary;
    const Text sure = words(text::Key{"sitting.hand-in.sure"});
    flow.item(button_width(kit, sure, style));
    if (button(kit, "sure", sure, style)) take(asked, sitting_intent::HandIn{});
  }
  if (!open) {
    ImGui::CloseCurrentPopup();
    take(asked, sitting_intent::AskToHandIn{false});
  }
  end_dialog(kit);
  return asked;
}

}  // namespace

SittingIntent sitting_dialogs(SittingPane& pane) {
  if (pane.sitting.sitting() == nullptr) return {};
  SittingIntent asked = panel_dialog(pane);
  take(asked, hand_in_dialog(pane));
  return asked;
}

}  // namespace klankbord::ui
