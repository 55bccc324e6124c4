// The small values that reports are made of: words with their language, and moments.
#pragma once

#include <string>

#include "base/language.h"

namespace klankbord::report {

// A text and the language it is in, which need not be that of the report.
struct Words {
  std::string text;
  base::Language language = base::Language::nl;
  bool empty() const { return text.empty(); }
};

// A moment as a journal holds it and as the calendar where the learner is has it.
struct Moment {
  std::string utc;  // "2025-01-31T09:00:12Z"; empty when unknown
  int year = 0, month = 0, day = 0, hour = 0, minute = 0;
  bool known() const { return year > 0; }
};

}  // namespace klankbord::report
