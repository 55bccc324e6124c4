// A sitting: what happened to one candidate before one form, as a list of records. `admit` says
// what may follow (pure), `apply` what it leads to (cannot fail); whatever else there is to know is
// a fold of these two over the journal.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "exam/sealed_form.h"
#include "exam/sitting_record.h"
#include "play/attempt.h"

namespace klankbord::exam {

using PaperPointer = std::shared_ptr<const FormContent>;

enum class SittingStatus : std::uint8_t {
  waiting,     // for the invigilator
  practising,  // the practice item, which counts nowhere
  ready,       // before a scenario, or after the last one
  running,     // a scenario of the form; only now the clock runs
  paused,
  over,
};

struct SittingState {
  PaperPointer paper;
  std::string candidate;
  bool again = false;              // after another one of the same form that was over
  std::vector<std::size_t> order;  // in which the scenarios come
  SittingStatus status = SittingStatus::waiting;
  SittingStatus before_pause = SittingStatus::ready;  // what a pause goes back to
  bool paused_by_candidate = false;
  std::size_t begun = 0;                               // scenarios, in that order
  std::vector<std::optional<play::Attempt>> attempts;  // by index into Form::scenarios
  Accommodation accommodation;
  int extra_minutes = 0;  // granted on the way
  bool hand_raised = false, focused = true;
  std::vector<Record> incidents;
  std::size_t records = 0;
  std::int64_t active_ms = 0;
  std::optional<Deed> end;  // how it came to be over
};

// An opened form and who sits it, as the journal's first line says; nothing has happened yet.
SittingState start_of_sitting(PaperPointer paper, const SittingHeader& header);

// The scenario that runs, or ran before the pause; none in any other status.
std::optional<std::size_t> running_scenario(const SittingState& state);
// The one that comes next; none after the last.
std::optional<std::size_t> next_scenario(const SittingState& state);
// Every conversation came to its end: only handing in is left, and the clock stands still.
bool is_all_done(const SittingState& state);
// Whether the clock runs: while a conversation does, and in no other status.
bool clock_runs(const SittingState& state);
// Active time this candidate has in all, and has left.
std::int64_t allowed_ms(const SittingState& state);
std::int64_t remaining_ms(const SittingState& state);

// Whether the record may follow. Refuses (exit code refused) with a sentence: a deed that makes no
// sense now, one that only the invigilator may do, a missing reason, an answer that its
// conversation refuses or that leads to another state than the record says, and time that runs
// back, past its end, or while the clock stands still.
base::Status admit(const SittingState& state, const Record& record);
// Makes an admitted record part of the state. The only way a state changes.
void apply(SittingState& state, const Record& record);

// All records of a sitting. Refuses (exit code findings) at the first one that may not follow, by
// its number.
base::Result<SittingState> fold(PaperPointer paper, const SittingHeader& header,
                                const std::vector<Record>& records);

// An answer to the running scenario as a record: its `deed`, `scenario`, `input` and `state`.
// Refuses (exit code refused) what the conversation refuses, and any answer when none runs.
base::Result<Record> answer_of(const SittingState& state, const play::Input& input);
// Likewise the beginning of the next scenario; refuses it after the last.
base::Result<Record> beginning_of(const SittingState& state);

}  // namespace klankbord::exam
