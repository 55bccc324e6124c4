#include "report/exam_phrases.h"
#include "report/html_exam.h"
#include "report/html_exam_parts.h"
#include "report/html_page.h"
#include "report/phrases.h"

namespace klankbord::report {

using text::Key;

namespace {

class SittingsPage {
 public:
  SittingsPage(const SittingReport& report, const text::Catalogue& tr) : report_(report), tr_(tr) {}

  std::string write() {
    begin_page(html_, tr_, tr_(Key{"exam-report.sittings-kind"}), report_.form.title);
    write_facts(html_, facts_of(tr_, report_));
    html_.close();  // header
    begin_section(Key{"exam-report.attendance"});
    html_.element("p", attendance_text(tr_, report_));
    const std::string note = short_form_text(tr_, report_.form);
    if (!note.empty()) html_.element("p", note, {{"class", "soft"}});
    html_.close();
    if (!report_.lines.empty()) {
      write_results();
      write_knockouts();
      write_settings();
      write_events();
      write_noted();
      write_proof();
    }
    write_hashes(html_, tr_, hashes_of(tr_, report_.form));
    end_page(html_, {report_.form.centre});
    return html_.take();
  }

 private:
  void begin_section(Key heading) {
    html_.open("section");
    html_.element("h2", tr_(heading));
  }

  void cell(const std::string& text) { html_.element("td", text); }
  void narrow(const std::string& text) { html_.element("td", text, {{"class", "number"}}); }
  void begin_row(const SittingLine& line) {
    html_.open("tr");
    html_.element("th", line.candidate, {{"scope", "row"}});
  }

  void write_results() {
    begin_table(html_, tr_, Key{"exam-report.results"},
                {Key{"exam-report.candidate"}, Key{"exam-report.station"},
                 Key{"exam-report.started"}, Key{"exam-report.sealed"}, Key{"exam-report.minutes"},
                 Key{"exam-report.end"}, Key{"report.points"}, Key{"exam-report.result"}});
    for (const SittingLine& line : report_.lines) {
      begin_row(line);
      cell(line.station);
      narrow(short_time_text(tr_, line.started));
      narrow(short_time_text(tr_, line.sealed));
      narrow(std::to_string(line.active_s / 60));
      cell(end_text(tr_, line.end));
      narrow(line_points_text(line));
      cell(line_outcome_text(tr_, line));
      html_.close();
    }
    end_table(html_);
  }

  // Only those of whom there is something to say; a sentence where there is nothing of anyone.
  template <typename TextOf>
  void write_some(Key heading, Key what, const std::string& note, Key nothing,
                  const TextOf& text_of) {
    bool any = false;
    for (const SittingLine& line : report_.lines) {
      const std::string text = text_of(line);
      if (text.empty()) continue;
      if (!any) begin_table(html_, tr_, heading, {Key{"exam-report.candidate"}, what}, note);
      any = true;
      begin_row(line);
      cell(text);
      html_.close();
    }
    if (any) {
      end_table(html_);
      return;
    }
    begin_section(heading);
    html_.element("p", tr_(nothing));
    html_.close();
  }

  void write_knockouts() {
    write_some(Key{"report.knockouts"}, Key{"exam-report.incident"},
               tr_(Key{"exam-report.knockouts-help"}), Key{"exam-report.no-knockouts"},
               [&](const SittingLine& line) {
                 return typeset(tr_.language(), knockouts_text(tr_, line));
               });
  }

  void write_settings() {
    write_some(Key{"exam-report.settings"}, Key{"exam-report.settings"}, {},
               Key{"exam-report.no-settings"},
               [&](const SittingLine& line) { return settings_text(tr_, line.settings); });
  }

  void write_noted() {
    write_some(Key{"exam-report.noted"}, Key{"exam-report.incident"},
               tr_(Key{"exam-report.noted-help"}), Key{"exam-report.no-incidents"},
               [&](const SittingLine& line) { return noted_text(tr_, line); });
  }

  void write_events() {
    bool any = false;
    for (const SittingLine& line : report_.lines) any = any || !line.events.empty();
    if (!any) {
      begin_section(Key{"exam-report.incidents"});
      html_.element("p", tr_(Key{"exam-report.no-incidents"}));
      html_.close();
      return;
    }
    begin_table(html_, tr_, Key{"exam-report.incidents"},
                {Key{"exam-report.candidate"}, Key{"exam-report.time"}, Key{"exam-report.kind"},
                 Key{"exam-report.incident"}});
    for (const SittingLine& line : report_.lines) {
      for (const SittingEvent& event : line.events) {
        begin_row(line);
        narrow(short_time_text(tr_, event.at));
        cell(event_kind_text(tr_, event.kind));
        cell(typeset(tr_.language(), event_text(tr_, event)));
        html_.close();
      }
    }
    end_table(html_);
  }

  void write_proof() {
    begin_table(html_, tr_, Key{"exam-report.proof"},
                {Key{"exam-report.candidate"}, Key{"exam-report.receipt"}, Key{"exam-report.check"},
                 Key{"exam-report.journal"}},
                tr_(Key{"exam-report.proof-help"}));
    for (const SittingLine& line : report_.lines) {
      begin_row(line);
      narrow(line.receipt);
      html_.open("td");
      html_.text(proof_text(tr_, line.proof));
      if (!line.problem.empty()) {
        html_.element("small", line.problem, {{"lang", "en"}, {"class", "problem"}});
      }
      html_.close();
      html_.open("td", {{"class", "hash"}});
      html_.element("code", line.journal_hash);
      html_.close();
      html_.close();
    }
    end_table(html_);
  }

  const SittingReport& report_;
  const text::Catalogue& tr_;
  HtmlWriter html_;
};

}  // namespace

std::string html_of(const SittingReport& report, const text::Catalogue& tr) {
  return SittingsPage(report, tr).write();
}

}  // namespace klankbord::report
