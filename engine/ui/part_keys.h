// The letters that are shortcuts: I for what may be looked up, C for another chat, Ctrl+R to say an
// answer oneself.
#pragma once

#include "ui/kit.h"

namespace klankbord::ui {

// The key was pressed in this frame, and nobody is typing.
bool look_up_key(const Kit& kit);
bool other_chat_key(const Kit& kit);
bool say_it_key(const Kit& kit);  // also while somebody is typing

}  // namespace klankbord::ui
