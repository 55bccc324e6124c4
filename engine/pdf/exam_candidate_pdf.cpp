#include <algorithm>

#include "pdf/exam_pages.h"
#include "pdf/exam_pdf.h"

namespace klankbord::pdf {

using text::Key;

namespace {

using report::CandidateReport;
using report::ExamOutcome;

// The outcome in large letters on a tint, and what goes with it.
void write_outcome(ExamPages& pages, const CandidateReport& report) {
  Sheet& sheet = pages.sheet();
  const text::Catalogue& tr = pages.tr();
  const bool released = report.outcome != ExamOutcome::not_released;
  const double top = sheet.y();
  const Paragraph outcome{
      {sheet.words(report::outcome_text(tr, report.outcome), Face::strong)}, 20, 1};
  const std::string words =
      released ? report::points_text(tr, report.total) : tr(Key{"exam-report.wait"});
  const Paragraph below{{sheet.words(words)}, 10.5};
  const double inside = kMeasure - 32;
  const double height = 20 * 1.32 + sheet.canvas().height(below, inside) + 28;
  sheet.canvas().rectangle(kLeft, top, kMeasure, height, 5, kTint);
  sheet.canvas().rectangle(kLeft, top, 4, height, 2, kAccent);
  sheet.move_to(top + 11);
  sheet.set(outcome, 18, inside);
  sheet.skip(3);
  sheet.set(below, 18, inside);
  sheet.move_to(top + height + 12);
  if (report.past.size() > 1) {
    const report::Moment& before = report.past[report.past.size() - 2].at;
    pages.text(tr(Key{"exam-report.marked-again"}, {{"date", report::date_text(tr, before)}}));
  }
  const std::string note = released ? report::short_form_text(tr, report.form) : std::string();
  if (!note.empty()) pages.text(note, kSoft, 8.5);
  sheet.skip(10);
}

void write_blocks(ExamPages& pages, const CandidateReport& report) {
  if (report.blocks.empty()) return;
  Sheet& sheet = pages.sheet();
  const text::Catalogue& tr = pages.tr();
  constexpr double kTitle = 258, kBar = 84, kBeside = 14;
  pages.heading(Key{"debrief.by-block"});
  for (const report::ExamBlock& block : report.blocks) {
    pages.need(30);
    const Paragraph title{{sheet.words(block.id + ". ", Face::strong), run(block.title)}, 9, 2};
    const double height = sheet.canvas().set(title, kLeft, sheet.y(), kTitle);
    const double x = kLeft + kTitle + kBeside, words = x + kBar + 12;
    const double rest = kLeft + kMeasure - words;
    if (block.points.observed()) {
      sheet.bar(x, sheet.y() + 3, kBar, block.points);
      if (block.floor_permille > 0) {
        const double mark = x + kBar * block.floor_permille / 1000;
        sheet.canvas().line(mark, sheet.y(), mark, sheet.y() + 12, kInk, 1.2);
      }
    }
    sheet.canvas().set({{sheet.words(report::points_text(tr, block.points))}, 8.5, 1}, words,
                       sheet.y(), rest);
    double below = 12;
    if (block.floor_permille > 0) {
      const std::string share = text::percent(tr.language(), block.floor_permille);
      below += sheet.canvas().set(
          {{sheet.words(tr(Key{"exam-report.floor"}, {{"share", share}}), Face::regular, kSoft)},
           8,
           1},
          words, sheet.y() + 11, rest);
    }
    sheet.skip(std::max(height, below) + 5);
  }
  sheet.skip(9);
}

void write_knockouts(ExamPages& pages, const CandidateReport& report) {
  Sheet& sheet = pages.sheet();
  const text::Catalogue& tr = pages.tr();
  pages.heading(Key{"report.knockouts"});
  if (report.knockouts.empty()) pages.text(tr(Key{"exam-report.no-knockouts"}));
  for (const report::ExamKnockout& knockout : report.knockouts) {
    const std::string state = tr(knockout.confirmed ? Key{"exam-report.knockout-confirmed"}
                                                    : Key{"exam-report.knockout-waived"});
    const Colour colour = knockout.confirmed ? kNone : kSoft;
    pages.text({{sheet.words(knockout.code + " ", Face::strong, colour), run(knockout.text),
                 sheet.words(" \u00B7 " + state, Face::regular, colour)},
                9.5});
  }
  sheet.skip(12);
}

void write_items(ExamPages& pages, const CandidateReport& report) {
  if (!report.retired || report.items.empty()) return;
  const text::Catalogue& tr = pages.tr();
  const Sheet& sheet = pages.sheet();
  pages.begin_table(Key{"exam-report.items"},
                    {{tr(Key{"report.conversation"}), 140},
                     {tr(Key{"exam-report.competence"}), 223},
                     {tr(Key{"exam-report.level"}), 84},
                     {tr(Key{"exam-report.weight"}), 44}},
                    tr(Key{"exam-report.items-note"}));
  for (const report::ExamItem& item : report.items) {
    report::Words competence = item.text;
    competence.text = item.competence + " " + competence.text;
    pages.row({run(item.scenario), run(competence), sheet.words(report::item_level_text(tr, item)),
               sheet.words(std::to_string(item.weight))});
  }
  pages.end_table();
}

void draw(ExamPages& pages, const CandidateReport& report) {
  const text::Catalogue& tr = pages.tr();
  pages.sheet().head(tr(Key{"exam-report.result-kind"}), report.form.title,
                     report::facts_of(tr, report), 5);
  write_outcome(pages, report);
  if (report.outcome != ExamOutcome::not_released) {
    write_blocks(pages, report);
    write_knockouts(pages, report);
    pages.heading(Key{"exam-report.decision"});
    for (const std::string& text : report::decision_texts(tr, report)) pages.text(text);
    pages.sheet().skip(12);
    write_items(pages, report);
    pages.heading(Key{"exam-report.appeal-title"});
    pages.text(tr(Key{"exam-report.appeal"}));
    pages.sheet().skip(12);
  }
  pages.hashes(report::hashes_of(tr, report.form, report.journal_hash));
}

}  // namespace

base::Result<std::string> pdf_of(const CandidateReport& report, const text::Catalogue& tr) {
  return drawn(
      {report::typeset(report.form.title), report::typeset(tr.language(), report.form.centre),
       std::string(to_string(tr.language())), report.printed.utc},
      tr, {tr(Key{"exam-report.scope"})}, [&](ExamPages& pages) { draw(pages, report); });
}

}  // namespace klankbord::pdf
