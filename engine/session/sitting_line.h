// A line of the sitting's protocol: an input, a deed, or a look at the clocks.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "session/live_sitting.h"

namespace klankbord::session {

struct SittingLine {
  bool input = false;                   // an input of the conversation; play/input_json.h reads it
  std::optional<InvigilatorDeed> deed;  // without a PIN only its `deed` counts
  std::optional<std::string> pin;       // with it the deed is the invigilator's
};

// {"choose":…}, {"do":…} or {"submit":…}; {"deed":"began"}; {"deed":"extra_time","minutes":5,
// "pin":"…","text":"…"}; {"look":true}. Refuses (exit code refused) what is none of these, and a
// deed without PIN that is neither the candidate's nor the window's.
base::Result<SittingLine> sitting_line_of(std::string_view text);

}  // namespace klankbord::session
