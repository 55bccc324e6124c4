#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_words.h"
#include "ui/part_grid.h"
#include "ui/part_past.h"
#include "ui/part_reason.h"
#include "ui/screen_library.h"

namespace klankbord::ui {

namespace {

constexpr float kLeastToday = 330;  // design units: three side by side on a usual window
constexpr float kFace = 60;

// The shortest of the easiest, in the language of the interface where there is one.
const session::LibraryEntry* good_first(const Pane& pane) {
  const session::LibraryEntry* best = nullptr;
  const auto rank = [&](const session::LibraryEntry& entry) {
    const scenario::Scenario& scenario = *entry.scenario;
    return std::make_tuple(scenario.language != pane.words.language(), scenario.difficulty,
                           scenario.minutes, entry.id);
  };
  for (const session::LibraryEntry& entry : pane.app.library().entries()) {
    if (!entry.usable()) continue;
    if (best == nullptr || rank(entry) < rank(*best)) best = &entry;
  }
  return best;
}

void head_of(Pane& pane, const scenario::Scenario& scenario, const Text& why_here) {
  Kit& kit = pane.kit;
  Columns row(kit, {{.fixed_px = kit.px(kFace)}, {.share = 1}}, space::kM);
  customer_portrait(kit, pane.words, scenario, first_mood_step(scenario), kFace);
  row.next();
  label(kit, why_here, {.size = Size::small_text, .tone = Tone::accent});
  paragraph(kit, pane.words.in(scenario.title), {.size = Size::heading});
}

Text minutes_text(const Words& words, const scenario::Scenario& scenario) {
  return words(text::Key{"library.minutes"}, {{"minutes", std::to_string(scenario.minutes)}});
}

Text reason_of(const Pane& pane, const TodaysCard& card) {
  if (card.unfinished == nullptr) return reason_text(pane, card.suggestion);
  return pane.words(
      text::Key{"today.unfinished"},
      {{"answers",
        pane.words.count(text::Key{"attempts.answers"}, card.unfinished->answers).str()}});
}

// What stands at the foot of a card: the step to take, and a friendly no.
Intent answer_row(Pane& pane, const TodaysCard& card) {
  Kit& kit = pane.kit;
  const bool go_on = card.unfinished != nullptr;
  Intent asked;
  ButtonStyle style;
  style.emphasis = go_on ? Emphasis::primary : Emphasis::secondary;
  style.icon = Icon::play;
  const Text start = pane.words(go_on ? text::Key{"library.go-on"} : text::Key{"today.start"});
  const Text no = pane.words(text::Key{"today.not-today"});
  Flow flow(kit, space::kS);
  flow.item(button_width(kit, start, style));
  if (button(kit, "start", start, style)) {
    if (go_on) {
      take(asked, of_record(intent::GoOnWith{card.unfinished->id}));
    } else {
      take(asked, intent::OpenBriefing{card.suggestion.scenario});
    }
  }
  ButtonStyle quiet;
  quiet.emphasis = Emphasis::quiet;
  flow.item(button_width(kit, no, quiet));
  if (button(kit, "no", no, quiet)) {
    take(asked, of_record(intent::Decline{card.suggestion.scenario}));
  }
  return asked;
}

Intent todays_card(Pane& pane, const TodaysCard& card, const scenario::Scenario& scenario,
                   EqualHeights& heights) {
  Kit& kit = pane.kit;
  const float top = ImGui::GetCursorScreenPos().y;
  begin_card(kit, {.padding = space::kL, .accented = card.unfinished != nullptr, .row = &heights});
  head_of(pane, scenario, minutes_text(pane.words, scenario));
  gap(kit, space::kS);
  paragraph(kit, reason_of(pane, card), {.size = Size::small_text});
  gap(kit, space::kM);
  // The buttons stand at the foot of the card, as in its neighbours.
  const float foot = kit.px(kControlHeight + space::kL);
  const float spare = top + heights.least() - foot - ImGui::GetCursorScreenPos().y;
  if (spare > 0) ImGui::Dummy(ImVec2(1, spare));
  ImGui::PushID(card.suggestion.scenario.c_str());
  Intent asked = answer_row(pane, card);
  ImGui::PopID();
  end_card(kit);
  return asked;
}

Intent for_a_beginner(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const session::LibraryEntry* first = good_first(pane);
  if (first == nullptr || pane.app.library().left() > 0) return {};
  Intent asked;
  begin_card(kit, {.accented = true});
  heading(kit, words(text::Key{"today.first-title"}));
  gap(kit, space::kXs);
  paragraph(kit, words(text::Key{"today.first-text"}), {.tone = Tone::muted});
  gap(kit, space::kL);
  head_of(pane, *first->scenario,
          verbatim(kind_and_company(words, *first->scenario).str() + " · " +
                   minutes_text(words, *first->scenario).str()));
  gap(kit, space::kL);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::play;
  const bool start = button(kit, "first", words(text::Key{"today.first-start"}), style);
  if (start) take(asked, intent::OpenBriefing{first->id});
  end_card(kit);
  gap(kit, space::kXl);
  return asked;
}

// What is of more than a year ago goes only when the learner says so, who must hear of it first.
Intent expiry_notice(Pane& pane) {
  Kit& kit = pane.kit;
  const std::size_t count = pane.app.record().expiring();
  if (count == 0) return {};
  Intent asked;
  gap(kit, space::kL);
  paragraph(kit, pane.words.count(text::Key{"data.expiring"}, count), {.tone = Tone::muted});
  gap(kit, space::kXs);
  ButtonStyle quiet;
  quiet.emphasis = Emphasis::quiet;
  if (button(kit, "expiring", pane.words(text::Key{"today.expiring"}), quiet)) {
    take(asked, of_record(intent::AskForMyData{}));
  }
  return asked;
}

}  // namespace

Intent library_today(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const RecordView& record = pane.app.record();
  if (record.left() > 0) {
    label(kit, words.count(text::Key{"today.reading"}, record.left()),
          {.size = Size::small_text, .tone = Tone::muted});
    gap(kit, space::kL);
  }
  if (!record.known()) return {};
  if (record.attempts().empty()) return for_a_beginner(pane);
  std::vector<std::pair<TodaysCard, const scenario::Scenario*>> cards;
  for (const TodaysCard& card : record.todays()) {
    const scenario::Scenario* known = scenario_in_library(pane.app, card.suggestion.scenario);
    if (known != nullptr) cards.emplace_back(card, known);
  }
  Intent asked;
  heading(kit, words(text::Key{"today.title"}));
  gap(kit, space::kS);
  if (cards.empty()) {
    paragraph(kit, words(text::Key{"today.nothing"}), {.tone = Tone::muted});
  } else {
    const std::string grid = "today-" + std::string(to_string(words.language())) + "-" +
                             cards.front().second->id + std::to_string(cards.size());
    card_grid(kit, grid.c_str(), cards.size(), kLeastToday, [&](std::size_t i, EqualHeights& row) {
      take(asked, todays_card(pane, cards[i].first, *cards[i].second, row));
    });
  }
  take(asked, expiry_notice(pane));
  gap(kit, space::kXxl);
  heading(kit, words(text::Key{"library.all"}));
  gap(kit, space::kM);
  return asked;
}

}  // namespace klankbord::ui
