// The protocol of a sitting: one JSON input or deed per line in, one JSON answer per line out
// (engine/notes/formats.md).
#pragma once

#include <istream>
#include <ostream>

#include "base/result.h"
#include "session/live_sitting.h"

namespace klankbord::console {

// Writes where the sitting stands, then answers each line of `in` until it ends. A line that is
// none, or that is refused, is answered with {"ok":false,...} and changes nothing; so is one that
// cannot be stored, which may be sent again.
void serve_sitting(session::Sitting& sitting, base::Language language, std::istream& in,
                   std::ostream& out);

}  // namespace klankbord::console
