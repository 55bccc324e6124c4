#include "report/charts.h"
#include "report/html.h"
#include "report/html_page.h"
#include "report/phrases.h"

namespace klankbord::report {

using text::Key;

namespace {

// A full, half or empty disc: the level without colour.
void write_level_icon(HtmlWriter& html, int level) {
  html.open("svg", {{"viewBox", "0 0 16 16"}, {"aria-hidden", "true"}});
  html.empty("circle", {{"cx", "8"},
                        {"cy", "8"},
                        {"r", "6.5"},
                        {"fill", level == 2 ? "currentColor" : "none"},
                        {"stroke", "currentColor"},
                        {"stroke-width", "2"}});
  if (level == 1) {
    html.empty("path", {{"fill", "currentColor"}, {"d", "M8 1.5a6.5 6.5 0 0 1 0 13z"}});
  }
  html.close();
}

class AttemptPage {
 public:
  AttemptPage(const AttemptReport& report, const text::Catalogue& tr) : report_(report), tr_(tr) {}

  std::string write() {
    begin_page(html_, tr_, tr_(Key{"report.title"}), report_.title);
    write_facts(html_, {{tr_(Key{"report.learner"}), report_.learner},
                        {tr_(Key{"report.when"}), date_time_text(tr_, report_.started)},
                        {tr_(Key{"report.company"}), report_.company},
                        {tr_(Key{"report.customer"}), report_.customer},
                        {tr_(Key{"report.kind"}), tr_.named("kind.", report_.kind)},
                        {tr_(Key{"report.channel"}), tr_.named("channel.", report_.channel)},
                        {tr_(Key{"report.conversation-time"}), text::clock(report_.elapsed_s)}});
    html_.close();  // header
    write_total();
    write_knockouts();
    write_blocks();
    write_mood();
    write_evidence();
    write_knowledge();
    write_transcript();
    end_page(html_, {typeset(report_.framework) + ". " + report_.framework_source.text,
                     tr_(Key{"report.attempt-id"}, {{"attempt", report_.attempt}}),
                     tr_(Key{"report.verify"}, {{"attempt", report_.attempt}}),
                     tr_(Key{"report.practice-only"})});
    return html_.take();
  }

 private:
  void heading(Key key) { html_.element("h2", tr_(key)); }
  void paragraph(const std::string& content, const std::string& css_class) {
    html_.element("p", content, {{"class", css_class}});
  }

  void write_total() {
    html_.open("section");
    html_.open("p", {{"class", "total"}});
    html_.element("strong", report_.total.observed()
                                ? text::percent(tr_.language(), report_.total.permille())
                                : tr_(Key{"points.not-observed"}));
    if (report_.total.observed()) {
      html_.element("span", tr_(Key{"report.earned"},
                                {{"earned", std::to_string(report_.total.earned)},
                                 {"reachable", std::to_string(report_.total.reachable)}}));
      html_.element("span", label_text(tr_, report_.total));
    }
    html_.close();
    if (!report_.finished) paragraph(tr_(Key{"report.unfinished"}), "soft");
    if (report_.pending > 0) {
      paragraph(tr_(Key{"debrief.pending"}, {{"count", std::to_string(report_.pending)}}), "soft");
    }
    html_.close();
  }

  void write_knockouts() {
    if (report_.knockouts.empty()) return;
    html_.open("section");
    heading(Key{"report.knockouts"});
    for (const KnockoutReport& knockout : report_.knockouts) {
      html_.open("div", {{"class", "finding knockout"}});
      html_.element("p", tr_(Key{"knockout.line"},
                             {{"code", knockout.code}, {"text", typeset(knockout.text)}}));
      write_quote(knockout.quote, knockout.spoken, knockout.answer);
      write_advice(knockout.why, knockout.better);
      html_.close();
    }
    html_.close();
  }

  void write_blocks() {
    html_.open("section");
    heading(Key{"debrief.by-block"});
    html_.open("div", {{"class", "scroll"}});
    html_.open("table");
    html_.open("thead");
    html_.open("tr");
    for (const Key key :
         {Key{"report.block"}, Key{"report.share"}, Key{"report.points"}, Key{"report.shows"}}) {
      html_.element("th", tr_(key), {{"scope", "col"}});
    }
    html_.close();
    html_.close();
    html_.open("tbody");
    for (const BlockReport& block : report_.blocks) {
      html_.open("tr");
      html_.words("th", {block.id + ". " + block.title.text, block.title.language}, tr_.language(),
                  {{"scope", "row"}});
      html_.open("td");
      write_bar(html_, tr_, "block-" + block.id, typeset(block.title), block.points);
      html_.close();
      html_.element("td", points_text(tr_, block.points), {{"class", "number"}});
      html_.element("td", block.points.observed() ? label_text(tr_, block.points) : "");
      html_.close();
    }
    html_.close();
    html_.close();
    html_.close();
    html_.close();
  }

