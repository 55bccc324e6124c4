// What stands above a conversation as long as it is a particular one: a branch, a text that is
// being written.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

// A strip over the width of the window, as high as `content` turns out; where there is little
// height it stands `in_region`, as a card that scrolls along. To be called for both places: it
// draws in one of them.
Intent banner(Pane& pane, const char* id, const Text& name, bool in_region,
              Intent (*content)(Pane& pane));

}  // namespace klankbord::ui
