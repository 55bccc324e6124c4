#include "session/live_sitting.h"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "exam/crypto.h"
#include "exam/refusal.h"

namespace klankbord::session {

using exam::Refusal;
using exam::refused;

namespace {

constexpr std::int64_t kTick_ms = 10'000;
constexpr std::int64_t kHandInWait_ms = 300'000;  // since the last record
constexpr std::int64_t kJump_s = 2;               // the wall clock is read in whole seconds
constexpr std::int64_t kFirstPinWait_ms = 5'000;
constexpr std::int64_t kLongestPinWait_ms = 300'000;

bool ends_sitting(exam::Deed deed) {
  return deed == exam::Deed::handed_in || deed == exam::Deed::timed_out ||
         deed == exam::Deed::terminated;
}

}  // namespace

std::int64_t steady_ms() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

std::int64_t seconds_of(std::string_view moment) {
  if (!exam::is_moment(moment)) return 0;
  const auto number = [&](std::size_t at, std::size_t digits) {
    int value = 0;
    for (std::size_t i = at; i < at + digits; ++i) value = value * 10 + (moment[i] - '0');
    return value;
  };
  // Days since 1970 of the proleptic Gregorian calendar, with years that begin in March.
  const int month = number(5, 2);
  const std::int64_t year = number(0, 4) - (month <= 2 ? 1 : 0);
  const std::int64_t day_of_year =
      (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + number(8, 2) - 1;
  const std::int64_t days = year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719'468;
  return days * 86'400 + number(11, 2) * 3600 + number(14, 2) * 60 + number(17, 2);
}

std::int64_t Sitting::active_ms() const {
  if (needs_reopening_ || !exam::clock_runs(state_)) return state_.active_ms;
  const std::int64_t passed =
      std::max<std::int64_t>(0, request_.clocks.steady_ms() - last_steady_ms_);
  const std::int64_t most = std::max(exam::allowed_ms(state_), state_.active_ms);
  return std::min(state_.active_ms + passed, most);
}

std::int64_t Sitting::remaining_ms() const {
  return exam::allowed_ms(state_) - active_ms();
}

base::Status Sitting::may_go_on() const {
  if (!needs_reopening_) return base::success();
  return refused(Refusal::interrupted,
                 "This sitting was interrupted. The invigilator has to reopen it.");
}

// Writes one record and makes it count; whatever fails, nothing has happened.
base::Status Sitting::put(exam::Record record) {
  record.number = state_.records + 1;
  record.at = request_.clocks.wall();
  const std::int64_t now_ms = request_.clocks.steady_ms();
  record.active_ms = active_ms();
  const base::Status admitted = exam::admit(state_, record);
  if (!admitted) return admitted;
  std::string chain = chain_;
  const base::Status written = lines_.append(exam::record_line(record, chain));
  if (!written) return written;
  chain_ = std::move(chain);
  last_steady_ms_ = now_ms;
  exam::apply(state_, record);
  return base::success();
}

base::Status Sitting::seal() {
  if (is_sealed()) return base::success();
  std::string chain = chain_;
  const base::Status written =
      lines_.append(exam::seal_line(request_.clocks.wall(), station_.secret_key, chain));
  if (!written) return written;
  chain_ = std::move(chain);
  receipt_ = exam::receipt_code(chain_);
  return base::success();
}

base::Status Sitting::note_clock_jump() {
  const std::int64_t offset_s =
      seconds_of(request_.clocks.wall()) - request_.clocks.steady_ms() / 1000;
  const std::int64_t jump_s = offset_s - clock_offset_s_;
  if (jump_s >= -kJump_s && jump_s <= kJump_s) return base::success();
  exam::Record record;
  record.deed = exam::Deed::clock_jumped;
  record.seconds = jump_s;
  const base::Status noted = put(std::move(record));
  if (noted) clock_offset_s_ = offset_s;
  return noted;
}

base::Status Sitting::look_at_clocks() {
  if (state_.status == exam::SittingStatus::over) return seal();
  if (needs_reopening_) return base::success();
  const base::Status jumped = note_clock_jump();
  // Who walks away after the last conversation leaves a sealed sitting too.
  const bool left_behind =
      exam::is_all_done(state_) && request_.clocks.steady_ms() - last_steady_ms_ >= kHandInWait_ms;
  if (!jumped || (!exam::clock_runs(state_) && !left_behind)) return jumped;
  exam::Record record;
  if (left_behind || remaining_ms() <= 0) {
    record.deed = exam::Deed::timed_out;
    const base::Status ended = put(std::move(record));
    return ended ? seal() : ended;
  }
  if (active_ms() - state_.active_ms < kTick_ms) return base::success();
  return put(std::move(record));
}

base::Status Sitting::act(const play::Input& input) {
  for (const base::Status& status : {may_go_on(), look_at_clocks()}) {
    if (!status) return status;
  }
  auto answer = exam::answer_of(state_, input);
  if (!answer) return answer.failure();
  const std::size_t scenario = answer->scenario;
  const base::Status answered = put(std::move(*answer));
  if (!answered || !state_.attempts[scenario]->ended()) return answered;
  // Should this fail, the answer stands; whoever goes on to the next conversation tries it again.
  static_cast<void>(record(exam::Deed::finished));
  return answered;
}

base::Status Sitting::record(exam::Deed deed) {
  for (const base::Status& status : {may_go_on(), look_at_clocks()}) {
    if (!status) return status;
  }
  exam::Record record;
  const auto running = exam::running_scenario(state_);
  if (deed == exam::Deed::began) {
    if (running && state_.attempts[*running]->ended()) {
      const base::Status finished = this->record(exam::Deed::finished);
      if (!finished) return finished;
    }
    auto beginning = exam::beginning_of(state_);
    if (!beginning) return beginning.failure();
    record = std::move(*beginning);
  }
  if (deed == exam::Deed::finished && running) record.scenario = *running;
  record.deed = deed;
  const base::Status done = put(std::move(record));
  return done && ends_sitting(deed) ? seal() : done;
}

void Sitting::slow_pins_down(int wrong) {
  wrong_pins_ = wrong;
  std::int64_t wait_ms = kFirstPinWait_ms;
  for (int i = kFreePins; i < wrong && wait_ms < kLongestPinWait_ms; ++i) wait_ms *= 2;
  pin_waits_until_ms_ = request_.clocks.steady_ms() + std::min(wait_ms, kLongestPinWait_ms);
}

std::int64_t Sitting::pin_wait_ms() const {
  if (wrong_pins_ < kFreePins) return 0;
  return std::max<std::int64_t>(0, pin_waits_until_ms_ - request_.clocks.steady_ms());
}

base::Status Sitting::check_pin(std::string_view pin) {
  if (const std::int64_t wait_ms = pin_wait_ms(); wait_ms > 0) {
    const std::int64_t wait_s = (wait_ms + 999) / 1000;
    return refused(Refusal::pin_waits,
                   fmt::format("Too many wrong PINs. Wait {} seconds and try again.", wait_s),
                   {{"seconds", std::to_string(wait_s)}});
  }
  if (exam::is_pin(pin, state_.paper->pin_hash)) {
    wrong_pins_ = 0;
    return base::success();
  }
  ++wrong_pins_;
  if (wrong_pins_ >= kFreePins) {
    slow_pins_down(wrong_pins_);
    exam::Record incident;
    incident.deed = exam::Deed::incident;
    incident.text = fmt::format("{} wrong PINs in a row.", wrong_pins_);
    const base::Status noted = put(std::move(incident));
    if (!noted) return noted;
  }
  return refused(Refusal::wrong_pin, "That is not the invigilator's PIN.");
}

base::Status Sitting::reopen(const std::string& reason) {
  if (!needs_reopening_) {
    return refused(Refusal::not_interrupted, "The sitting goes on already.");
  }
  exam::Record record;
  record.deed = exam::Deed::reopened;
  record.by_invigilator = true;
  record.text = reason;
  record.station = request_.station;
  record.station_key = exam::to_hex_text(station_.public_key);
  const base::Status done = put(std::move(record));
  if (done) needs_reopening_ = false;
  return done;
}

base::Status Sitting::invigilate(std::string_view pin, const InvigilatorDeed& deed) {
  if (state_.status == exam::SittingStatus::over) {
    return refused(Refusal::over, "The sitting is over.");
  }
  const base::Status known = check_pin(pin);
  if (!known) return known;
  if (deed.deed == exam::Deed::reopened) return reopen(deed.text);
  // A sitting that nobody comes back to is ended where it stopped.
  if (deed.deed == exam::Deed::terminated && needs_reopening_) {
    const base::Status reopened = reopen(deed.text);
    if (!reopened) return reopened;
  }
  for (const base::Status& status : {may_go_on(), look_at_clocks()}) {
    if (!status) return status;
  }
  exam::Record record;
  record.deed = deed.deed;
  record.by_invigilator = true;
  record.text = deed.text;
  if (deed.deed == exam::Deed::authorised) record.accommodation = deed.accommodation;
  if (deed.deed == exam::Deed::extra_time) record.minutes = deed.minutes;
  if (deed.deed == exam::Deed::incident) record.kind = deed.kind;
  const base::Status done = put(std::move(record));
  return done && ends_sitting(deed.deed) ? seal() : done;
}

Practice Sitting::conversation() {
  const auto running = exam::running_scenario(state_);
  if (!running) return practice_item();
  return Practice::before(*state_.attempts[*running],
                          [this](const play::Input& input) { return act(input); });
}

Practice Sitting::practice_item() const {
  return Practice::beside(play::Attempt(state_.paper->practice, 1));
}

}  // namespace klankbord::session
