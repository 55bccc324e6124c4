#include <algorithm>

#include "pdf/pdf.h"
#include "pdf/sheet.h"

namespace klankbord::pdf {

using text::Key;

namespace {

using report::CourseRow;

constexpr double kName = 232, kCourse = 112, kColumnGap = 14;
constexpr double kRow = 27, kLine = 16;
constexpr std::size_t kMostColumns = 14;  // attempts in a small chart: the latest ones
constexpr double kRestHeight = 14;

void more(Sheet& sheet, std::size_t count) {
  if (count == 0) return;
  sheet.set({{sheet.words(sheet.tr().count(Key{"report.more"}, static_cast<long long>(count)),
                          Face::regular, kSoft)},
             8,
             1});
}

// One column per attempt, as high as its share.
void chart(Sheet& sheet, const CourseRow& row, double x, double y, double height) {
  constexpr double kWidth = 5.5, kStep = kCourse / kMostColumns;
  const std::size_t shown = std::min(row.over_time.size(), kMostColumns);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& point = row.over_time[row.over_time.size() - shown + i];
    const double filled = std::max(1.2, height * point.points.permille() / 1000);
    const double left = x + static_cast<double>(i) * kStep;
    sheet.canvas().rectangle(left, y, kWidth, height, 1, kTrack);
    sheet.canvas().rectangle(left, y + height - filled, kWidth, filled, 1, kAccent);
  }
}

void course(Sheet& sheet, const CourseRow& row) {
  const text::Catalogue& tr = sheet.tr();
  Canvas& canvas = sheet.canvas();
  const double y = sheet.y();
  canvas.set({{sheet.words(row.id + " ", Face::strong), run(row.title)}, 8.5, 2, Align::left, 1.25},
             kLeft, y, kName);
  chart(sheet, row, kLeft + kName + kColumnGap, y + 1, 19);
  const double x = kLeft + kName + kCourse + 2 * kColumnGap, width = kLeft + kMeasure - x;
  const std::string share = row.enough ? text::percent(sheet.language(), row.recent.permille()) +
                                             " · " + report::label_text(tr, row.recent)
                                       : tr(Key{"report-progress.too-little"});
  canvas.set({{sheet.words(share, row.enough ? Face::strong : Face::regular)}, 8.5, 1}, x, y,
             width);
  canvas.set({{sheet.words(tr.count(Key{"report.observations"}, row.opportunities) + ", " +
                               tr.count(Key{"report-progress.scenarios"}, row.scenarios),
                           Face::regular, kSoft)},
              7.5,
              1},
             x, y + 11, width);
  sheet.move_to(y + kRow);
}

// As many rows as fit above `bottom`, and how many more there are.
void courses(Sheet& sheet, Key heading, const std::vector<CourseRow>& rows, double bottom) {
  if (rows.empty()) return;
  sheet.heading(sheet.tr()(heading));
  std::size_t shown = 0;
  while (shown < rows.size() && sheet.y() + kRow + kRestHeight < bottom) {
    course(sheet, rows[shown++]);
  }
  more(sheet, rows.size() - shown);
  sheet.skip(10);
}

struct Cell {
  std::string text;
  double width;
  Align align = Align::right;
};

void cells(Sheet& sheet, const std::vector<Cell>& row, double x, Colour colour, double size) {
  for (const Cell& cell : row) {
    sheet.canvas().set({{sheet.words(cell.text, Face::regular, colour)}, size, 1, cell.align}, x,
                       sheet.y(), cell.width);
    x += cell.width;
  }
}

void scenarios(Sheet& sheet, const report::ProgressReport& report, double bottom) {
  if (report.scenarios.empty()) return;
  const text::Catalogue& tr = sheet.tr();
  const base::Language language = sheet.language();
  constexpr double kTitle = 255, kNumber = 59;
  sheet.heading(tr(Key{"report-progress.by-scenario"}));
  cells(sheet,
        {{tr(Key{"report-progress.times"}), kNumber},
         {tr(Key{"report-progress.first"}), kNumber},
         {tr(Key{"report-progress.best"}), kNumber},
         {tr(Key{"report-progress.latest"}), kNumber}},
        kLeft + kTitle, kSoft, 7.5);
  sheet.skip(kLine - 2);
  std::size_t shown = 0;
  for (; shown < report.scenarios.size() && sheet.y() + kLine + kRestHeight < bottom; ++shown) {
    const report::ScenarioRow& row = report.scenarios[shown];
    sheet.canvas().set({{run(row.title)}, 8.5, 1}, kLeft, sheet.y(), kTitle);
    cells(sheet,
          {{std::to_string(row.finished), kNumber},
           {text::percent(language, row.first.permille()), kNumber},
           {text::percent(language, row.best.permille()), kNumber},
           {text::percent(language, row.latest.permille()), kNumber}},
          kLeft + kTitle, kInk, 8.5);
    sheet.skip(kLine);
  }
  more(sheet, report.scenarios.size() - shown);
  sheet.skip(10);
}

void attempts(Sheet& sheet, const report::ProgressReport& report, double bottom) {
  const text::Catalogue& tr = sheet.tr();
  if (report.attempts.empty()) return;
  constexpr double kDate = 104, kTitle = 232;
  sheet.heading(tr(Key{"report-progress.attempts"}));
  std::size_t shown = 0;
  for (; shown < report.attempts.size() && sheet.y() + kLine + kRestHeight < bottom; ++shown) {
    const report::AttemptRow& row = report.attempts[shown];
    Canvas& canvas = sheet.canvas();
    canvas.set({{sheet.words(report::date_text(tr, row.started), Face::regular, kSoft)}, 8.5, 1},
               kLeft, sheet.y(), kDate - 6);
    canvas.set({{run(row.title)}, 8.5, 1}, kLeft + kDate, sheet.y(), kTitle - 8);
    canvas.set({{sheet.words(row.finished ? report::points_text(tr, row.points)
                                          : tr(Key{"attempts.unfinished"}))},
                8.5,
                1,
                Align::right},
               kLeft + kDate + kTitle, sheet.y(), kMeasure - kDate - kTitle);
    sheet.skip(kLine);
  }
  more(sheet, report.attempts.size() - shown);
}

// Those with the most evidence first, since they say the most; then by number as they came.
std::vector<CourseRow> by_evidence(std::vector<CourseRow> rows) {
  std::stable_sort(rows.begin(), rows.end(), [](const CourseRow& a, const CourseRow& b) {
    return a.opportunities > b.opportunities;
  });
  return rows;
}

}  // namespace

