#include "ui/part_voice.h"

#include <algorithm>
#include <string>

#include "session/model_sentence.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_keys.h"
#include "ui/part_memory.h"

namespace klankbord::ui {

namespace {

constexpr float kVoiceWidth = 720;   // design units
constexpr float kAroundVoice = 150;  // heading and margins of the dialog

Intent speak_intent(VoiceAct act) {
  return intent::Speak{act, 0, 0, 0};
}

// ButtonRow in a row that wraps.
class ButtonRow {
 public:
  explicit ButtonRow(Pane& pane) : pane_(pane), flow_(pane.kit, space::kM) {}
  void add(const char* id, text::Key key, Icon icon, Emphasis emphasis, VoiceAct act) {
    ButtonStyle style;
    style.emphasis = emphasis;
    style.icon = icon;
    const Text label = pane_.words(key);
    flow_.item(std::min(button_width(pane_.kit, label, style), pane_.kit.available_width()));
    if (button(pane_.kit, id, label, style)) take(asked, speak_intent(act));
  }
  Intent asked;

 private:
  Pane& pane_;
  Flow flow_;
};

bool is_answered(const Pane& pane) {
  return session::answer_of(voice_transcript(pane), pane.app.voice().answer()) != nullptr;
}

// Before the answer: what the customer said, and what to do. No model sentence: that would tell.
void what_to_do(Pane& pane) {
  Kit& kit = pane.kit;
  const play::Transcript& transcript = voice_transcript(pane);
  const auto heard =
      std::find_if(transcript.utterances.rbegin(), transcript.utterances.rend(),
                   [](const play::Utterance& one) { return one.voice == play::Voice::customer; });
  if (heard != transcript.utterances.rend()) {
    paragraph(kit, pane.words(text::Key{"voice.customer-said"}),
              {.size = Size::small_text, .tone = Tone::muted});
    paragraph(kit, verbatim(*heard->text), {.size = Size::strong});
    gap(kit, space::kM);
  }
  paragraph(kit, pane.words(text::Key{"voice.how"}));
}

void tell_notice(Pane& pane, Notice kind, const Text& text) {
  gap(pane.kit, space::kM);
  notice(pane.kit, kind, text);
}

void voice_notes(Pane& pane) {
  const OwnVoice& voice = pane.app.voice();
  const Words& words = pane.words;
  switch (voice.note()) {
    case VoiceNote::none:
      break;
    case VoiceNote::no_microphone:
      return tell_notice(pane, Notice::warning, words(text::Key{"voice.no-microphone"}));
    case VoiceNote::no_loudspeaker:
      return tell_notice(pane, Notice::warning, words(text::Key{"voice.no-loudspeaker"}));
    case VoiceNote::lost:
      return tell_notice(pane, Notice::warning, words(text::Key{"voice.lost"}));
    case VoiceNote::too_long:
      return tell_notice(pane, Notice::info, words(text::Key{"voice.too-long"}));
    case VoiceNote::quiet:
      return tell_notice(pane, Notice::warning, words(text::Key{"voice.quiet"}));
    case VoiceNote::not_stored:
      return tell_notice(pane, Notice::error,
                         words(text::Key{"voice.not-stored"}, {{"reason", voice.detail()}}));
    case VoiceNote::unreadable:
      return tell_notice(pane, Notice::error,
                         words(text::Key{"voice.unreadable"}, {{"reason", voice.detail()}}));
  }
}

// The recording as a bar that fills while it plays.
void recording_bar(Pane& pane) {
  const OwnVoice& voice = pane.app.voice();
  const std::string length = text::clock((voice.length_ms() + 500) / 1000);
  const int all_ms = std::max(1, voice.length_ms());
  const Text value =
      voice.listening()
          ? pane.words(text::Key{"voice.time"},
                       {{"now", text::clock(voice.position_ms() / 1000)}, {"all", length}})
          : verbatim(length);
  BarStyle style;
  style.plain = true;
  gap(pane.kit, space::kL);
  progress(pane.kit, pane.words(text::Key{"voice.recording-name"}), value,
           voice.listening() ? voice.position_ms() * 1000 / all_ms : 0, style);
  gap(pane.kit, space::kM);
}

void add_listen(ButtonRow& buttons, const OwnVoice& voice, Emphasis emphasis) {
  if (voice.listening()) {
    buttons.add("listen", text::Key{"voice.stop-listening"}, Icon::halt, emphasis,
                VoiceAct::listen);
  } else {
    buttons.add("listen", text::Key{"voice.listen"}, Icon::play, emphasis, VoiceAct::listen);
  }
}

Intent erase_question(Pane& pane) {
  const bool all = pane.app.voice().erasing() == VoiceErase::all;
  tell_notice(pane, Notice::warning,
              pane.words(all ? text::Key{"voice.erase-all"} : text::Key{"voice.erase-this"}));
  gap(pane.kit, space::kM);
  ButtonRow buttons(pane);
  if (pane.fresh) pane.kit.focus_next_control();
  buttons.add("keep-it", text::Key{"voice.erase-no"}, Icon::none, Emphasis::secondary,
              VoiceAct::keep_it);
  buttons.add("erase", text::Key{"voice.erase-yes"}, Icon::bin, Emphasis::danger, VoiceAct::erase);
  return buttons.asked;
}

Intent to_record(Pane& pane) {
  const OwnVoice& voice = pane.app.voice();
  const bool kept = voice.has(voice.answer());
  if (kept) recording_bar(pane);
  if (!kept) gap(pane.kit, space::kL);
  Intent asked;
  {
    ButtonRow buttons(pane);
    if (pane.fresh) pane.kit.focus_next_control();
    if (kept) {
      add_listen(buttons, voice, Emphasis::primary);
      buttons.add("record", text::Key{"voice.record-again"}, Icon::microphone, Emphasis::secondary,
                  VoiceAct::start);
      buttons.add("delete", text::Key{"voice.delete"}, Icon::bin, Emphasis::quiet,
                  VoiceAct::ask_erase);
    } else {
      buttons.add("record", text::Key{"voice.record"}, Icon::microphone, Emphasis::primary,
                  VoiceAct::start);
    }
    asked = buttons.asked;
  }
  if (kept && is_answered(pane)) take(asked, voice_rubric(pane));
  return asked;
}

Intent while_recording(Pane& pane) {
  voice_meter(pane);
  ButtonRow buttons(pane);
  if (pane.fresh) pane.kit.focus_next_control();
  buttons.add("stop", text::Key{"voice.stop"}, Icon::halt, Emphasis::primary, VoiceAct::stop);
  return buttons.asked;
}

Intent just_recorded(Pane& pane) {
  recording_bar(pane);
  ButtonRow buttons(pane);
  if (pane.fresh) pane.kit.focus_next_control();
  add_listen(buttons, pane.app.voice(), Emphasis::secondary);
  buttons.add("keep", text::Key{"voice.keep"}, Icon::check, Emphasis::primary, VoiceAct::keep);
  buttons.add("record", text::Key{"voice.record-again"}, Icon::microphone, Emphasis::secondary,
              VoiceAct::start);
  buttons.add("discard", text::Key{"voice.discard"}, Icon::bin, Emphasis::quiet, VoiceAct::discard);
  return buttons.asked;
}

Intent voice_content(Pane& pane) {
  Kit& kit = pane.kit;
  const OwnVoice& voice = pane.app.voice();
  is_answered(pane) ? voice_sentences(pane) : what_to_do(pane);
  voice_notes(pane);
  Intent asked;
  if (voice.erasing() != VoiceErase::nothing) {
    take(asked, erase_question(pane));
  } else if (voice.step() == VoiceStep::recording) {
    take(asked, while_recording(pane));
  } else if (voice.step() == VoiceStep::taken) {
    take(asked, just_recorded(pane));
  } else {
    take(asked, to_record(pane));
  }
  gap(kit, space::kL);
  paragraph(
      kit,
      pane.words(voice.keeps() ? text::Key{"voice.kept-here"} : text::Key{"voice.kept-nowhere"}),
      {.size = Size::small_text, .tone = Tone::muted});
  if (voice.step() == VoiceStep::recording || voice.erasing() != VoiceErase::nothing) return asked;
  gap(kit, space::kS);
  ButtonRow buttons(pane);
  buttons.add("close", text::Key{"voice.close"}, Icon::none, Emphasis::secondary, VoiceAct::close);
  if (voice.has_any()) {
    buttons.add("delete-all", text::Key{"voice.delete-all"}, Icon::none, Emphasis::quiet,
                VoiceAct::ask_erase_all);
  }
  take(asked, buttons.asked);
  return asked;
}

}  // namespace

const play::Transcript& voice_transcript(const Pane& pane) {
  const assess::Debrief* debrief = pane.app.debrief();
  return debrief != nullptr ? debrief->transcript : pane.app.talk()->practice().transcript();
}

Intent voice_dialog(Pane& pane) {
  Kit& kit = pane.kit;
  const OwnVoice& voice = pane.app.voice();
  const bool shown = voice.shown();
  bool open = shown;
  const Text name = pane.words(text::Key{"voice.title"});
  if (!begin_dialog(kit, "voice", name, open, kVoiceWidth)) return {};
  // Escape while something is recorded or to be erased takes back that, not the overlay.
  const bool escape = shown && !open;
  Intent asked;
  if (shown) {
    float& natural = remembered("natural");
    const float most = ImGui::GetIO().DisplaySize.y - kit.px(kAroundVoice);
    const float height = std::max(kit.px(80), std::min(natural > 0 ? natural : most, most));
    begin_region(kit, "content", name,
                 {.height = height, .padding = 0, .main = true, .filled = true});
    const float top = ImGui::GetCursorScreenPos().y;
    {
      // Air for the ring of the focus, and before the scroll bar.
      const float air = kit.px(space::kXs + 2);
      Columns column(kit, {{.fixed_px = air}, {.share = 1}, {.fixed_px = air}}, 0);
      column.next();
      gap(kit, space::kXs);
      asked = voice_content(pane);
      gap(kit, space::kS);
    }
    natural = ImGui::GetCursorScreenPos().y - top;
    end_region(kit);
  }
  if (escape) {
    asked =
        speak_intent(voice.erasing() != VoiceErase::nothing ? VoiceAct::keep_it : VoiceAct::close);
  }
  const auto* said = std::get_if<intent::Speak>(&asked);
  const bool keeps = said != nullptr && said->act == VoiceAct::keep && !is_answered(pane);
  if (keeps) ImGui::CloseCurrentPopup();
  end_dialog(kit);
  return asked;
}

}  // namespace klankbord::ui
