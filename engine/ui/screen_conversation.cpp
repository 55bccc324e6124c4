#include "ui/screen_conversation.h"

#include <algorithm>
#include <utility>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_grid.h"
#include "ui/part_keys.h"
#include "ui/part_knowledge.h"
#include "ui/part_memory.h"
#include "ui/part_voice.h"
#include "ui/screen_block_card.h"
#include "ui/screen_desk.h"

namespace klankbord::ui {

namespace {

constexpr float kTalkWidth = 900;  // design units
constexpr float kKnowledgeWidth = 440;

// Room for scrolling and its end; how long the present layout still settles, in frames.
struct Follow {
  float& frames;
  bool now() { return frames > 0; }
};

Follow follow(const Pane& pane) {
  float &frames = remembered("follow"), &shown = remembered("shown");
  const auto now = static_cast<float>(pane.app.talk()->shown());
  const bool grown = std::exchange(shown, now) != now;
  // Three frames: one to learn the sizes, one to use them, one to scroll by them.
  frames = pane.fresh || grown ? 3 : std::max(0.0F, frames - 1);
  return {frames};
}

// Chat and prompt each have their place: the chat scrolls, the prompt stays.
Intent tall_layout(Pane& pane, bool settling) {
  Kit& kit = pane.kit;
  Intent asked = conversation_chats(pane);
  float& prompt_height = remembered("prompt-height");
  const float room = ImGui::GetContentRegionAvail().y;
  const float chat = std::max(room * 0.28F, room - prompt_height);
  begin_region(kit, "chat", pane.words(text::Key{"talk.chat"}),
               {.height = chat, .padding = space::kL, .main = true, .to_end = settling});
  {
    Centred column(kit, kTalkWidth);
    take(asked, conversation_chat(pane));
  }
  end_region(kit);
  begin_region(kit, "prompt", pane.words(text::Key{"talk.answers"}), {.padding = space::kL});
  const float top = ImGui::GetCursorScreenPos().y;
  {
    Centred column(kit, kTalkWidth);
    take(asked, conversation_moves(pane));
    take(asked, conversation_prompt(pane));
  }
  prompt_height = ImGui::GetCursorScreenPos().y - top + 2 * kit.px(space::kL);
  end_region(kit);
  return asked;
}

// No height for two: the prompt follows the chat and all of it scrolls.
Intent low_layout(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  begin_region(kit, "talk", pane.words(text::Key{"talk.chat"}),
               {.padding = space::kM, .main = true});
  {
    Centred column(kit, kTalkWidth);
    take(asked, what_if_banner(pane, true));
    take(asked, conversation_chats(pane));
    take(asked, conversation_chat(pane));
    gap(kit, space::kM);
    // Above the chat it would be out of sight as soon as something was said.
    take(asked, writing_banner(pane, true));
    take(asked, conversation_moves(pane));
    take(asked, conversation_prompt(pane));
  }
  end_region(kit);
  return asked;
}

// Before a conversation is left: what is kept of it, and a way back.
Intent stop_dialog(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  bool open = pane.app.stop_asked();
  if (!begin_dialog(kit, "stop", words(text::Key{"stop.title"}), open)) return {};
  const session::Practice& practice = pane.app.talk()->practice();
  const bool begun = !practice.attempt().inputs().empty();
  const bool kept = begun && !practice.attempt_id().empty();
  const Text what = kept    ? words(text::Key{"stop.kept"})
                    : begun ? words(text::Key{"stop.lost"})
                            : words(text::Key{"stop.nothing"});
  paragraph(kit, what);
  gap(kit, space::kXl);
  Intent asked;
  Flow flow(kit, space::kM);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  const Text stay = words(text::Key{"stop.stay"}), leave = words(text::Key{"stop.leave"});
  flow.item(button_width(kit, stay, style));
  if (button(kit, "stay", stay, style)) open = false;
  style.emphasis = Emphasis::secondary;
  flow.item(button_width(kit, leave, style));
  if (button(kit, "leave", leave, style)) {
    ImGui::CloseCurrentPopup();
    take(asked, intent::LeaveConversation{});
  }
  if (!open) {
    ImGui::CloseCurrentPopup();
    take(asked, intent::AskToStop{false});
  }
  end_dialog(kit);
  return asked;
}

Intent knowledge_dialog(Pane& pane, bool shown) {
  Kit& kit = pane.kit;
  bool open = shown;
  if (!begin_dialog(kit, "knowledge", pane.words(text::Key{"talk.look-up"}), open, 700)) return {};
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  if (button(kit, "close", pane.words(text::Key{"talk.close"}), style)) open = false;
  gap(kit, space::kM);
  const float height = ImGui::GetIO().DisplaySize.y - kit.px(190);
  begin_region(kit, "content", pane.words(text::Key{"talk.look-up"}),
               {.height = height, .padding = 0, .main = true, .filled = true});
  knowledge(kit, pane.words, pane.app.talk()->scenario());
  end_region(kit);
  if (look_up_key(kit)) open = false;
  if (!open) ImGui::CloseCurrentPopup();
  end_dialog(kit);
  return open ? Intent() : Intent(intent::ShowKnowledge{false});
}

Intent keys_with_desk(Pane& pane) {
  const App& app = pane.app;
  if (app.desk().hanging_up) return {};
  const bool beside = desk_is_beside(pane);
  const bool at_desk = beside ? desk_has_focus() : app.desk().shown;
  Intent asked = desk_keys(pane, beside);
  const bool may_stop = app.talk()->exam() == nullptr;
  if (may_stop && !at_desk && pane.kit.shortcut(Key::escape)) take(asked, intent::AskToStop{true});
  return asked;
}

Intent keys(Pane& pane) {
  const App& app = pane.app;
  if (app.stop_asked() || app.card_open() || app.settings_shown() || app.voice().shown()) {
    return {};
  }
  if (app.talk()->scenario().has_desk) return keys_with_desk(pane);
  if (look_up_key(pane.kit)) return intent::ShowKnowledge{!app.knowledge_shown()};
  if (!pane.kit.shortcut(Key::escape)) return {};
  if (app.knowledge_shown()) return intent::ShowKnowledge{false};
  if (app.talk()->exam() != nullptr) return {};  // a sitting ends otherwise
  return intent::AskToStop{true};
}

Intent talk_column(Pane& pane, bool settling) {
  return pane.is_low() ? low_layout(pane) : tall_layout(pane, settling);
}

}  // namespace

Intent conversation_knowledge(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  const Text close = pane.words(text::Key{"talk.close"});
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = Icon::cross;
  style.icon_only = true;
  heading(kit, pane.words(text::Key{"talk.look-up"}));
  beside_right(kit, button_width(kit, close, style));
  if (button(kit, "close-knowledge", close, style)) take(asked, intent::ShowKnowledge{false});
  gap(kit, space::kM);
  knowledge(kit, pane.words, pane.app.talk()->scenario());
  return asked;
}

namespace {

// Conversation and desk, side by side or one at a time.
Intent with_desk(Pane& pane, bool settling) {
  Kit& kit = pane.kit;
  Intent asked;
  const bool beside = desk_is_beside(pane);
  pane.answer_keys = !desk_takes_digits(pane);
  if (!beside && pane.app.desk().shown) {
    take(asked, desk_pane(pane, true));
    return asked;
  }
  pane.to_answers = std::exchange(remembered("talk-jump"), 0.0F) > 0;
  if (!beside) {
    remembered("desk-focus") = 0;
    take(asked, talk_column(pane, settling));
    return asked;
  }
  Columns columns(kit, {{.share = 1}, {.fixed_px = kit.px(desk_width(pane))}}, 0);
  take(asked, talk_column(pane, settling));
  columns.next();
  take(asked, desk_pane(pane, false));
  return asked;
}

}  // namespace

Intent conversation_screen(Pane& pane) {
  Kit& kit = pane.kit;
  if (pane.app.talk() == nullptr) return intent::GoToLibrary{};
  const bool settling = follow(pane).now();
  const bool beside =
      pane.app.knowledge_shown() && pane.width_units() >= kKnowledgeBesideFrom && !pane.is_low();
  Intent asked = keys(pane);
  take(asked, conversation_bar(pane));
  take(asked, what_if_banner(pane, false));
  take(asked, writing_banner(pane, false));
  if (pane.app.talk()->scenario().has_desk) {
    take(asked, with_desk(pane, settling));
  } else if (beside) {
    const float height = ImGui::GetContentRegionAvail().y;
    Columns columns(kit, {{.share = 1}, {.fixed_px = kit.px(kKnowledgeWidth)}}, 0);
    begin_region(kit, "left", Text(), {.height = height, .padding = 0});
    take(asked, talk_column(pane, settling));
    end_region(kit);
    columns.next();
    begin_region(kit, "knowledge-panel", pane.words(text::Key{"talk.look-up"}),
                 {.height = height, .padding = space::kL, .filled = true});
    take(asked, conversation_knowledge(pane));
    end_region(kit);
  } else {
    take(asked, talk_column(pane, settling));
    take(asked, knowledge_dialog(pane, pane.app.knowledge_shown()));
  }
  take(asked, block_card_dialog(pane));
  take(asked, stop_dialog(pane));
  take(asked, hang_up_dialog(pane));
  take(asked, voice_dialog(pane));
  return asked;
}

}  // namespace klankbord::ui
