#include "ui/part_exchange.h"

#include <algorithm>
#include <string>

#include "session/desk_words.h"
#include "ui/app_mood.h"
#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_scenario.h"
#include "ui/part_utterance.h"

namespace klankbord::ui {

namespace {

constexpr int kMuchPatience = 500;  // permille

void line_with_icon(Kit& kit, Icon icon, Colour colour, const Text& text) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float lead = kit.px(26);
  const WrappedText words = wrap(kit, Size::small_text, text.str(), kit.available_width() - lead);
  ImGui::Dummy(ImVec2(lead + words.width, words.height));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_icon(list, icon, ImVec2(at.x + kit.px(9), at.y + words.line_height / 2), kit.px(18),
            packed(colour));
  draw_wrapped(kit, list, words, Size::small_text, ImVec2(at.x + lead, at.y),
               colour_of(kit, Tone::normal));
  kit.record(Role::text, text.str(), "",
             {at.x, at.y, at.x + lead + words.width, at.y + words.height});
}

Text mood_text(const Words& words, const MoodChange& mood) {
  const bool up = mood.change > 0;
  const std::string before = words.named("mood.", std::to_string(mood.before)).str();
  const std::string after = words.named("mood.", std::to_string(mood.after)).str();
  if (mood.before == mood.after) {
    return words(up ? text::Key{"effect.mood-bit-up"} : text::Key{"effect.mood-bit-down"},
                 {{"after", after}});
  }
  return words(up ? text::Key{"effect.mood-up"} : text::Key{"effect.mood-down"},
               {{"before", before}, {"after", after}});
}

}  // namespace

Text speaker_name(const FindingContext& context, std::size_t utterance) {
  const play::Utterance& said = context.transcript.utterances[utterance];
  switch (said.voice) {
    case play::Voice::customer:
      return verbatim(customer_of(context.scenario, said.thread).name);
    case play::Voice::colleague:
      return context.words(text::Key{"speaker.colleague"});
    case play::Voice::learner:
      return context.words(text::Key{"exchange.you"});
    case play::Voice::narrator:
    case play::Voice::desk:
      break;
  }
  return {};
}

Text quoted_words(const FindingContext& context, std::size_t utterance) {
  const play::Utterance& said = context.transcript.utterances[utterance];
  const std::string words = session::words_of(context.words.catalogue(), context.scenario, said);
  const bool spoken = said.voice != play::Voice::desk && said.voice != play::Voice::narrator;
  return spoken ? context.words(text::Key{"feedback.quote"}, {{"words", words}}) : verbatim(words);
}

void quoted_utterance(Kit& kit, const FindingContext& context, std::size_t utterance, Colour bar) {
  const Text name = speaker_name(context, utterance);
  if (!name.empty()) paragraph(kit, name, {.size = Size::small_text, .tone = Tone::muted});
  const play::Utterance& said = context.transcript.utterances[utterance];
  const bool done = said.voice == play::Voice::desk;
  quotation(kit, quoted_words(context, utterance), bar, Size::body,
            done ? work_icon(context.scenario, said) : Icon::none);
}

std::optional<Text> mood_effect(const FindingContext& context, std::size_t utterance) {
  const auto mood = mood_change_at(context.scenario, context.transcript, utterance);
  if (!mood || mood->change == 0) return std::nullopt;
  return mood_text(context.words, *mood);
}

std::optional<Text> patience_effect(const Words& words, int permille, bool used_up) {
  if (permille >= 0) return std::nullopt;
  if (used_up) return words(text::Key{"effect.patience-gone"});
  return words(permille <= -kMuchPatience ? text::Key{"effect.patience-much"}
                                          : text::Key{"effect.patience-some"});
}

void wait_line(Kit& kit, const Words& words, int permille, bool used_up) {
  const auto waited = patience_effect(words, permille, used_up);
  if (!waited) return;
  line_with_icon(kit, Icon::clock, kit.colours().level(Level::partly).mark, *waited);
}

void effect_lines(Kit& kit, const FindingContext& context, std::size_t utterance) {
  const Theme& theme = kit.colours();
  if (const auto text = mood_effect(context, utterance)) {
    const bool up = mood_change_at(context.scenario, context.transcript, utterance)->change > 0;
    line_with_icon(kit, up ? Icon::arrow_up : Icon::arrow_down,
                   theme.level(up ? Level::shown : Level::missed).mark, *text);
  }
  const assess::Effect effect = assess::effect_of(context.scenario, context.transcript, utterance);
  wait_line(kit, context.words, effect.patience_change, false);
}

void effect_on_customer(Kit& kit, const FindingContext& context, std::size_t utterance) {
  const assess::Effect effect = assess::effect_of(context.scenario, context.transcript, utterance);
  if (effect.reply) {
    quoted_utterance(kit, context, *effect.reply, kit.colours().border_strong);
    gap(kit, space::kXs);
  }
  effect_lines(kit, context, utterance);
}

}  // namespace klankbord::ui
