// What a sitting refuses, by name: whoever sits there reads it in a language of their own
// (text::Catalogue::of), a command line in English.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace klankbord::exam {

enum class Refusal : std::uint8_t {
  // Opening a sitting.
  mistyped_code,     // no code at all: a character is wrong or missing
  wrong_code,        // of another form, or the form was altered
  altered_form,      // or of another centre
  too_early,         // facts: from, now
  too_late,          // facts: until, now
  no_number,         // not a candidate's
  no_station,        // not a name of one
  station_key,       // its file holds none
  finished_before,   // facts: candidate, receipt
  no_sitting,        // of this candidate here; facts: candidate
  another_sitting,   // the file belongs to another form or candidate
  altered_sitting,   // facts: detail (English: line or record and reason)
  sealed_elsewhere,  // it is over, and another station seals it
  // The invigilator's PIN.
  wrong_pin,
  pin_waits,  // facts: seconds
  invigilator_only,
  not_for_invigilator,
  reason_missing,
  reason_again,     // why the same form once more
  reason_too_long,  // facts: bytes
  accommodation_missing,
  extra_minutes,  // not 1 to 300
  // A deed that has no place now.
  interrupted,  // until the invigilator reopens it
  not_interrupted,
  not_authorised,
  authorised_already,
  practising,
  no_conversation,
  in_conversation,
  conversation_goes_on,  // it did not come to its end
  last_conversation,     // there is no other
  paused,
  over,
  time_up,
  no_time_for_another,
  too_many_answers,  // facts: most
  may_not_pause,
  paused_by_invigilator,
  hand_is_up,
  hand_is_down,
  // What only a broken or another program asks: records that do not fit together.
  unfitting,
};
inline constexpr std::size_t kRefusals = static_cast<std::size_t>(Refusal::unfitting) + 1;

// "wrong-pin": the name of its failure.
std::string_view word_of(Refusal refusal);

// `message`: whole sentences in English. Exit code refused.
base::Failure refused(Refusal refusal, std::string message,
                      std::vector<std::pair<std::string_view, std::string>> facts = {});

// The same failure under that name: for what another part of the program refuses.
base::Failure named(base::Failure failure, Refusal refusal);

}  // namespace klankbord::exam
