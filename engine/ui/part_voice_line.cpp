#include <algorithm>
#include <string>

#include "session/model_sentence.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_keys.h"
#include "ui/part_voice.h"

namespace klankbord::ui {

namespace {

std::string in_seconds(int ms) {
  return text::clock((ms + 500) / 1000);
}

bool is_free(const App& app) {
  return !app.voice().shown() && !app.stop_asked() && !app.card_open() && !app.settings_shown();
}

}  // namespace

Intent say_it(Pane& pane, scenario::NodeIndex node) {
  Kit& kit = pane.kit;
  const Talk& talk = *pane.app.talk();
  if (!session::is_spoken(talk.scenario(), node)) return {};
  const std::size_t answer = session::next_answer(talk.practice().transcript());
  gap(kit, space::kS);
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = Icon::microphone;
  const Text label = pane.words(text::Key{"voice.button-key"});
  Flow flow(kit, space::kM);
  flow.item(std::min(button_width(kit, label, style), kit.available_width()));
  bool pressed = button(kit, "say-it", label, style);
  if (pane.app.voice().has(answer)) {
    const Text note = pane.words(text::Key{"voice.ready-note"},
                                 {{"length", in_seconds(pane.app.voice().kept_length_ms(answer))}});
    paragraph(kit, note, {.size = Size::small_text, .tone = Tone::muted});
  }
  pressed |= is_free(pane.app) && say_it_key(kit);
  return pressed ? Intent(intent::Speak{VoiceAct::open, answer, 0, 0}) : Intent();
}

Intent spoken_answer(Pane& pane, const play::Utterance& said, bool may_record) {
  const scenario::Scenario& scenario = *pane.app.scenario();
  if (said.choice == 0 || !said.option) return {};
  if (!session::is_spoken(scenario, scenario.options[*said.option].node)) return {};
  const bool kept = pane.app.voice().has(said.choice);
  if (!kept && !may_record) return {};
  Kit& kit = pane.kit;
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = kept ? Icon::play : Icon::microphone;
  const Text label =
      kept ? pane.words(text::Key{"voice.listen-to"},
                        {{"length", in_seconds(pane.app.voice().kept_length_ms(said.choice))}})
           : pane.words(text::Key{"voice.say-now"});
  // At the right, where the learner's words stand.
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float left = kit.right_limit() - button_width(kit, label, style);
  ImGui::SetCursorScreenPos(ImVec2(std::max(at.x, left), at.y));
  ImGui::PushID(static_cast<int>(said.choice));
  const bool pressed = button(kit, "spoken", label, style);
  ImGui::PopID();
  return pressed ? Intent(intent::Speak{VoiceAct::open, said.choice, 0, 0}) : Intent();
}

}  // namespace klankbord::ui
