// The graph of a scenario as a picture one moves over: by mouse, by arrow keys, from box to box.
#pragma once

#include "session/graph_picture.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

inline constexpr float kZoomStep = 1.25F;

// Draws the picture at the cursor, `size` pixels large, as `view` has it. `change`: the size times
// that much; 0: all of it. Answers whether `view` changed: another place, size or chosen box. What
// does not show is not drawn, but Tab and arrows come to every box.
bool graph_picture(Pane& pane, const session::GraphPicture& picture, ImVec2 size, float change,
                   WorkbenchView& view);

// The view that shows a box in the middle, large enough to read.
GraphView view_of(const session::GraphPicture& picture, std::size_t box, const GraphView& before);

}  // namespace klankbord::ui
