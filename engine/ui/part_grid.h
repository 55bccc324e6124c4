// Arranging a page: a column in its middle, and rows of cards that are equally wide and high.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "ui/kit.h"
#include "ui/kit_layout.h"

namespace klankbord::ui {

// Until it ends, content stands in the middle of what is available, at most `most` units wide.
class Centred {
 public:
  Centred(Kit& kit, float most);

 private:
  Centred(Kit& kit, const std::vector<Column>& columns);
  Columns columns_;
};

// Draws card `index`, which stands in `row` (CardStyle::row).
using DrawCard = std::function<void(std::size_t index, EqualHeights& row)>;
// `count` cards in as many columns as there is room for, each at least `least` design units wide.
// The cards of a row are as high as the highest of it.
void card_grid(Kit& kit, const char* id, std::size_t count, float least, const DrawCard& draw);

}  // namespace klankbord::ui
