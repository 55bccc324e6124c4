#include "pdf/exam_pages.h"

#include <algorithm>

namespace klankbord::pdf {

namespace {

constexpr double kCellGap = 6, kNumberGap = 14, kRowGap = 5, kNamesHeight = 15, kHashLine = 11;
constexpr int kMostLines = 4;  // of a cell: a number of 32 letters in a narrow column
constexpr double kSignHeight = 58;

// Numbers stand away from the words of the next column.
double inside(const Column& column) {
  return column.width - (column.align == Align::right ? kNumberGap : kCellGap);
}

Paragraph cell_of(const Column& column, const Run& run, int most_lines) {
  return {{run}, column.size, most_lines, column.align, 1.25};
}

}  // namespace

void ExamPages::need(double height) {
  if (sheet_.left() >= height) return;
  finish_page();
  sheet_.next_page();
  ++page_;
}

void ExamPages::heading(text::Key key, double below) {
  need(Sheet::kHeadingHeight + below);
  sheet_.heading(tr()(key));
}

void ExamPages::text(const std::string& words, Colour colour, double size) {
  text(Paragraph{{sheet_.words(words, Face::regular, colour)}, size});
}

void ExamPages::text(const Paragraph& paragraph) {
  need(std::min(sheet_.canvas().height(paragraph, kMeasure), kBottom - kTop));
  sheet_.set(paragraph);
  sheet_.skip(3);
}

void ExamPages::begin_table(text::Key heading, std::vector<Column> columns,
                            const std::string& note) {
  columns_ = std::move(columns);
  this->heading(heading, kNamesHeight + 60);
  if (!note.empty()) text(note, kSoft, 8.5);
  column_names();
}

void ExamPages::column_names() {
  double x = kLeft;
  for (const Column& column : columns_) {
    sheet_.canvas().set({{sheet_.words(column.name, Face::regular, kSoft)}, 7.5, 1, column.align},
                        x, sheet_.y(), inside(column));
    x += column.width;
  }
  sheet_.skip(kNamesHeight - 3);
  sheet_.canvas().line(kLeft, sheet_.y(), kLeft + kMeasure, sheet_.y(), kRule);
  sheet_.skip(3);
}

double ExamPages::height_of(const std::vector<Run>& cells) {
  double height = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Paragraph cell = cell_of(columns_[i], cells[i], kMostLines);
    height = std::max(height, sheet_.canvas().height(cell, inside(columns_[i])));
  }
  return height;
}

void ExamPages::row(const std::vector<Run>& cells) {
  const double height = height_of(cells);
  const int before = page_;
  need(height + kRowGap);
  if (page_ != before) column_names();
  double x = kLeft;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    sheet_.canvas().set(cell_of(columns_[i], cells[i], kMostLines), x, sheet_.y(),
                        inside(columns_[i]));
    x += columns_[i].width;
  }
  sheet_.skip(height + kRowGap);
}

void ExamPages::hashes(const report::Facts& hashes) {
  constexpr double kName = 110;
  heading(text::Key{"exam-report.files"}, kHashLine * static_cast<double>(hashes.size()));
  for (const auto& [name, hash] : hashes) {
    sheet_.canvas().set({{sheet_.words(name, Face::regular, kSoft)}, 8, 1}, kLeft, sheet_.y(),
                        kName - kCellGap);
    sheet_.canvas().set({{sheet_.words(hash)}, 7.5, 1}, kLeft + kName, sheet_.y(),
                        kMeasure - kName);
    sheet_.skip(kHashLine);
  }
  sheet_.skip(10);
}

void ExamPages::sign(const std::vector<std::string>& names) {
  need(kSignHeight);
  sheet_.signatures(kLeft, sheet_.y() + kSignHeight - 16, kMeasure, names);
  sheet_.skip(kSignHeight);
}

base::Result<std::string> ExamPages::finish() {
  finish_page();
  return sheet_.canvas().finish();
}

base::Result<std::string> drawn(const Document& document, const text::Catalogue& tr,
                                const std::vector<std::string>& foot,
                                const std::function<void(ExamPages&)>& draw) {
  ExamPages counted(document, tr, foot, 0);
  draw(counted);
  ExamPages pages(document, tr, foot, counted.page());
  draw(pages);
  return pages.finish();
}

}  // namespace klankbord::pdf
