#include <algorithm>
#include <string>
#include <vector>

#include "scenario/compiled.h"
#include "session/statistics_words.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_plot_scatter.h"
#include "ui/kit_words.h"
#include "ui/screen_workbench.h"

namespace klankbord::ui {

using assess::DecisionFigures;
using assess::OpportunityFigures;
using assess::OptionFigures;
using assess::ScenarioFigures;

namespace {

constexpr float kTableFrom = 620;  // design units: narrower, a row is written below itself

std::string two_decimals(const Pane& pane, int permille) {
  return session::decimal(pane.words.language(), permille);
}
std::string whole_percent(const Pane& pane, int permille) {
  return text::percent(pane.words.language(), 10 * ((permille + 5) / 10));
}

// ---- tables

// A cell and what it is called where there is no heading above it.
struct Cell {
  std::string name, value;
};

std::vector<Column> table_columns(std::size_t numbers) {
  std::vector<Column> columns = {{.share = 4}};
  for (std::size_t i = 0; i < numbers; ++i) columns.push_back({.share = 1.3F});
  columns.push_back({.share = 4});
  return columns;
}

// A name, some numbers, and a remark. Where there is no room, below each other with their names.
void table_row(Pane& pane, const std::string& name, const std::vector<Cell>& cells,
               const std::string& remark, bool strong) {
  Kit& kit = pane.kit;
  const WordStyle words{.size = strong ? Size::strong : Size::body};
  const WordStyle note{.size = Size::small_text, .tone = Tone::muted};
  if (kit.available_width() < kit.px(kTableFrom)) {
    paragraph(kit, verbatim(name), words);
    std::string all;
    for (const Cell& cell : cells) {
      if (cell.value.empty()) continue;
      all += (all.empty() ? "" : " · ") + cell.name + " " + cell.value;
    }
    if (!all.empty()) paragraph(kit, verbatim(all), note);
    if (!remark.empty()) paragraph(kit, verbatim(remark), note);
    gap(kit, space::kS);
    return;
  }
  Columns columns(kit, table_columns(cells.size()), space::kM);
  paragraph(kit, verbatim(name), words);
  for (const Cell& cell : cells) {
    columns.next();
    label(kit, verbatim(cell.value), {.size = words.size, .align = Align::right});
  }
  columns.next();
  paragraph(kit, verbatim(remark), note);
}

void table_head(Pane& pane, text::Key first, const std::vector<text::Key>& names) {
  Kit& kit = pane.kit;
  if (kit.available_width() < kit.px(kTableFrom)) return;
  const WordStyle style{.size = Size::small_text, .tone = Tone::muted, .align = Align::right};
  {
    Columns columns(kit, table_columns(names.size()), space::kM);
    label(kit, pane.words(first), {.size = Size::small_text, .tone = Tone::muted});
    for (const text::Key name : names) {
      columns.next();
      label(kit, pane.words(name), style);
    }
    columns.next();
    ImGui::Dummy(ImVec2(1, 1));
  }
  gap(kit, space::kXs);
  divider(kit);
  gap(kit, space::kXs);
}

std::string flag_words(const Pane& pane, const std::vector<assess::Flag>& flags) {
  std::string all;
  for (const assess::Flag flag : flags) {
    all += (all.empty() ? "" : ", ") + pane.words.named("statistics.flag.", to_string(flag)).str();
  }
  return all;
}

void opportunity_table(Pane& pane, const ScenarioFigures& figures) {
  const std::vector<text::Key> names = {text::Key{"statistics.competence"},
                                        text::Key{"statistics.n"}, text::Key{"statistics.p"},
                                        text::Key{"statistics.r"}, text::Key{"statistics.rest-n"}};
  table_head(pane, text::Key{"statistics.opportunity"}, names);
  for (const OpportunityFigures& one : figures.opportunities) {
    const scenario::Opportunity& known = figures.scenario->opportunities[one.opportunity];
    const std::vector<std::string> values = {
        known.competence, std::to_string(one.n),
        one.n > 0 ? two_decimals(pane, one.p_permille) : "–",
        one.r_permille ? two_decimals(pane, *one.r_permille) : "–", std::to_string(one.rest_n)};
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < names.size(); ++i) {
      cells.push_back({pane.words(names[i]).str(), values[i]});
    }
    table_row(pane, std::to_string(one.opportunity + 1) + " · " + known.id, cells,
              flag_words(pane, one.flags), false);
  }
}

std::string decision_remark(const Pane& pane, const DecisionFigures& decision) {
  std::string remark;
  if (decision.timed_n > 0) {
    remark =
        pane.words(text::Key{"statistics.time"}, {{"median", std::to_string(decision.median_s)},
                                                  {"p90", std::to_string(decision.p90_s)}})
            .str();
  }
  if (decision.inversion) {
    remark += (remark.empty() ? "" : "; ") + flag_words(pane, {assess::Flag::key_inverted});
  }
  return remark;
}

void question_table(Pane& pane, const ScenarioFigures& figures) {
  const std::vector<text::Key> names = {text::Key{"statistics.points"}, text::Key{"statistics.n"},
                                        text::Key{"statistics.share"},
                                        text::Key{"statistics.rest"}};
  table_head(pane, text::Key{"statistics.question"}, names);
  for (const DecisionFigures& decision : figures.decisions) {
    table_row(pane, figures.scenario->nodes[decision.node].id,
              {{"", ""},
               {pane.words(text::Key{"statistics.n"}).str(), std::to_string(decision.n)},
               {"", ""},
               {"", ""}},
              decision_remark(pane, decision), true);
    for (const OptionFigures& option : decision.options) {
      const std::vector<std::string> values = {
          option.knockout ? "KO" : std::to_string(option.points), std::to_string(option.n),
          decision.n > 0 ? whole_percent(pane, option.share_permille) : "–",
          option.rest_permille ? whole_percent(pane, *option.rest_permille) : "–"};
      std::vector<Cell> cells;
      for (std::size_t i = 0; i < names.size(); ++i) {
        cells.push_back({pane.words(names[i]).str(), values[i]});
      }
      table_row(pane, "– " + figures.scenario->options[option.option].id, cells,
                flag_words(pane, option.flags), false);
    }
    gap(pane.kit, space::kS);
  }
}

// ---- the plot and what stands out

void difficulty_plot(Pane& pane, const ScenarioFigures& figures) {
  std::vector<ScatterPoint> points;
  for (const OpportunityFigures& one : figures.opportunities) {
    if (!one.r_permille) continue;
    const std::string& id = figures.scenario->opportunities[one.opportunity].id;
    points.push_back(
        {one.p_permille, *one.r_permille, static_cast<int>(one.opportunity) + 1, !one.flags.empty(),
         pane.words(text::Key{"statistics.point"}, {{"number", std::to_string(one.opportunity + 1)},
                                                    {"id", id},
                                                    {"p", two_decimals(pane, one.p_permille)},
                                                    {"r", two_decimals(pane, *one.r_permille)}})});
  }
  if (points.empty()) {
    paragraph(pane.kit, pane.words(text::Key{"statistics.no-plot"}), {.tone = Tone::muted});
    return;
  }
  ScatterStyle style;
  style.x_label = pane.words(text::Key{"statistics.x-label"});
  style.y_label = pane.words(text::Key{"statistics.y-label"});
  style.how = pane.words(text::Key{"statistics.choose-point"});
  style.x_limits = {assess::kHard_permille, assess::kEasy_permille};
  style.y_limits = {0, assess::kWeak_permille};
  for (const int limit : style.x_limits)
    style.x_words.push_back(verbatim(two_decimals(pane, limit)));
  for (const int limit : style.y_limits)
    style.y_words.push_back(verbatim(two_decimals(pane, limit)));
  const auto flagged = static_cast<std::size_t>(std::count_if(
      points.begin(), points.end(), [](const ScatterPoint& point) { return point.flagged; }));
  const Text summary =
      pane.words(text::Key{"statistics.plot-summary"},
                 {{"count", std::to_string(points.size())}, {"flagged", std::to_string(flagged)}});
  scatter_plot(pane.kit, summary, points, style);
}

Level level_of_flag(assess::Flag flag) {
  const bool grave = flag == assess::Flag::pull || flag == assess::Flag::key_inverted;
  return grave ? Level::knockout : Level::partly;
}

void remark_list(Pane& pane, const ScenarioFigures& figures) {
  Kit& kit = pane.kit;
  heading(kit, pane.words(text::Key{"statistics.found"}));
  gap(kit, space::kS);
  if (!figures.enough()) {
    paragraph(kit, pane.words(text::Key{"statistics.too-few"}), {.tone = Tone::muted});
    return;
  }
  const auto remarks = session::remarks_of(pane.words.catalogue(), figures);
  if (remarks.empty()) {
    paragraph(kit, pane.words(text::Key{"statistics.nothing-found"}), {.tone = Tone::muted});
  }
  // What has the same advice stands together.
  for (std::size_t first = 0, last = 0; first < remarks.size(); first = last) {
    const session::StatisticsRemark& remark = remarks[first];
    {
      Flow flow(kit, space::kS);
      const Text word = capital(verbatim(remark.label));
      flow.item(badge_width(kit, word));
      badge(kit, level_of_flag(remark.flag), word);
      for (; last < remarks.size() && remarks[last].advice == remark.advice; ++last) {
        const Text about = verbatim(remarks[last].about);
        flow.item(tag_width(kit, about));
        tag(kit, about);
      }
    }
    gap(kit, space::kXs);
    paragraph(kit, verbatim(remark.advice));
    gap(kit, space::kM);
  }
}

template <typename Draw>
void carded(Pane& pane, const Draw& draw) {
  begin_card(pane.kit);
  draw();
  end_card(pane.kit);
  gap(pane.kit, space::kL);
}

void show_figures(Pane& pane, const session::FoundStatistics& found, std::size_t index) {
  Kit& kit = pane.kit;
  const ScenarioFigures& figures = found.statistics.scenarios[index];
  const session::Inspection* shown = pane.app.workbench()->bench.shown();
  const session::PlayedVersion& version = found.statistics.versions[index];
  if (shown->scenario && version.content_hash != scenario::content_hash_of(*shown->scenario)) {
    notice(kit, Notice::warning, pane.words(text::Key{"statistics.older-version"}));
    gap(kit, space::kM);
  }
  paragraph(kit, verbatim(session::summary_text(pane.words.catalogue(), figures)),
            {.size = Size::strong});
  gap(kit, space::kM);
  carded(pane, [&] {
    difficulty_plot(pane, figures);
    gap(kit, space::kS);
    paragraph(kit, pane.words(text::Key{"statistics.explain"}),
              {.size = Size::small_text, .tone = Tone::muted});
  });
  carded(pane, [&] { remark_list(pane, figures); });
  carded(pane, [&] { opportunity_table(pane, figures); });
  carded(pane, [&] { question_table(pane, figures); });
}

void show_reliability(Pane& pane, const session::FoundStatistics& found) {
  carded(pane, [&] {
    heading(pane.kit, pane.words(text::Key{"statistics.reliability"}));
    gap(pane.kit, space::kS);
    const auto& reliability = found.statistics.reliability;
    for (const std::string& line :
         session::reliability_texts(pane.words.catalogue(), reliability)) {
      paragraph(pane.kit, verbatim(line));
    }
  });
}

Intent show_versions(Pane& pane, const session::FoundStatistics& found,
                     const std::vector<std::size_t>& own) {
  const auto& versions = found.statistics.versions;
  const std::string& wanted = pane.app.workbench()->view.played_version;
  const auto at = std::find_if(own.begin(), own.end(), [&](std::size_t one) {
    return versions[one].content_hash == wanted;
  });
  const std::size_t chosen = at == own.end() ? 0 : static_cast<std::size_t>(at - own.begin());
  const Intent asked = version_choice(pane, found, own, chosen);
  show_figures(pane, found, own[chosen]);
  return asked;
}

Intent show_found(Pane& pane, const session::FoundStatistics& found) {
  Kit& kit = pane.kit;
  if (!found.problem.empty()) {
    notice(kit, Notice::error, verbatim(found.problem));
    return {};
  }
  Intent asked;
  if (found.responses.simulated) {
    notice(kit, Notice::info,
           pane.words(text::Key{"statistics.simulated"},
                      {{"learners", std::to_string(found.responses.learners)},
                       {"seed", std::to_string(session::SimulatedCohort{}.seed)}}));
    gap(kit, space::kM);
  }
  const session::Inspection* shown = pane.app.workbench()->bench.shown();
  const std::string id = shown->scenario ? shown->scenario->id : shown->entry.id;
  const auto& versions = found.statistics.versions;
  const std::vector<std::size_t> own = versions_played(found, id);
  if (versions.empty()) {
    paragraph(kit, pane.words(text::Key{"statistics.none"}));
  } else if (own.empty()) {
    paragraph(kit, pane.words(text::Key{"statistics.none-of"}, {{"id", id}}));
  } else {
    take(asked, show_versions(pane, found, own));
  }
  if (!versions.empty()) show_reliability(pane, found);
  for (const std::string& line : session::left_out_texts(pane.words.catalogue(), found.responses)) {
    paragraph(kit, verbatim(line), {.size = Size::small_text, .tone = Tone::muted});
  }
  return asked;
}

}  // namespace

Intent workbench_statistics(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  const WorkbenchPane& work = *pane.app.workbench();
  std::size_t chosen = work.view.simulated ? 1 : 0;
  const std::vector<Text> sources = {pane.words(text::Key{"statistics.from-attempts"}),
                                     pane.words(text::Key{"statistics.from-simulation"})};
  if (segmented(kit, "source", pane.words(text::Key{"statistics.source"}), sources, chosen)) {
    WorkbenchView view = work.view;
    view.simulated = chosen == 1;
    take(asked, change_workbench(view));
  }
  gap(kit, space::kM);
  const session::FoundStatistics* found =
      work.view.simulated ? work.statistics.simulated() : work.statistics.stored();
  if (found == nullptr) {
    label(kit, pane.words(text::Key{"statistics.working"}), {.tone = Tone::muted});
  } else {
    take(asked, show_found(pane, *found));
  }
  return asked;
}

}  // namespace klankbord::ui
