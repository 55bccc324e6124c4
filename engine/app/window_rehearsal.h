// Steps, pictures and measurements for those who work on the screens, and for tests of the whole
// program.
#pragma once

#include "app/window_arguments.h"
#include "base/result.h"
#include "ui/kit.h"
#include "window/window.h"

namespace klankbord::app {

// Whether the command line asks for any of these.
bool is_rehearsed(const WindowArguments& arguments);

// Does what the command line asks for, and answers whether the program is done then. `begun_ms`:
// how long the process has run. Refuses steps that are none, and one that cannot be done.
base::Result<bool> rehearse(const WindowArguments& arguments, window::Window& window, ui::Kit& kit,
                            const window::Window::Draw& draw, double begun_ms);

}  // namespace klankbord::app
