#include "pdf/exam_pages.h"
#include "pdf/exam_pdf.h"

namespace klankbord::pdf {

using text::Key;

namespace {

using report::SittingLine;
using report::SittingReport;

constexpr double kCandidate = 74;

void write_results(ExamPages& pages, const SittingReport& report) {
  const text::Catalogue& tr = pages.tr();
  const Sheet& sheet = pages.sheet();
  pages.begin_table(Key{"exam-report.results"},
                    {{tr(Key{"exam-report.candidate"}), kCandidate},
                     {tr(Key{"exam-report.station"}), 66},
                     {tr(Key{"exam-report.started"}), 66},
                     {tr(Key{"exam-report.sealed"}), 66},
                     {tr(Key{"exam-report.minutes"}), 46, Align::right},
                     {tr(Key{"exam-report.end"}), 58},
                     {tr(Key{"report.points"}), 50, Align::right},
                     {tr(Key{"exam-report.result"}), kMeasure - kCandidate - 352}});
  for (const SittingLine& line : report.lines) {
    pages.row({sheet.words(line.candidate, Face::strong), sheet.words(line.station),
               sheet.words(report::short_time_text(tr, line.started)),
               sheet.words(report::short_time_text(tr, line.sealed)),
               sheet.words(std::to_string(line.active_s / 60)),
               sheet.words(report::end_text(tr, line.end)),
               sheet.words(report::line_points_text(line)),
               sheet.words(report::line_outcome_text(tr, line))});
  }
  pages.end_table();
}

struct Some {
  Key heading, what, nothing;
  std::string note;
};

// Only those of whom there is something to say; a sentence where there is nothing of anyone.
template <typename TextOf>
void write_some(ExamPages& pages, const SittingReport& report, const Some& some,
                const TextOf& text_of) {
  const text::Catalogue& tr = pages.tr();
  bool any = false;
  for (const SittingLine& line : report.lines) {
    const std::string text = text_of(line);
    if (text.empty()) continue;
    if (!any) {
      pages.begin_table(
          some.heading,
          {{tr(Key{"exam-report.candidate"}), kCandidate}, {tr(some.what), kMeasure - kCandidate}},
          some.note);
    }
    any = true;
    pages.row({pages.sheet().words(line.candidate, Face::strong), pages.sheet().words(text)});
  }
  if (!any) {
    pages.heading(some.heading, 20);
    pages.text(tr(some.nothing), kInk, 8.5);
  }
  pages.end_table();
}

void write_events(ExamPages& pages, const SittingReport& report) {
  const text::Catalogue& tr = pages.tr();
  const Sheet& sheet = pages.sheet();
  bool any = false;
  for (const SittingLine& line : report.lines) any = any || !line.events.empty();
  if (!any) {
    pages.heading(Key{"exam-report.incidents"}, 20);
    pages.text(tr(Key{"exam-report.no-incidents"}), kInk, 8.5);
    pages.end_table();
    return;
  }
  pages.begin_table(Key{"exam-report.incidents"},
                    {{tr(Key{"exam-report.candidate"}), kCandidate},
                     {tr(Key{"exam-report.time"}), 70},
                     {tr(Key{"exam-report.kind"}), 96},
                     {tr(Key{"exam-report.incident"}), kMeasure - kCandidate - 166}});
  for (const SittingLine& line : report.lines) {
    for (const report::SittingEvent& event : line.events) {
      const std::string text = on_one_line(report::event_text(tr, event), false);
      pages.row({sheet.words(line.candidate, Face::strong),
                 sheet.words(report::short_time_text(tr, event.at)),
                 sheet.words(report::event_kind_text(tr, event.kind)), sheet.words(text)});
    }
  }
  pages.end_table();
}

void write_proof(ExamPages& pages, const SittingReport& report) {
  const text::Catalogue& tr = pages.tr();
  const Sheet& sheet = pages.sheet();
  constexpr double kReceipt = 94, kCheck = 60;
  pages.begin_table(
      Key{"exam-report.proof"},
      {{tr(Key{"exam-report.candidate"}), kCandidate},
       {tr(Key{"exam-report.receipt"}), kReceipt},
       {tr(Key{"exam-report.check"}), kCheck},
       {tr(Key{"exam-report.journal"}), kMeasure - kCandidate - kReceipt - kCheck, Align::left, 6}},
      tr(Key{"exam-report.proof-help"}));
  for (const SittingLine& line : report.lines) {
    const bool broken = line.proof == report::SittingProof::broken;
    Run last = sheet.words(line.journal_hash);
    if (broken) {
      last = {kept_short(report::typeset(base::Language::en, line.problem)), Face::regular, kNone,
              base::Language::en};
    }
    pages.row(
        {sheet.words(line.candidate, Face::strong), sheet.words(line.receipt),
         sheet.words(report::proof_text(tr, line.proof), Face::regular, broken ? kNone : kInk),
         std::move(last)});
  }
  pages.end_table();
}

void draw(ExamPages& pages, const SittingReport& report) {
  const text::Catalogue& tr = pages.tr();
  pages.sheet().head(tr(Key{"exam-report.sittings-kind"}), report.form.title,
                     report::facts_of(tr, report), 5);
  pages.heading(Key{"exam-report.attendance"});
  pages.text(report::attendance_text(tr, report));
  const std::string note = report::short_form_text(tr, report.form);
  if (!note.empty()) pages.text(note, kSoft, 8.5);
  pages.sheet().skip(12);
  if (!report.lines.empty()) {
    write_results(pages, report);
    write_some(pages, report,
               {Key{"report.knockouts"}, Key{"exam-report.incident"},
                Key{"exam-report.no-knockouts"}, tr(Key{"exam-report.knockouts-help"})},
               [&](const SittingLine& line) {
                 return report::typeset(tr.language(), report::knockouts_text(tr, line));
               });
    write_some(pages, report,
               {Key{"exam-report.settings"},
                Key{"exam-report.settings"},
                Key{"exam-report.no-settings"},
                {}},
               [&](const SittingLine& line) { return report::settings_text(tr, line.settings); });
    write_events(pages, report);
    write_some(pages, report,
               {Key{"exam-report.noted"}, Key{"exam-report.incident"},
                Key{"exam-report.no-incidents"}, tr(Key{"exam-report.noted-help"})},
               [&](const SittingLine& line) { return report::noted_text(tr, line); });
    write_proof(pages, report);
  }
  pages.hashes(report::hashes_of(tr, report.form));
  pages.sign({tr(Key{"exam-report.signature-invigilator"}), tr(Key{"exam-report.signature-head"}),
              tr(Key{"report.signature-date"})});
}

}  // namespace

base::Result<std::string> pdf_of(const SittingReport& report, const text::Catalogue& tr) {
  return drawn(
      {report::typeset(report.form.title), report::typeset(tr.language(), report.form.centre),
       std::string(to_string(tr.language())), report.printed.utc},
      tr, {report.form.centre}, [&](ExamPages& pages) { draw(pages, report); });
}

}  // namespace klankbord::pdf
