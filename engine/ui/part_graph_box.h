// One box of the graph: its name, facts and first line as far as there is room, and how many
// findings sit there.
#pragma once

#include "session/graph_picture.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

struct ShownBox {
  std::size_t index = 0;
  Rect rect;  // on the screen
  bool chosen = false;
};
void draw_graph_box(Pane& pane, const session::GraphPicture& picture, const ShownBox& shown,
                    const Press& press);

}  // namespace klankbord::ui
