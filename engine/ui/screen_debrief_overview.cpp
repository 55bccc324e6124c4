#include <algorithm>
#include <string>
#include <vector>

#include "play/view.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_plot.h"
#include "ui/kit_words.h"
#include "ui/part_finding.h"
#include "ui/part_grid.h"
#include "ui/part_scenario.h"
#include "ui/part_score_ring.h"
#include "ui/part_text_button.h"
#include "ui/screen_debrief.h"

namespace klankbord::ui {

namespace {

constexpr float kOverviewColumnsFrom = 940;  // design units

// The block with the best share, and the one where most points are still to be earned.
void best_and_next(Pane& pane) {
  const std::vector<assess::BlockDebrief>& blocks = pane.app.debrief()->blocks;
  const assess::BlockDebrief *best = nullptr, *next = nullptr;
  const auto open = [](const assess::BlockDebrief& block) {
    return block.points.reachable - block.points.earned;
  };
  for (const assess::BlockDebrief& block : blocks) {
    if (!block.points.observed()) continue;
    if (best == nullptr || block.points.permille() > best->points.permille()) best = &block;
    if (next == nullptr || open(block) > open(*next)) next = &block;
  }
  const auto line = [&](text::Key name, const assess::BlockDebrief& block) {
    gap(pane.kit, space::kM);
    paragraph(pane.kit, pane.words(name), {.size = Size::small_text, .tone = Tone::muted});
    paragraph(pane.kit, block_title(pane.words, pane.app.framework(), block.block));
  };
  if (best != nullptr && best->points.earned > 0) line(text::Key{"debrief.best-block"}, *best);
  if (next != nullptr && next != best && open(*next) > 0) {
    line(text::Key{"debrief.next-block"}, *next);
  }
}

void total_card(Pane& pane, EqualHeights* heights) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const assess::Points& total = pane.app.debrief()->scorecard.total;
  begin_card(kit, {.row = heights});
  heading(kit, words(text::Key{"debrief.your-points"}));
  gap(kit, space::kM);
  const float ring = 132;
  const bool narrow = kit.available_width() < kit.px(380);
  {
    std::vector<Column> columns = {{.fixed_px = kit.px(ring)}, {.share = 1}};
    if (narrow) columns = {{.share = 1}};
    Columns row(kit, columns, space::kXl);
    score_ring(kit, points_text(words, total), total, label_level(total), ring);
    if (narrow) {
      gap(kit, space::kM);
    } else {
      row.next();
      gap(kit, space::kXs);
    }
    badge(kit, label_level(total), label_text(words, total));
    gap(kit, space::kS);
    paragraph(kit, words(text::Key{"debrief.total-sentence"},
                         {{"reachable", std::to_string(total.reachable)},
                          {"earned", std::to_string(total.earned)},
                          {"share", text::percent(words.language(), total.permille())}}));
  }
  pending_note(kit, words, pane.app.debrief()->scorecard.pending);
  best_and_next(pane);
  end_card(kit);
  gap(kit, space::kL);
}

// "1:23 gerustgesteld (na antwoord 4)"
Text moment_note(const Pane& pane, const play::MoodPoint& point, int step, bool first) {
  const Words& words = pane.words;
  std::string note =
      text::clock(point.at_s) + " · " + words.named("mood.", std::to_string(step)).str();
  if (first) return verbatim(std::move(note));
  const play::Utterance& said = pane.app.debrief()->transcript.utterances[point.utterance];
  if (said.choice > 0) {
    note +=
        " · " +
        words(text::Key{"debrief.after-answer"}, {{"number", std::to_string(said.choice)}}).str();
  }
  return verbatim(std::move(note));
}

// A tick each minute, or each two or more when there would be many.
std::vector<std::pair<float, Text>> minute_ticks(std::int32_t end_s) {
  const std::int32_t step_s = 60 * std::max(1, (end_s / 60 + 5) / 6);
  std::vector<std::pair<float, Text>> ticks;
  for (std::int32_t at = 0; at <= end_s; at += step_s) {
    ticks.emplace_back(static_cast<float>(at), verbatim(text::clock(at)));
  }
  return ticks;
}

std::vector<PlotMark> phase_marks(const Pane& pane, const scenario::Scenario& scenario) {
  std::vector<PlotMark> marks;
  std::size_t phase = scenario.phases.size();
  for (const play::Utterance& said : pane.app.debrief()->transcript.utterances) {
    if (said.phase == phase) continue;
    phase = said.phase;
    marks.push_back(
        {static_cast<float>(said.at_s),
         pane.words(text::Key{"debrief.block-mark"}, {{"number", scenario.phases[phase].block}})});
  }
  return marks;
}

void mood_card(Pane& pane, const scenario::Scenario& scenario, EqualHeights* heights) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const play::Transcript& transcript = pane.app.debrief()->transcript;
  if (!scenario.mood || transcript.mood.empty()) return;
  std::vector<PlotPoint> points;
  std::string summary = words(text::Key{"debrief.mood"}).str();
  for (const play::MoodPoint& moment : transcript.mood) {
    const int step = play::mood_step_of(scenario.variables[*scenario.mood], moment.mood);
    const Text note = moment_note(pane, moment, step, points.empty());
    points.push_back({static_cast<float>(moment.at_s), static_cast<float>(step), note});
    summary += "; " + note.str();
  }
  begin_card(kit, {.row = heights});
  heading(kit, words(text::Key{"debrief.mood"}));
  paragraph(kit, words(text::Key{"debrief.mood-help"}),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kM);
  PlotStyle style;
  style.height = 190;
  style.x_ticks = minute_ticks(transcript.end_s);
  style.marks = phase_marks(pane, scenario);
  style.x_end = static_cast<float>(transcript.end_s);
  mood_plot(kit, verbatim(std::move(summary)), points, style);
  end_card(kit);
  gap(kit, space::kL);
}

