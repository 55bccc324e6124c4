// Calendar days in the words of the interface.
#pragma once

#include <cstdint>

#include "ui/app_words.h"

namespace klankbord::ui {

// A day is a number counted from 1 January 1970, as session::day_of gives it.
Text date_text(const Words& words, std::int32_t day);   // "12 maart 2026"
Text short_date(const Words& words, std::int32_t day);  // "12 mrt"

}  // namespace klankbord::ui
