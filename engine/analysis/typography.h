// What a typesetter would mend in one text: quotes, dots, dashes and spaces of its language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"

namespace klankbord::analysis {

struct Slip {
  std::string what;   // "three dots"
  std::string where;  // the text around it
  std::string write;  // what to do: "write the one character …"
};

// The first of each kind, in the order of the text. The straight apostrophe is none: it is what
// keyboards give, and fonts draw it well.
std::vector<Slip> slips_in(std::string_view text, base::Language language);

}  // namespace klankbord::analysis
