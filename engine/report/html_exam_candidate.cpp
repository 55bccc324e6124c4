#include "report/charts.h"
#include "report/exam_phrases.h"
#include "report/html_exam.h"
#include "report/html_exam_parts.h"
#include "report/html_page.h"
#include "report/phrases.h"

namespace klankbord::report {

using text::Key;

namespace {

class CandidatePage {
 public:
  CandidatePage(const CandidateReport& report, const text::Catalogue& tr)
      : report_(report), tr_(tr) {}

  std::string write() {
    begin_page(html_, tr_, tr_(Key{"exam-report.result-kind"}), report_.form.title);
    write_facts(html_, facts_of(tr_, report_));
    html_.close();  // header
    write_outcome();
    if (report_.outcome != ExamOutcome::not_released) {
      write_blocks();
      write_knockouts();
      write_decision();
      write_items();
      begin_section(Key{"exam-report.appeal-title"});
      html_.element("p", tr_(Key{"exam-report.appeal"}));
      html_.close();
    }
    write_hashes(html_, tr_, hashes_of(tr_, report_.form, report_.journal_hash));
    end_page(html_, {tr_(Key{"exam-report.scope"})});
    return html_.take();
  }

 private:
  void begin_section(Key heading) {
    html_.open("section");
    html_.element("h2", tr_(heading));
  }

  void write_outcome() {
    html_.open("section");
    html_.open("p", {{"class", "total"}});
    html_.element("strong", outcome_text(tr_, report_.outcome));
    if (report_.outcome != ExamOutcome::not_released) {
      html_.element("span", points_text(tr_, report_.total));
    }
    html_.close();
    if (report_.outcome == ExamOutcome::not_released) {
      html_.element("p", tr_(Key{"exam-report.wait"}));
    }
    if (report_.past.size() > 1) {
      html_.element("p", tr_(Key{"exam-report.marked-again"},
                             {{"date", date_text(tr_, report_.past[report_.past.size() - 2].at)}}));
    }
    const std::string note = short_form_text(tr_, report_.form);
    if (report_.outcome != ExamOutcome::not_released && !note.empty())
      html_.element("p", note, {{"class", "soft"}});
    html_.close();
  }

  void write_blocks() {
    if (report_.blocks.empty()) return;
    begin_table(html_, tr_, Key{"debrief.by-block"}, {Key{"report.block"}, Key{"report.points"}});
    for (const ExamBlock& block : report_.blocks) {
      const std::string name = block.id + ". " + block.title.text;
      html_.open("tr");
      html_.words("th", {name, block.title.language}, tr_.language(), {{"scope", "row"}});
      html_.open("td");
      html_.text(points_text(tr_, block.points));
      if (block.points.observed()) {
        write_bar(html_, tr_, "bar-" + block.id, typeset(block.title), block.points);
      }
      if (block.floor_permille > 0) {
        html_.element("small",
                      tr_(Key{"exam-report.floor"},
                          {{"share", text::percent(tr_.language(), block.floor_permille)}}));
      }
      html_.close();
      html_.close();
    }
    end_table(html_);
  }

  void write_knockouts() {
    begin_section(Key{"report.knockouts"});
    if (report_.knockouts.empty()) html_.element("p", tr_(Key{"exam-report.no-knockouts"}));
    for (const ExamKnockout& knockout : report_.knockouts) {
      html_.open("div", {{"class", knockout.confirmed ? "finding knockout" : "finding"}});
      html_.open("p");
      html_.element("strong", knockout.code + " ");
      html_.words("span", knockout.text, tr_.language());
      html_.close();
      html_.element("p",
                    tr_(knockout.confirmed ? Key{"exam-report.knockout-confirmed"}
                                           : Key{"exam-report.knockout-waived"}),
                    {{"class", "soft"}});
      html_.close();
    }
    html_.close();
  }

  void write_decision() {
    begin_section(Key{"exam-report.decision"});
    for (const std::string& text : decision_texts(tr_, report_)) {
      html_.element("p", typeset(tr_.language(), text));
    }
    html_.close();
  }

  void write_items() {
    if (!report_.retired || report_.items.empty()) return;
    begin_table(html_, tr_, Key{"exam-report.items"},
                {Key{"report.conversation"}, Key{"exam-report.competence"},
                 Key{"exam-report.level"}, Key{"exam-report.weight"}},
                tr_(Key{"exam-report.items-note"}));
    for (const ExamItem& item : report_.items) {
      html_.open("tr");
      html_.words("td", item.scenario, tr_.language());
      html_.words("td", {item.competence + " " + item.text.text, item.text.language},
                  tr_.language());
      html_.element("td", item_level_text(tr_, item), {{"class", "number"}});
      html_.element("td", std::to_string(item.weight));
      html_.close();
    }
    end_table(html_);
  }

  const CandidateReport& report_;
  const text::Catalogue& tr_;
  HtmlWriter html_;
};

}  // namespace

std::string html_of(const CandidateReport& report, const text::Catalogue& tr) {
  return CandidatePage(report, tr).write();
}

}  // namespace klankbord::report
