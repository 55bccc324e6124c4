// What a sitting is written down as: who sat where, and one record for everything that happened.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace klankbord::exam {

enum class Deed : std::uint8_t {
  authorised,  // the invigilator checked who sits there: the practice item opens
  practised,   // the practice item is over
  began,       // a scenario of the form: the clock runs
  answered,    // one input of the conversation
  finished,    // that scenario: its conversation ended, and the clock stands still
  tick,        // nothing but time
  paused,
  resumed,
  extra_time,  // minutes
  hand_raised,
  hand_lowered,
  incident,
  focus_lost,  // another window came before this one
  focus_regained,
  clock_jumped,  // the wall clock moved by `seconds` while the machine's own clock did not
  reopened,      // after a crash, a power cut or a change of station
  handed_in,     // by the candidate: the sitting is over
  timed_out,     // by the clock, likewise: the time is up, or nobody handed in what is all done
  terminated,    // by the invigilator, likewise
};
inline constexpr std::size_t kDeeds = 19;

enum class IncidentKind : std::uint8_t { environment, candidate, staff, technical };
inline constexpr std::size_t kIncidentKinds = 4;

// As journals and the protocol write them.
std::string_view word_of(Deed deed);
std::string_view word_of(IncidentKind kind);
std::optional<Deed> deed_named(std::string_view word);
std::optional<IncidentKind> incident_kind_named(std::string_view word);

// What the invigilator granted; none of it can change a score, and no reason is kept with it.
struct Accommodation {
  int time_factor_percent = 100;  // 100 to 300
  int extra_minutes = 0;          // 0 to 300
  int text_percent = 100;         // 100 to 200
  bool high_contrast = false, read_aloud = false, less_motion = false;
  bool may_pause = false;  // by the candidate; the clock stands still
  friend bool operator==(const Accommodation& a, const Accommodation& b);
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
  std::string state;         // answered, began: play::state_digest of the candidate's scenario
  std::optional<Accommodation> accommodation;  // authorised
  int minutes = 0;                             // extra_time
  std::int64_t seconds = 0;                    // clock_jumped: negative when it was put back
  IncidentKind kind = IncidentKind::technical;
  std::string text;                  // incident, and the reason of a deed of the invigilator
  std::string station, station_key;  // reopened: where it goes on
  bool by_invigilator = false;       // the PIN was right
};

// Who sits where, with what. The nonce makes every sitting another one.
struct SittingHeader {
  std::string form_id, form_hash;  // of the sealed form's bytes
  std::string candidate;           // a number; who that is stands elsewhere
  std::string station;             // name of the machine
  std::string station_key;         // its signing key, 64 hexadecimal digits
  std::string nonce;               // 32 hexadecimal digits
  std::string started;             // wall clock
  // Of another sitting of the same form by the same candidate, after one that was over: the nonce
  // and the receipt code of that one. Empty in a first sitting.
  std::string after, after_receipt;
  bool is_again() const { return !after.empty(); }
};

// Numbers of candidates: 1 to 32 letters, digits and hyphens, so that they fit in a file's name.
bool is_candidate_number(std::string_view text);
// Names of stations: 1 to 60 characters that can be printed.
bool is_station_name(std::string_view text);
// A moment as journals write it: "2026-03-02T09:00:00Z".
bool is_moment(std::string_view text);

}  // namespace klankbord::exam
