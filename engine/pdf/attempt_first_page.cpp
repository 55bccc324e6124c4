#include <algorithm>

#include "pdf/attempt_pages.h"

namespace klankbord::pdf {

using text::Key;

namespace {

constexpr double kGap = 18;  // between columns
constexpr double kMoodHeight = 138, kMoodNames = 94;
constexpr std::size_t kMostBlocks = 11;  // a framework has no more
constexpr std::size_t kMostItems = 6;    // where there is room

void write_total(Sheet& sheet, const report::AttemptReport& report) {
  const text::Catalogue& tr = sheet.tr();
  const double y = sheet.y();
  if (!report.total.observed()) {
    sheet.set({{sheet.words(tr(Key{"points.not-observed"}), Face::strong)}, 16, 1});
    return;
  }
  Canvas& canvas = sheet.canvas();
  const double width = 118;
  canvas.set({{sheet.words(text::percent(sheet.language(), report.total.permille()), Face::strong)},
              30,
              1,
              Align::left,
              1.2},
             kLeft, y, width);
  std::vector<Run> sums = {
      sheet.words(tr(Key{"report.earned"}, {{"earned", std::to_string(report.total.earned)},
                                            {"reachable", std::to_string(report.total.reachable)}}),
                  Face::strong),
      sheet.words(" · " + report::label_text(tr, report.total))};
  double line = y + 5;
  const double x = kLeft + width, rest = kMeasure - width;
  line += canvas.set({sums, 11, 1}, x, line, rest);
  const auto note = [&](const std::string& text, Colour colour) {
    line += canvas.set({{sheet.words(text, Face::regular, colour)}, 8.5, 1}, x, line, rest);
  };
  if (!report.knockouts.empty()) {
    note(tr.count(Key{"report.knockout-count"}, static_cast<long long>(report.knockouts.size())),
         kNone);
  }
  if (report.pending > 0) {
    note(tr(Key{"debrief.pending"}, {{"count", std::to_string(report.pending)}}), kSoft);
  }
  if (!report.finished) note(tr(Key{"report.unfinished"}), kSoft);
  if (report.knockouts.empty()) note(tr(Key{"report.practice-only"}), kSoft);
  sheet.move_to(std::max(y + 36, line) + 12);
}

void write_blocks(Sheet& sheet, const report::AttemptReport& report) {
  const text::Catalogue& tr = sheet.tr();
  Canvas& canvas = sheet.canvas();
  sheet.heading(tr(Key{"debrief.by-block"}));
  constexpr double kTitle = 250, kBar = 76;
  const std::size_t shown = std::min(report.blocks.size(), kMostBlocks);
  for (std::size_t i = 0; i < shown; ++i) {
    const report::BlockReport& block = report.blocks[i];
    const Paragraph title{{sheet.words(block.id + ". ", Face::strong), run(block.title)}, 9, 2};
    const double height = canvas.set(title, kLeft, sheet.y(), kTitle);
    const double x = kLeft + kTitle + kGap, middle = sheet.y() + 6;
    sheet.bar(x, middle - 3, kBar, block.points);
    const double words = x + kBar + 12;
    canvas.set({{sheet.words(report::points_text(tr, block.points))}, 8.5, 1}, words, sheet.y(),
               kLeft + kMeasure - words);
    double below = 12;
    if (block.points.observed()) {
      std::size_t marks = 0;
      for (const report::Finding& finding : block.findings) marks += finding.marks.size();
      below += canvas.set(
          {{sheet.words(report::label_text(tr, block.points) + " · " +
                            tr.count(Key{"report.observations"}, static_cast<long long>(marks)),
                        Face::regular, kSoft)},
           8,
           1},
          words, sheet.y() + 11, kLeft + kMeasure - words);
    }
    sheet.skip(std::max(height, below) + 4);
  }
  sheet.skip(8);
}

void write_mood(Sheet& sheet, const report::AttemptReport& report, double height) {
  const text::Catalogue& tr = sheet.tr();
  Canvas& canvas = sheet.canvas();
  sheet.heading(tr(Key{"debrief.mood"}));
  const double top = sheet.y() + 4, x = kLeft + kMoodNames, width = kMeasure - kMoodNames - 8;
  const int end_s = std::max({report.elapsed_s, report.mood.back().at_s, 1});
  const auto y_of = [&](int step) { return top + (height - 22) * (3 - step) / 6; };
  const auto x_of = [&](int at_s) { return x + width * at_s / end_s; };
  for (int step = -3; step <= 3; ++step) {
    canvas.line(x, y_of(step), x + width, y_of(step), step == 0 ? kSoft : kRule, 0.5);
    canvas.set(
        {{sheet.words(report::mood_text(tr, step), Face::regular, kSoft)}, 7, 1, Align::right},
        kLeft, y_of(step) - 4.6, kMoodNames - 7);
  }
  std::vector<Canvas::Point> path = {{x_of(report.mood[0].at_s), y_of(report.mood[0].step)}};
  for (const report::MoodStep& point : report.mood) {
    path.push_back({x_of(point.at_s), path.back().y});
    path.push_back({x_of(point.at_s), y_of(point.step)});
  }
  path.push_back({x_of(end_s), path.back().y});
  canvas.polyline(path, kAccent, 1.6);
  for (const report::MoodStep& point : report.mood) {
    if (point.answer == 0) continue;
    const double px = x_of(point.at_s), py = y_of(point.step);
    canvas.disc(px, py, 6, kAccent);
    canvas.set(
        {{sheet.words(std::to_string(point.answer), Face::strong, kPaper)}, 6.5, 1, Align::centre},
        px - 8, py - 4.3, 16);
  }
  const double foot = top + height - 17;
  canvas.set({{sheet.words(text::clock(0), Face::regular, kSoft)}, 7, 1}, x, foot, 60);
  canvas.set(
      {{sheet.words(tr(Key{"report.mood-help"}), Face::regular, kSoft)}, 7, 1, Align::centre},
      x + 20, foot, width - 40);
  canvas.set({{sheet.words(text::clock(end_s), Face::regular, kSoft)}, 7, 1, Align::right},
             x + width - 60, foot, 60);
  sheet.move_to(top + height + 4);
}

// What one column shows of a competence: how it was, what it is, and the words that showed it.
struct Item {
  const report::Mark* mark = nullptr;
  const report::Finding* finding = nullptr;
};

bool holds(const std::vector<Item>& items, const std::string& competence) {
  return std::any_of(items.begin(), items.end(),
                     [&](const Item& item) { return item.mark->competence == competence; });
}

// Whether the competence was also shown less than in full.
bool fell_short(const report::AttemptReport& report, const std::string& competence) {
  for (const report::OpportunityRow& row : report.opportunities) {
    if (row.competence == competence && row.given && row.level < 2 && !row.pending) return true;
  }
  return false;
}

// Competences shown at that level and none better or worse, in call order, each once.
std::vector<Item> items_at(const report::AttemptReport& report, bool in_full) {
  std::vector<Item> items;
  for (int level = in_full ? 2 : 0; level < (in_full ? 3 : 2); ++level) {
    for (const report::BlockReport& block : report.blocks) {
      for (const report::Finding& finding : block.findings) {
        for (const report::Mark& mark : finding.marks) {
          const int counts = mark.spoiled ? 0 : mark.level;
          if (counts != level || mark.pending || holds(items, mark.competence)) continue;
          if (in_full && fell_short(report, mark.competence)) continue;
          items.push_back({&mark, &finding});
        }
      }
    }
  }
  // What went well counts most where it also did the customer good, what did not where it hurt.
  std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) {
    const int first = a.finding->mood_change, second = b.finding->mood_change;
    return in_full ? first > second : first < second;
  });
  return items;
}

