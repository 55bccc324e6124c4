#include "ui/part_course.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_plot_course.h"
#include "ui/kit_words.h"
#include "ui/part_date.h"
#include "ui/part_past.h"
#include "ui/part_text_button.h"

namespace klankbord::ui {

namespace {

constexpr float kTrackColumnsFrom = 820;  // design units: name, track and evidence side by side
constexpr float kEvidenceColumn = 250;

bool side_by_side(const Kit& kit) {
  return kit.available_width() >= kit.px(kTrackColumnsFrom);
}

std::vector<Column> row_columns(const Kit& kit) {
  return {{.share = 9}, {.share = 10}, {.fixed_px = kit.px(kEvidenceColumn)}};
}

// "12 maart 2026, Drie weken wachten …: 8 van 12 punten (66,6 %), 4 gelegenheden"
Text contribution_text(const Pane& pane, const assess::Contribution& one) {
  const Words& words = pane.words;
  const assess::PastAttempt& attempt = pane.app.record().past()[one.attempt];
  return words(text::Key{"progress.dot"},
               {{"date", date_text(words, attempt.day).str()},
                {"title", title_of(pane, attempt.scenario).str()},
                {"points", points_text(words, one.points).str()},
                {"opportunities", words
                                      .count(text::Key{"progress.opportunities"},
                                             static_cast<std::size_t>(one.opportunities))
                                      .str()}});
}

CourseStyle chart_style(const Words& words) {
  const ShareScale bands = band_names(words);
  const auto percent = [&](int permille) {
    return verbatim(text::percent(words.language(), permille));
  };
  CourseStyle style;
  style.below_60 = bands.below_60;
  style.below_80 = bands.below_80;
  style.above_80 = bands.above_80;
  style.percent_60 = percent(600);
  style.percent_80 = percent(800);
  style.percent_100 = percent(1000);
  return style;
}

// The latest attempts that there is room for, as a chart with a sentence above it.
Intent chart(Pane& pane, const assess::Course& course) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const std::size_t room = course_room(kit), all = course.over_time.size();
  const std::size_t from = all > room ? all - room : 0;
  paragraph(kit,
            from == 0 ? words(text::Key{"progress.chart-help"})
                      : words.count(text::Key{"progress.chart-latest"}, room),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kS);
  std::vector<CoursePoint> points;
  std::string summary =
      words(text::Key{"progress.chart-summary"}, {{"standing", standing_text(words, &course).str()},
                                                  {"evidence", evidence_text(words, course).str()}})
          .str();
  for (std::size_t i = from; i < all; ++i) {
    const assess::Contribution& one = course.over_time[i];
    CoursePoint point;
    point.permille = one.points.permille();
    point.evidence = one.opportunities;
    point.level = label_level(one.points);
    point.date = short_date(words, pane.app.record().past()[one.attempt].day);
    point.note = contribution_text(pane, one);
    points.push_back(std::move(point));
  }
  const auto pressed =
      course_plot(kit, "course", verbatim(std::move(summary)), points, chart_style(words));
  if (!pressed) return {};
  const std::size_t attempt = course.over_time[from + *pressed].attempt;
  return of_record(intent::Review{pane.app.record().past()[attempt].attempt});
}

// Too little for a percentage: what there is, in words.
void evidence_list(Pane& pane, const assess::Course& course) {
  Kit& kit = pane.kit;
  paragraph(kit, pane.words(text::Key{"progress.too-little-help"}),
            {.size = Size::small_text, .tone = Tone::muted});
  constexpr std::size_t kMost = 6;
  const std::size_t all = course.over_time.size();
  for (std::size_t i = all; i > (all > kMost ? all - kMost : 0); --i) {
    const assess::Contribution& one = course.over_time[i - 1];
    const assess::PastAttempt& attempt = pane.app.record().past()[one.attempt];
    gap(kit, space::kS);
    paragraph(kit, pane.words(
                       text::Key{"progress.dot"},
                       {{"date", date_text(pane.words, attempt.day).str()},
                        {"title", title_of(pane, attempt.scenario).str()},
                        {"points", pane.words(text::Key{"progress.points"},
                                              {{"earned", std::to_string(one.points.earned)},
                                               {"reachable", std::to_string(one.points.reachable)}})
                                       .str()},
                        {"opportunities", pane.words
                                              .count(text::Key{"progress.opportunities"},
                                                     static_cast<std::size_t>(one.opportunities))
                                              .str()}}));
  }
}

void row_content(Pane& pane, const CourseRow& row) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const Text standing = standing_text(words, row.course);
  const Text evidence = row.course == nullptr ? words(text::Key{"progress.unseen-help"})
                                              : evidence_text(words, *row.course);
  const Tone tone = row.course == nullptr ? Tone::muted : Tone::normal;
  const Text summary = verbatim(row.name.str() + ": " + standing.str());
  if (!side_by_side(kit)) {
    paragraph(kit, row.name, {.tone = tone});
    gap(kit, space::kXs);
    share_track(kit, summary, track_of(row.course));
    paragraph(kit, standing, {.size = Size::strong, .tone = tone});
    paragraph(kit, evidence, {.size = Size::small_text, .tone = Tone::muted});
    return;
  }
  Columns columns(kit, row_columns(kit), space::kL);
  paragraph(kit, row.name, {.tone = tone});
  columns.next();
  share_track(kit, summary, track_of(row.course));
  columns.next();
  paragraph(kit, standing, {.size = Size::small_text, .tone = tone});
  if (row.course != nullptr) {
    paragraph(kit, evidence, {.size = Size::small_text, .tone = Tone::muted});
  }
}

}  // namespace

void course_rows_head(Pane& pane) {
  Kit& kit = pane.kit;
  if (!side_by_side(kit)) return;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float inset = kit.px(space::kM);  // of the cards below
  ImGui::SetCursorScreenPos(ImVec2(at.x + inset, at.y));
  Columns columns(kit, row_columns(kit), space::kL);
  ImGui::Dummy(ImVec2(1, 1));
  columns.next();
  share_scale(kit, band_names(pane.words));
  columns.next();
  ImGui::Dummy(ImVec2(1, 1));
}

Intent course_row(Pane& pane, const CourseRow& row) {
  Kit& kit = pane.kit;
  const ProgressPane& shown = pane.app.progress();
  const bool open = shown.open == row.id && row.course != nullptr;
  Intent asked;
  ImGui::PushID(row.id.c_str());
  if (row.course == nullptr) {
    begin_card(kit, {.padding = space::kM});
    row_content(pane, row);
    end_card(kit);
  } else {
    begin_pressable_card(kit, "row", row.name, {.padding = space::kM, .accented = open});
    row_content(pane, row);
    if (end_pressable_card(kit)) {
      ProgressPane changed = shown;
      changed.open = open ? std::string() : row.id;
      take(asked, of_record(intent::ShowProgress{changed}));
    }
  }
  if (open) {
    gap(kit, space::kXs);
    begin_card(kit, {.padding = space::kL});
    if (row.course->enough()) {
      take(asked, chart(pane, *row.course));
    } else {
      evidence_list(pane, *row.course);
    }
    end_card(kit);
    // Just opened: the chart comes into sight, with its row above it.
    if (pane.fresh) ImGui::SetScrollHereY(1.0F);
    gap(kit, space::kS);
  }
  gap(kit, space::kXs);
  ImGui::PopID();
  return asked;
}

}  // namespace klankbord::ui
