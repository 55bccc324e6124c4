// Text on the screen: headings, paragraphs and labels, wrapped with a comfortable leading.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ui/kit.h"

namespace klankbord::ui {

enum class Size : std::uint8_t { small_text, body, strong, heading, title };
enum class Tone : std::uint8_t { normal, muted, accent, danger, on_accent };
enum class Align : std::uint8_t { left, centre, right };

struct WordStyle {
  Size size = Size::body;
  Tone tone = Tone::normal;
  Align align = Align::left;
  float max_width = 0;  // pixels; 0: what is available
};

// Read as Role::heading. `title`: the largest, once per screen.
void title(Kit& kit, const Text& text);
void heading(Kit& kit, const Text& text);
// Wrapped text, read as Role::text; at most kReadingWidth wide unless the style says otherwise.
void paragraph(Kit& kit, const Text& text, const WordStyle& style = {});
// One line that is never wrapped; too long a text ends in an ellipsis.
void label(Kit& kit, const Text& text, const WordStyle& style = {});

// For those who draw themselves. Lines break at spaces and line ends, never at a no-break space;
// a word wider than the width is broken where it must.
struct WrappedText {
  std::vector<std::string_view> lines;           // into the text given, which must outlive this
  float width = 0, height = 0, line_height = 0;  // pixels; width: of the longest line
};
WrappedText wrap(const Kit& kit, Size size, std::string_view text, float width);
void draw_wrapped(const Kit& kit, ImDrawList& list, const WrappedText& text, Size size, ImVec2 at,
                  std::uint32_t colour, Align align = Align::left);
ImFont* font_of(const Kit& kit, Size size);
float line_height(const Kit& kit, Size size);
float text_width(const Kit& kit, Size size, std::string_view text);
// The text, or as much of its beginning as fits into `width` with an ellipsis.
std::string shortened(const Kit& kit, Size size, std::string_view text, float width);
std::uint32_t colour_of(const Kit& kit, Tone tone);

}  // namespace klankbord::ui
