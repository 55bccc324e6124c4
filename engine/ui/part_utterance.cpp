#include "ui/part_utterance.h"

#include <string>

#include "ui/app_talk.h"
#include "ui/kit_chat.h"
#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_portrait.h"
#include "ui/part_scenario.h"

namespace klankbord::ui {

namespace {

constexpr float kFace = 40, kBesideFace = kUtteranceLead - kFace;

bool goes_on(const play::Transcript& transcript, std::size_t index) {
  if (index == 0) return false;
  const play::Utterance& before = transcript.utterances[index - 1];
  return before.voice == transcript.utterances[index].voice;
}

Rect left_bubble(Kit& kit, const scenario::Scenario& scenario, const play::Transcript& transcript,
                 std::size_t index, const BubbleStyle& style) {
  const play::Utterance& said = transcript.utterances[index];
  const float lead = kit.px(kFace + kBesideFace);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  Rect rect;
  {
    Columns row(kit, {{.fixed_px = kit.px(kFace)}, {.share = 1}}, kBesideFace);
    ImGui::Dummy(ImVec2(lead - kit.px(kBesideFace), 1));
    row.next();
    rect = bubble(kit, Side::left, verbatim(*said.text), style);
  }
  if (!style.follows && said.voice == play::Voice::customer) {
    const float radius = kit.px(kFace) / 2;
    draw_portrait(kit, *ImGui::GetWindowDrawList(), customer_of(scenario).face,
                  mood_step_at(scenario, transcript, index),
                  ImVec2(at.x + radius, rect.top + radius), 2 * radius);
  }
  return rect;
}

}  // namespace

Rect draw_utterance(Kit& kit, const Words& words, const scenario::Scenario& scenario,
                    const play::Transcript& transcript, std::size_t index) {
  const play::Utterance& said = transcript.utterances[index];
  BubbleStyle style;
  style.follows = goes_on(transcript, index);
  if (index > 0) gap(kit, style.follows ? space::kXs : space::kM);
  const std::string at = text::clock(said.at_s);
  switch (said.voice) {
    case play::Voice::narrator:
      return bubble(kit, Side::narrator, verbatim(*said.text), style);
    case play::Voice::learner:
      if (!style.follows) {
        style.name = verbatim(
            words(text::Key{"speaker.you"}, {{"number", std::to_string(said.choice)}}).str() +
            " · " + at);
      }
      return bubble(kit, Side::right, verbatim(*said.text), style);
    case play::Voice::colleague:
      style.colleague = true;
      if (!style.follows)
        style.name = verbatim(words(text::Key{"speaker.colleague"}).str() + " · " + at);
      return left_bubble(kit, scenario, transcript, index, style);
    case play::Voice::customer:
      break;
  }
  if (!style.follows) style.name = verbatim(customer_of(scenario).name + " · " + at);
  return left_bubble(kit, scenario, transcript, index, style);
}

}  // namespace klankbord::ui
