#include "report/charts.h"
#include "report/html.h"
#include "report/html_page.h"
#include "report/phrases.h"

namespace klankbord::report {

using text::Key;

namespace {

class ProgressPage {
 public:
  ProgressPage(const ProgressReport& report, const text::Catalogue& tr)
      : report_(report), tr_(tr) {}

  std::string write() {
    std::size_t finished = 0;
    for (const AttemptRow& row : report_.attempts) finished += row.finished ? 1 : 0;
    begin_page(html_, tr_, tr_(Key{"report-progress.kind"}),
               {tr_(Key{"report-progress.title"}), tr_.language()});
    write_facts(html_, {{tr_(Key{"report.learner"}), report_.learner},
                        {tr_(Key{"report-progress.until"}), date_text(tr_, report_.until())},
                        {tr_(Key{"report-progress.finished"}), std::to_string(finished)}});
    html_.close();  // header
    if (report_.attempts.empty()) html_.element("p", tr_(Key{"attempts.empty"}));
    write_courses(Key{"debrief.by-block"}, "b", report_.blocks);
    write_scenarios();
    write_courses(Key{"report-progress.by-competence"}, "c", report_.competences);
    write_attempts();
    end_page(html_, {typeset(report_.framework), tr_(Key{"report-progress.how-counted"}),
                     tr_(Key{"report.practice-only"})});
    return html_.take();
  }

 private:
  void begin_table(Key heading, std::initializer_list<Key> columns) {
    html_.open("section");
    html_.element("h2", tr_(heading));
    html_.open("div", {{"class", "scroll"}});
    html_.open("table");
    html_.open("thead");
    html_.open("tr");
    for (const Key key : columns) html_.element("th", tr_(key), {{"scope", "col"}});
    html_.close();
    html_.close();
    html_.open("tbody");
  }
  void end_table() {
    for (int i = 0; i < 4; ++i) html_.close();  // tbody, table, div, section
  }

  void write_courses(Key heading, const std::string& prefix,
                     const std::vector<CourseRow>& courses) {
    if (courses.empty()) return;
    begin_table(heading, {Key{"report-progress.what"}, Key{"report-progress.over-time"},
                          Key{"report-progress.recent"}, Key{"report-progress.evidence"}});
    for (const CourseRow& course : courses) {
      html_.open("tr");
      html_.words("th", {course.id + " " + course.title.text, course.title.language},
                  tr_.language(), {{"scope", "row"}});
      html_.open("td");
      write_course(html_, tr_, prefix + course.id, course);
      html_.close();
      html_.element("td", course.enough ? text::percent(tr_.language(), course.recent.permille()) +
                                              " · " + label_text(tr_, course.recent)
                                        : tr_(Key{"report-progress.too-little"}));
      html_.element("td", tr_.count(Key{"report.observations"}, course.opportunities) + ", " +
                              tr_.count(Key{"report-progress.scenarios"}, course.scenarios));
      html_.close();
    }
    end_table();
  }

  void write_scenarios() {
    if (report_.scenarios.empty()) return;
    begin_table(
        Key{"report-progress.by-scenario"},
        {Key{"report.conversation"}, Key{"report-progress.times"}, Key{"report-progress.first"},
         Key{"report-progress.best"}, Key{"report-progress.latest"}});
    for (const ScenarioRow& row : report_.scenarios) {
      html_.open("tr");
      html_.words("th", row.title, tr_.language(), {{"scope", "row"}});
      html_.element("td", std::to_string(row.finished));
      share_and_date(row.first, row.first_at);
      html_.element("td", text::percent(tr_.language(), row.best.permille()));
      share_and_date(row.latest, row.latest_at);
      html_.close();
    }
    end_table();
  }

  void share_and_date(const assess::Points& points, const Moment& at) {
    html_.open("td", {{"class", "number"}});
    html_.text(text::percent(tr_.language(), points.permille()));
    html_.element("small", date_text(tr_, at));
    html_.close();
  }

  void write_attempts() {
    if (report_.attempts.empty()) return;
    begin_table(Key{"report-progress.attempts"},
                {Key{"report.when"}, Key{"report.conversation"}, Key{"report.points"}});
    for (const AttemptRow& row : report_.attempts) {
      html_.open("tr");
      html_.element("td", date_text(tr_, row.started), {{"class", "number"}});
      html_.words("td", row.title, tr_.language());
      html_.element("td",
                    row.finished ? points_text(tr_, row.points) : tr_(Key{"attempts.unfinished"}));
      html_.close();
    }
    end_table();
  }

  const ProgressReport& report_;
  const text::Catalogue& tr_;
  HtmlWriter html_;
};

}  // namespace

std::string html_of(const ProgressReport& report, const text::Catalogue& tr) {
  return ProgressPage(report, tr).write();
}

}  // namespace klankbord::report
