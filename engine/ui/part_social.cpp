#include "ui/part_social.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/app_talk.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_paint.h"
#include "ui/kit_portrait.h"
#include "ui/part_sheet.h"

namespace klankbord::ui {

using play::Voice;

namespace {

// Where a conversation moves between the public page and a private message.
void draw_border(Kit& kit, const Words& words, bool now_private) {
  gap(kit, space::kS);
  const Text name =
      words(now_private ? text::Key{"social.to-private"} : text::Key{"social.to-public"});
  const Icon icon = now_private ? Icon::lock : Icon::globe;
  const float wide = tag_width(kit, name, icon), room = kit.available_width();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float left = std::floor(at.x + (room - wide) / 2), middle = at.y + kit.px(14);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const std::uint32_t ink = packed(kit.colours().border_strong);
  const float thick = std::max(1.0F, kit.px(1)), air = kit.px(space::kM);
  list.AddLine(ImVec2(at.x, middle), ImVec2(left - air, middle), ink, thick);
  list.AddLine(ImVec2(left + wide + air, middle), ImVec2(at.x + room, middle), ink, thick);
  ImGui::SetCursorScreenPos(ImVec2(left, at.y));
  tag(kit, name, icon);
  gap(kit, space::kM);
}

// The post everything is about, as others see it too.
Drawn draw_post(Kit& kit, const Words& words, const Written& what) {
  const play::Utterance& said = what.transcript.utterances[what.index];
  const Theme& theme = kit.colours();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = kit.available_width(), pad = kit.px(space::kL), face = kit.px(48);
  const Body body = body_of(kit, what.content.str(), width - 2 * pad);
  const float head = what.follows ? 0 : face + kit.px(space::kM);
  const Rect rect{at.x, at.y, at.x + width, at.y + 2 * pad + head + body.height};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_card(kit, list, rect, theme.surface);
  const float y = rect.top + pad;
  if (!what.follows) {
    const scenario::Customer& customer =
        what.scenario.company.customers[what.scenario.customer_of(said.thread)];
    draw_portrait(kit, list, customer.face,
                  mood_step_at(what.scenario, what.transcript, what.index),
                  ImVec2(rect.left + pad + face / 2, y + face / 2), face);
    const float left = rect.left + pad + face + kit.px(space::kM);
    draw_line(kit, list, Size::strong, left, y + kit.px(11), packed(theme.text), what.name.str());
    ImGui::SetCursorScreenPos(ImVec2(left, y + kit.px(22)));
    tag(kit, words(text::Key{"social.public"}), Icon::globe);
  }
  draw_body(kit, list, body, ImVec2(rect.left + pad, y + head), theme.text);
  ImGui::SetCursorScreenPos(at);
  ImGui::Dummy(ImVec2(width, rect.height()));
  kit.record(Role::message, what.content.str(), what.name.str(), rect);
  return {true, rect};
}

// A comment below the post: indented, a small face, the name above the words.
Drawn draw_comment(Kit& kit, const Written& what) {
  const play::Utterance& said = what.transcript.utterances[what.index];
  const Theme& theme = kit.colours();
  const bool by_customer = said.voice == Voice::customer;
  const float indent = kit.px(36), face = kit.px(32), pad = kit.px(space::kM);
  const float lead = indent + face + kit.px(space::kS);
  const float most = std::min(kit.available_width() - lead, kit.px(kReadingWidth)) - 2 * pad;
  const std::string writer =
      by_customer ? what.name.str() : what.scenario.company.name + " · " + what.name.str();
  const Body body = body_of(kit, what.content.str(), most);
  float wide = what.follows ? 0 : text_width(kit, Size::small_text, writer);
  for (const WrappedText& lines : body.lines) wide = std::max(wide, lines.width);
  const float head = what.follows ? 0 : line_height(kit, Size::small_text) + kit.px(2);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float left = at.x + lead;
  const Rect rect{left, at.y, left + std::min(wide, most) + 2 * pad,
                  at.y + head + body.height + 2 * kit.px(space::kS)};
  ImGui::Dummy(ImVec2(kit.available_width(), rect.height()));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Colour quiet = theme.dark ? theme.raised : theme.sunken;
  fill(kit, list, rect, by_customer ? quiet : theme.accent_soft, 12);
  if (!what.follows) {
    const ImVec2 centre(at.x + indent + face / 2, rect.top + face / 2);
    if (by_customer) {
      const scenario::Customer& customer =
          what.scenario.company.customers[what.scenario.customer_of(said.thread)];
      draw_portrait(kit, list, customer.face,
                    mood_step_at(what.scenario, what.transcript, what.index), centre, face);
    } else {
      list.AddCircleFilled(centre, face / 2, packed(theme.accent));
      const std::string initial = what.scenario.company.name.substr(0, 1);
      draw_line(kit, list, Size::strong, centre.x - text_width(kit, Size::strong, initial) / 2,
                centre.y, packed(theme.on_accent), initial);
    }
    draw_line(kit, list, Size::small_text, rect.left + pad,
              rect.top + kit.px(space::kS) + line_height(kit, Size::small_text) / 2,
              packed(by_customer ? theme.muted : theme.on_accent_soft),
              shortened(kit, Size::small_text, writer, most));
  }
  draw_body(kit, list, body, ImVec2(rect.left + pad, rect.top + kit.px(space::kS) + head),
            by_customer ? theme.text : theme.on_accent_soft);
  kit.record(Role::message, what.content.str(), what.name.str(), rect);
  return {true, rect};
}

}  // namespace

Drawn draw_social(Kit& kit, const Words& words, const Written& what) {
  const play::Utterance& said = what.transcript.utterances[what.index];
  const bool now = is_private(what.scenario, said.phase);
  const bool before =
      what.index > 0 && is_private(what.scenario, what.transcript.utterances[what.index - 1].phase);
  if (now != before) draw_border(kit, words, now);
  if (now || said.voice == Voice::narrator || said.voice == Voice::colleague) return {};
  if (said.voice == Voice::customer && is_first_of_customer(what)) {
    return draw_post(kit, words, what);
  }
  return is_aside(what) ? Drawn{} : draw_comment(kit, what);
}

bool is_private(const scenario::Scenario& scenario, std::size_t phase) {
  if (scenario.channel != scenario::Channel::social) return false;
  bool now = false;
  for (std::size_t i = 0; i <= phase && i < scenario.phases.size(); ++i) {
    if (scenario.phases[i].id.rfind("private", 0) == 0) now = true;
    if (scenario.phases[i].id.rfind("public", 0) == 0) now = false;
  }
  return now;
}

}  // namespace klankbord::ui
