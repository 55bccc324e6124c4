// A public page: a post, comments below it, and the way to a private message.
#pragma once

#include "ui/part_channel.h"

namespace klankbord::ui {

Drawn draw_social(Kit& kit, const Words& words, const Written& what);

}  // namespace klankbord::ui