  void write_mood() {
    if (report_.mood.empty()) return;
    html_.open("section");
    heading(Key{"debrief.mood"});
    html_.open("figure");
    write_mood_curve(html_, tr_, report_.mood, report_.elapsed_s);
    html_.element("figcaption", tr_(Key{"report.mood-help"}));
    html_.close();
    html_.close();
  }

  void write_quote(const Words& quote, bool spoken, std::size_t answer) {
    html_.open("blockquote");
    if (quote.language != tr_.language()) {
      html_.open("span", {{"lang", std::string(to_string(quote.language))}});
    } else {
      html_.open("span");
    }
    html_.text(spoken ? quoted(tr_, quote) : typeset(quote));
    html_.close();
    if (answer > 0) {
      html_.element("small", tr_(Key{"report.answer"}, {{"number", std::to_string(answer)}}));
    }
    html_.close();
  }

  void write_advice(const Words& why, const Words& better) {
    if (!why.empty()) {
      html_.open("p");
      html_.text(tr_(Key{"feedback.why"}) + " ");
      html_.words("span", why, tr_.language());
      html_.close();
    }
    if (!better.empty()) {
      html_.open("p", {{"class", "better"}});
      html_.text(tr_(Key{"feedback.better"}) + " ");
      html_.words("span", better, tr_.language());
      html_.close();
    }
  }

  void write_marks(const std::vector<Mark>& marks) {
    if (marks.empty()) return;
    html_.open("ul", {{"class", "marks"}});
    for (const Mark& mark : marks) {
      const int level = mark.spoiled ? 0 : mark.level;
      html_.open("li", {{"class", "l" + std::to_string(level)}});
      write_level_icon(html_, level);
      html_.element("span", level_text(tr_, mark), {{"class", "level"}});
      html_.text(" · " + mark.competence + " ");
      html_.words("span", mark.text, tr_.language());
      html_.close();
    }
    html_.close();
  }

  void write_finding(const Finding& finding) {
    const int level = lowest_level(finding.marks);
    html_.open("div", {{"class", "finding l" + std::to_string(level)}});
    write_quote(finding.quote, finding.spoken, finding.answer);
    write_marks(finding.marks);
    if (finding.mood_change != 0) {
      paragraph(finding.mood_change > 0 ? tr_(Key{"report.mood-up"}) : tr_(Key{"report.mood-down"}),
                "soft");
    }
    write_advice(finding.why, level < 2 ? finding.better : Words{});
    html_.close();
  }

  void write_evidence() {
    html_.open("section");
    heading(Key{"report.evidence"});
    for (const BlockReport& block : report_.blocks) {
      html_.words("h3", {block.id + ". " + block.title.text, block.title.language}, tr_.language());
      for (const Finding& finding : block.findings) write_finding(finding);
      for (const NotMet& missed : block.not_met) {
        html_.open("div", {{"class", "finding"}});
        html_.element("p", tr_(Key{"debrief.not-met"},
                               {{"competence", missed.competence + " " + typeset(missed.text)}}));
        write_advice({}, missed.better);
        html_.close();
      }
    }
    html_.close();
  }

  void write_knowledge() {
    if (report_.knowledge.empty()) return;
    html_.open("section");
    heading(Key{"report.knowledge"});
    html_.open("ul");
    for (const Words& known : report_.knowledge) html_.words("li", known, tr_.language());
    html_.close();
    html_.close();
  }

  void write_transcript() {
    html_.open("section");
    heading(Key{"debrief.transcript"});
    html_.open("ol", {{"class", "talk"}});
    for (const TranscriptLine& line : report_.transcript) {
      static constexpr const char* kClasses[] = {"learner", "other", "narrator", "desk"};
      html_.open("li", {{"class", kClasses[static_cast<std::size_t>(line.side)]}});
      html_.element("time", text::clock(line.at_s));
      html_.open("div");
      if (!line.speaker.empty()) html_.element("p", line.speaker, {{"class", "who"}});
      html_.words("p", line.words, tr_.language(), {{"class", "said"}});
      write_marks(line.marks);
      html_.close();
      html_.close();
    }
    html_.close();
    html_.close();
  }

  const AttemptReport& report_;
  const text::Catalogue& tr_;
  HtmlWriter html_;
};

}  // namespace

std::string html_of(const AttemptReport& report, const text::Catalogue& tr) {
  return AttemptPage(report, tr).write();
}

}  // namespace klankbord::report