void blocks_card(Pane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  begin_card(kit);
  heading(kit, words(text::Key{"debrief.by-block"}));
  bool first = true;
  for (const assess::BlockDebrief& block : pane.app.debrief()->blocks) {
    gap(kit, first ? space::kM : space::kL);
    first = false;
    BarStyle style;
    style.level = label_level(block.points);
    style.observed = block.points.observed();
    const Text word = label_text(words, block.points);
    const float wide = badge_width(kit, word);
    const bool narrow = kit.available_width() < kit.px(560);
    std::vector<Column> columns = {{.share = 1}, {.fixed_px = kit.px(170)}};
    if (narrow) columns = {{.share = 1}};
    Columns row(kit, columns, space::kL);
    progress(kit, block_title(words, pane.app.framework(), block.block),
             verbatim(std::to_string(block.points.earned) + " / " +
                      std::to_string(block.points.reachable)),
             block.points.permille(), style);
    if (narrow) {
      gap(kit, space::kXs);
    } else {
      row.next();
      ImGui::Dummy(ImVec2(std::max(0.0F, row.width() - wide), 1));
      ImGui::SameLine(0, 0);
      ImGui::BeginGroup();
      gap(kit, 8);
    }
    badge(kit, style.level, word);
    if (!narrow) ImGui::EndGroup();
  }
  end_card(kit);
  gap(kit, space::kL);
}

void knockouts(Pane& pane, const scenario::Scenario& scenario, Intent& asked) {
  Kit& kit = pane.kit;
  const FindingContext context{pane.words, pane.app.framework(), scenario,
                               pane.app.debrief()->transcript};
  int index = 0;
  for (const assess::KnockoutMoment& moment : pane.app.debrief()->knockouts) {
    ImGui::PushID(index++);
    begin_card(kit);
    knockout_notice(kit, context, moment.id);
    gap(kit, space::kM);
    answer_with_advice(kit, context, moment.utterance,
                       assess::consequences_of(scenario, moment.cause, moment.owner),
                       Level::knockout, {});
    gap(kit, space::kS);
    if (text_button(kit, "show", pane.words(text::Key{"debrief.show"}), Icon::chat)) {
      take(asked, intent::ShowUtterance{moment.utterance});
    }
    end_card(kit);
    gap(kit, space::kL);
    ImGui::PopID();
  }
}

}  // namespace

Intent debrief_overview(Pane& pane) {
  Kit& kit = pane.kit;
  const scenario::Scenario& scenario = *pane.app.scenario();
  Intent asked;
  if (pane.width_units() < kOverviewColumnsFrom) {
    total_card(pane, nullptr);
    knockouts(pane, scenario, asked);
    blocks_card(pane);
    mood_card(pane, scenario, nullptr);
    return asked;
  }
  {
    EqualHeights heights("first-row");
    Columns columns(kit, {{.share = 5}, {.share = 7}}, space::kL);
    total_card(pane, &heights);
    columns.next();
    mood_card(pane, scenario, &heights);
  }
  knockouts(pane, scenario, asked);
  blocks_card(pane);
  return asked;
}

}  // namespace klankbord::ui