base::Result<std::string> pdf_of(const report::ProgressReport& report, const text::Catalogue& tr) {
  const std::string language(to_string(tr.language()));
  Sheet sheet({tr(Key{"report-progress.title"}), report::typeset(tr.language(), report.learner),
               language, report.until().utc},
              tr);
  const std::vector<std::string> foot = {tr(Key{"report-progress.how-counted"}),
                                         report::typeset(report.framework)};
  std::size_t finished = 0;
  for (const report::AttemptRow& row : report.attempts) finished += row.finished ? 1 : 0;
  sheet.head(tr(Key{"report-progress.kind"}), {tr(Key{"report-progress.title"}), tr.language()},
             {{tr(Key{"report.learner"}), report.learner},
              {tr(Key{"report-progress.until"}), report::date_text(tr, report.until())},
              {tr(Key{"report-progress.finished"}), std::to_string(finished)}});
  if (report.attempts.empty()) {
    sheet.set({{sheet.words(tr(Key{"attempts.empty"}))}, 9.5});
  }
  const double scenario_rows =
      Sheet::kHeadingHeight +
      kLine * static_cast<double>(std::min<std::size_t>(report.scenarios.size(), 12) + 1) +
      kRestHeight + 10;
  courses(sheet, Key{"debrief.by-block"}, report.blocks, kBottom - scenario_rows);
  scenarios(sheet, report, kBottom);
  sheet.foot(foot, 1);
  sheet.next_page();
  const double bottom = kBottom - Sheet::kRemarksHeight - 14;
  courses(sheet, Key{"report-progress.by-competence"}, by_evidence(report.competences),
          bottom - 170);
  attempts(sheet, report, bottom);
  sheet.remarks();
  sheet.foot(foot, 2);
  return sheet.canvas().finish();
}

}  // namespace klankbord::pdf
