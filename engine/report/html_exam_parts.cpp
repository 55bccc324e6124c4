#include "report/html_exam_parts.h"

namespace klankbord::report {

void begin_table(HtmlWriter& html, const text::Catalogue& tr, text::Key heading,
                 std::initializer_list<text::Key> columns, const std::string& note) {
  html.open("section");
  html.element("h2", tr(heading));
  if (!note.empty()) html.element("p", note, {{"class", "soft"}});
  html.open("div", {{"class", "scroll"}});
  html.open("table");
  html.open("thead");
  html.open("tr");
  for (const text::Key key : columns) html.element("th", tr(key), {{"scope", "col"}});
  html.close();
  html.close();
  html.open("tbody");
}

void end_table(HtmlWriter& html) {
  for (int i = 0; i < 4; ++i) html.close();  // tbody, table, div, section
}

void write_hashes(HtmlWriter& html, const text::Catalogue& tr, const Facts& hashes) {
  html.open("section");
  html.element("h2", tr(text::Key{"exam-report.files"}));
  for (const auto& [name, hash] : hashes) {
    html.open("p", {{"class", "hash"}});
    html.element("span", name + " ", {{"class", "soft"}});
    html.element("code", hash);
    html.close();
  }
  html.close();
}

}  // namespace klankbord::report
