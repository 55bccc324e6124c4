#include "exam/sitting_rules.h"

#include <fmt/core.h>

#include <array>
#include <utility>

#include "base/limits.h"
#include "base/utf8.h"

namespace klankbord::exam {
namespace {

constexpr unsigned in(SittingStatus status) {
  return 1U << static_cast<unsigned>(status);
}

constexpr unsigned kWaiting = in(SittingStatus::waiting);
constexpr unsigned kPractising = in(SittingStatus::practising);
constexpr unsigned kReady = in(SittingStatus::ready);
constexpr unsigned kRunning = in(SittingStatus::running);
constexpr unsigned kPaused = in(SittingStatus::paused);
constexpr unsigned kAtWork = kPractising | kReady | kRunning;
constexpr unsigned kAny = kWaiting | kAtWork | kPaused;

enum class Doer : std::uint8_t { anyone, invigilator, not_invigilator };
enum class Text : std::uint8_t { none, may, must };

struct Rule {
  unsigned statuses;
  Doer doer;
  Text text;
};

Rule rule_of(Deed deed) {
  switch (deed) {
    case Deed::authorised:
      return {kWaiting, Doer::invigilator, Text::may};
    case Deed::practised:
      return {kPractising, Doer::not_invigilator, Text::none};
    case Deed::began:
      return {kReady, Doer::not_invigilator, Text::none};
    case Deed::answered:
    case Deed::finished:
    case Deed::tick:
      return {kRunning, Doer::not_invigilator, Text::none};
    case Deed::timed_out:
      return {kReady | kRunning, Doer::not_invigilator, Text::none};
    case Deed::paused:
      return {kAtWork, Doer::anyone, Text::may};
    case Deed::resumed:
      return {kPaused, Doer::anyone, Text::may};
    case Deed::extra_time:
      return {kAtWork | kPaused, Doer::invigilator, Text::must};
    case Deed::hand_raised:
    case Deed::hand_lowered:
    case Deed::focus_lost:
    case Deed::focus_regained:
    case Deed::clock_jumped:
      return {kAny, Doer::not_invigilator, Text::none};
    case Deed::incident:
      return {kAny, Doer::anyone, Text::must};
    case Deed::reopened:
    case Deed::terminated:
      return {kAny, Doer::invigilator, Text::must};
    case Deed::handed_in:
      return {kReady | kRunning, Doer::not_invigilator, Text::none};
  }
  return {0, Doer::anyone, Text::none};
}

base::Failure no_place_in(SittingStatus status) {
  switch (status) {
    case SittingStatus::waiting:
      return refused(Refusal::not_authorised,
                     "The invigilator has not let the candidate begin yet.");
    case SittingStatus::practising:
      return refused(Refusal::practising, "The practice item is not over yet.");
    case SittingStatus::ready:
      return refused(Refusal::no_conversation, "No conversation runs now.");
    case SittingStatus::running:
      return refused(Refusal::in_conversation, "A conversation runs.");
    case SittingStatus::paused:
      return refused(Refusal::paused, "The sitting is paused.");
    case SittingStatus::over:
      break;
  }
  return refused(Refusal::over, "The sitting is over.");
}

base::Status admit_text(const Record& record, Text asked) {
  // A pause or its end needs a reason from the invigilator, not from the candidate.
  const bool must = asked == Text::must ||
                    (asked == Text::may && record.deed == Deed::paused && record.by_invigilator);
  if (record.text.empty()) {
    if (!must) return base::success();
    return refused(Refusal::reason_missing,
                   "Give the reason: it is part of the record of the sitting.");
  }
  if (asked == Text::none || (asked == Text::may && !record.by_invigilator)) {
    return refused(Refusal::unfitting, "Such a record has no text.");
  }
  if (record.text.size() > base::kMaxTypedBytes || !base::is_utf8(record.text)) {
    return refused(Refusal::reason_too_long,
                   fmt::format("A reason has at most {} bytes.", base::kMaxTypedBytes),
                   {{"bytes", std::to_string(base::kMaxTypedBytes)}});
  }
  return base::success();
}

}  // namespace

base::Status admit_in_status(SittingStatus status, Deed deed) {
  if ((rule_of(deed).statuses & in(status)) != 0) return base::success();
  if (deed == Deed::authorised) {
    return refused(Refusal::authorised_already, "The candidate may begin already.");
  }
  return no_place_in(status);
}

base::Status admit_doer(const Record& record) {
  const Rule rule = rule_of(record.deed);
  if (rule.doer == Doer::invigilator && !record.by_invigilator) {
    return refused(Refusal::invigilator_only, "Only the invigilator can do that.");
  }
  if (rule.doer == Doer::not_invigilator && record.by_invigilator) {
    return refused(Refusal::not_for_invigilator, "That is not for the invigilator to do.");
  }
  if (record.deed == Deed::authorised && !record.accommodation) {
    return refused(Refusal::accommodation_missing,
                   "Say which accommodation the candidate has, if only none.");
  }
  if (record.deed == Deed::extra_time && (record.minutes < 1 || record.minutes > 300)) {
    return refused(Refusal::extra_minutes, "Extra time is 1 to 300 minutes.");
  }
  return admit_text(record, rule.text);
}

base::Status same_state(const std::string& recorded, const std::string& due) {
  if (recorded == due) return base::success();
  return refused(Refusal::unfitting, fmt::format("It leads to state {}, the record says {:.16}.",
                                                 due, base::printable(recorded)));
}

}  // namespace klankbord::exam
