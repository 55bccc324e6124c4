#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_words.h"
#include "ui/part_finding.h"
#include "ui/part_memory.h"
#include "ui/part_scenario.h"
#include "ui/part_text_button.h"
#include "ui/screen_debrief.h"

namespace klankbord::ui {

namespace {

constexpr std::size_t kStrongShown = 1;  // of a block; the others fold away

Intent finding(Pane& pane, const FindingContext& context, const AnswerFindings& answer) {
  Kit& kit = pane.kit;
  const std::size_t utterance = answer.findings.front()->utterance;
  ImGui::PushID(static_cast<int>(utterance));
  gap(kit, space::kM);
  divider(kit);
  gap(kit, space::kL);
  finding_told(kit, context, answer);
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

// What to say first about a block: its tone follows from what was shown.
text::Key opening_of(const assess::BlockDebrief& block) {
  if (!block.points.observed()) return text::Key{"block.not-observed"};
  switch (assess::label_of(block.points)) {
    case assess::Label::strong:
      return text::Key{"block.strong"};
    case assess::Label::on_the_way:
      return text::Key{"block.on-the-way"};
    case assess::Label::keep_practising:
      break;
  }
  return text::Key{"block.keep-practising"};
}

class BlockCard {
 public:
  BlockCard(Pane& pane, const assess::BlockDebrief& block)
      : pane_(pane), kit_(pane.kit), context_(debrief_context(pane)), block_(block) {
    for (AnswerFindings& answer : by_answer(block.findings)) {
      bool strong = true;
      for (const assess::Finding* one : answer.findings) {
        strong = strong && level_of(*one) == Level::shown;
      }
      (strong ? strong_ : to_win_).push_back(std::move(answer));
    }
  }

  Intent draw() {
    Intent asked;
    ImGui::PushID(block_.block.c_str());
    begin_card(kit_);
    head();
    take(asked, to_win());
    take(asked, strong());
    not_met_group();
    end_card(kit_);
    gap(kit_, space::kL);
    ImGui::PopID();
    return asked;
  }

 private:
  void head() {
    const Words& words = pane_.words;
    heading(kit_, block_title(words, pane_.app.framework(), block_.block));
    gap(kit_, space::kXs);
    paragraph(kit_, words(opening_of(block_)));
    gap(kit_, space::kS);
    BarStyle style;
    style.level = label_level(block_.points);
    style.observed = block_.points.observed();
    progress(kit_,
             words(text::Key{"debrief.block-sentence"},
                   {{"reachable", std::to_string(block_.points.reachable)},
                    {"earned", std::to_string(block_.points.earned)}}),
             Text(), block_.points.permille(), style);
    gap(kit_, space::kS);
    badge(kit_, style.level, label_text(words, block_.points));
    pending_note(kit_, words, pending_of(*pane_.app.debrief(), block_.block));
  }

  void group_name(text::Key key) {
    gap(kit_, space::kXl);
    paragraph(kit_, pane_.words(key), {.size = Size::strong});
  }

  Intent to_win() {
    Intent asked;
    if (to_win_.empty()) return asked;
    group_name(text::Key{"block.to-win"});
    for (const AnswerFindings& answer : to_win_) take(asked, finding(pane_, context_, answer));
    return asked;
  }

  // The first in full; the others where they are asked for, so that what is to be learnt stays in
  // sight.
  Intent strong() {
    Intent asked;
    if (strong_.empty()) return asked;
    group_name(text::Key{"block.well"});
    float& open = remembered("strong");
    const std::size_t folded =
        strong_.size() > kStrongShown + 1 ? strong_.size() - kStrongShown : 0;
    const std::size_t shown = folded > 0 && open == 0 ? kStrongShown : strong_.size();
    for (std::size_t i = 0; i < shown; ++i) take(asked, finding(pane_, context_, strong_[i]));
    if (folded == 0) return asked;
    gap(kit_, space::kS);
    const Text label = open == 0 ? pane_.words.count(text::Key{"block.show-strong"}, folded)
                                 : pane_.words(text::Key{"block.fold-strong"});
    const Icon icon = open == 0 ? Icon::chevron_down : Icon::chevron_right;
    if (text_button(kit_, "fold", label, icon)) open = open == 0 ? 1.0F : 0.0F;
    return asked;
  }

  void not_met_group() {
    if (block_.not_met.empty()) return;
    group_name(text::Key{"block.not-met"});
    for (const std::size_t opportunity : block_.not_met) not_met(pane_, context_, opportunity);
  }

  Pane& pane_;
  Kit& kit_;
  FindingContext context_;
  const assess::BlockDebrief& block_;
  std::vector<AnswerFindings> to_win_, strong_;
};

}  // namespace

Intent debrief_blocks(Pane& pane) {
  Intent asked;
  for (const assess::BlockDebrief& block : pane.app.debrief()->blocks) {
    take(asked, BlockCard(pane, block).draw());
  }
  return asked;
}

}  // namespace klankbord::ui
