#include <string>

#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_words.h"
#include "ui/part_finding.h"
#include "ui/part_scenario.h"
#include "ui/part_text_button.h"
#include "ui/screen_debrief.h"

namespace klankbord::ui {

namespace {

Intent finding(Pane& pane, const FindingContext& context, const AnswerFindings& answer) {
  Kit& kit = pane.kit;
  const std::size_t utterance = answer.findings.front()->utterance;
  ImGui::PushID(static_cast<int>(utterance));
  gap(kit, space::kM);
  divider(kit);
  gap(kit, space::kL);
  answer_findings(kit, context, answer);
  gap(kit, space::kXs);
  const bool show = text_button(kit, "show", pane.words(text::Key{"debrief.show"}), Icon::chat);
  ImGui::PopID();
  return show ? Intent(intent::ShowUtterance{utterance}) : Intent();
}

void not_met(Pane& pane, const FindingContext& context, std::size_t opportunity) {
  Kit& kit = pane.kit;
  gap(kit, space::kM);
  badge(kit, Level::not_observed, capital(pane.words(text::Key{"points.not-observed"})));
  gap(kit, space::kXs);
  paragraph(kit,
            pane.words(text::Key{"debrief.not-met"},
                       {{"competence", competence_text(context, opportunity).str()}}),
            {.size = Size::small_text, .tone = Tone::muted});
  better_chance(kit, context, opportunity);
}

// Points of the block that a person may still give.
int pending_of(const assess::Debrief& debrief, const std::string& block) {
  int points = 0;
  for (const assess::Scored& scored : debrief.scorecard.opportunities) {
    if (scored.block == block && scored.pending) points += 2 * scored.weight;
  }
  return points;
}

Intent block_card(Pane& pane, const FindingContext& context, const assess::BlockDebrief& block) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  Intent asked;
  ImGui::PushID(block.block.c_str());
  begin_card(kit);
  heading(kit, block_title(words, pane.app.framework(), block.block));
  gap(kit, space::kS);
  BarStyle style;
  style.level = label_level(block.points);
  style.observed = block.points.observed();
  progress(kit,
           words(text::Key{"debrief.block-sentence"},
                 {{"reachable", std::to_string(block.points.reachable)},
                  {"earned", std::to_string(block.points.earned)}}),
           Text(), block.points.permille(), style);
  gap(kit, space::kS);
  badge(kit, style.level, label_text(words, block.points));
  pending_note(kit, words, pending_of(*pane.app.debrief(), block.block));
  for (const AnswerFindings& answer : by_answer(block.findings)) {
    take(asked, finding(pane, context, answer));
  }
  for (const std::size_t opportunity : block.not_met) not_met(pane, context, opportunity);
  end_card(kit);
  gap(kit, space::kL);
  ImGui::PopID();
  return asked;
}

}  // namespace

Intent debrief_blocks(Pane& pane) {
  const FindingContext context{pane.words, pane.app.framework(), *pane.app.scenario(),
                               pane.app.debrief()->transcript};
  Intent asked;
  for (const assess::BlockDebrief& block : pane.app.debrief()->blocks) {
    take(asked, block_card(pane, context, block));
  }
  return asked;
}

}  // namespace klankbord::ui
