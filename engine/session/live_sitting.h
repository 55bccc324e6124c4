// A sitting on this machine: every record is on disk before it counts. What the console and the
// window drive; the rules are exam/sitting.h's.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "exam/centre.h"
#include "exam/sitting.h"
#include "exam/sitting_journal.h"
#include "session/practice.h"
#include "store/line_file.h"
#include "store/places.h"

namespace klankbord::session {

std::int64_t steady_ms();

// The two clocks of a machine, as a port. The wall clock can be set by anyone and only dates
// records; the steady one measures the candidate's time.
struct SittingClocks {
  store::Clock wall = store::wall_clock;
  std::function<std::int64_t()> steady_ms = session::steady_ms;
};

struct SittingRequest {
  std::string form;           // bytes of the form file
  exam::CentrePublic centre;  // whose forms this station takes
  std::string code;           // of the sitting
  std::string candidate;      // number
  std::string station;        // name of this machine
  // Where this candidate's sitting of this form is over: begin another one. The invigilator
  // authorises it with a reason.
  bool again = false;
  bool begins = true;  // false: only goes on with a sitting that is there
  store::Path data;    // journals: <data>/sittings, the station's key: <data>/station.secret
  SittingClocks clocks;
  store::Disk* disk = &store::system_disk();  // must outlive the sitting
};

// What only the invigilator does; which fields count depends on the deed.
struct InvigilatorDeed {
  exam::Deed deed = exam::Deed::incident;
  std::string text;                                         // the reason
  exam::Accommodation accommodation;                        // authorised
  int minutes = 0;                                          // extra_time
  exam::IncidentKind kind = exam::IncidentKind::technical;  // incident
};

class Sitting {
 public:
  // Opens the form, and begins a sitting or finds the one of this candidate that was interrupted.
  // Refuses a wrong code, a form outside its validity, a candidate who has finished this form here
  // (unless it is asked for again), a sitting that is open elsewhere (exit code refused), numbers
  // and names that are none (bad_command_line), an altered form or journal (findings, bad_file),
  // and a disk that cannot be written (environment).
  static base::Result<Sitting> open(SittingRequest request);

  // An answer of the running conversation. When it returns ok the answer is on disk; the end of the
  // conversation is recorded with its last answer. On a refusal or failure nothing has happened and
  // one may try again.
  base::Status act(const play::Input& input);
  // Any other deed that is the candidate's or the machine's own: practised, began, paused, resumed,
  // hand_raised, hand_lowered, focus_lost, focus_regained, handed_in.
  base::Status record(exam::Deed deed);
  // Refuses a wrong PIN; after three of them each further try has to wait, longer each time, and is
  // noted as an incident. `terminated` ends an interrupted sitting too, which it reopens for that.
  base::Status invigilate(std::string_view pin, const InvigilatorDeed& deed);
  // So long the next PIN has to wait, after wrong ones; 0: it need not.
  std::int64_t pin_wait_ms() const;
  // To be called a few times a second: records ten seconds of active time, a clock that jumped, and
  // the end of the time, also when nobody hands in for five minutes after the last conversation;
  // seals what is over. Fails as a record does, and tries again when it is called again.
  base::Status look_at_clocks();

  const exam::SittingState& state() const { return state_; }
  const exam::Form& form() const { return state_.paper->form; }
  // It was interrupted: nothing goes on until the invigilator's `reopened`.
  bool needs_reopening() const { return needs_reopening_; }
  std::int64_t remaining_ms() const;  // now
  bool is_sealed() const { return !receipt_.empty(); }
  const std::string& receipt() const { return receipt_; }  // empty until it is sealed
  const std::string& note() const { return note_; }        // after a torn end: a sentence
  const store::Path& file() const { return lines_.file(); }

  // The running conversation, as those who show conversations take it: its answers go through
  // act(). It has to be gone before the sitting is, or is moved. Without one it is the practice
  // item from its beginning, which leaves no trace.
  Practice conversation();
  Practice practice_item() const;

 private:
  explicit Sitting(SittingRequest request) : request_(std::move(request)) {}
  base::Status open_journal(const exam::OpenForm& form);
  std::string name_of(const exam::OpenForm& form, int number) const;
  base::Failure finished_before(const exam::SittingFile& before) const;
  base::Status may_begin(const exam::Form& form,
                         const std::optional<exam::SittingFile>& before) const;
  base::Status create_journal(const exam::OpenForm& form, const exam::PaperPointer& paper,
                              store::LineFile lines,
                              const std::optional<exam::SittingFile>& before);
  base::Status resume_journal(const exam::PaperPointer& paper, store::LineFile lines,
                              const exam::SittingFile& content);
  base::Status check_validity(const exam::Form& form) const;
  base::Status put(exam::Record record);
  base::Status seal();
  base::Status check_pin(std::string_view pin);
  base::Status reopen(const std::string& reason);
  void slow_pins_down(int wrong);
  base::Status note_clock_jump();
  base::Status may_go_on() const;
  std::int64_t active_ms() const;

  SittingRequest request_;
  exam::SigningPair station_;
  exam::SittingState state_;
  store::LineFile lines_;
  std::string chain_, receipt_, note_;
  bool needs_reopening_ = false;
  std::int64_t last_steady_ms_ = 0;    // at the latest record
  std::int64_t clock_offset_s_ = 0;    // wall clock less steady clock
  static constexpr int kFreePins = 3;  // wrong ones, before each try has to wait
  int wrong_pins_ = 0;                 // in a row
  std::int64_t pin_waits_until_ms_ = 0;
};

// <data>/sittings
store::Path sittings_folder(const store::Path& data);

// The station's signing key, made when there is none. Refuses a file that holds no key (bad_file).
base::Result<exam::SigningPair> station_key(store::Disk& disk, const store::Path& data);

// Seconds since 1970 of a moment as the wall clock writes it.
std::int64_t seconds_of(std::string_view moment);

}  // namespace klankbord::session
