#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_words.h"
#include "ui/part_finding.h"
#include "ui/part_grid.h"
#include "ui/part_scenario.h"
#include "ui/part_score_ring.h"
#include "ui/part_text_button.h"
#include "ui/screen_debrief.h"

namespace klankbord::ui {

namespace {

constexpr float kOverviewColumnsFrom = 940;  // design units

void total_card(Pane& pane, EqualHeights* heights) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const assess::Points& total = pane.app.debrief()->scorecard.total;
  begin_card(kit, {.row = heights});
  heading(kit, words(text::Key{"debrief.your-points"}));
  gap(kit, space::kM);
  const float ring = 132;
  const bool narrow = kit.available_width() < kit.px(380);
  {
    std::vector<Column> columns = {{.fixed_px = kit.px(ring)}, {.share = 1}};
    if (narrow) columns = {{.share = 1}};
    Columns row(kit, columns, space::kXl);
    score_ring(kit, points_text(words, total), total, label_level(total), ring);
    if (narrow) {
      gap(kit, space::kM);
    } else {
      row.next();
      gap(kit, space::kXs);
    }
    badge(kit, label_level(total), label_text(words, total));
    gap(kit, space::kS);
    paragraph(kit, words(text::Key{"debrief.total-sentence"},
                         {{"reachable", std::to_string(total.reachable)},
                          {"earned", std::to_string(total.earned)},
                          {"share", text::percent(words.language(), total.permille())}}));
  }
  pending_note(kit, words, pane.app.debrief()->scorecard.pending);
  end_card(kit);
  gap(kit, space::kL);
}

void blocks_card(Pane& pane, EqualHeights* heights) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  begin_card(kit, {.row = heights});
  heading(kit, words(text::Key{"debrief.by-block"}));
  bool first = true;
  for (const assess::BlockDebrief& block : pane.app.debrief()->blocks) {
    gap(kit, first ? space::kM : space::kL);
    first = false;
    BarStyle style;
    style.level = label_level(block.points);
    style.observed = block.points.observed();
    const Text word = label_text(words, block.points);
    const float wide = badge_width(kit, word);
    const bool narrow = kit.available_width() < kit.px(560);
    std::vector<Column> columns = {{.share = 1}, {.fixed_px = kit.px(170)}};
    if (narrow) columns = {{.share = 1}};
    Columns row(kit, columns, space::kL);
    progress(kit, block_title(words, pane.app.framework(), block.block),
             verbatim(std::to_string(block.points.earned) + " / " +
                      std::to_string(block.points.reachable)),
             block.points.permille(), style);
    if (narrow) {
      gap(kit, space::kXs);
    } else {
      row.next();
      ImGui::Dummy(ImVec2(std::max(0.0F, row.width() - wide), 1));
      ImGui::SameLine(0, 0);
      ImGui::BeginGroup();
      gap(kit, 8);
    }
    badge(kit, style.level, word);
    if (!narrow) ImGui::EndGroup();
  }
  end_card(kit);
  gap(kit, space::kL);
}

void knockouts(Pane& pane, const scenario::Scenario& scenario, Intent& asked) {
  Kit& kit = pane.kit;
  const FindingContext context{pane.words, pane.app.framework(), scenario,
                               pane.app.debrief()->transcript};
  const std::vector<assess::KnockoutMoment>& all = pane.app.debrief()->knockouts;
  if (all.empty()) return;
  begin_card(kit);
  for (std::size_t i = 0; i < all.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    if (i > 0) gap(kit, space::kL);
    // The same error again needs no second notice.
    if (i == 0 || all[i].id != all[i - 1].id) {
      knockout_notice(kit, context, all[i].id);
    } else {
      divider(kit);
    }
    gap(kit, space::kM);
    answer_with_advice(kit, context, all[i].utterance,
                       assess::consequences_of(scenario, all[i].cause, all[i].owner),
                       Level::knockout, {});
    gap(kit, space::kXs);
    if (text_button(kit, "show", pane.words(text::Key{"debrief.show"}), Icon::chat)) {
      take(asked, intent::ShowUtterance{all[i].utterance});
    }
    ImGui::PopID();
  }
  end_card(kit);
  gap(kit, space::kL);
}

}  // namespace

Intent debrief_overview(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  take(asked, reflection_card(pane));
  take(asked, highlight_cards(pane));
  knockouts(pane, *pane.app.scenario(), asked);
  if (pane.width_units() < kOverviewColumnsFrom) {
    total_card(pane, nullptr);
    blocks_card(pane, nullptr);
  } else {
    EqualHeights heights("points");
    Columns columns(kit, {{.share = 5}, {.share = 7}}, space::kL);
    total_card(pane, &heights);
    columns.next();
    blocks_card(pane, &heights);
  }
  take(asked, curve_card(pane));
  take(asked, next_cards(pane));
  return asked;
}

}  // namespace klankbord::ui
