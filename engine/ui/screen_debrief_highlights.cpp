#include <algorithm>
#include <string>

#include "ui/app_mood.h"
#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_exchange.h"
#include "ui/part_text_button.h"
#include "ui/screen_debrief.h"

namespace klankbord::ui {

namespace {

constexpr float kTwoCardsFrom = 940;  // design units

int weight_of(const FindingContext& context, const assess::Finding& finding) {
  return context.scenario.opportunities[finding.opportunity].weight;
}

int mood_change(const FindingContext& context, const assess::Finding& finding) {
  const auto mood = mood_change_at(context.scenario, context.transcript, finding.utterance);
  return mood ? mood->change : 0;
}

// How much a finding is worth telling, as the best of the conversation; 0: not at all. Words weigh
// more than what was done, for they are what a learner recognises.
int praise(const FindingContext& context, const assess::Finding& finding) {
  if (level_of(finding) != Level::shown) return 0;
  const bool said = context.transcript.utterances[finding.utterance].voice == play::Voice::learner;
  return 4 * weight_of(context, finding) + 3 * std::max(0, mood_change(context, finding)) +
         (said ? 6 : 0) + 1;
}

bool is_critical(const assess::Debrief& debrief, std::size_t utterance) {
  return std::any_of(
      debrief.knockouts.begin(), debrief.knockouts.end(),
      [&](const assess::KnockoutMoment& moment) { return moment.utterance == utterance; });
}

// Likewise as what there is to win. A critical error has a card of its own.
int to_win(const FindingContext& context, const assess::Debrief& debrief,
           const assess::Finding& finding) {
  if (finding.pending || level_of(finding) == Level::shown) return 0;
  if (is_critical(debrief, finding.utterance)) return 0;
  const int lost = (2 - (finding.spoiled ? 0 : finding.level)) * weight_of(context, finding);
  const bool advised =
      !assess::consequences_of(context.scenario, finding.cause, finding.owner).better.empty();
  return 4 * lost - 3 * std::min(0, mood_change(context, finding)) + (advised ? 6 : 0);
}

template <typename Worth>
const assess::Finding* most(const assess::Debrief& debrief, Worth worth) {
  const assess::Finding* best = nullptr;
  int most = 0;
  for (const assess::BlockDebrief& block : debrief.blocks) {
    for (const assess::Finding& finding : block.findings) {
      const int value = worth(finding);
      if (value <= most) continue;
      most = value;
      best = &finding;
    }
  }
  return best;
}

Intent highlight(Pane& pane, const Text& name, const assess::Finding* finding,
                 const Text& when_none, EqualHeights* heights) {
  Kit& kit = pane.kit;
  Intent asked;
  begin_card(kit, {.row = heights});
  heading(kit, name);
  gap(kit, space::kM);
  if (finding == nullptr) {
    paragraph(kit, when_none);
  } else {
    finding_told(kit, debrief_context(pane), {{finding}});
    gap(kit, space::kS);
    if (text_button(kit, "show", pane.words(text::Key{"debrief.show"}), Icon::chat)) {
      asked = intent::ShowUtterance{finding->utterance};
    }
  }
  end_card(kit);
  gap(kit, space::kL);
  return asked;
}

}  // namespace

Intent highlight_cards(Pane& pane) {
  const FindingContext context = debrief_context(pane);
  const assess::Debrief& debrief = *pane.app.debrief();
  const assess::Finding* best =
      most(debrief, [&](const assess::Finding& one) { return praise(context, one); });
  const assess::Finding* next =
      most(debrief, [&](const assess::Finding& one) { return to_win(context, debrief, one); });
  const auto well = [&](EqualHeights* heights) {
    return highlight(pane, pane.words(text::Key{"highlight.well"}), best,
                     pane.words(text::Key{"highlight.no-well"}), heights);
  };
  const auto win = [&](EqualHeights* heights) {
    return highlight(pane, pane.words(text::Key{"highlight.to-win"}), next,
                     pane.words(text::Key{"highlight.nothing-to-win"}), heights);
  };
  Intent asked;
  ImGui::PushID("highlights");
  if (pane.width_units() < kTwoCardsFrom) {
    ImGui::PushID("well");
    take(asked, well(nullptr));
    ImGui::PopID();
    take(asked, win(nullptr));
  } else {
    EqualHeights heights("row");
    Columns columns(pane.kit, {{.share = 1}, {.share = 1}}, space::kL);
    ImGui::PushID("well");
    take(asked, well(&heights));
    ImGui::PopID();
    columns.next();
    take(asked, win(&heights));
  }
  ImGui::PopID();
  return asked;
}

}  // namespace klankbord::ui
