// A sitting: what happened to one candidate before one form, as a list of records. `admit` says
// what may follow (pure), `apply` what it leads to (cannot fail); whatever else there is to know is
// a fold of these two over the journal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "exam/form.h"

namespace klankbord::exam {

enum class Deed : std::uint8_t {
  authorised,  // the invigilator checked who sits there: the candidate may begin
  practised,   // the practice item is over
  began,       // a scenario of the form: the clock runs
  answered,    // one input of the conversation
  finished,    // that scenario: its conversation ended, or its time was up
  tick,        // nothing but time
  paused,
  resumed,
  extra_time,  // minutes
  hand_raised,
  hand_lowered,
  incident,    // category and text
  focus_lost,  // another window came before this one
  focus_regained,
  clock_jumped,  // the wall clock moved by `seconds` while the machine's own clock did not
  reopened,      // after a crash, a power cut or a change of station
  terminated,    // by the invigilator; or `handed_in` by the candidate, or time was up
  handed_in,
};

enum class IncidentKind : std::uint8_t { environment, candidate, staff, technical };

// What the invigilator granted; none of it can change a score, and no reason is kept with it.
struct Accommodation {
  int time_factor_percent = 100;  // 100 to 300
  int extra_minutes = 0;          // 0 to 300
  int text_percent = 100;         // 100 to 200
  bool high_contrast = false, read_aloud = false, less_motion = false;
  bool may_pause = false;  // by the candidate; the clock stands still
};

// One record. Which fields count depends on the deed; the others keep their defaults and are not
// written.
struct Record {
  std::size_t number = 1;      // from 1, over the whole sitting
  std::string at;              // wall clock, for reports only
  std::int64_t active_ms = 0;  // of the candidate's clock, never less than in the record before
  Deed deed = Deed::tick;
  std::size_t scenario = 0;  // began, answered, finished: index into Form::scenarios
  std::string input;         // answered: JSON as play/input_json.h writes it
  std::string state;         // answered, began: digest of the candidate scenario's state after it
  std::optional<Accommodation> accommodation;  // authorised
  int minutes = 0;                             // extra_time
  std::int64_t seconds = 0;                    // clock_jumped
  IncidentKind kind = IncidentKind::technical;
  std::string text;             // incident, and the reason of every deed of an invigilator
  bool by_invigilator = false;  // the PIN was right
};

// Who sits where, with what. The nonce makes every sitting another one.
struct SittingHeader {
  std::string form_id, form_hash;  // of the sealed form's bytes
  std::string candidate;           // a number; who that is stands elsewhere
  std::string station;             // name of the machine
  std::string station_key;         // its signing key, 64 hexadecimal digits
  std::string nonce;               // 32 hexadecimal digits
  std::string started;             // wall clock
};

enum class SittingStatus : std::uint8_t { waiting, practising, ready, running, paused, over };

}  // namespace klankbord::exam
