// How a customer on the line bears the wait: seconds and words beside a small ring.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

// One line; nothing where nobody can be kept waiting.
void patience_line(Pane& pane);

}  // namespace klankbord::ui
