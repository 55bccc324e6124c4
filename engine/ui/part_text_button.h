// A quiet button whose words, not whose invisible border, stand in line with what is above it.
#pragma once

#include "ui/kit.h"
#include "ui/kit_icons.h"

namespace klankbord::ui {

bool text_button(Kit& kit, const char* id, const Text& label, Icon icon);

}  // namespace klankbord::ui
