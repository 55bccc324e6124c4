// The briefing: who you are, what is known, what you may need, and the button that starts the call.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

Intent briefing_screen(Pane& pane);

}  // namespace klankbord::ui
