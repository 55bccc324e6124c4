#include <string>
#include <vector>

#include "session/learning_words.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_scenario.h"
#include "ui/screen_debrief.h"

namespace klankbord::ui {

namespace {

void revise_card(Pane& pane) {
  Kit& kit = pane.kit;
  const framework::Framework& framework = pane.app.framework();
  const std::vector<assess::KnowledgeToRevise>& all = pane.app.debriefing()->lesson.knowledge;
  if (all.empty()) return;
  begin_card(kit);
  heading(kit, pane.words(text::Key{"revise.title"}));
  paragraph(kit, pane.words(text::Key{"revise.help"}),
            {.size = Size::small_text, .tone = Tone::muted});
  for (const assess::KnowledgeToRevise& one : all) {
    gap(kit, space::kM);
    paragraph(kit, pane.words.in(framework.knowledge[one.knowledge].text), {.size = Size::strong});
    std::string names;
    for (const std::string& block : one.blocks) {
      if (!names.empty()) names += "; ";
      names += block_title(pane.words, framework, block).str();
    }
    paragraph(kit, pane.words(text::Key{"revise.why"}, {{"blocks", names}}),
              {.size = Size::small_text, .tone = Tone::muted});
  }
  end_card(kit);
  gap(kit, space::kL);
}

constexpr float kFace = 56;  // design units

Intent next_answer(Pane& pane, const std::string& scenario) {
  Kit& kit = pane.kit;
  Intent asked;
  ButtonStyle style;
  style.icon = Icon::play;
  const Text open = pane.words(text::Key{"next.open"}),
             no = pane.words(text::Key{"next.not-today"});
  Flow flow(kit, space::kS);
  flow.item(button_width(kit, open, style));
  if (button(kit, "open", open, style)) take(asked, intent::OpenBriefing{scenario});
  ButtonStyle quiet;
  quiet.emphasis = Emphasis::quiet;
  flow.item(button_width(kit, no, quiet));
  if (button(kit, "not-today", no, quiet)) take(asked, intent::DeclineNext{});
  return asked;
}

Intent next_card(Pane& pane) {
  Kit& kit = pane.kit;
  const DebriefPane& debrief = *pane.app.debriefing();
  if (!debrief.next && !debrief.declined) return {};
  Intent asked;
  begin_card(kit);
  heading(kit, pane.words(text::Key{"next.title"}));
  gap(kit, space::kM);
  const auto entry =
      debrief.next ? pane.app.library().find(debrief.next->scenario) : base::Failure{};
  if (entry && (*entry)->usable()) {
    const scenario::Scenario& next = *(*entry)->scenario;
    {
      Columns row(kit, {{.fixed_px = kit.px(kFace)}, {.share = 1}}, space::kL);
      customer_portrait(kit, pane.words, next, first_mood_step(next), kFace);
      row.next();
      paragraph(kit, pane.words.in(next.title), {.size = Size::strong});
      paragraph(kit, kind_and_company(pane.words, next),
                {.size = Size::small_text, .tone = Tone::muted});
      gap(kit, space::kS);
      paragraph(kit, verbatim(session::reason_text(pane.words.catalogue(), pane.app.framework(),
                                                   *debrief.next)));
    }
    gap(kit, space::kM);
    take(asked, next_answer(pane, next.id));
  } else {
    paragraph(kit, pane.words(text::Key{"next.declined"}));
  }
  end_card(kit);
  gap(kit, space::kL);
  return asked;
}

}  // namespace

Intent next_cards(Pane& pane) {
  revise_card(pane);
  return next_card(pane);
}

}  // namespace klankbord::ui
