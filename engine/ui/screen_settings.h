// The settings: language, appearance, text size, coach.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

// Draws the dialog while the app shows it.
Intent settings_dialog(Pane& pane);
// The button that opens it, as an icon; the text size must be in reach on every screen.
Intent settings_icon(Pane& pane);
// The languages of the interface, side by side, for a header.
Intent language_choice(Pane& pane);
float language_choice_width(const Pane& pane);

}  // namespace klankbord::ui
