#include "exam/sitting.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "exam/sitting_rules.h"
#include "play/engine.h"
#include "play/input_json.h"
#include "play/state_bytes.h"

namespace klankbord::exam {
namespace {

constexpr std::int64_t kMinute_ms = 60'000;

const play::Attempt& attempt_of(const SittingState& state, std::size_t scenario) {
  return *state.attempts[scenario];
}

play::Attempt opened(const SittingState& state, std::size_t scenario) {
  return play::Attempt(state.paper->scenarios[scenario],
                       seed_for(state.paper->form, state.candidate, scenario));
}

base::Status admit_time(const SittingState& state, const Record& record) {
  if (record.active_ms < state.active_ms)
    return refused(Refusal::unfitting, "Time does not run back.");
  if (record.active_ms > state.active_ms && !clock_runs(state)) {
    return refused(Refusal::unfitting, "The clock stands still while no conversation runs.");
  }
  if (record.active_ms > std::max(allowed_ms(state), state.active_ms)) {
    return refused(Refusal::time_up, "The candidate's time was up before.");
  }
  return base::success();
}

base::Status admit_beginning(const SittingState& state, const Record& record) {
  const auto due = beginning_of(state);
  if (!due) return due.failure();
  if (record.scenario != due->scenario) {
    return refused(Refusal::unfitting,
                   fmt::format("Scenario {} is the next one for this candidate, not {}.",
                               due->scenario, record.scenario));
  }
  if (remaining_ms(state) <= 0)
    return refused(Refusal::no_time_for_another, "There is no time left for another conversation.");
  return same_state(record.state, due->state);
}

base::Status admit_authorising(const SittingState& state, const Record& record) {
  if (state.again && record.text.empty()) {
    return refused(Refusal::reason_again,
                   "Say why this candidate sits this form again: it is part of the record.");
  }
  if (state.again || record.text.empty()) return base::success();
  return refused(Refusal::unfitting, "Such a record has no text.");
}

base::Status admit_answer(const SittingState& state, const Record& record) {
  const auto running = running_scenario(state);
  if (!running || record.scenario != *running) {
    return refused(Refusal::no_conversation,
                   fmt::format("Scenario {} does not run now.", record.scenario));
  }
  if (record.active_ms >= allowed_ms(state))
    return refused(Refusal::time_up, "The candidate's time is up.");
  const scenario::Scenario& scenario = *state.paper->scenarios[*running];
  const auto input = play::input_from_json(scenario, record.input);
  if (!input) return input.failure();
  const auto due = answer_of(state, *input);
  if (!due) return due.failure();
  if (due->input != record.input)
    return refused(Refusal::unfitting, "The answer is not written as answers are.");
  return same_state(record.state, due->state);
}

base::Status admit_finish(const SittingState& state, const Record& record) {
  const auto running = running_scenario(state);
  if (!running || record.scenario != *running) {
    return refused(Refusal::no_conversation,
                   fmt::format("Scenario {} does not run now.", record.scenario));
  }
  if (!attempt_of(state, *running).ended()) {
    return refused(Refusal::conversation_goes_on, "The conversation has not come to its end.");
  }
  return base::success();
}

// What depends on more than the status and on who does it.
base::Status admit_deed(const SittingState& state, const Record& record) {
  switch (record.deed) {
    case Deed::authorised:
      return admit_authorising(state, record);
    case Deed::began:
      return admit_beginning(state, record);
    case Deed::answered:
      return admit_answer(state, record);
    case Deed::finished:
      return admit_finish(state, record);
    case Deed::paused:
      if (record.by_invigilator || state.accommodation.may_pause) break;
      return refused(Refusal::may_not_pause,
                     "Only the invigilator can pause this sitting. Raise your hand.");
    case Deed::resumed:
      if (record.by_invigilator || state.paused_by_candidate) break;
      return refused(Refusal::paused_by_invigilator,
                     "The invigilator paused the sitting, and resumes it.");
    case Deed::hand_raised:
      if (!state.hand_raised) break;
      return refused(Refusal::hand_is_up, "The hand is up already.");
    case Deed::hand_lowered:
      if (state.hand_raised) break;
      return refused(Refusal::hand_is_down, "No hand is up.");
    case Deed::focus_lost:
      if (state.focused) break;
      return refused(Refusal::unfitting, "The window was not in front before.");
    case Deed::focus_regained:
      if (!state.focused) break;
      return refused(Refusal::unfitting, "The window is in front already.");
    case Deed::timed_out:
      if (clock_runs(state) ? record.active_ms == allowed_ms(state) : is_all_done(state)) break;
      return refused(Refusal::unfitting, "The candidate has time left.");
    default:
      break;
  }
  return base::success();
}

void pause(SittingState& state, const Record& record) {
  state.before_pause = state.status;
  state.status = SittingStatus::paused;
  state.paused_by_candidate = !record.by_invigilator;
}

void take_answer(SittingState& state, const Record& record) {
  play::Attempt& attempt = *state.attempts[record.scenario];
  const auto input = play::input_from_json(attempt.scenario(), record.input);
  if (input) static_cast<void>(attempt.act(*input));
}

}  // namespace

SittingState start_of_sitting(PaperPointer paper, const SittingHeader& header) {
  SittingState state;
  state.candidate = header.candidate;
  state.again = header.is_again();
  state.order = order_for(paper->form, state.candidate);
  state.attempts.resize(paper->scenarios.size());
  state.paper = std::move(paper);
  return state;
}

std::optional<std::size_t> running_scenario(const SittingState& state) {
  const bool runs =
      state.status == SittingStatus::running ||
      (state.status == SittingStatus::paused && state.before_pause == SittingStatus::running);
  return runs ? std::optional(state.order[state.begun - 1]) : std::nullopt;
}

std::optional<std::size_t> next_scenario(const SittingState& state) {
  return state.begun < state.order.size() ? std::optional(state.order[state.begun]) : std::nullopt;
}

bool is_all_done(const SittingState& state) {
  return state.status == SittingStatus::ready && !next_scenario(state);
}

bool clock_runs(const SittingState& state) {
  return state.status == SittingStatus::running;
}

std::int64_t allowed_ms(const SittingState& state) {
  const Accommodation& granted = state.accommodation;
  const std::int64_t minutes = state.paper->form.minutes;
  return minutes * kMinute_ms * granted.time_factor_percent / 100 +
         (granted.extra_minutes + state.extra_minutes) * kMinute_ms;
}

std::int64_t remaining_ms(const SittingState& state) {
  return allowed_ms(state) - state.active_ms;
}

base::Status admit(const SittingState& state, const Record& record) {
  if (record.number != state.records + 1) {
    return refused(Refusal::unfitting,
                   fmt::format("Record {} is due, not {}.", state.records + 1, record.number));
  }
  if (state.status == SittingStatus::over) return refused(Refusal::over, "The sitting is over.");
  for (const base::Status& allowed : {admit_in_status(state.status, record.deed),
                                      admit_doer(record), admit_time(state, record)}) {
    if (!allowed) return allowed;
  }
  return admit_deed(state, record);
}

void apply(SittingState& state, const Record& record) {
  ++state.records;
  state.active_ms = record.active_ms;
  switch (record.deed) {
    case Deed::authorised:
      state.accommodation = record.accommodation.value_or(Accommodation{});
      state.status = SittingStatus::practising;
      break;
    case Deed::began:
      ++state.begun;
      state.attempts[record.scenario] = opened(state, record.scenario);
      state.status = SittingStatus::running;
      break;
    case Deed::answered:
      take_answer(state, record);
      break;
    case Deed::practised:
    case Deed::finished:
      state.status = SittingStatus::ready;
      break;
    case Deed::paused:
      pause(state, record);
      break;
    case Deed::resumed:
      state.status = state.before_pause;
      break;
    case Deed::extra_time:
      state.extra_minutes += record.minutes;
      break;
    case Deed::hand_raised:
    case Deed::hand_lowered:
      state.hand_raised = record.deed == Deed::hand_raised;
      break;
    case Deed::focus_lost:
    case Deed::focus_regained:
      state.focused = record.deed == Deed::focus_regained;
      break;
    case Deed::incident:
      state.incidents.push_back(record);
      break;
    case Deed::handed_in:
    case Deed::timed_out:
    case Deed::terminated:
      state.status = SittingStatus::over;
      state.end = record.deed;
      break;
    case Deed::tick:
    case Deed::clock_jumped:
      break;
    case Deed::reopened:
      // A window that begins anew is in front.
      state.focused = true;
      break;
  }
}

base::Result<SittingState> fold(PaperPointer paper, const SittingHeader& header,
                                const std::vector<Record>& records) {
  SittingState state = start_of_sitting(std::move(paper), header);
  for (const Record& record : records) {
    const base::Status admitted = admit(state, record);
    if (!admitted) {
      return base::Failure{
          base::ExitCode::findings,
          fmt::format("Record {} of the sitting ({}) may not stand there. {}", record.number,
                      word_of(record.deed), admitted.failure().message)};
    }
    apply(state, record);
  }
  return state;
}

base::Result<Record> answer_of(const SittingState& state, const play::Input& input) {
  const auto running = running_scenario(state);
  if (!running || !clock_runs(state))
    return refused(Refusal::no_conversation, "No conversation runs now.");
  const play::Attempt& attempt = attempt_of(state, *running);
  if (attempt.inputs().size() >= base::kMaxInputs) {
    return refused(Refusal::too_many_answers,
                   fmt::format("A conversation has at most {} answers.", base::kMaxInputs),
                   {{"most", std::to_string(base::kMaxInputs)}});
  }
  play::State after = attempt.state();
  play::Events events;
  const base::Status stepped = play::step(attempt.scenario(), after, input, events);
  if (!stepped) return stepped.failure();
  Record record;
  record.deed = Deed::answered;
  record.scenario = *running;
  record.input = play::to_json(attempt.scenario(), input);
  record.state = play::state_digest(attempt.scenario(), after);
  return record;
}

base::Result<Record> beginning_of(const SittingState& state) {
  const auto next = next_scenario(state);
  if (!next) return refused(Refusal::last_conversation, "There is no other conversation.");
  play::Events events;
  const scenario::Scenario& scenario = *state.paper->scenarios[*next];
  Record record;
  record.deed = Deed::began;
  record.scenario = *next;
  record.state = play::state_digest(scenario, play::start(scenario, events));
  return record;
}

}  // namespace klankbord::exam
