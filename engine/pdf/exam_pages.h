// A report that flows over pages: what does not fit goes to the next one, under the same head.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "pdf/sheet.h"
#include "report/exam_phrases.h"

namespace klankbord::pdf {

struct Column {
  std::string name;
  double width = 0;
  Align align = Align::left;
  double size = 8;
};

class ExamPages {
 public:
  // `pages`: how many there will be, as counted by drawing it once before; 0 while counting.
  ExamPages(const Document& document, const text::Catalogue& tr, std::vector<std::string> foot,
            int pages)
      : sheet_(document, tr), foot_(std::move(foot)), pages_(pages) {}

  Sheet& sheet() { return sheet_; }
  const text::Catalogue& tr() const { return sheet_.tr(); }
  int page() const { return page_; }

  // Goes to the next page where less than this height is left.
  void need(double height);
  // A heading, with room for `below` under it.
  void heading(text::Key key, double below = 40);
  void text(const std::string& words, Colour colour = kInk, double size = 9.5);
  void text(const Paragraph& paragraph);

  // A heading, a sentence where there is one, and the names of the columns.
  void begin_table(text::Key heading, std::vector<Column> columns, const std::string& note = {});
  // One cell per column; each is wrapped within its column.
  void row(const std::vector<Run>& cells);
  void end_table() { sheet_.skip(12); }

  // Names with hashes, and a place to sign when there are names for it.
  void hashes(const report::Facts& hashes);
  void sign(const std::vector<std::string>& names);

  base::Result<std::string> finish();  // with the foot of the last page
  void finish_page() { sheet_.foot(foot_, page_, pages_); }

 private:
  void column_names();
  double height_of(const std::vector<Run>& cells);

  Sheet sheet_;
  std::vector<std::string> foot_;
  std::vector<Column> columns_;
  int page_ = 1, pages_ = 0;
};

// Draws twice: once to count the pages, and once with their number.
base::Result<std::string> drawn(const Document& document, const text::Catalogue& tr,
                                const std::vector<std::string>& foot,
                                const std::function<void(ExamPages&)>& draw);

}  // namespace klankbord::pdf
