// The library: choose a conversation, or go on with one.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

Intent library_screen(Pane& pane);

// Parts of it, each in a file of its own.
Intent library_filters(Pane& pane, bool beside);  // beside the list, else above it
Intent library_cards(Pane& pane);
// What is on for today, with its reason; for who has no past a first conversation.
Intent library_today(Pane& pane);

}  // namespace klankbord::ui
