#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_plot_share.h"
#include "ui/kit_words.h"
#include "ui/part_date.h"
#include "ui/part_grid.h"
#include "ui/part_past.h"
#include "ui/screen_progress.h"

namespace klankbord::ui {

namespace {

constexpr float kLeastCard = 460, kSpark = 150, kPortrait = 56;  // design units

Text result_of(const Pane& pane, text::Key key, std::size_t index) {
  const assess::PastAttempt& attempt = pane.app.record().past()[index];
  return pane.words(key, {{"share", share_text(pane.words, attempt.total).str()},
                          {"date", date_text(pane.words, attempt.day).str()}});
}

void results(Pane& pane, const assess::ScenarioProgress& past) {
  Kit& kit = pane.kit;
  const auto line = [&](text::Key key, std::size_t index, Size size) {
    paragraph(kit, result_of(pane, key, index), {.size = size});
  };
  const assess::Points best = pane.app.record().past()[past.best].total;
  const std::vector<int>& shares = pane.app.record().shares_of(past.scenario);
  const bool narrow = kit.available_width() < kit.px(kSpark + 220);
  std::vector<Column> columns = {{.share = 1}};
  if (!narrow && past.finished > 1) columns.push_back({.fixed_px = kit.px(kSpark)});
  Columns row(kit, columns, space::kL);
  if (past.finished == 1) {
    line(text::Key{"progress.only"}, past.best, Size::body);
  } else {
    line(text::Key{"progress.first"}, past.first, Size::body);
    line(text::Key{"progress.best"}, past.best, Size::strong);
    line(text::Key{"progress.latest"}, past.latest, Size::body);
  }
  gap(kit, space::kS);
  badge(kit, label_level(best), label_text(pane.words, best));
  if (columns.size() == 1) return;
  row.next();
  const Text drawing = pane.words.count(text::Key{"progress.spark"}, shares.size());
  spark_line(kit, drawing, shares, kSpark);
  paragraph(kit, drawing, {.size = Size::small_text, .tone = Tone::muted});
}

bool scenario_past(Pane& pane, const assess::ScenarioProgress& past, EqualHeights& heights) {
  Kit& kit = pane.kit;
  const scenario::Scenario* known = scenario_in_library(pane.app, past.scenario);
  const Text name = title_of(pane, past.scenario);
  CardStyle style{.padding = space::kL, .row = &heights};
  if (known == nullptr) {
    begin_card(kit, style);
  } else {
    begin_pressable_card(kit, past.scenario.c_str(), name, style);
  }
  {
    std::vector<Column> columns = {{.share = 1}};
    if (known != nullptr) columns.insert(columns.begin(), {.fixed_px = kit.px(kPortrait)});
    Columns row(kit, columns, space::kM);
    if (known != nullptr) {
      customer_portrait(kit, pane.words, *known, first_mood_step(*known), kPortrait);
      row.next();
    }
    paragraph(kit, name, {.size = Size::heading});
    label(kit, pane.words.count(text::Key{"progress.played"}, past.finished),
          {.size = Size::small_text, .tone = Tone::muted});
  }
  gap(kit, space::kM);
  results(pane, past);
  if (known == nullptr) {
    end_card(kit);
    return false;
  }
  return end_pressable_card(kit);
}

}  // namespace

Intent progress_scenarios(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  const std::vector<assess::ScenarioProgress>& all = pane.app.record().progress().scenarios;
  paragraph(kit, pane.words(text::Key{"progress.scenarios-help"}), {.tone = Tone::muted});
  gap(kit, space::kM);
  if (all.empty()) {
    paragraph(kit, pane.words(text::Key{"progress.none-finished"}));
    return asked;
  }
  const std::string grid =
      "past-" + std::string(to_string(pane.words.language())) + "-" + std::to_string(all.size());
  card_grid(kit, grid.c_str(), all.size(), kLeastCard, [&](std::size_t i, EqualHeights& row) {
    if (scenario_past(pane, all[i], row)) take(asked, intent::OpenBriefing{all[i].scenario});
  });
  return asked;
}

}  // namespace klankbord::ui
