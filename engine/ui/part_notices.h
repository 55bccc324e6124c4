// What is to be told and stops nobody, with a button that puts it away.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

Intent notices_bar(Pane& pane);

}  // namespace klankbord::ui
