#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_voice.h"
#include "ui/screen_conversation.h"

namespace klankbord::ui {

namespace {

// What was chosen in the attempt itself, while a branch stands at that decision.
bool was_taken(const Pane& pane, scenario::OptionIndex option) {
  return at_parting(pane.app) &&
         pane.app.beside().what_if()->taken() == play::Input::choose(option);
}

Intent option_cards(Pane& pane, const std::vector<play::Offer>& offers) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  Intent asked;
  int number = 0;
  bool first = true;
  kit.begin_group("answers");
  for (const play::Offer& offer : offers) {
    const scenario::Option& option = pane.app.talk()->scenario().options[offer.option];
    if (!offer.available && option.hidden.empty()) continue;
    if (!first) gap(kit, space::kS);
    first = false;
    OptionStyle look;
    const bool open = offer.available && !was_taken(pane, offer.option);
    look.enabled = open;
    look.keyed = pane.answer_keys;
    if (offer.available && !open) {
      look.note = capital(words(text::Key{"whatif.taken"}));
    } else if (!offer.available) {
      look.note =
          words(text::Key{"console.hidden"}, {{"reason", option.hidden.in(words.language())}});
    } else {
      ++number;
    }
    if (option_card(kit, option.id.c_str(), open ? number : 0, verbatim(option.text), look)) {
      take(asked, intent::Choose{offer.option});
    }
  }
  kit.end_group();
  return asked;
}

// The chat that is looked at is over, but another one is not.
Intent chat_is_over(Pane& pane, const play::View& view) {
  Kit& kit = pane.kit;
  Intent asked;
  const std::size_t now = pane.app.chats().now();
  begin_card(kit, {.padding = space::kL, .accented = true});
  paragraph(kit, pane.words(text::Key{"chats.this-over"}), {.size = Size::strong});
  for (std::size_t i = 0; i < view.threads.size(); ++i) {
    if (i == now || !view.threads[i].begun || view.threads[i].node == scenario::kFinish) continue;
    const scenario::Scenario& scenario = pane.app.talk()->scenario();
    gap(kit, space::kM);
    ButtonStyle style;
    style.emphasis = Emphasis::primary;
    style.icon = Icon::arrow_right;
    const Text go =
        pane.words(text::Key{"chats.go-to"},
                   {{"name", scenario.company.customers[scenario.customer_of(i)].name}});
    ImGui::PushID(static_cast<int>(i));
    if (button(kit, "go-to", go, style)) take(asked, intent::ShowChat{i});
    ImGui::PopID();
  }
  end_card(kit);
  return asked;
}

}  // namespace

Intent conversation_answers(Pane& pane) {
  const Talk& talk = *pane.app.talk();
  const play::View view = talk.practice().view();
  const play::ThreadView& thread = view.threads[pane.app.chats().now()];
  if (thread.node == scenario::kFinish) return chat_is_over(pane, view);
  Intent asked = is_task(talk.scenario().nodes[thread.node]) ? conversation_task(pane, thread.node)
                                                             : option_cards(pane, thread.offers);
  if (talk.exam() == nullptr) take(asked, say_it(pane, thread.node));
  return asked;
}

}  // namespace klankbord::ui
