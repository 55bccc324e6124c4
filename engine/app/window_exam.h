// The window of a sitting: `klankbord-window exam`, which a centre starts on each station.
#pragma once

#include "app/window_arguments.h"

namespace klankbord::app {

// Shows the door, and sittings one after the other, until somebody closes it there. Gives the exit
// code of the program.
int run_exam(const WindowArguments& arguments);

}  // namespace klankbord::app
