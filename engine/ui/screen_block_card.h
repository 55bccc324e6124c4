// The block card: what the phase that has just ended showed, at most three items.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

// Draws the card that is due while the app shows it.
Intent block_card_dialog(Pane& pane);

}  // namespace klankbord::ui
