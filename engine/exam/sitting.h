// A sitting: what happened to one candidate before one form, as a list of records. `admit` says
// what may follow (pure), `apply` what it leads to (cannot fail); whatever else there is to know is
// a fold of these two over the journal.
#pragma once

#include <cstdint>

#include "exam/form.h"
#include "exam/sitting_record.h"

namespace klankbord::exam {

enum class SittingStatus : std::uint8_t { waiting, practising, ready, running, paused, over };

}  // namespace klankbord::exam
