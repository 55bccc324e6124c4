// A PDF that is drawn page by page: text that is measured before it is set, and simple shapes. All
// lengths are points (1/72 inch) from the top left corner.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/language.h"
#include "base/result.h"
#include "report/report_values.h"

namespace klankbord::pdf {

struct Colour {
  double red, green, blue;
};
inline constexpr Colour kInk{0.12, 0.16, 0.20}, kSoft{0.32, 0.38, 0.43}, kAccent{0.07, 0.40, 0.44},
    kPart{0.54, 0.33, 0.0}, kNone{0.64, 0.23, 0.11}, kTrack{0.91, 0.90, 0.87},
    kRule{0.85, 0.83, 0.79}, kTint{0.95, 0.965, 0.96}, kPaper{1, 1, 1};

enum class Face { regular, strong };
enum class Align { left, right, centre };

// Words in one look.
struct Run {
  std::string text;  // as it is to be set, see report::typeset
  Face face = Face::regular;
  Colour colour = kInk;
  base::Language language = base::Language::nl;
};

// A paragraph. At most `most_lines` lines are set, the last of them then ends in "…"; 0: all.
struct Paragraph {
  std::vector<Run> runs;
  double size = 9.5;
  int most_lines = 0;
  Align align = Align::left;
  double leading = 1.32;  // height of a line as a multiple of the size
};

struct Document {
  std::string title, author, language;  // language: "nl-BE"
  std::string created;                  // ISO 8601; makes the bytes the same every time
};

class Canvas {
 public:
  static constexpr double kWidth = 595.276, kHeight = 841.89;  // A4

  explicit Canvas(const Document& document);
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;
  ~Canvas();

  // The height the paragraph takes at that width, and setting it, which gives the same height.
  double height(const Paragraph& paragraph, double width);
  double set(const Paragraph& paragraph, double x, double y, double width);

  void rectangle(double x, double y, double width, double height, double radius, Colour colour);
  void line(double x1, double y1, double x2, double y2, Colour colour, double thickness = 0.6);
  struct Point {
    double x, y;
  };
  void polyline(const std::vector<Point>& points, Colour colour, double thickness);
  void disc(double x, double y, double radius, Colour colour);
  // A full, half or empty disc for level 2, 1 or 0: the level without colour.
  void level(double x, double y, double radius, int level, Colour colour);

  void next_page();
  base::Result<std::string> finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The colour of a level, 0 to 2.
inline Colour colour_of(int level) {
  if (level == 2) return kAccent;
  return level == 1 ? kPart : kNone;
}

}  // namespace klankbord::pdf
