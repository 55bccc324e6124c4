// Written text on a sheet: paragraphs with air between them, below a heading.
#pragma once

#include <string>
#include <vector>

#include "ui/kit_icons.h"
#include "ui/kit_words.h"
#include "ui/part_channel.h"

namespace klankbord::ui {

// Paragraph by paragraph, with air between them.
struct Body {
  std::vector<std::string> paragraphs;
  std::vector<WrappedText> lines;
  float height = 0;
};

// `lines` point into `paragraphs`, so a body is moved but never copied.
Body body_of(const Kit& kit, const std::string& text, float width);
void draw_body(const Kit& kit, ImDrawList& list, const Body& body, ImVec2 at, Colour ink);

struct HeadLine {
  std::string name, value;  // "Van", "Nathalie Marchal"; a name alone stands in bold
};

struct SheetStyle {
  Colour ground, ink;
  bool right = false;  // the learner's
  Icon icon = Icon::none;
};

// A sheet of paper or a mail: a heading, a hairline, the text. Sheets of one writer that follow
// each other join into one.
Rect draw_sheet(Kit& kit, const Written& what, const std::vector<HeadLine>& head,
                const SheetStyle& style);

}  // namespace klankbord::ui
