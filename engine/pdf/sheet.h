// What the pages of every PDF report share: margins, head, headings, bars, footer.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pdf/canvas.h"
#include "report/phrases.h"

namespace klankbord::pdf {

inline constexpr double kLeft = 52, kTop = 46, kBottom = Canvas::kHeight - 58;
inline constexpr double kMeasure = Canvas::kWidth - 2 * kLeft;  // width of what is printed

// Cuts what is longer than a person would ever write, so that no text can hold up the layout.
std::string kept_short(const std::string& text);
// What was written in several lines, in one: a form that was filled in shows where they were.
std::string on_one_line(const std::string& text, bool spoken);
Run run(const report::Words& words, Face face = Face::regular, Colour colour = kInk);

// A canvas with a place where the next thing goes.
class Sheet {
 public:
  Sheet(const Document& document, const text::Catalogue& tr) : canvas_(document), tr_(tr) {}

  Canvas& canvas() { return canvas_; }
  const text::Catalogue& tr() const { return tr_; }
  base::Language language() const { return tr_.language(); }
  double y() const { return y_; }
  void move_to(double y) { y_ = y; }
  void skip(double height) { y_ += height; }
  double left() const { return kBottom - y_; }  // to the end of the page

  Run words(const std::string& text, Face face = Face::regular, Colour colour = kInk) const {
    return {kept_short(report::typeset(language(), text)), face, colour, language()};
  }
  // Sets a paragraph at the place and goes below it.
  void set(const Paragraph& paragraph, double indent = 0, double width = kMeasure);
  void heading(const std::string& text);
  static constexpr double kHeadingHeight = 21;

  // The small line above, the title, and names with values in three columns; then a rule.
  void head(const std::string& kind, const report::Words& title,
            const std::vector<std::pair<std::string, std::string>>& facts, int title_lines = 2);
  void bar(double x, double y, double width, const assess::Points& points);
  // A tinted box that asks for remarks and signatures, at the end of the page.
  static constexpr double kRemarksHeight = 128;
  void remarks();
  // Lines to sign on, side by side, each with what goes there below it.
  void signatures(double x, double y, double width, const std::vector<std::string>& names);
  // At the foot: `lines` on the left, the number of the page on the right.
  void foot(const std::vector<std::string>& lines, int page, int pages = 2);
  void next_page();

 private:
  Canvas canvas_;
  const text::Catalogue& tr_;
  double y_ = kTop;
};

}  // namespace klankbord::pdf
