// What the layout functions keep between begin and end.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "imgui.h"
#include "ui/kit_layout.h"

namespace klankbord::ui {

struct OpenCard {
  CardStyle style;
  ImVec2 start;
  float width = 0;
  std::string id, label;  // id empty: it cannot be pressed
  std::size_t reading_place = 0;
  std::unique_ptr<ImDrawListSplitter> layers;
};

struct OpenRegion {
  RegionStyle style;
  std::string label;
  std::uint32_t id = 0;
  float padding_px = 0;
  bool at_end = false;
  std::size_t first_widget = 0;
};

struct LayoutState {
  std::vector<OpenCard> cards;
  std::vector<OpenRegion> regions;
  std::vector<float> right_limits;
};

}  // namespace klankbord::ui
