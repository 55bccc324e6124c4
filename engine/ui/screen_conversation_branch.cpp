#include <string>

#include "session/desk_words.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_banner.h"
#include "ui/screen_conversation.h"

namespace klankbord::ui {

namespace {

Intent branch_buttons(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  const bool parting = at_parting(pane.app);
  const Text back = pane.words(text::Key{"whatif.step-back"}),
             compare = pane.words(text::Key{"whatif.compare"}),
             leave = pane.words(text::Key{"whatif.leave"});
  Flow flow(kit, space::kS);
  ButtonStyle style;
  style.icon = Icon::replay;
  style.enabled = !parting;
  style.why_disabled = pane.words(text::Key{"whatif.choose-first"});
  flow.item(button_width(kit, back, style));
  if (button(kit, "step-back", back, style)) {
    take(asked, intent::OfWhatIf{WhatIfWish::step_back});
  }
  style.icon = Icon::list;
  flow.item(button_width(kit, compare, style));
  if (button(kit, "compare", compare, style)) take(asked, intent::OfWhatIf{WhatIfWish::compare});
  style = {};
  style.icon = Icon::arrow_left;
  flow.item(button_width(kit, leave, style));
  if (button(kit, "leave-branch", leave, style)) {
    take(asked, intent::OfWhatIf{WhatIfWish::leave});
  }
  return asked;
}

Intent banner_content(Pane& pane) {
  Kit& kit = pane.kit;
  const Branching& branching = *pane.app.beside().what_if();
  const play::Transcript& original = branching.aside.practice().transcript();
  const std::size_t taken = session::answer_utterances(original)[branching.at - 1];
  const std::string words = session::words_of(pane.words.catalogue(), branching.aside.scenario(),
                                              original.utterances[taken]);
  paragraph(kit, pane.words(text::Key{"whatif.banner"}), {.size = Size::strong});
  paragraph(kit, pane.words(text::Key{"whatif.then"}, {{"words", words}}),
            {.size = Size::small_text, .tone = Tone::muted, .max_width = kit.available_width()});
  gap(kit, space::kS);
  return branch_buttons(pane);
}

}  // namespace

Intent what_if_banner(Pane& pane, bool in_region) {
  if (pane.app.beside().what_if() == nullptr) return {};
  return banner(pane, "what-if", pane.words(text::Key{"whatif.banner"}), in_region, banner_content);
}

}  // namespace klankbord::ui
