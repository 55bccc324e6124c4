#include "report/room_report.h"

#include "report/csv.h"
#include "report/html_page.h"
#include "report/phrases.h"

namespace klankbord::report {

using text::Key;

namespace {

std::string listed(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

std::string state_of(const text::Catalogue& tr, const RoomLearner& learner) {
  if (!learner.begun) return tr(Key{"report-room.not-begun"});
  return tr(learner.finished ? Key{"report-room.finished"} : Key{"report-room.going-on"});
}

class RoomPage {
 public:
  RoomPage(const RoomReport& report, const text::Catalogue& tr) : report_(report), tr_(tr) {}

  std::string write() {
    begin_page(html_, tr_, tr_(Key{"report-room.kind"}), report_.title);
    write_facts(html_, {{tr_(Key{"report.when"}), date_text(tr_, report_.opened)},
                        {tr_(Key{"report-room.learners"}), std::to_string(report_.learners.size())},
                        {tr_(Key{"report-room.code"}), report_.code}});
    html_.close();  // header
    write_table();
    write_notes(tr_(Key{"report-room.notes"}), report_.notes);
    for (const RoomLearner& learner : report_.learners) write_learner(learner);
    end_page(html_, {tr_(Key{"report-room.private"}), tr_(Key{"report.practice-only"})});
    return html_.take();
  }

 private:
  void head(const std::string& text) { html_.element("th", text, {{"scope", "col"}}); }

  void write_table() {
    html_.open("section");
    html_.element("h2", tr_(Key{"report-room.by-learner"}));
    html_.open("div", {{"class", "scroll"}});
    html_.open("table");
    html_.open("thead");
    html_.open("tr");
    head(tr_(Key{"report-room.learner"}));
    head(tr_(Key{"report-room.state"}));
    head(tr_(Key{"report.points"}));
    for (const RoomBlock& block : report_.blocks) {
      html_.words("th", {block.id + ". " + block.title.text, block.title.language}, tr_.language(),
                  {{"scope", "col"}});
    }
    html_.close();
    html_.close();
    html_.open("tbody");
    for (const RoomLearner& learner : report_.learners) write_row(learner);
    for (int i = 0; i < 4; ++i) html_.close();  // tbody, table, div, section
  }

  void write_row(const RoomLearner& learner) {
    html_.open("tr");
    html_.element("th", learner.nickname, {{"scope", "row"}});
    html_.element("td", state_of(tr_, learner));
    write_points(learner, learner.total);
    for (std::size_t i = 0; i < report_.blocks.size(); ++i) {
      write_points(learner, i < learner.blocks.size() ? learner.blocks[i] : assess::Points{});
    }
    html_.close();
  }

  // Points and what they amount to, in words: a colour alone would tell nothing on paper.
  void write_points(const RoomLearner& learner, const assess::Points& points) {
    html_.open("td", {{"class", "number"}});
    if (learner.begun && points.observed()) {
      html_.text(std::to_string(points.earned) + "/" + std::to_string(points.reachable));
      html_.element("small", label_text(tr_, points));
    } else {
      html_.text("\u2013");
    }
    html_.close();
  }

  void write_notes(const std::string& title, const std::vector<std::string>& notes) {
    if (notes.empty()) return;
    html_.open("section");
    html_.element("h2", title);
    write_list(notes);
    html_.close();
  }

  void write_list(const std::vector<std::string>& notes) {
    html_.open("ul");
    for (const std::string& note : notes) html_.element("li", note);
    html_.close();
  }

  void write_learner(const RoomLearner& learner) {
    if (learner.marks.empty() && learner.notes.empty() && learner.knockouts.empty()) return;
    html_.open("section");
    html_.element("h2", learner.nickname);
    if (!learner.knockouts.empty()) {
      html_.element("p", tr_(Key{"report.knockouts"}) + ": " + listed(learner.knockouts));
    }
    for (const RoomMark& mark : learner.marks) {
      html_.open("p");
      html_.words("strong", mark.competence, tr_.language());
      html_.text(" " + tr_(Key{"report-room.mark"}, {{"level", std::to_string(mark.level)}}));
      if (!mark.reason.empty()) html_.text(" " + mark.reason);
      html_.close();
    }
    if (!learner.notes.empty()) {
      html_.element("h3", tr_(Key{"report-room.notes-of"}));
      write_list(learner.notes);
    }
    html_.close();
  }

  const RoomReport& report_;
  const text::Catalogue& tr_;
  HtmlWriter html_;
};

}  // namespace

std::string html_of(const RoomReport& report, const text::Catalogue& tr) {
  return RoomPage(report, tr).write();
}

std::string csv_of(const RoomReport& report, const text::Catalogue& tr) {
  std::string out(kByteOrderMark);
  CsvRow head(out);
  for (const Key key :
       {Key{"csv.learner"}, Key{"csv.scenario"}, Key{"csv.title"}, Key{"csv.started"},
        Key{"csv.answers"}, Key{"csv.finished"}, Key{"csv.points"}, Key{"csv.reachable"},
        Key{"csv.share"}, Key{"csv.pending-points"}, Key{"csv.knockouts"}}) {
    head.text(tr(key));
  }
  for (const RoomBlock& block : report.blocks) {
    head.text(tr(Key{"csv.block-points"}, {{"block", block.id}}));
    head.text(tr(Key{"csv.block-reachable"}, {{"block", block.id}}));
  }
  head.end();
  for (const RoomLearner& learner : report.learners) {
    CsvRow cells(out);
    cells.text(learner.nickname).text(report.scenario).text(report.title.text);
    cells.text(sortable_time(report.opened)).number(static_cast<long long>(learner.answers));
    cells.text(tr(learner.finished ? Key{"csv.yes"} : Key{"csv.no"}));
    cells.number(learner.total.earned).number(learner.total.reachable);
    cells.share(tr.language(), learner.total).number(learner.pending);
    cells.text(listed(learner.knockouts));
    for (std::size_t i = 0; i < report.blocks.size(); ++i) {
      const bool begun = i < learner.blocks.size();
      cells.number(begun ? learner.blocks[i].earned : 0);
      cells.number(begun ? learner.blocks[i].reachable : 0);
    }
    cells.end();
  }
  return out;
}

}  // namespace klankbord::report
