// klankbord exam sit in plain text, on a terminal.
#pragma once

#include <functional>
#include <string>

#include "app/common.h"
#include "session/live_sitting.h"

namespace klankbord::app {

// Opens a sitting for this candidate with this code; another one when theirs is over, for `again`.
using OpenSitting = std::function<base::Result<session::Sitting>(
    const std::string& candidate, const std::string& code, bool again)>;

// Asks for what is empty, and for a code again when it was the wrong one; then holds the sitting.
// 0 when it is over and sealed.
int sit_in_console(const Globals& globals, std::string candidate, std::string code,
                   const OpenSitting& open);

}  // namespace klankbord::app
