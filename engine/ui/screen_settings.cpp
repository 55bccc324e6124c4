#include "ui/screen_settings.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/screen_learner.h"

namespace klankbord::ui {

namespace {

constexpr std::array kTextSizes_percent = {100, 125, 150, 175, 200};

// A language in its own code, as on a switch anywhere: NL FR EN.
std::vector<Text> language_codes() {
  std::vector<Text> codes;
  for (const base::Language language : base::kLanguages) {
    std::string code(to_string(language));
    std::transform(code.begin(), code.end(), code.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    codes.push_back(verbatim(std::move(code)));
  }
  return codes;
}

// Side by side where there is room, else as a list that opens.
bool choose_one(Pane& pane, const char* id, const Text& name, const std::vector<Text>& choices,
                std::size_t& chosen) {
  Kit& kit = pane.kit;
  if (segmented_width(kit, choices) > kit.available_width()) {
    ComboStyle style;
    style.width = kit.available_width();
    return combo(kit, id, name, choices, chosen, style);
  }
  label(kit, name, {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kXs);
  return segmented(kit, id, name, choices, chosen);
}

bool choose_language(Pane& pane, store::Settings& settings) {
  std::vector<Text> names;
  for (const base::Language language : base::kLanguages) {
    names.push_back(pane.words.named("language-itself.", to_string(language)));
  }
  auto chosen = static_cast<std::size_t>(settings.language);
  const Text name = pane.words(text::Key{"settings.language"});
  if (!choose_one(pane, "language", name, names, chosen)) return false;
  settings.language = base::kLanguages[chosen];
  return true;
}

bool choose_appearance(Pane& pane, store::Settings& settings) {
  const Words& words = pane.words;
  const std::vector<Text> names = {words(text::Key{"settings.light"}),
                                   words(text::Key{"settings.dark"}),
                                   words(text::Key{"settings.high-contrast"})};
  auto chosen = static_cast<std::size_t>(settings.appearance);
  if (!choose_one(pane, "appearance", words(text::Key{"settings.appearance"}), names, chosen)) {
    return false;
  }
  settings.appearance = store::kAppearances[chosen];
  return true;
}

bool choose_text_size(Pane& pane, store::Settings& settings) {
  std::vector<Text> names;
  std::size_t chosen = 0;
  for (std::size_t i = 0; i < kTextSizes_percent.size(); ++i) {
    const int size = kTextSizes_percent[i];
    names.push_back(verbatim(text::percent(pane.words.language(), size * 10)));
    if (size <= settings.text_percent) chosen = i;
  }
  if (!choose_one(pane, "text-size", pane.words(text::Key{"settings.text-size"}), names, chosen)) {
    return false;
  }
  settings.text_percent = kTextSizes_percent[chosen];
  return true;
}

}  // namespace

Intent settings_icon(Pane& pane) {
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = Icon::text_size;
  style.icon_only = true;
  const bool pressed = button(pane.kit, "settings", pane.words(text::Key{"settings.title"}), style);
  return pressed ? Intent(intent::ShowSettings{true}) : Intent();
}

float language_choice_width(const Pane& pane) {
  return segmented_width(pane.kit, language_codes());
}

Intent language_choice(Pane& pane) {
  auto chosen = static_cast<std::size_t>(pane.app.settings().language);
  const Text name = pane.words(text::Key{"settings.language"});
  if (!segmented(pane.kit, "header-language", name, language_codes(), chosen)) return {};
  store::Settings settings = pane.app.settings();
  settings.language = base::kLanguages[chosen];
  return intent::ChangeSettings{settings};
}

Intent settings_dialog(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  bool open = pane.app.settings_shown();
  if (!begin_dialog(kit, "settings", pane.words(text::Key{"settings.title"}), open, 560))
    return asked;
  store::Settings settings = pane.app.settings();
  bool changed = choose_language(pane, settings);
  gap(kit, space::kL);
  changed |= choose_appearance(pane, settings);
  gap(kit, space::kL);
  changed |= choose_text_size(pane, settings);
  gap(kit, space::kL);
  changed |= toggle(kit, "coach", pane.words(text::Key{"settings.coach"}), settings.coach);
  gap(kit, space::kXs);
  paragraph(kit, pane.words(text::Key{"settings.coach-help"}),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kL);
  take(asked, learner_settings(pane));
  gap(kit, space::kS);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  if (button(kit, "close", pane.words(text::Key{"settings.close"}), style)) open = false;
  end_dialog(kit);
  if (changed) take(asked, intent::ChangeSettings{settings});
  if (!open) take(asked, intent::ShowSettings{false});
  return asked;
}

}  // namespace klankbord::ui
