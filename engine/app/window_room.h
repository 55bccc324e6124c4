// Leading a class from the window: klankbord-room as a child, its trainer's page in a browser.
#pragma once

#include <memory>

#include "app/window_arguments.h"
#include "ui/app_class_port.h"

namespace klankbord::app {

// Null where klankbord-room is not beside `program`.
std::unique_ptr<ui::ClassOpener> class_opener(const store::Path& program,
                                              const WindowArguments& arguments);

}  // namespace klankbord::app
