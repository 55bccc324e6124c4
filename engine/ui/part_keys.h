// The one letter that is a shortcut: I, for what may be looked up.
#pragma once

#include "ui/kit.h"

namespace klankbord::ui {

// The key was pressed in this frame and is nobody else's, see Kit::shortcut.
bool look_up_key(const Kit& kit);

}  // namespace klankbord::ui
