#include <string>
#include <vector>

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

}  // namespace

Intent next_cards(Pane& pane) {
  revise_card(pane);
  return {};
}

}  // namespace klankbord::ui
