// What if, compared: the words of both branches from where they part, the mood, the opportunities
// that changed and the points.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

// Needs App::beside() with its comparison.
Intent what_if_screen(Pane& pane);

}  // namespace klankbord::ui
