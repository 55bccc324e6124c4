// What SDL is told, and asked, about the desktop before the window opens. Inside window/ only.
#pragma once

#include <string>

#include "base/result.h"

struct SDL_Window;

namespace klankbord::window {

base::Failure no_display(const std::string& reason);

// Drivers that SDL takes when there is no desktop; wanted only by those who ask for them by name.
bool is_without_desktop(const char* driver);

void set_hints();
void set_icon(SDL_Window* window);

}  // namespace klankbord::window
