// The candidate waits; the invigilator checks who sits here and says what is granted.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/limits.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/screen_sitting.h"

namespace klankbord::ui {

namespace {

constexpr std::array kFactors_percent = {100, 110, 120, 125, 133, 150, 175, 200, 250, 300};
constexpr std::array kExtraMinutes = {0, 5, 10, 15, 20, 25, 30, 45, 60, 90, 120};
constexpr std::array kTextSizes_percent = {100, 125, 150, 175, 200};

// One of a row of numbers; `name_of` writes it.
template <typename Numbers, typename NameOf>
bool choose(SittingPane& pane, const char* id, const Text& label, const Numbers& numbers,
            NameOf name_of, int& number) {
  std::vector<Text> names;
  std::size_t chosen = 0;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    names.push_back(name_of(numbers[i]));
    if (numbers[i] == number) chosen = i;
  }
  ComboStyle style;
  style.width = pane.kit.available_width();
  if (!combo(pane.kit, id, label, names, chosen, style)) return false;
  number = numbers[chosen];
  return true;
}

bool choose_time(SittingPane& pane, exam::Accommodation& granted) {
  const Words& words = pane.words;
  const auto percent = [&](int value) {
    return value == 100 ? words(text::Key{"sitting.grant.usual-time"})
                        : verbatim(text::percent(words.language(), value * 10));
  };
  const auto minutes = [&](int value) {
    return words.count(text::Key{"sitting.grant.minutes"}, static_cast<std::size_t>(value));
  };
  bool changed = choose(pane, "factor", words(text::Key{"sitting.grant.factor"}), kFactors_percent,
                        percent, granted.time_factor_percent);
  gap(pane.kit, space::kM);
  changed |= choose(pane, "extra", words(text::Key{"sitting.grant.extra"}), kExtraMinutes, minutes,
                    granted.extra_minutes);
  gap(pane.kit, space::kM);
  changed |=
      toggle(pane.kit, "may-pause", words(text::Key{"sitting.grant.may-pause"}), granted.may_pause);
  return changed;
}

bool choose_looks(SittingPane& pane, exam::Accommodation& granted) {
  const Words& words = pane.words;
  const auto percent = [&](int value) {
    return verbatim(text::percent(words.language(), value * 10));
  };
  bool changed = choose(pane, "text-size", words(text::Key{"settings.text-size"}),
                        kTextSizes_percent, percent, granted.text_percent);
  gap(pane.kit, space::kM);
  changed |= toggle(pane.kit, "contrast", words(text::Key{"settings.high-contrast"}),
                    granted.high_contrast);
  gap(pane.kit, space::kM);
  changed |= toggle(pane.kit, "read-aloud", words(text::Key{"sitting.grant.read-aloud"}),
                    granted.read_aloud);
  return changed;
}

bool accommodation(SittingPane& pane, exam::Accommodation& granted) {
  Kit& kit = pane.kit;
  if (kit.available_width() < kit.px(560)) {
    bool changed = choose_time(pane, granted);
    gap(kit, space::kM);
    changed |= choose_looks(pane, granted);
    return changed;
  }
  Columns columns(kit, {{.share = 1}, {.share = 1}}, space::kXl);
  bool changed = choose_time(pane, granted);
  columns.next();
  changed |= choose_looks(pane, granted);
  return changed;
}

// How long the sitting is with what is granted.
Text whole_time(const SittingPane& pane, const exam::Accommodation& granted) {
  const int minutes = pane.sitting.sitting()->form().minutes * granted.time_factor_percent / 100 +
                      granted.extra_minutes;
  return pane.words(text::Key{"sitting.grant.whole"}, {{"minutes", std::to_string(minutes)}});
}

// Another sitting of the same form is let in with a reason.
bool ask_why_again(SittingPane& pane, std::string& reason) {
  if (!pane.sitting.sitting()->state().again) return false;
  notice(pane.kit, Notice::info, pane.words(text::Key{"sit.again"}));
  gap(pane.kit, space::kM);
  FieldStyle style;
  style.max_bytes = base::kMaxTypedBytes;
  const bool changed =
      text_field(pane.kit, "reason", pane.words(text::Key{"sitting.reason"}), reason, style)
          .changed;
  gap(pane.kit, space::kM);
  return changed;
}

SittingIntent grant_card(SittingPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  GrantDraft grant = pane.sitting.grant();
  begin_card(kit);
  heading(kit, words(text::Key{"sitting.grant.title"}));
  gap(kit, space::kXs);
  paragraph(kit, words(text::Key{"sitting.grant.help"}),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kL);
  bool changed = accommodation(pane, grant.granted);
  gap(kit, space::kL);
  paragraph(kit, whole_time(pane, grant.granted), {.size = Size::strong});
  gap(kit, space::kL);
  sitting_problem(pane);
  const std::string before = grant.pin;
  if (pane.fresh) kit.focus_next_control();
  changed |= ask_why_again(pane, grant.reason);
  const bool submitted = pin_field(pane, grant.pin);
  changed |= before != grant.pin;
  gap(kit, space::kM);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::check;
  const bool pressed = button(kit, "authorise", words(text::Key{"sitting.grant.authorise"}), style);
  end_card(kit);
  if (changed) return sitting_intent::ChangeGrant{grant};
  return submitted || pressed ? SittingIntent(sitting_intent::Authorise{}) : SittingIntent();
}

}  // namespace

SittingIntent sitting_waiting(SittingPane& pane) {
  SittingSheet sheet(pane, pane.words(text::Key{"sitting.waiting.title"}));
  paragraph(pane.kit, pane.words(text::Key{"sitting.waiting.text"},
                                 {{"number", pane.sitting.sitting()->state().candidate}}));
  gap(pane.kit, space::kL);
  return grant_card(pane);
}

SittingIntent sitting_interrupted(SittingPane& pane) {
  Kit& kit = pane.kit;
  SittingSheet sheet(pane, pane.words(text::Key{"sitting.interrupted.title"}));
  paragraph(kit, pane.words(text::Key{"sitting.interrupted.text"},
                            {{"number", pane.sitting.sitting()->state().candidate},
                             {"time", time_left(pane).str()}}));
  gap(kit, space::kL);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::lock;
  if (pane.fresh) kit.focus_next_control();
  const bool pressed =
      button(kit, "reopen", pane.words(text::Key{"sitting.interrupted.reopen"}), style);
  return pressed ? SittingIntent(sitting_intent::ShowPanel{true}) : SittingIntent();
}

}  // namespace klankbord::ui
