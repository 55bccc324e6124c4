#include <string>

#include "ui/kit_chat.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_scenario.h"
#include "ui/part_utterance.h"
#include "ui/screen_conversation.h"

namespace klankbord::ui {

namespace {

void coach_line(Pane& pane, const session::CoachHint& hint) {
  const std::string& why = hint.why->in(pane.words.language());
  if (why.empty()) return;
  gap(pane.kit, space::kS);
  notice(pane.kit, hint.knockout ? Notice::error : Notice::warning,
         pane.words(text::Key{"console.coach"}, {{"hint", why}}));
  gap(pane.kit, space::kS);
}

}  // namespace

void conversation_chat(Pane& pane) {
  Kit& kit = pane.kit;
  const Talk& talk = *pane.app.talk();
  const std::string& note = talk.practice().note();
  if (!note.empty()) {
    notice(kit, Notice::info, pane.words(text::Key{"talk.torn"}, {{"reason", note}}));
    gap(kit, space::kM);
  }
  const std::vector<play::Utterance>& said = talk.practice().transcript().utterances;
  std::size_t latest = 0;  // the learner's latest words
  for (std::size_t i = 0; i < talk.shown(); ++i) {
    if (said[i].option) latest = i;
  }
  for (std::size_t i = 0; i < talk.shown(); ++i) {
    // Where chat and answers scroll together, what is new starts at the top.
    if (pane.is_low() && pane.fresh && i == latest) ImGui::SetScrollHereY(0);
    draw_utterance(kit, pane.words, talk.scenario(), talk.practice().transcript(), i);
    for (const CoachNote& one : talk.notes()) {
      if (one.below == i + 1) coach_line(pane, one.hint);
    }
  }
}

Intent conversation_prompt(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const Talk& talk = *pane.app.talk();
  Intent asked;
  if (!talk.problem().empty()) {
    notice(kit, Notice::error, words(text::Key{"talk.not-stored"}, {{"reason", talk.problem()}}));
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
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::arrow_right;
  switch (talk.due()) {
    case Due::card: {
      const Text block =
          block_title(words, pane.app.framework(), talk.card()->block);
      paragraph(kit, words(text::Key{"talk.phase-ended"}, {{"block", block.str()}}),
                {.size = Size::strong});
      gap(kit, space::kS);
      if (button(kit, "card", words(text::Key{"talk.open-card"}), style)) {
        take(asked, intent::OpenCard{});
      }
      break;
    }
    case Due::debrief:
      paragraph(kit, words(text::Key{"console.ended"}), {.size = Size::strong});
      gap(kit, space::kS);
      if (button(kit, "debrief", words(text::Key{"talk.open-debrief"}), style)) {
        take(asked, intent::OpenDebrief{});
      }
      break;
    case Due::answer: {
      int number = 0;
      kit.begin_group("answers");
      for (const play::Offer& offer : talk.practice().view().offers) {
        const scenario::Option& option = talk.scenario().options[offer.option];
        if (!offer.available && option.hidden.empty()) continue;
        if (number > 0 || !offer.available) gap(kit, space::kS);
        OptionStyle look;
        look.enabled = offer.available;
        if (!offer.available) {
          look.note = words(text::Key{"console.hidden"},
                            {{"reason", option.hidden.in(words.language())}});
        } else {
          ++number;
        }
        if (option_card(kit, option.id.c_str(), offer.available ? number : 0,
                        verbatim(option.text), look)) {
          take(asked, intent::Choose{offer.option});
        }
      }
      kit.end_group();
      break;
    }
  }
  return asked;
}

}  // namespace klankbord::ui
