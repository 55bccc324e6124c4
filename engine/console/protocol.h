// The protocol for tools and tests: one JSON input per line in, one JSON answer per line out
// (engine/notes/formats.md).
#pragma once

#include <istream>
#include <ostream>

#include "base/result.h"
#include "session/practice.h"
#include "text/catalogue.h"

namespace klankbord::console {

// Writes the opening, then answers each line of `in` until it ends. A line that is no input, or an
// input that is refused, is answered with {"ok":false,...} and changes nothing. Fails only when an
// answer cannot be stored (exit code environment).
base::Status serve_inputs(session::Practice& practice, base::Language language, std::istream& in,
                          std::ostream& out);

}  // namespace klankbord::console
