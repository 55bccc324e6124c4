// Why a conversation is suggested, in one sentence.
#pragma once

#include "assess/recommend.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

Text reason_text(const Pane& pane, const assess::Suggestion& suggestion);

}  // namespace klankbord::ui
