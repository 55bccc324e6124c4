// Outside the room, and before a conversation in it.
#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_grid.h"
#include "ui/part_knowledge.h"
#include "ui/part_scenario.h"
#include "ui/part_text_button.h"
#include "ui/part_wordmark.h"
#include "ui/screen_class.h"

namespace klankbord::ui {

namespace {

constexpr float kDoorWidth = 620, kReadyWidth = 900;  // design units

ClassIntent language(ClassPane& pane) {
  std::vector<Text> names;
  for (const base::Language one : base::kLanguages) {
    names.push_back(pane.words.named("language-itself.", to_string(one)));
  }
  auto chosen = static_cast<std::size_t>(pane.app.settings().language);
  const Text name = pane.words(text::Key{"settings.language"});
  if (!segmented(pane.kit, "language", name, names, chosen)) return {};
  return class_intent::ChangeLanguage{base::kLanguages[chosen]};
}

void problem(ClassPane& pane) {
  const base::Failure& failure = pane.room.sight().problem;
  if (failure.message.empty() && failure.name.empty()) return;
  notice(pane.kit, Notice::error, verbatim(pane.words.catalogue().of(failure)));
  gap(pane.kit, space::kM);
}

ClassIntent fields(ClassPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  session::ClassTicket ticket = pane.room.ticket();
  FieldStyle style;
  style.icon = Icon::globe;
  style.max_bytes = 300;
  style.hint = words(text::Key{"class.address-hint"});
  // What is known already need not be typed again.
  const bool known = !ticket.address.empty() && !ticket.code.empty();
  if (pane.fresh && !known) kit.focus_next_control();
  FieldResult result =
      text_field(kit, "address", words(text::Key{"class.address"}), ticket.address, style);
  gap(kit, space::kM);
  style.icon = Icon::lock;
  style.max_bytes = 20;
  style.hint = words(text::Key{"class.code-hint"});
  const FieldResult code =
      text_field(kit, "code", words(text::Key{"class.code"}), ticket.code, style);
  gap(kit, space::kM);
  style.icon = Icon::person;
  style.max_bytes = 100;
  style.hint = {};
  if (pane.fresh && known) kit.focus_next_control();
  const FieldResult nickname =
      text_field(kit, "nickname", words(text::Key{"class.nickname"}), ticket.nickname, style);
  gap(kit, space::kXs);
  paragraph(kit, words(text::Key{"class.nickname-help"}),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kL);
  problem(pane);
  ButtonStyle go;
  go.emphasis = Emphasis::primary;
  go.icon = Icon::arrow_right;
  const bool pressed = button(kit, "join", words(text::Key{"class.join"}), go);
  if (result.changed || code.changed || nickname.changed) return class_intent::ChangeTicket{ticket};
  const bool submitted = result.submitted || code.submitted || nickname.submitted;
  return pressed || submitted ? ClassIntent(class_intent::Join{}) : ClassIntent();
}

// One column in the middle that scrolls, with the wordmark and a title.
class Sheet {
 public:
  Sheet(ClassPane& pane, const Text& heading, float width) : kit_(pane.kit) {
    begin_region(kit_, "page", heading,
                 {.padding = pane.is_low() ? space::kL : space::kXxl, .main = true});
    column_.emplace(kit_, width);
  }
  ~Sheet() {
    column_.reset();
    end_region(kit_);
  }
  Sheet(const Sheet&) = delete;
  Sheet& operator=(const Sheet&) = delete;

 private:
  Kit& kit_;
  std::optional<Centred> column_;
};

}  // namespace

ClassIntent class_door(ClassPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  ClassIntent asked;
  Sheet sheet(pane, words(text::Key{"class.title"}), kDoorWidth);
  if (!pane.is_low()) {
    wordmark(kit, words(text::Key{"app.name"}));
    gap(kit, space::kL);
  }
  take(asked, language(pane));
  gap(kit, space::kL);
  title(kit, words(text::Key{"class.title"}));
  gap(kit, space::kXs);
  paragraph(kit, words(text::Key{"class.door-text"}), {.tone = Tone::muted});
  gap(kit, space::kM);
  begin_card(kit);
  take(asked, fields(pane));
  end_card(kit);
  gap(kit, space::kM);
  if (text_button(kit, "back", words(text::Key{"class.back"}), Icon::exit)) {
    take(asked, class_intent::Leave{});
  }
  return asked;
}

ClassIntent class_joining(ClassPane& pane) {
  Kit& kit = pane.kit;
  Sheet sheet(pane, pane.words(text::Key{"class.joining"}), kDoorWidth);
  title(kit, pane.words(text::Key{"class.joining"}));
  gap(kit, space::kM);
  paragraph(kit, pane.words(text::Key{"class.joining-text"}));
  gap(kit, space::kL);
  const bool back = text_button(kit, "back", pane.words(text::Key{"class.stop"}), Icon::exit);
  return back ? ClassIntent(class_intent::Leave{}) : ClassIntent();
}

ClassIntent class_ready(ClassPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const scenario::Scenario& scenario = *pane.room.sight().scenario;
  Sheet sheet(pane, words.in(scenario.title), kReadyWidth);
  title(kit, words.in(scenario.title));
  gap(kit, space::kM);
  fact_tags(kit, words, scenario, false);
  gap(kit, space::kL);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::play;
  style.enabled = pane.room.sight().contact == session::Contact::joined;
  if (pane.fresh) kit.focus_next_control();
  const bool pressed = button(kit, "begin", words(text::Key{"class.begin"}), style);
  gap(kit, space::kL);
  task_card(kit, words, scenario);
  customer_card(kit, words, scenario);
  procedure_cards(kit, words, scenario);
  product_cards(kit, words, scenario);
  company_card(kit, words, scenario);
  return pressed ? ClassIntent(class_intent::Begin{}) : ClassIntent();
}

ClassIntent class_over(ClassPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const bool removed = pane.room.sight().contact == session::Contact::removed;
  const Text heading = words(removed ? text::Key{"class.removed"} : text::Key{"class.closed"});
  Sheet sheet(pane, heading, kDoorWidth);
  title(kit, heading);
  gap(kit, space::kM);
  paragraph(kit, words(removed ? text::Key{"class.removed-text"} : text::Key{"class.closed-text"}));
  gap(kit, space::kL);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  if (pane.fresh) kit.focus_next_control();
  const bool back = button(kit, "back", words(text::Key{"class.to-door"}), style);
  return back ? ClassIntent(class_intent::Leave{}) : ClassIntent();
}

}  // namespace klankbord::ui
