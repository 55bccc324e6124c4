#include "ui/screen_block_card.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_finding.h"
#include "ui/part_memory.h"
#include "ui/part_scenario.h"

namespace klankbord::ui {

namespace {

constexpr float kWidth = 760;   // design units
constexpr float kAround = 210;  // heading, button and margins of the dialog

void points(Pane& pane, const assess::BlockCard& card) {
  Kit& kit = pane.kit;
  if (!card.points.observed()) return;
  const Text word = label_text(pane.words, card.points);
  BarStyle style;
  style.level = label_level(card.points);
  progress(kit, pane.words(text::Key{"card.so-far"}), points_text(pane.words, card.points),
           card.points.permille(), style);
  gap(kit, space::kS);
  badge(kit, label_level(card.points), word);
}

void group(Pane& pane, const FindingContext& context, const Text& name,
           const std::vector<assess::Finding>& findings) {
  Kit& kit = pane.kit;
  if (findings.empty()) return;
  gap(kit, space::kL);
  paragraph(kit, name, {.size = Size::strong});
  for (const AnswerFindings& answer : by_answer(findings)) {
    gap(kit, space::kM);
    answer_findings(kit, context, answer);
  }
}

void content(Pane& pane, const assess::BlockCard& card) {
  const FindingContext context{pane.words, pane.app.framework(), pane.app.talk()->scenario(),
                               pane.app.talk()->practice().transcript()};
  points(pane, card);
  for (const std::string& id : card.knockouts) {
    gap(pane.kit, space::kM);
    knockout_notice(pane.kit, context, id);
  }
  group(pane, context, pane.words(text::Key{"card.went-well"}), card.went_well);
  group(pane, context, pane.words(text::Key{"card.missed"}), card.missed);
}

}  // namespace

Intent block_card_dialog(Pane& pane) {
  Kit& kit = pane.kit;
  const assess::BlockCard* card = pane.app.talk() ? pane.app.talk()->card() : nullptr;
  bool open = card != nullptr && pane.app.card_open();
  const Text heading_text =
      card == nullptr ? Text() : block_title(pane.words, pane.app.framework(), card->block);
  if (!begin_dialog(kit, "block-card", heading_text, open, kWidth)) return {};
  bool go_on = false;
  if (card != nullptr) {
    // Another card is another region, so that it starts at its top.
    ImGui::PushID(static_cast<int>(pane.app.scene()));
    float& natural = remembered("natural");
    const float most = ImGui::GetIO().DisplaySize.y - kit.px(kAround);
    const float height = std::max(kit.px(80), std::min(natural > 0 ? natural : most, most));
    begin_region(kit, "content", heading_text,
                 {.height = height, .padding = 0, .main = true, .filled = true});
    const float top = ImGui::GetCursorScreenPos().y;
    {
      // A little air before the scroll bar.
      Columns column(kit, {{.share = 1}, {.fixed_px = kit.px(space::kXs)}}, 0);
      content(pane, *card);
    }
    natural = ImGui::GetCursorScreenPos().y - top;
    end_region(kit);
    ImGui::PopID();
    gap(kit, space::kL);
    ButtonStyle style;
    style.emphasis = Emphasis::primary;
    style.icon = Icon::arrow_right;
    if (pane.fresh) kit.focus_next_control();
    go_on = button(kit, "go-on", pane.words(text::Key{"card.go-on"}), style);
  }
  if (go_on) ImGui::CloseCurrentPopup();
  end_dialog(kit);
  return go_on || !open ? Intent(intent::CloseCard{}) : Intent();
}

}  // namespace klankbord::ui
