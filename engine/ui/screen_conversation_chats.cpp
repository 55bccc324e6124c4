#include <algorithm>
#include <cmath>
#include <string>

#include "ui/app_desk_facts.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_portrait.h"
#include "ui/kit_words.h"
#include "ui/part_keys.h"
#include "ui/screen_conversation.h"

namespace klankbord::ui {

namespace {

constexpr float kChatTab = 68;  // design units
constexpr float kChatFace = 44;
constexpr int kLongWait_s = 60;

struct ChatState {
  std::size_t index = 0;
  std::string name;
  int mood = 0;  // a step
  Text wait;     // how long the customer has been waiting, in words
  bool long_wait = false, news = false, now = false;
};

Text wait_words(const Words& words, const play::ThreadView& view, bool& is_long) {
  is_long = false;
  if (view.node == scenario::kFinish) return words(text::Key{"chats.over"});
  const auto seconds = [](int value) { return std::to_string(value); };
  if (view.wait_s < 0) {
    return words(text::Key{"chats.explained"}, {{"seconds", seconds(-view.wait_s)}});
  }
  if (view.wait_s == 0) return words(text::Key{"chats.answered"});
  is_long = view.wait_s >= kLongWait_s;
  return words(text::Key{"chats.waits"}, {{"seconds", seconds(view.wait_s)}});
}

ChatState chat_state(const Pane& pane, const play::View& view, std::size_t index) {
  const Talk& talk = *pane.app.talk();
  const scenario::Scenario& scenario = talk.scenario();
  const play::ThreadView& thread = view.threads[index];
  ChatState chat;
  chat.index = index;
  chat.name = scenario.company.customers[scenario.customer_of(index)].name;
  if (thread.mood) {
    chat.mood = play::mood_step_of(scenario.variables[*scenario.threads[index].mood], *thread.mood);
  }
  chat.wait = wait_words(pane.words, thread, chat.long_wait);
  chat.now = pane.app.chats().now() == index;
  chat.news = pane.app.chats().has_news(talk.practice().transcript(), talk.shown(), index);
  return chat;
}

bool chat_tab(Pane& pane, const ChatState& chat, float width) {
  Kit& kit = pane.kit;
  const Theme& theme = kit.colours();
  const Text mood = pane.words.capital("mood.", std::to_string(chat.mood));
  const Text news = pane.words(text::Key{"chats.news"});
  Control control;
  control.role = Role::segment;
  control.id = "chat";
  control.label = chat.name;
  control.value = std::string(chat.now ? "on" : "off") + "; " + mood.str() + "; " +
                  chat.wait.str() + (chat.news ? "; " + news.str() : "");
  ImGui::PushID(static_cast<int>(chat.index));
  const Press press = kit.control(control, ImVec2(width, kit.px(kChatTab)));
  ImGui::PopID();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  fill(kit, list, press.rect, chat.now ? theme.accent_soft : theme.surface, kControlRounding);
  outline(kit, list, press.rect, chat.now ? theme.accent : theme.border_strong, kControlRounding,
          chat.now ? 2.0F : 1.0F);
  const scenario::Scenario& scenario = pane.app.talk()->scenario();
  const float face = kit.px(kChatFace), left = press.rect.left + kit.px(space::kM);
  const float middle = centre_of(press.rect).y;
  draw_portrait(kit, list, scenario.company.customers[scenario.customer_of(chat.index)].face,
                chat.mood, ImVec2(left + face / 2, middle), face);
  const float words_left = left + face + kit.px(space::kM);
  const float room = press.rect.right - kit.px(space::kM) - words_left;
  const float line = line_height(kit, Size::small_text);
  const Colour ink = chat.now ? theme.on_accent_soft : theme.text;
  const float dot = chat.news ? kit.px(20) : 0;
  draw_line(kit, list, Size::strong, words_left, middle - line / 2, packed(ink),
            shortened(kit, Size::strong, chat.name, room - dot));
  if (chat.news) {
    list.AddCircleFilled(ImVec2(press.rect.right - kit.px(18), middle - line / 2), kit.px(6),
                         packed(theme.accent));
  }
  const Colour quiet = chat.now ? theme.on_accent_soft : theme.muted;
  const Colour below = chat.long_wait ? theme.level(Level::missed).text : quiet;
  const std::string state = chat.news ? news.str() + " · " + chat.wait.str() : chat.wait.str();
  draw_line(kit, list, Size::small_text, words_left, middle + line / 2 + kit.px(2), packed(below),
            shortened(kit, Size::small_text, state, room));
  kit.ring(press);
  return press.activated;
}

// The next chat that has begun, round and round.
std::size_t chat_after(const play::View& view, std::size_t now) {
  for (std::size_t i = 1; i <= view.threads.size(); ++i) {
    const std::size_t next = (now + i) % view.threads.size();
    if (view.threads[next].begun) return next;
  }
  return now;
}

}  // namespace

Intent conversation_chats(Pane& pane) {
  const Talk& talk = *pane.app.talk();
  if (talk.scenario().threads.empty()) return {};
  Kit& kit = pane.kit;
  const play::View view = talk.practice().view();
  std::size_t begun = 0;
  for (const play::ThreadView& thread : view.threads) begun += thread.begun ? 1 : 0;
  if (begun == 0) return {};
  Intent asked;
  // Where there is height for it the row stays in its place while the chat scrolls.
  const bool stays = !pane.is_low();
  if (stays) {
    begin_region(
        kit, "chats", pane.words(text::Key{"chats.title"}),
        {.height = kit.px(kChatTab + 2 * space::kS), .padding = space::kS, .filled = true});
  }
  const float between = kit.px(space::kS), count = static_cast<float>(begun);
  const float width = std::floor((kit.available_width() - between * (count - 1)) / count);
  kit.begin_group("chats");
  bool first = true;
  for (std::size_t i = 0; i < view.threads.size(); ++i) {
    if (!view.threads[i].begun) continue;
    if (!first) ImGui::SameLine(0, between);
    first = false;
    if (chat_tab(pane, chat_state(pane, view, i), width)) take(asked, intent::ShowChat{i});
  }
  kit.end_group();
  if (stays) {
    end_region(kit);
  } else {
    gap(kit, space::kM);
  }
  const std::size_t next = chat_after(view, pane.app.chats().now());
  const bool free = !pane.app.card_open() && !pane.app.stop_asked() && !pane.app.settings_shown();
  if (free && next != pane.app.chats().now() && other_chat_key(kit)) {
    take(asked, intent::ShowChat{next});
  }
  return asked;
}

Intent conversation_chat_moves(Pane& pane) {
  const Talk& talk = *pane.app.talk();
  const scenario::Scenario& scenario = talk.scenario();
  if (scenario.channel != scenario::Channel::chat || talk.due() != Due::answer) return {};
  Kit& kit = pane.kit;
  Intent asked;
  Flow flow(kit, space::kS);
  bool any = false;
  const auto move = [&](const char* id, scenario::Verb verb, text::Key name, Icon icon) {
    const auto action = action_of(scenario, verb, pane.app.chats().now());
    if (!action) return;
    const auto why = why_not(scenario, talk.practice().attempt().state(), *action);
    ButtonStyle style;
    style.icon = icon;
    style.enabled = !why;
    if (why) style.why_disabled = pane.words(*why);
    const Text label = pane.words(name);
    flow.item(button_width(kit, label, style));
    any = true;
    if (button(kit, id, label, style)) take(asked, intent::Act{play::Input::act(*action)});
  };
  move("announce", scenario::Verb::announce, text::Key{"move.announce"}, Icon::speak);
  move("check-back", scenario::Verb::check_back, text::Key{"move.check-back"}, Icon::clock);
  if (!scenario.threads.empty()) {
    const std::size_t next = chat_after(talk.practice().view(), pane.app.chats().now());
    if (next != pane.app.chats().now()) {
      ButtonStyle style;
      style.icon = Icon::chat;
      Text label = pane.words(text::Key{"chats.other-key"});
      if (pane.app.chats().has_news(talk.practice().transcript(), talk.shown(), next)) {
        label = verbatim(label.str() + " · " + pane.words(text::Key{"chats.news"}).str());
      }
      flow.item(button_width(kit, label, style));
      any = true;
      if (button(kit, "other-chat", label, style)) take(asked, intent::ShowChat{next});
    }
  }
  if (any) gap(kit, space::kM);
  return asked;
}

}  // namespace klankbord::ui
