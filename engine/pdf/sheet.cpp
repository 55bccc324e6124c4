#include "pdf/sheet.h"

#include <algorithm>

namespace klankbord::pdf {

using text::Key;

namespace {

constexpr std::size_t kLongest = 900;  // bytes: fills a whole page column by itself
constexpr int kFactColumns = 3;

}  // namespace

std::string kept_short(const std::string& text) {
  if (text.size() <= kLongest) return text;
  std::size_t end = kLongest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "\u2026";
}

std::string on_one_line(const std::string& text, bool spoken) {
  std::string line;
  for (const char letter : text) {
    if (letter == '\n') {
      line += spoken ? " " : " \u00B7 ";
    } else {
      line += letter;
    }
  }
  return line;
}

Run run(const report::Words& words, Face face, Colour colour) {
  return {kept_short(report::typeset(words)), face, colour, words.language};
}

void Sheet::set(const Paragraph& paragraph, double indent, double width) {
  y_ += canvas_.set(paragraph, kLeft + indent, y_, width);
}

void Sheet::heading(const std::string& text) {
  set({{words(text, Face::strong)}, 12, 1});
  skip(kHeadingHeight - 12 * 1.32);
}

void Sheet::head(const std::string& kind, const report::Words& title,
                 const std::vector<std::pair<std::string, std::string>>& facts, int title_lines) {
  set({{words(kind, Face::strong, kAccent)}, 9, 1});
  skip(3);
  set({{run(title, Face::strong)}, 21, title_lines, Align::left, 1.2});
  skip(9);
  const double width = kMeasure / kFactColumns;
  int column = 0;
  for (const auto& [name, value] : facts) {
    if (value.empty()) continue;
    const double x = kLeft + column * width;
    canvas_.set({{words(name, Face::regular, kSoft)}, 8, 1}, x, y_, width - 12);
    canvas_.set({{words(value)}, 9.5, 1}, x, y_ + 11, width - 12);
    if (++column == kFactColumns) {
      column = 0;
      skip(29);
    }
  }
  if (column != 0) skip(29);
  skip(3);
  canvas_.line(kLeft, y_, kLeft + kMeasure, y_, kRule);
  skip(14);
}

void Sheet::bar(double x, double y, double width, const assess::Points& points) {
  constexpr double kHeight = 6;
  canvas_.rectangle(x, y, width, kHeight, kHeight / 2, kTrack);
  const double filled = width * points.permille() / 1000;
  if (filled > 0) {
    canvas_.rectangle(x, y, std::max(filled, kHeight), kHeight, kHeight / 2, kAccent);
  }
}

void Sheet::remarks() {
  const double top = kBottom - kRemarksHeight;
  canvas_.rectangle(kLeft, top, kMeasure, kRemarksHeight, 5, kTint);
  canvas_.set({{words(tr_(Key{"report.remarks"}), Face::strong)}, 9.5, 1}, kLeft + 12, top + 9,
              kMeasure - 24);
  for (int i = 0; i < 3; ++i) {
    const double y = top + 42 + i * 19;
    canvas_.line(kLeft + 12, y, kLeft + kMeasure - 12, y, kRule, 0.7);
  }
  signatures(kLeft + 12, top + kRemarksHeight - 16, kMeasure - 24,
             {tr_(Key{"report.signature-learner"}), tr_(Key{"report.signature-trainer"}),
              tr_(Key{"report.signature-date"})});
  y_ = kBottom;
}

void Sheet::signatures(double x, double y, double width, const std::vector<std::string>& names) {
  const double each = width / static_cast<double>(names.size());
  for (const std::string& name : names) {
    canvas_.line(x, y, x + each - 14, y, kSoft, 0.6);
    canvas_.set({{words(name, Face::regular, kSoft)}, 7.5, 1}, x, y + 3, each - 14);
    x += each;
  }
}

void Sheet::foot(const std::vector<std::string>& lines, int page, int pages) {
  double y = kBottom + 12;
  canvas_.line(kLeft, y, kLeft + kMeasure, y, kRule);
  y += 4;
  constexpr double kNumberWidth = 90;
  canvas_.set({{words(tr_(Key{"report.page"},
                          {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}}),
                      Face::regular, kSoft)},
               7.5,
               1,
               Align::right},
              kLeft + kMeasure - kNumberWidth, y, kNumberWidth);
  for (const std::string& line : lines) {
    y += canvas_.set({{words(line, Face::regular, kSoft)}, 7.5, 1}, kLeft, y,
                     kMeasure - kNumberWidth - 8);
  }
}

void Sheet::next_page() {
  canvas_.next_page();
  y_ = kTop;
}

}  // namespace klankbord::pdf
