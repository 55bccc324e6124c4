#include "ui/part_channel.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_scenario.h"
#include "ui/part_sheet.h"
#include "ui/part_social.h"

namespace klankbord::ui {

using play::Voice;
using scenario::Channel;

namespace {

const play::Utterance& said_of(const Written& what) {
  return what.transcript.utterances[what.index];
}

std::string subject_of(const Words& words, const scenario::Scenario& scenario, bool reply) {
  const std::string& title = scenario.title.in(scenario.language);
  return reply ? words(text::Key{"mail.reply"}, {{"subject", title}}).str() : title;
}

Drawn draw_mail(Kit& kit, const Words& words, const Written& what) {
  const play::Utterance& said = said_of(what);
  const Theme& theme = kit.colours();
  const std::string& customer =
      what.scenario.company.customers[what.scenario.customer_of(said.thread)].name;
  std::vector<HeadLine> head;
  const bool by_customer = said.voice == Voice::customer;
  if (!what.follows) {
    const std::string from = words(text::Key{"mail.from"}).str();
    head.push_back({from, what.name.str() + " · " + text::clock(said.at_s)});
    const bool composed =
        said.submitted &&
        what.scenario.nodes[said.submitted->target].interaction == scenario::Interaction::compose;
    const bool whole = by_customer || composed;
    if (whole) {
      head.push_back(
          {words(text::Key{"mail.to"}).str(), by_customer ? what.scenario.company.name : customer});
      head.push_back(
          {subject_of(words, what.scenario, !by_customer || !is_first_of_customer(what)), ""});
    }
  }
  SheetStyle style{by_customer ? theme.surface : theme.accent_soft,
                   by_customer ? theme.text : theme.on_accent_soft, !by_customer, Icon::email};
  return {true, draw_sheet(kit, what, head, style)};
}

Drawn draw_letter(Kit& kit, const Words& words, const Written& what) {
  const play::Utterance& said = said_of(what);
  const Theme& theme = kit.colours();
  const bool by_customer = said.voice == Voice::customer;
  std::vector<HeadLine> head;
  if (!what.follows) {
    const std::string writer = by_customer ? what.name.str() : what.scenario.company.name;
    head.push_back({writer, ""});
    if (!by_customer) head.push_back({words(text::Key{"mail.from"}).str(), what.name.str()});
  }
  return {true, draw_sheet(kit, what, head, {theme.surface, theme.text, !by_customer, Icon::post})};
}

// A stage direction as a note that somebody put on the desk.
Drawn draw_note(Kit& kit, const Written& what) {
  const LevelColours& colours = kit.colours().level(Level::partly);
  const float pad = kit.px(space::kM), lead = kit.px(44);
  const float most = std::min(kit.available_width(), kit.px(kReadingWidth));
  const WrappedText words = wrap(kit, Size::body, what.content.str(), most - lead - pad);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect rect{at.x, at.y, at.x + lead + words.width + pad, at.y + words.height + 2 * pad};
  ImGui::Dummy(ImVec2(rect.width(), rect.height()));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  fill(kit, list, rect, colours.soft, 6);
  draw_icon(list, Icon::post,
            ImVec2(rect.left + kit.px(22), rect.top + pad + words.line_height / 2), kit.px(20),
            packed(colours.mark));
  draw_wrapped(kit, list, words, Size::body, ImVec2(rect.left + lead, rect.top + pad),
               packed(colours.text));
  kit.record(Role::message, what.content.str(), "", rect);
  return {true, rect};
}

}  // namespace

bool is_first_of_customer(const Written& what) {
  for (std::size_t i = 0; i < what.index; ++i) {
    if (what.transcript.utterances[i].voice == Voice::customer) return false;
  }
  return true;
}

bool is_aside(const Written& what) {
  const play::Utterance& said = what.transcript.utterances[what.index];
  if (said.voice != Voice::learner || said.submitted) return false;
  for (std::size_t i = what.index; i-- > 0;) {
    const Voice before = what.transcript.utterances[i].voice;
    if (before == Voice::desk || before == Voice::learner) continue;
    return before == Voice::colleague;
  }
  return false;
}

Drawn draw_written(Kit& kit, const Words& words, const Written& what) {
  const play::Utterance& said = said_of(what);
  const Voice voice = said.voice;
  const bool written = voice == Voice::customer || voice == Voice::learner;
  switch (what.scenario.channel) {
    case Channel::email:
      return written && !is_aside(what) ? draw_mail(kit, words, what) : Drawn{};
    case Channel::social:
      return draw_social(kit, words, what);
    case Channel::post:
      if (voice == Voice::narrator) return draw_note(kit, what);
      if (voice == Voice::customer || said.submitted) return draw_letter(kit, words, what);
      return {};
    case Channel::phone:
    case Channel::chat:
      break;
  }
  return {};
}

void sheet_head(Kit& kit, const Words& words, const scenario::Scenario& scenario) {
  const auto row = [&](text::Key name, const std::string& value) {
    label(kit, verbatim(words(name).str() + "\u00A0\u00A0" + value),
          {.size = Size::small_text, .tone = Tone::muted});
  };
  switch (scenario.channel) {
    case Channel::email:
      row(text::Key{"mail.from"}, scenario.company.name);
      row(text::Key{"mail.to"}, customer_of(scenario).name);
      paragraph(kit, verbatim(subject_of(words, scenario, true)), {.size = Size::strong});
      break;
    case Channel::social:
    case Channel::post:
      paragraph(kit, verbatim(scenario.company.name), {.size = Size::strong});
      break;
    case Channel::phone:
    case Channel::chat:
      paragraph(kit, words(text::Key{"task.sheet"}),
                {.size = Size::small_text, .tone = Tone::muted});
      break;
  }
  gap(kit, space::kS);
  divider(kit);
  gap(kit, space::kS);
}

}  // namespace klankbord::ui
