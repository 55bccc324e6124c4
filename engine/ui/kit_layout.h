// The shape of a screen: regions that scroll, cards, columns, rows and space.
#pragma once

#include <vector>

#include "ui/kit.h"
#include "ui/kit_icons.h"

namespace klankbord::ui {

// The whole window; everything else is drawn inside it. `id` keeps scroll positions apart.
void begin_screen(Kit& kit, const char* id);
void end_screen(Kit& kit);

struct RegionStyle {
  float width = 0, height = 0;  // pixels; 0: all that is left
  float padding = space::kXl;   // design units, on all sides
  bool main = false;            // Page Up, Page Down, Home and End scroll it from anywhere
  bool follow_end = false;      // stays at the bottom while content is added (a conversation)
  bool to_end = false;          // goes there now
  bool filled = false;          // on the surface colour, not on the page
};
// A part of the screen that scrolls by itself. It can have the focus (and arrows then scroll it)
// when it is longer than what shows; `label` says what it is.
void begin_region(Kit& kit, const char* id, const Text& label, const RegionStyle& style = {});
void end_region(Kit& kit);

// Gives the cards of one row the height of the highest: one frame later, which nobody sees.
class EqualHeights {
 public:
  explicit EqualHeights(const char* id);  // keeps the height from frame to frame under this id
  ~EqualHeights();
  EqualHeights(const EqualHeights&) = delete;
  EqualHeights& operator=(const EqualHeights&) = delete;
  float least() const { return least_; }
  void add(float height) { highest_ = highest_ > height ? highest_ : height; }

 private:
  std::uint32_t id_;
  float least_, highest_ = 0;
};

struct CardStyle {
  float padding = space::kXl;   // design units
  float width = 0;              // pixels; 0: what is available
  float min_height = 0;         // pixels
  bool accented = false;        // a bar of the accent colour on its left
  EqualHeights* row = nullptr;  // the row it stands in
};
// A rounded card as high as its content.
void begin_card(Kit& kit, const CardStyle& style = {});
void end_card(Kit& kit);
// A card that is one large button: end_pressable_card answers whether it was chosen. It holds words
// and badges, no controls.
void begin_pressable_card(Kit& kit, const char* id, const Text& label, const CardStyle& style = {});
bool end_pressable_card(Kit& kit);

// Columns side by side, with `gap` design units between. Each width is a share of what is left over
// by the fixed ones.
struct Column {
  float share = 1;
  float fixed_px = 0;  // where not 0, that many pixels
};
class Columns {
 public:
  Columns(Kit& kit, std::vector<Column> columns, float gap = space::kXl);
  ~Columns();
  Columns(const Columns&) = delete;
  Columns& operator=(const Columns&) = delete;
  void next();
  float width() const { return widths_[at_]; }  // pixels, of the present column

 private:
  void open();
  void shut();
  Kit& kit_;
  std::vector<float> widths_;
  ImVec2 start_;
  float gap_px_ = 0, bottom_ = 0, x_ = 0;
  std::size_t at_ = 0;
};

// Things in a row that continues on the next line when it is full: call flow_item(width) before
// each with the width in pixels it will take.
class Flow {
 public:
  explicit Flow(Kit& kit, float gap = space::kS);
  void item(float width_px);

 private:
  Kit& kit_;
  float gap_px_, right_, x_ = 0;
  bool first_ = true;
};

void gap(Kit& kit, float units);  // vertical space, design units
void divider(Kit& kit);
// The next thing stands `units` to the right of the last one.
void beside(Kit& kit, float units = space::kS);
// The next thing of that width ends at the right limit, on the line of the last one.
void beside_right(Kit& kit, float width_px);
}  // namespace klankbord::ui
