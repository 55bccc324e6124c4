#include "ui/screen_what_if.h"

#include <string>
#include <utility>
#include <vector>

#include "play/view.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_plot_pair.h"
#include "ui/kit_words.h"
#include "ui/part_finding.h"
#include "ui/part_grid.h"
#include "ui/part_scenario.h"
#include "ui/part_utterance.h"

namespace klankbord::ui {

namespace {

constexpr float kWhatIfWidth = 1160;  // design units
constexpr float kBranchesFrom = 860;
constexpr float kWhatIfBar = 84;

const session::Comparison& comparison_of(const Pane& pane) {
  return *pane.app.beside().what_if()->found;
}

void points_of_branch(Pane& pane, text::Key name, const session::BranchEnd& end, EqualHeights& row,
                      const Text& change) {
  Kit& kit = pane.kit;
  begin_card(kit, {.padding = space::kL, .row = &row});
  BarStyle style;
  style.level = label_level(end.scorecard.total);
  progress(kit, pane.words(name), points_text(pane.words, end.scorecard.total),
           end.scorecard.total.permille(), style);
  if (!change.empty()) {
    gap(kit, space::kS);
    paragraph(kit, change, {.size = Size::strong});
  }
  if (!end.ended) {
    gap(kit, space::kXs);
    paragraph(kit, pane.words(text::Key{"whatif.as-far"}),
              {.size = Size::small_text, .tone = Tone::muted});
  }
  end_card(kit);
  gap(kit, space::kL);
}

void branch_points(Pane& pane) {
  const session::Comparison& both = comparison_of(pane);
  const int change = both.branch.scorecard.total.earned - both.original.scorecard.total.earned;
  const bool comparable = both.original.ended && both.branch.ended;
  const Text text =
      !comparable   ? Text()
      : change == 0 ? pane.words(text::Key{"whatif.same-points"})
      : change > 0  ? pane.words.count(text::Key{"whatif.more"}, static_cast<std::size_t>(change))
                   : pane.words.count(text::Key{"whatif.fewer"}, static_cast<std::size_t>(-change));
  card_grid(pane.kit, "points", 2, 380, [&](std::size_t index, EqualHeights& row) {
    if (index == 0) {
      points_of_branch(pane, text::Key{"whatif.original"}, both.original, row, Text());
    } else {
      points_of_branch(pane, text::Key{"whatif.branch"}, both.branch, row, text);
    }
  });
}

PlotCurve mood_curve(const Pane& pane, text::Key name, const session::BranchEnd& end) {
  const scenario::Scenario& scenario = *pane.app.scenario();
  PlotCurve curve;
  curve.name = pane.words(name);
  curve.end = static_cast<float>(end.transcript.end_s);
  for (const play::MoodPoint& point : end.transcript.mood) {
    const int step = play::mood_step_of(scenario.variables[*scenario.mood], point.mood);
    const std::string note = curve.name.str() + " · " + text::clock(point.at_s) + " · " +
                             pane.words.named("mood.", std::to_string(step)).str();
    curve.points.push_back(
        {static_cast<float>(point.at_s), static_cast<float>(step), verbatim(note)});
  }
  return curve;
}

void branch_moods(Pane& pane) {
  const session::Comparison& both = comparison_of(pane);
  if (!pane.app.scenario()->mood || both.original.transcript.mood.empty()) return;
  Kit& kit = pane.kit;
  const PlotCurve one = mood_curve(pane, text::Key{"whatif.original"}, both.original);
  const PlotCurve other = mood_curve(pane, text::Key{"whatif.branch"}, both.branch);
  std::string summary = pane.words(text::Key{"debrief.mood"}).str();
  for (const PlotCurve* curve : {&one, &other}) {
    for (const PlotPoint& point : curve->points) summary += "; " + point.note.str();
  }
  const auto& said = both.original.transcript.utterances;
  const float parting =
      both.original_from < said.size() ? static_cast<float>(said[both.original_from].at_s) : 0;
  begin_card(kit);
  heading(kit, pane.words(text::Key{"debrief.mood"}));
  paragraph(kit, pane.words(text::Key{"whatif.mood-help"}),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kM);
  plot_pair(kit, verbatim(std::move(summary)), one, other, parting);
  end_card(kit);
  gap(kit, space::kL);
}

Level level_number(int level) {
  return level >= 2 ? Level::shown : level == 1 ? Level::partly : Level::missed;
}

void level_changes(Pane& pane) {
  Kit& kit = pane.kit;
  const session::Comparison& both = comparison_of(pane);
  const FindingContext context{pane.words, pane.app.framework(), *pane.app.scenario(),
                               both.original.transcript};
  begin_card(kit);
  heading(kit, pane.words(text::Key{"whatif.changes"}));
  gap(kit, space::kS);
  if (both.changes.empty()) paragraph(kit, pane.words(text::Key{"whatif.no-changes"}));
  for (const session::OpportunityChange& change : both.changes) {
    const Text before = pane.words.capital("level.", std::to_string(change.original_level));
    const Text after = pane.words.capital("level.", std::to_string(change.branch_level));
    gap(kit, space::kS);
    paragraph(kit, competence_text(context, change.opportunity));
    gap(kit, space::kXs);
    Flow flow(kit, space::kS);
    flow.item(badge_width(kit, before));
    badge(kit, level_number(change.original_level), before);
    const Text arrow = pane.words(text::Key{"whatif.becomes"});
    flow.item(text_width(kit, Size::body, arrow.str()) + kit.px(2));
    label(kit, arrow);
    flow.item(badge_width(kit, after));
    badge(kit, level_number(change.branch_level), after);
  }
  end_card(kit);
  gap(kit, space::kL);
}

void branch_words(Pane& pane, text::Key name, const session::BranchEnd& end, std::size_t from) {
  Kit& kit = pane.kit;
  const std::size_t until = end.transcript.utterances.size() - comparison_of(pane).same_end;
  begin_card(kit, {.padding = space::kL});
  heading(kit, pane.words(name));
  for (std::size_t i = from; i < until; ++i) {
    ImGui::PushID(static_cast<int>(i));
    draw_utterance(kit, pane.words, *pane.app.scenario(), end.transcript, i,
                   i == from ? SIZE_MAX - 1 : i - 1, until);
    ImGui::PopID();
  }
  if (!end.ended) {
    gap(kit, space::kM);
    paragraph(kit, pane.words(text::Key{"whatif.not-ended"}), {.tone = Tone::muted});
  }
  end_card(kit);
}

void both_words(Pane& pane) {
  Kit& kit = pane.kit;
  const session::Comparison& both = comparison_of(pane);
  heading(kit, pane.words(text::Key{"whatif.words"}));
  paragraph(kit, pane.words.count(text::Key{"whatif.shared"}, both.at - 1), {.tone = Tone::muted});
  gap(kit, space::kM);
  const bool beside = pane.width_units() >= kBranchesFrom;
  std::vector<Column> columns = {{.share = 1}};
  if (beside) columns.push_back({.share = 1});
  {
    Columns row(kit, columns, space::kL);
    branch_words(pane, text::Key{"whatif.original"}, both.original, both.original_from);
    if (beside) {
      row.next();
    } else {
      gap(kit, space::kL);
    }
    branch_words(pane, text::Key{"whatif.branch"}, both.branch, both.branch_from);
  }
  if (both.same_end == 0) return;
  gap(kit, space::kM);
  paragraph(kit, pane.words(text::Key{"whatif.same-end"}), {.tone = Tone::muted});
}

Intent what_if_actions(Pane& pane, bool focused) {
  Kit& kit = pane.kit;
  Intent asked;
  const Branching& branching = *pane.app.beside().what_if();
  const Text other = pane.words(text::Key{"whatif.try-another"}),
             on = pane.words(text::Key{"whatif.play-on"}),
             leave = pane.words(text::Key{"whatif.leave"});
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::replay;
  Flow flow(kit, space::kM);
  flow.item(button_width(kit, other, style));
  if (pane.fresh && focused) kit.focus_next_control();
  if (button(kit, "another", other, style)) {
    take(asked, intent::OfWhatIf{WhatIfWish::start, branching.at});
  }
  style = {};
  if (!branching.found->branch.ended) {
    style.icon = Icon::play;
    flow.item(button_width(kit, on, style));
    if (button(kit, "play-on", on, style)) take(asked, intent::OfWhatIf{WhatIfWish::play_on});
  }
  style.icon = Icon::arrow_left;
  flow.item(button_width(kit, leave, style));
  if (button(kit, "leave", leave, style) || kit.shortcut(Key::escape)) {
    take(asked, intent::OfWhatIf{WhatIfWish::leave});
  }
  return asked;
}

}  // namespace

Intent what_if_screen(Pane& pane) {
  if (pane.app.beside().what_if() == nullptr || !pane.app.beside().what_if()->found)
    return intent::GoToLibrary{};
  Kit& kit = pane.kit;
  Intent asked;
  const bool bar_stays = !pane.is_low() && pane.width_units() >= 760;
  const float bar = bar_stays ? kit.px(kWhatIfBar) : 0;
  begin_region(kit, "page", pane.words(text::Key{"whatif.banner"}),
               {.height = ImGui::GetIO().DisplaySize.y - bar, .main = true});
  {
    Centred page(kit, kWhatIfWidth);
    title(kit, pane.words(text::Key{"whatif.banner"}));
    paragraph(kit,
              verbatim(pane.words.in(pane.app.scenario()->title).str() + " · " +
                       pane.app.scenario()->company.name),
              {.tone = Tone::muted});
    gap(kit, space::kM);
    notice(kit, Notice::info,
           pane.words(
               text::Key{"whatif.practice-only"},
               {{"points",
                 points_text(pane.words, comparison_of(pane).original.scorecard.total).str()}}));
    gap(kit, space::kL);
    branch_points(pane);
    level_changes(pane);
    branch_moods(pane);
    both_words(pane);
    if (!bar_stays) {
      gap(kit, space::kL);
      take(asked, what_if_actions(pane, false));
    }
  }
  end_region(kit);
  if (!bar_stays) return asked;
  begin_region(kit, "actions", pane.words(text::Key{"briefing.actions"}),
               {.height = bar, .padding = (kWhatIfBar - kControlHeight) / 2, .filled = true});
  {
    Centred page(kit, kWhatIfWidth);
    take(asked, what_if_actions(pane, true));
  }
  end_region(kit);
  return asked;
}

}  // namespace klankbord::ui
