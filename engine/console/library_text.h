// The library of scenarios in plain text.
#pragma once

#include <istream>
#include <optional>
#include <vector>

#include "console/writer.h"
#include "session/library.h"
#include "text/catalogue.h"

namespace klankbord::console {

// A numbered list; a scenario that cannot be used comes last, with its first mistake.
void write_library(Writer& writer, const text::Catalogue& tr,
                   const std::vector<session::LibraryEntry>& entries);

// Asks for a number until one fits; null when the learner stops or the input ends.
const session::LibraryEntry* choose_scenario(Writer& writer, const text::Catalogue& tr,
                                             const std::vector<session::LibraryEntry>& entries,
                                             std::istream& in);

}  // namespace klankbord::console
