// What if, in plain text: the answers of an attempt, what else was possible, both branches.
#pragma once

#include <string>

#include "console/feedback_text.h"
#include "console/writer.h"
#include "session/what_if.h"

namespace klankbord::console {

// Every answer of an attempt with its number.
void write_answers(Writer& writer, const FeedbackContext& context, const play::Attempt& attempt);

// What was said last before answer `at` (from 1) and all that could be answered or done there; what
// was taken is marked. `at` is one of the attempt's.
void write_choices(Writer& writer, const FeedbackContext& context, const play::Attempt& attempt,
                   std::size_t at);

// Both branches side by side from where they part: words, mood, opportunities that changed, points.
void write_comparison(Writer& writer, const FeedbackContext& context,
                      const session::Comparison& found);

}  // namespace klankbord::console
