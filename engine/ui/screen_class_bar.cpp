// What stands above a conversation in a room: who and with how many, what the trainer does, how the
// room votes.
#include <algorithm>
#include <string>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_memory.h"
#include "ui/screen_class.h"

namespace klankbord::ui {

namespace {

using session::Contact;

ClassIntent row(ClassPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const session::ClassSight& sight = pane.room.sight();
  ButtonStyle style;
  style.icon = Icon::exit;
  style.emphasis = Emphasis::quiet;
  style.icon_only = pane.width_units() < 560;
  const Text leave = words(text::Key{"class.leave"});
  const float margin = kit.px(space::kS);
  const float right = button_width(kit, leave, style) + margin;
  Columns columns(kit, {{.fixed_px = margin}, {.share = 1}, {.fixed_px = right}}, space::kS);
  ImGui::Dummy(ImVec2(margin, 1));
  columns.next();
  label(kit, verbatim(sight.nickname), {.size = Size::strong});
  label(kit, words.count(text::Key{"class.learners"}, sight.learners),
        {.size = Size::small_text, .tone = Tone::muted});
  columns.next();
  return button(kit, "leave", leave, style) ? ClassIntent(class_intent::AskToLeave{true})
                                            : ClassIntent();
}

// The text of an option as the learner reads it on its card.
std::string text_of(const session::ClassVote& vote, const std::string& option) {
  for (const auto& choice : vote.choices) {
    if (choice.option == option) return choice.text;
  }
  return {};
}

void vote_lines(ClassPane& pane, const session::ClassVote& vote) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  if (!vote.revealed) {
    const text::Arguments so_far = {{"count", std::to_string(vote.voted)},
                                    {"all", std::to_string(pane.room.sight().learners)}};
    const std::string mine = text_of(vote, vote.mine);
    paragraph(kit,
              mine.empty() ? words(text::Key{"class.vote.now"})
                           : words(text::Key{"class.vote.mine"}, {{"text", mine}}),
              {.size = Size::strong});
    paragraph(kit, words(text::Key{"class.vote.so-far"}, so_far),
              {.size = Size::small_text, .tone = Tone::muted});
    return;
  }
  paragraph(kit, words(text::Key{"class.vote.result"}), {.size = Size::strong});
  for (const auto& choice : vote.choices) {
    paragraph(kit, words(text::Key{"class.vote.count"},
                         {{"text", choice.text}, {"count", std::to_string(choice.voters)}}));
  }
}

ClassIntent played_by_trainer(ClassPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const session::ClassSight& sight = pane.room.sight();
  notice(kit, Notice::info, words(text::Key{"class.taken-over"}));
  const std::size_t shown = std::min<std::size_t>(sight.said.size(), 3);
  for (std::size_t i = sight.said.size() - shown; i < sight.said.size(); ++i) {
    const session::ClassSaid& said = sight.said[i];
    paragraph(kit, words(said.by_trainer ? text::Key{"class.said.customer"}
                                         : text::Key{"class.said.mine"},
                         {{"text", said.text}}));
  }
  gap(kit, space::kS);
  std::string reply = pane.room.reply();
  FieldStyle style;
  style.max_bytes = 2000;
  style.icon = Icon::speak;
  const FieldResult result =
      text_field(kit, "reply", words(text::Key{"class.reply"}), reply, style);
  if (result.changed) return class_intent::ChangeReply{reply};
  return result.submitted ? ClassIntent(class_intent::Reply{}) : ClassIntent();
}

// What the trainer does, and what cannot be done now. The most pressing one stands alone.
ClassIntent state(ClassPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const session::ClassSight& sight = pane.room.sight();
  if (sight.contact == Contact::closed) {
    notice(kit, Notice::info, words(text::Key{"class.closed"}));
    return {};
  }
  if (sight.contact == Contact::lost) {
    notice(kit, Notice::warning,
           sight.together ? words(text::Key{"class.lost-together"})
                          : words.count(text::Key{"class.lost"}, sight.unsent));
    return {};
  }
  if (sight.taken_over) return played_by_trainer(pane);
  if (sight.frozen && !sight.together) {
    notice(kit, Notice::info, words(text::Key{"class.frozen"}));
    return {};
  }
  if (!sight.together) return {};
  if (sight.vote) {
    vote_lines(pane, *sight.vote);
  } else {
    paragraph(kit, words(text::Key{"class.together"}), {.tone = Tone::muted});
  }
  return {};
}

}  // namespace

ClassIntent class_bar(ClassPane& pane) {
  Kit& kit = pane.kit;
  const float padding = pane.is_low() ? space::kXs : space::kS;
  float& known = remembered("bar-height");
  const float most = ImGui::GetIO().DisplaySize.y * 0.4F;
  const float height = known > 0 ? std::min(known, most) : kit.px(kControlHeight + 2 * padding);
  begin_region(kit, "class-bar", pane.words(text::Key{"class.bar"}),
               {.height = height, .padding = padding, .filled = true});
  const float top = ImGui::GetCursorScreenPos().y;
  ClassIntent asked = row(pane);
  gap(kit, space::kXs);
  {
    const float margin = kit.px(space::kS);
    Columns columns(kit, {{.fixed_px = margin}, {.share = 1}, {.fixed_px = margin}}, space::kS);
    ImGui::Dummy(ImVec2(margin, 1));
    columns.next();
    take(asked, state(pane));
  }
  known = ImGui::GetCursorScreenPos().y - top + 2 * kit.px(padding);
  const float bottom = ImGui::GetWindowPos().y + height, line = std::max(1.0F, kit.px(1));
  ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(0, bottom - line),
                                            ImVec2(ImGui::GetIO().DisplaySize.x, bottom),
                                            packed(kit.colours().border));
  end_region(kit);
  pane.taken_px = height;
  return asked;
}

}  // namespace klankbord::ui
