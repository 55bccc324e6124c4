#include <algorithm>
#include <cmath>
#include <string>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_patience.h"
#include "ui/part_scenario.h"
#include "ui/screen_conversation.h"
#include "ui/screen_desk.h"
#include "ui/screen_settings.h"

namespace klankbord::ui {

namespace {

constexpr float kRoomyFrom = 1000;  // design units
constexpr float kPadding = 12;

bool is_roomy(const Pane& pane) {
  return pane.width_units() >= kRoomyFrom && !pane.is_low();
}

float face_size(const Pane& pane) {
  if (pane.is_low()) return 48;
  return 72;
}

// Of the customer whose chat is looked at.
int shown_mood(const Pane& pane) {
  const Talk& talk = *pane.app.talk();
  const play::Transcript& transcript = talk.practice().transcript();
  std::size_t latest = 0;
  for (std::size_t i = 0; i < talk.shown(); ++i) {
    if (transcript.utterances[i].thread == pane.app.chats().now()) latest = i;
  }
  return mood_step_at(talk.scenario(), transcript, latest);
}

// The phases as a row of short bars, those begun filled: how far one is, without a promise of how
// long it still takes.
void phase_bars(Pane& pane, const Text& phase_name, float width) {
  Kit& kit = pane.kit;
  const Talk& talk = *pane.app.talk();
  if (talk.exam() != nullptr) return;
  const std::size_t count = talk.scenario().phases.size(), now = talk.phase();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = kit.px(6), between = kit.px(4);
  const float each = (width - between * static_cast<float>(count - 1)) / static_cast<float>(count);
  ImGui::Dummy(ImVec2(width, height));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  for (std::size_t i = 0; i < count; ++i) {
    const float left = at.x + (each + between) * static_cast<float>(i);
    const Rect bar{left, at.y, left + each, at.y + height};
    const Colour still_to_come = theme.dark ? theme.raised : theme.sunken;
    fill(kit, list, bar, i <= now ? theme.accent : still_to_come, 3);
  }
  kit.record(Role::progress, phase_name.str(),
             std::to_string(now + 1) + "/" + std::to_string(count),
             {at.x, at.y, at.x + width, at.y + height});
}

bool has_patience(const Talk& talk) {
  return talk.scenario().has_desk && talk.scenario().channel == scenario::Channel::phone;
}

void who(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const Talk& talk = *pane.app.talk();
  const int mood = shown_mood(pane);
  gap(kit, pane.is_low() ? 0 : has_patience(talk) ? 2 : 10);
  label(kit, verbatim(customer_of(talk.scenario(), pane.app.chats().now()).name),
        {.size = Size::strong});
  Flow flow(kit, space::kM);
  if (talk.scenario().mood) {
    const Text look = words.capital("mood.", std::to_string(mood));
    // In a sitting the colours of the levels would look like a verdict.
    const bool plain = mood == 0 || talk.exam() != nullptr;
    const Level level = plain ? Level::not_observed : mood > 0 ? Level::shown : Level::missed;
    flow.item(text_width(kit, Size::small_text, look.str()) + kit.px(16));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float line = line_height(kit, Size::small_text);
    ImGui::GetWindowDrawList()->AddCircleFilled(ImVec2(at.x + kit.px(5), at.y + line / 2),
                                                kit.px(5), packed(kit.colours().level(level).mark));
    ImGui::SetCursorScreenPos(ImVec2(at.x + kit.px(16), at.y));
    label(kit, look, {.size = Size::small_text, .tone = Tone::muted});
  }
  if (!has_patience(talk)) return;
  if (pane.is_low()) {
    flow.item(kit.px(200));
    patience_line(pane);
  } else {
    gap(kit, 2);
    patience_line(pane);
  }
}

void time_and_channel(Pane& pane) {
  Kit& kit = pane.kit;
  const Talk& talk = *pane.app.talk();
  const scenario::Channel channel = talk.scenario().channel;
  tag(kit, pane.words.capital("channel.", to_string(channel)), icon_of(channel));
  beside(kit);
  tag(kit, verbatim(text::clock(talk.elapsed_s())), Icon::clock);
}

float time_and_channel_width(const Pane& pane) {
  const Talk& talk = *pane.app.talk();
  const scenario::Channel channel = talk.scenario().channel;
  return tag_width(pane.kit, pane.words.capital("channel.", to_string(channel)), icon_of(channel)) +
         pane.kit.px(space::kS) +
         tag_width(pane.kit, verbatim(text::clock(talk.elapsed_s())), Icon::clock);
}

// What is at work now; in a sitting only what the conversation is called.
Text phase_name(const Pane& pane) {
  const Talk& talk = *pane.app.talk();
  if (talk.exam() != nullptr) return pane.words.in(talk.scenario().title);
  return block_title(pane.words, pane.app.framework(), talk.scenario().phases[talk.phase()].block);
}

// Two lines at most; a longer name is read whole, and stands whole in the look-up and the debrief.
void phase_words(Pane& pane, float width) {
  Kit& kit = pane.kit;
  const Text name = phase_name(pane);
  const float lines = 2 * line_height(kit, Size::small_text);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::PushClipRect(at, ImVec2(at.x + width, at.y + lines), true);
  paragraph(kit, name, {.size = Size::small_text, .tone = Tone::muted});
  ImGui::PopClipRect();
  ImGui::SetCursorScreenPos(at);
  ImGui::Dummy(ImVec2(1, lines));
}

// What opens beside or over the conversation: the desk, else what may be looked up. The desk needs
// no button where it is in sight.
bool has_look_up(const Pane& pane) {
  return !pane.app.talk()->scenario().has_desk || !desk_is_beside(pane);
}

Text look_up_label(const Pane& pane) {
  const bool desk = pane.app.talk()->scenario().has_desk;
  return pane.words(desk ? text::Key{"talk.desk-key"} : text::Key{"talk.look-up-key"});
}

Intent look_up(const Pane& pane) {
  if (!pane.app.talk()->scenario().has_desk) {
    return intent::ShowKnowledge{!pane.app.knowledge_shown()};
  }
  DeskPane desk = pane.app.desk();
  desk.shown = !desk.shown;
  return intent::ChangeDesk{desk};
}

Intent buttons(Pane& pane, bool words_shown) {
  Kit& kit = pane.kit;
  Intent asked;
  const bool in_sitting = pane.app.talk()->exam() != nullptr;
  ButtonStyle style;
  style.icon_only = !words_shown;
  if (has_look_up(pane)) {
    style.icon = Icon::book;
    if (button(kit, "look-up", look_up_label(pane), style)) take(asked, look_up(pane));
    if (in_sitting) return asked;
    beside(kit);
  }
  if (in_sitting) return asked;
  style.icon = Icon::exit;
  if (button(kit, "stop", pane.words(text::Key{"talk.stop-key"}), style)) {
    take(asked, intent::AskToStop{true});
  }
  beside(kit, space::kXs);
  take(asked, settings_icon(pane));
  return asked;
}

float buttons_width(const Pane& pane, bool words_shown) {
  ButtonStyle style;
  style.icon = Icon::book;
  style.icon_only = !words_shown;
  if (pane.app.talk()->exam() != nullptr) {
    return has_look_up(pane) ? button_width(pane.kit, look_up_label(pane), style) : pane.kit.px(1);
  }
  float width = button_width(pane.kit, pane.words(text::Key{"talk.stop-key"}), style) +
                pane.kit.px(space::kXs + kControlHeight);
  if (has_look_up(pane)) {
    width += button_width(pane.kit, look_up_label(pane), style) + pane.kit.px(space::kS);
  }
  return width;
}

Intent roomy_bar(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  const float face = face_size(pane);
  const float right = buttons_width(pane, true);
  const Talk& talk = *pane.app.talk();
  Columns row(kit,
              {{.fixed_px = kit.px(face + kPadding)},
               {.share = 3},
               {.share = 4},
               {.fixed_px = time_and_channel_width(pane)},
               {.fixed_px = right + kit.px(kPadding)}},
              space::kL);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos(ImVec2(at.x + kit.px(kPadding), at.y));
  customer_portrait(kit, pane.words, talk.scenario(), shown_mood(pane), face,
                    pane.app.chats().now());
  row.next();
  who(pane);
  row.next();
  gap(kit, 8);
  phase_words(pane, row.width());
  gap(kit, space::kXs);
  phase_bars(pane, phase_name(pane), row.width());
  row.next();
  gap(kit, 22);
  time_and_channel(pane);
  row.next();
  gap(kit, 14);
  take(asked, buttons(pane, true));
  return asked;
}

Intent tight_bar(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  const float face = face_size(pane);
  const Talk& talk = *pane.app.talk();
  {
    Columns row(
        kit, {{.fixed_px = kit.px(face)}, {.share = 1}, {.fixed_px = buttons_width(pane, false)}},
        space::kM);
    customer_portrait(kit, pane.words, talk.scenario(), shown_mood(pane), face,
                      pane.app.chats().now());
    row.next();
    who(pane);
    row.next();
    gap(kit, (face - kControlHeight) / 2);
    take(asked, buttons(pane, false));
  }
  if (!pane.is_low()) {
    gap(kit, space::kS);
    const float left = kit.available_width() - time_and_channel_width(pane) - kit.px(space::kM);
    {
      Columns row(kit, {{.share = 1}, {.fixed_px = time_and_channel_width(pane)}}, space::kM);
      phase_words(pane, row.width());
      row.next();
      time_and_channel(pane);
    }
    gap(kit, space::kXs);
    phase_bars(pane, phase_name(pane), left + time_and_channel_width(pane) + kit.px(space::kM));
  }
  return asked;
}

}  // namespace

float conversation_bar_height(const Pane& pane) {
  const float face = face_size(pane) + 2 * kPadding;
  if (is_roomy(pane)) return face;
  return pane.is_low() ? face : face + 68;
}

Intent conversation_bar(Pane& pane) {
  Kit& kit = pane.kit;
  const float height = kit.px(conversation_bar_height(pane));
  begin_region(kit, "bar", Text(), {.height = height, .padding = kPadding, .filled = true});
  Intent asked = is_roomy(pane) ? roomy_bar(pane) : tight_bar(pane);
  const float bottom = ImGui::GetWindowPos().y + height, line = std::max(1.0F, kit.px(1));
  ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(0, bottom - line),
                                            ImVec2(ImGui::GetIO().DisplaySize.x, bottom),
                                            packed(kit.colours().border));
  end_region(kit);
  return asked;
}

}  // namespace klankbord::ui
