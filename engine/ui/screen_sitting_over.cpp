// The end of a sitting: the receipt code, to be copied on paper, and what to do next.
#include <string>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/screen_sitting.h"

namespace klankbord::ui {

namespace {

text::Key how_it_ended(const exam::SittingState& state) {
  switch (state.end.value_or(exam::Deed::handed_in)) {
    case exam::Deed::timed_out:
      return text::Key{"sitting.over.timed-out"};
    case exam::Deed::terminated:
      return text::Key{"sitting.over.terminated"};
    default:
      return text::Key{"sitting.over.handed-in"};
  }
}

// As large as the window allows: it is copied by hand, group by group.
void receipt_code(Kit& kit, const std::string& code) {
  const float most = kit.px(64), room = kit.available_width() - 2 * kit.px(space::kL);
  ImFont* font = kit.fonts().title;
  const float one = font->CalcTextSizeA(1.0F, 1e6F, 0, code.c_str()).x;
  const float size = std::min(most, room / one);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect box{at.x, at.y, at.x + kit.available_width(), at.y + size + 2 * kit.px(space::kL)};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  fill(kit, list, box, kit.colours().sunken, kControlRounding);
  list.AddText(font, size, ImVec2(at.x + kit.px(space::kL), at.y + kit.px(space::kL)),
               packed(kit.colours().text), code.c_str());
  kit.record(Role::text, code, "", box);
  ImGui::Dummy(ImVec2(box.width(), box.height()));
}

}  // namespace

SittingIntent sitting_over(SittingPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const session::Sitting& sitting = *pane.sitting.sitting();
  SittingSheet sheet(pane, words(text::Key{"sitting.over.title"}));
  paragraph(kit, words(how_it_ended(sitting.state())));
  gap(kit, space::kL);
  if (!sitting.is_sealed()) {
    notice(kit, Notice::error, words(text::Key{"sitting.over.unsealed"}));
    return {};
  }
  begin_card(kit);
  heading(kit, words(text::Key{"sitting.over.receipt"}));
  gap(kit, space::kM);
  receipt_code(kit, sitting.receipt());
  gap(kit, space::kM);
  paragraph(kit, words(text::Key{"sitting.over.copy"}, {{"number", sitting.state().candidate}}));
  gap(kit, space::kS);
  paragraph(kit, words(text::Key{"sitting.over.next"}));
  end_card(kit);
  gap(kit, space::kL);
  ButtonStyle style;
  if (pane.fresh) kit.focus_next_control();
  const bool pressed = button(kit, "leave", words(text::Key{"sitting.over.leave"}), style);
  return pressed ? SittingIntent(sitting_intent::Leave{}) : SittingIntent();
}

}  // namespace klankbord::ui
