// What stands above every page of a sitting: who sits here, how far, how long, and the hand.
#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_memory.h"
#include "ui/screen_sitting.h"

namespace klankbord::ui {

namespace {

using exam::SittingStatus;

constexpr std::int64_t kWarning_ms = 5 * 60'000;  // the time shows from here on, wanted or not

struct BarButton {
  const char* id;
  Text label;
  ButtonStyle style;
  SittingIntent intent;
};

bool is_soon_over(const SittingPane& pane) {
  return pane.sitting.sitting()->remaining_ms() <= kWarning_ms;
}

BarButton clock_button(const SittingPane& pane) {
  const bool warns = is_soon_over(pane);
  const bool shown = pane.sitting.clock_shown() || warns;
  ButtonStyle style;
  style.emphasis = warns ? Emphasis::danger : Emphasis::quiet;
  style.icon = Icon::clock;
  const Text label =
      shown ? pane.words(text::Key{"sitting.time-left"}, {{"time", time_left(pane).str()}})
            : pane.words(text::Key{"sitting.show-time"});
  return {"clock", label, style, sitting_intent::ShowClock{!shown}};
}

// In the order of how often they are wanted; the first stays with its words longest.
std::vector<BarButton> buttons_of(const SittingPane& pane) {
  const Words& words = pane.words;
  const exam::SittingState& state = pane.sitting.sitting()->state();
  const bool goes_on = !pane.sitting.sitting()->needs_reopening();
  const bool at_work = state.status == SittingStatus::ready ||
                       state.status == SittingStatus::running ||
                       state.status == SittingStatus::practising;
  std::vector<BarButton> buttons;
  if (state.status != SittingStatus::waiting) buttons.push_back(clock_button(pane));
  if (goes_on) {
    ButtonStyle style;
    style.icon = Icon::bell;
    style.emphasis = state.hand_raised ? Emphasis::primary : Emphasis::secondary;
    buttons.push_back({"hand",
                       words(state.hand_raised ? text::Key{"sitting.hand-is-up"}
                                               : text::Key{"sitting.raise-hand"}),
                       style, sitting_intent::RaiseHand{!state.hand_raised}});
  }
  if (goes_on && at_work && state.accommodation.may_pause) {
    ButtonStyle style;
    style.icon = Icon::pause;
    buttons.push_back(
        {"pause", words(text::Key{"sitting.pause"}), style, sitting_intent::Pause{true}});
  }
  const bool practises = state.status == SittingStatus::practising;
  if (goes_on && practises && pane.sitting.page() == SittingPage::conversation) {
    ButtonStyle style;
    style.icon = Icon::arrow_right;
    buttons.push_back(
        {"end-practice", words(text::Key{"sitting.practice.end"}), style, sitting_intent::GoOn{}});
  }
  if (goes_on && at_work && !practises) {
    ButtonStyle style;
    style.icon = Icon::send;
    buttons.push_back(
        {"hand-in", words(text::Key{"sitting.hand-in"}), style, sitting_intent::AskToHandIn{true}});
  }
  ButtonStyle style;
  style.icon = Icon::lock;
  style.icon_only = true;
  style.emphasis = Emphasis::quiet;
  buttons.push_back({"invigilator", words(text::Key{"sitting.invigilator-key"}), style,
                     sitting_intent::ShowPanel{true}});
  return buttons;
}

float width_of(const Kit& kit, const std::vector<BarButton>& buttons) {
  float width = 0;
  for (const BarButton& one : buttons) {
    width += button_width(kit, one.label, one.style) + kit.px(space::kS);
  }
  return width;
}

// Words give way to icons from the right until all fit; the clock keeps its words.
void make_fit(const Kit& kit, std::vector<BarButton>& buttons, float room) {
  for (std::size_t i = buttons.size(); i-- > 0 && width_of(kit, buttons) > room;) {
    const bool is_clock = std::string(buttons[i].id) == "clock";
    if (!is_clock) buttons[i].style.icon_only = true;
  }
}

Text who(const SittingPane& pane) {
  const std::string& number = pane.sitting.sitting()->state().candidate;
  return pane.words(text::Key{"sitting.candidate"}, {{"number", number}});
}

// The exam as a whole, or where in it the candidate is.
Text where(const SittingPane& pane) {
  const exam::SittingState& state = pane.sitting.sitting()->state();
  if (state.status == SittingStatus::practising) {
    return pane.words(text::Key{"sitting.practice.label"});
  }
  const bool talks = exam::running_scenario(state) || pane.app.talk() != nullptr;
  if (talks) return scenario_count(pane, state.begun);
  return pane.words.in(pane.sitting.sitting()->form().title);
}

// A long title may be cut; what a candidate looks for may not.
float least_width(const SittingPane& pane) {
  const Kit& kit = pane.kit;
  const float whole = std::max(text_width(kit, Size::strong, who(pane).str()),
                               text_width(kit, Size::small_text, where(pane).str()));
  return std::min(whole, kit.px(220)) + kit.px(space::kS);
}

SittingIntent row(SittingPane& pane) {
  Kit& kit = pane.kit;
  std::vector<BarButton> buttons = buttons_of(pane);
  const float margin = kit.px(space::kS);
  make_fit(kit, buttons, kit.available_width() - least_width(pane) - 3 * margin);
  const float right = width_of(kit, buttons) + margin;
  Columns columns(kit, {{.fixed_px = margin}, {.share = 1}, {.fixed_px = right}}, space::kS);
  ImGui::Dummy(ImVec2(margin, 1));
  columns.next();
  label(kit, who(pane), {.size = Size::strong});
  label(kit, where(pane), {.size = Size::small_text, .tone = Tone::muted});
  columns.next();
  SittingIntent asked;
  bool first = true;
  for (const BarButton& one : buttons) {
    if (!first) beside(kit);
    first = false;
    if (button(kit, one.id, one.label, one.style)) take(asked, one.intent);
  }
  return asked;
}

// What cannot be written, or was refused while a conversation shows.
void alerts(SittingPane& pane) {
  Kit& kit = pane.kit;
  const bool page_tells = pane.sitting.page() != SittingPage::conversation;
  const bool told = !page_tells && pane.sitting.problem() && !pane.sitting.panel_shown();
  if (!pane.sitting.cannot_record() && !told) return;
  gap(kit, space::kS);
  if (pane.sitting.cannot_record()) {
    notice(kit, Notice::error, pane.words(text::Key{"sitting.cannot-record"}));
  } else {
    sitting_problem(pane);
  }
}

}  // namespace

SittingIntent sitting_bar(SittingPane& pane) {
  Kit& kit = pane.kit;
  const float padding = pane.is_low() ? space::kXs : space::kS;
  float& known = remembered("bar-height");
  const float height = known > 0 ? known : kit.px(kControlHeight + 2 * padding);
  begin_region(kit, "sitting-bar", Text(), {.height = height, .padding = padding, .filled = true});
  const float top = ImGui::GetCursorScreenPos().y;
  SittingIntent asked = row(pane);
  alerts(pane);
  known = ImGui::GetCursorScreenPos().y - top + 2 * kit.px(padding);
  const float bottom = ImGui::GetWindowPos().y + height, line = std::max(1.0F, kit.px(1));
  ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(0, bottom - line),
                                            ImVec2(ImGui::GetIO().DisplaySize.x, bottom),
                                            packed(kit.colours().border));
  end_region(kit);
  pane.taken_px = height;
  if (kit.command(Key::f9, false)) take(asked, sitting_intent::ShowPanel{true});
  return asked;
}

}  // namespace klankbord::ui
