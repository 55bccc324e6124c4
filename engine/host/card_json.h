// The block cards and the debrief of a conversation as JSON: what a learner is told of it.
#pragma once

#include <cstdint>
#include <vector>

#include "classroom/seat.h"
#include "host/json_text.h"
#include "host/reader.h"
#include "play/attempt.h"

namespace klankbord::host {

// The keys "cards" (of `phases_left`, that the latest answer ended) and "debrief" (null until the
// end, unless `so_far`). `marks`: that a person gave since.
void write_feedback(JsonText& out, const Reader& reader, const play::Attempt& attempt,
                    const std::vector<std::uint16_t>& phases_left,
                    const std::vector<classroom::Mark>& marks, bool so_far);

}  // namespace klankbord::host