// Answers the height used.
double write_items(Sheet& sheet, const std::vector<Item>& items, const std::string& title,
                   const std::string& none, double x, double width) {
  Canvas& canvas = sheet.canvas();
  const double bottom = kBottom;
  double y = sheet.y();
  y += canvas.set({{sheet.words(title, Face::strong)}, 12, 1}, x, y, width) + 5;
  if (items.empty()) {
    return canvas.set({{sheet.words(none, Face::regular, kSoft)}, 9}, x, y, width);
  }
  for (std::size_t i = 0; i < std::min(items.size(), kMostItems); ++i) {
    const report::Mark& mark = *items[i].mark;
    const int level = mark.spoiled ? 0 : mark.level;
    const Paragraph competence{
        {sheet.words(mark.competence + " ", Face::strong), run(mark.text)}, 9, 3};
    Run quote = run(items[i].finding->quote, Face::regular, kSoft);
    if (items[i].finding->spoken) quote.text = report::quoted(sheet.tr(), items[i].finding->quote);
    quote.text = kept_short(quote.text);
    quote.text = on_one_line(quote.text, items[i].finding->spoken);
    const Paragraph words{{quote}, 8.5, 3};
    const double inner = width - 14;
    if (y + canvas.height(competence, inner) + canvas.height(words, inner) > bottom) break;
    canvas.level(x + 4, y + 6, 3.4, level, colour_of(level));
    y += canvas.set(competence, x + 14, y, inner);
    y += canvas.set(words, x + 14, y, inner) + 6;
  }
  return y;
}

}  // namespace

void write_first_page(Sheet& sheet, const report::AttemptReport& report) {
  const text::Catalogue& tr = sheet.tr();
  sheet.head(tr(Key{"report.title"}), report.title,
             {{tr(Key{"report.learner"}), report.learner},
              {tr(Key{"report.when"}), report::date_time_text(tr, report.started)},
              {tr(Key{"report.company"}), report.company},
              {tr(Key{"report.customer"}), report.customer},
              {tr(Key{"report.kind"}), tr.named("kind.", report.kind)},
              {tr(Key{"report.channel"}), tr.named("channel.", report.channel)},
              {tr(Key{"report.conversation-time"}), text::clock(report.elapsed_s)}});
  write_total(sheet, report);
  write_blocks(sheet, report);
  // With many blocks the curve gives way, so that the columns keep their place.
  constexpr double kColumns = 215;
  if (!report.mood.empty()) {
    const double room = sheet.left() - kColumns - Sheet::kHeadingHeight;
    if (room > 70) write_mood(sheet, report, std::min(kMoodHeight, room));
  }
  const double width = (kMeasure - kGap) / 2;
  write_items(sheet, items_at(report, true), tr(Key{"report.strengths"}),
              tr(Key{"report.no-strengths"}), kLeft, width);
  write_items(sheet, items_at(report, false), tr(Key{"report.to-work-on"}),
              tr(Key{"report.nothing-to-work-on"}), kLeft + width + kGap, width);
}

}  // namespace klankbord::pdf
