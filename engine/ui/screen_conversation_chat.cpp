#include <algorithm>
#include <string>
#include <vector>

#include "play/permission.h"
#include "ui/kit_chat.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_scenario.h"
#include "ui/part_utterance.h"
#include "ui/part_voice.h"
#include "ui/screen_conversation.h"

namespace klankbord::ui {

namespace {

void coach_line(Pane& pane, const session::CoachHint& hint) {
  const std::string& why = hint.why->in(pane.words.language());
  if (why.empty()) return;
  Kit& kit = pane.kit;
  gap(kit, space::kS);
  const Text text = pane.words(text::Key{"console.coach"}, {{"hint", why}});
  const LevelColours& colours =
      kit.colours().level(hint.knockout ? Level::knockout : Level::partly);
  // In line with the customer's words, beside which the faces stand.
  const float left = kit.px(kUtteranceLead), pad = kit.px(space::kM), lead = kit.px(44);
  const float width = std::min(kit.available_width() - left, kit.px(kReadingWidth));
  const WrappedText words = wrap(kit, Size::body, text.str(), width - lead - pad);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect rect{at.x + left, at.y, at.x + left + lead + words.width + pad,
                  at.y + words.height + 2 * pad};
  ImGui::Dummy(ImVec2(left + rect.width(), rect.height()));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  fill(kit, list, rect, colours.soft, kControlRounding);
  draw_icon(list, Icon::bulb, ImVec2(rect.left + kit.px(24), centre_of(rect).y), kit.px(22),
            packed(colours.mark));
  draw_wrapped(kit, list, words, Size::body, ImVec2(rect.left + lead, at.y + pad),
               packed(colours.text));
  kit.record(Role::alert, text.str(), "", rect);
  gap(kit, space::kS);
}

// What comes now instead of an answer: a sentence and the one button that goes on.
bool next_card(Kit& kit, const Text& above, const Text& what, const Text& go_on) {
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::arrow_right;
  const float wide = button_width(kit, go_on, style);
  begin_card(kit, {.padding = space::kL, .accented = true});
  const bool one_row = kit.available_width() > wide + kit.px(320);
  bool pressed = false;
  {
    std::vector<Column> columns = {{.share = 1}};
    if (one_row) columns.push_back({.fixed_px = wide});
    Columns row(kit, columns, space::kL);
    if (above.empty()) gap(kit, space::kS);
    if (!above.empty()) {
      paragraph(kit, above, {.size = Size::small_text, .tone = Tone::muted});
    }
    paragraph(kit, what, {.size = Size::strong});
    if (one_row) row.next();
    gap(kit, one_row ? 2 : space::kM);
    pressed = button(kit, "go-on", go_on, style);
  }
  end_card(kit);
  return pressed;
}

}  // namespace

namespace {

// A form may show no more than the latest words of the chat that is looked at, and what they
// brought about.
std::size_t first_shown(const Pane& pane) {
  const Talk& talk = *pane.app.talk();
  if (talk.exam() == nullptr || talk.exam()->transcript) return 0;
  const std::vector<play::Utterance>& said = talk.practice().transcript().utterances;
  std::size_t first = 0;
  for (std::size_t i = 0; i < talk.shown(); ++i) {
    const bool here = said[i].thread == pane.app.chats().now();
    if (here && said[i].option) first = i;
  }
  return first;
}

// The conversation of a sitting is over.
Intent go_on(Pane& pane) {
  const bool pressed = next_card(pane.kit, Text(), pane.words(text::Key{"console.ended"}),
                                 pane.words(text::Key{"sitting.go-on"}));
  return pressed ? Intent(intent::LeaveConversation{}) : Intent();
}

}  // namespace

Intent conversation_chat(Pane& pane) {
  Intent asked;
  Kit& kit = pane.kit;
  const Talk& talk = *pane.app.talk();
  const std::string& note = talk.practice().note();
  if (!note.empty()) {
    notice(kit, Notice::info, pane.words(text::Key{"talk.torn"}, {{"reason", note}}));
    gap(kit, space::kM);
  }
  const std::vector<play::Utterance>& said = talk.practice().transcript().utterances;
  std::size_t latest = 0;         // the learner's latest words
  std::size_t before = SIZE_MAX;  // what stands above
  for (std::size_t i = 0; i < talk.shown(); ++i) {
    if (said[i].option || said[i].action) latest = i;
  }
  const std::size_t first = first_shown(pane);
  for (std::size_t i = 0; i < talk.shown(); ++i) {
    // Where chat and answers scroll together, what is new starts at the top.
    if (pane.is_low() && pane.fresh && i == latest) ImGui::SetScrollHereY(0);
    if (said[i].thread != pane.app.chats().now() || i < first) continue;
    draw_utterance(kit, pane.words, talk.scenario(), talk.practice().transcript(), i, before,
                   talk.shown());
    before = i;
    if (talk.exam() == nullptr) take(asked, spoken_answer(pane, said[i], false));
    for (const CoachNote& one : talk.notes()) {
      if (one.below == i + 1) coach_line(pane, one.hint);
    }
  }
  return asked;
}

Intent conversation_prompt(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const Talk& talk = *pane.app.talk();
  Intent asked;
  const play::State& state = talk.practice().attempt().state();
  if (pane.to_answers) kit.jump_to_next_control();
  if (!talk.problem().empty()) {
    const std::string why = words.catalogue().of(talk.unstored());
    notice(kit, Notice::error, words(text::Key{"talk.not-stored"}, {{"reason", why}}));
    gap(kit, space::kS);
    ButtonStyle again;
    again.emphasis = Emphasis::primary;
    again.icon = Icon::replay;
    if (pane.fresh) kit.focus_next_control();
    if (button(kit, "try-again", words(text::Key{"talk.try-again"}), again)) {
      take(asked, intent::TryAgain{});
    }
    gap(kit, space::kM);
  } else if (pane.fresh) {
    kit.focus_next_control();
  }
  switch (talk.due()) {
    case Due::card: {
      const Text block = block_title(words, pane.app.framework(), talk.card()->block);
      const Text open = words(text::Key{"talk.open-card"});
      if (next_card(kit, words(text::Key{"talk.phase-ended"}), block, open)) {
        take(asked, intent::OpenCard{});
      }
      break;
    }
    case Due::debrief:
      if (talk.exam() != nullptr) {
        take(asked, go_on(pane));
      } else if (next_card(kit, Text(), words(text::Key{"console.ended"}),
                           words(pane.app.beside().what_if() != nullptr
                                     ? text::Key{"whatif.compare"}
                                     : text::Key{"talk.open-debrief"}))) {
        take(asked, intent::OpenDebrief{});
      }
      break;
    case Due::answer: {
      if (play::has_left(talk.scenario(), state)) {
        take(asked, conversation_after(pane));
        break;
      }
      if (state.desk.on_hold) {
        take(asked, conversation_on_hold(pane));
        break;
      }
      take(asked, conversation_answers(pane));
      break;
    }
  }
  return asked;
}

}  // namespace klankbord::ui
