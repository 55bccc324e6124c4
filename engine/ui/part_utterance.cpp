#include "ui/part_utterance.h"

#include <algorithm>
#include <string>
#include <utility>

#include "session/desk_words.h"
#include "ui/app_talk.h"
#include "ui/kit_chat.h"
#include "ui/kit_icons.h"
#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_portrait.h"
#include "ui/kit_words.h"
#include "ui/part_channel.h"
#include "ui/part_scenario.h"

namespace klankbord::ui {

namespace {

constexpr float kFace = 40, kBesideFace = kUtteranceLead - kFace;

bool goes_on(const play::Transcript& transcript, std::size_t before, std::size_t index) {
  if (before >= index) return false;
  const play::Utterance& above = transcript.utterances[before];
  const play::Utterance& now = transcript.utterances[index];
  return above.voice == now.voice && above.thread == now.thread;
}

// Mails and letters: what one writer says at a time stands on one sheet.
bool is_sheet(const scenario::Scenario& scenario, const play::Utterance& said) {
  if (scenario.channel == scenario::Channel::email) {
    return said.voice == play::Voice::customer || said.voice == play::Voice::learner;
  }
  return scenario.channel == scenario::Channel::post && said.voice == play::Voice::customer;
}

// A reply that was composed stands on a sheet of its own.
bool joins(const play::Transcript& transcript, std::size_t before, std::size_t index) {
  return !transcript.utterances[before].submitted && !transcript.utterances[index].submitted;
}

// Done, not said: a slim line in the middle.
Rect deed(Kit& kit, Icon icon, const Text& text) {
  const float room = kit.available_width(), lead = kit.px(26);
  const WrappedText words =
      wrap(kit, Size::small_text, text.str(), std::min(room * 0.8F, kit.px(kReadingWidth)) - lead);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float left = at.x + (room - words.width - lead) / 2;
  const Rect rect{left, at.y, left + lead + words.width, at.y + words.height};
  ImGui::Dummy(ImVec2(room, words.height));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_icon(list, icon, ImVec2(left + kit.px(9), at.y + words.line_height / 2), kit.px(16),
            packed(kit.colours().link));
  draw_wrapped(kit, list, words, Size::small_text, ImVec2(left + lead, at.y),
               packed(kit.colours().muted));
  kit.record(Role::message, text.str(), "", rect);
  return rect;
}

Rect left_bubble(Kit& kit, const scenario::Scenario& scenario, const play::Transcript& transcript,
                 std::size_t index, const Text& words, const BubbleStyle& style) {
  const play::Utterance& said = transcript.utterances[index];
  const float lead = kit.px(kFace + kBesideFace);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  Rect rect;
  {
    Columns row(kit, {{.fixed_px = kit.px(kFace)}, {.share = 1}}, kBesideFace);
    ImGui::Dummy(ImVec2(lead - kit.px(kBesideFace), 1));
    row.next();
    rect = bubble(kit, Side::left, words, style);
  }
  if (!style.follows && said.voice == play::Voice::customer) {
    const float radius = kit.px(kFace) / 2;
    const std::size_t customer = scenario.customer_of(said.thread);
    draw_portrait(kit, *ImGui::GetWindowDrawList(), scenario.company.customers[customer].face,
                  mood_step_at(scenario, transcript, index),
                  ImVec2(at.x + radius, rect.top + radius), 2 * radius);
  }
  return rect;
}

}  // namespace

Icon work_icon(const scenario::Scenario& scenario, const play::Utterance& done) {
  switch (scenario.actions[*done.action].verb) {
    case scenario::Verb::search:
      return Icon::search;
    case scenario::Verb::book:
      return Icon::calendar;
    case scenario::Verb::register_:
      return Icon::form;
    case scenario::Verb::send:
      return Icon::send;
    case scenario::Verb::digitise:
      return Icon::scan;
    case scenario::Verb::file:
      return Icon::folder;
    case scenario::Verb::report:
      return Icon::flag;
    case scenario::Verb::share:
      return Icon::share;
    case scenario::Verb::close:
      return Icon::check;
    default:
      return Icon::book;
  }
}

Rect draw_utterance(Kit& kit, const Words& words, const scenario::Scenario& scenario,
                    const play::Transcript& transcript, std::size_t index, std::size_t before,
                    std::size_t end) {
  const play::Utterance& said = transcript.utterances[index];
  if (before == SIZE_MAX && index > 0) before = index - 1;
  BubbleStyle style;
  style.follows = goes_on(transcript, before, index);
  const bool slim = said.voice == play::Voice::desk;
  const float above = slim && style.follows ? 2 : style.follows ? space::kXs : space::kM;
  const bool sheets = is_sheet(scenario, said);
  if (sheets) style.follows = style.follows && joins(transcript, before, index);
  if (index > 0 && !(sheets && style.follows)) gap(kit, above);
  std::string content = session::words_of(words.catalogue(), scenario, said);
  if (slim) {
    // What a form holds stands in lines of its own there.
    for (std::size_t at = 0; (at = content.find('\n', at)) != std::string::npos;) {
      content.replace(at, 1, " · ");
    }
    return deed(kit, work_icon(scenario, said), verbatim(std::move(content)));
  }
  Written written{scenario, transcript, index, style.follows, false, {}, {}};
  written.followed = index + 1 < std::min(end, transcript.utterances.size()) &&
                     goes_on(transcript, index, index + 1) && joins(transcript, index, index + 1);
  written.name = verbatim(session::speaker_of(words.catalogue(), scenario, said));
  written.content = verbatim(content);
  const Drawn drawn = draw_written(kit, words, written);
  if (drawn.drawn) return drawn.rect;
  if (said.voice == play::Voice::narrator) {
    return bubble(kit, Side::narrator, verbatim(std::move(content)), style);
  }
  if (!style.follows) {
    style.name = verbatim(session::speaker_of(words.catalogue(), scenario, said) + " · " +
                          text::clock(said.at_s));
  }
  style.colleague = said.voice == play::Voice::colleague;
  const Text shown = verbatim(std::move(content));
  if (said.voice == play::Voice::learner) return bubble(kit, Side::right, shown, style);
  return left_bubble(kit, scenario, transcript, index, shown, style);
}

}  // namespace klankbord::ui
