#include "ui/part_grid.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace klankbord::ui {

namespace {

std::vector<Column> centred_columns(const Kit& kit, float most) {
  const float spare = kit.available_width() - kit.px(most);
  if (spare < 2) return {Column{}};
  const Column side{1, std::floor(spare / 2)};
  return {side, Column{1, kit.px(most)}, side};
}

}  // namespace

Centred::Centred(Kit& kit, float most) : Centred(kit, centred_columns(kit, most)) {}

Centred::Centred(Kit& kit, const std::vector<Column>& columns) : columns_(kit, columns, 0) {
  if (columns.size() == 1) return;
  ImGui::Dummy(ImVec2(1, 0));  // the margin needs an item to be a column at all
  columns_.next();
}

void card_grid(Kit& kit, const char* id, std::size_t count, float least, const DrawCard& draw) {
  const float between = kit.px(space::kL);
  const float fit = (kit.available_width() + between) / (kit.px(least) + between);
  const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>(fit));
  ImGui::PushID(id);
  ImGui::PushID(static_cast<int>(kit.available_width()));
  for (std::size_t first = 0; first < count; first += columns) {
    ImGui::PushID(static_cast<int>(first));
    {
      EqualHeights heights("row");
      Columns row(kit, std::vector<Column>(columns), space::kL);
      for (std::size_t i = first; i < std::min(count, first + columns); ++i) {
        if (i > first) row.next();
        draw(i, heights);
      }
    }
    ImGui::PopID();
    if (first + columns < count) gap(kit, space::kL);
  }
  ImGui::PopID();
  ImGui::PopID();
}

}  // namespace klankbord::ui
