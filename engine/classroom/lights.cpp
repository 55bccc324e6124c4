#include "classroom/lights.h"

#include <algorithm>
#include <array>

namespace klankbord::classroom {

namespace {

constexpr std::array<std::string_view, 5> kLights = {"working", "idle", "stuck", "ended",
                                                     "waiting"};

std::int64_t median_of(std::vector<std::int64_t>& times) {
  if (times.size() < kLeastPaced) return 0;
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end());
  return *middle;
}

}  // namespace

std::string_view word_of(Light light) {
  return kLights.at(static_cast<std::size_t>(light));
}

Lights::Lights(const Room& room, std::int64_t now_ms) : room_(room), now_ms_(now_ms) {
  std::vector<std::int64_t> paces;
  for (const Seat& seat : room.seats()) {
    if (seat.removed || !seat.attempt || seat.decisions == 0) continue;
    paces.push_back((seat.decision_ms - seat.began_ms) / seat.decisions);
  }
  median_ms_ = median_of(paces);
}

SeatLight Lights::of(const Seat& seat) const {
  const std::int64_t free_since = std::max(seat.last_ms, room_.running_since_ms());
  const auto light = [&](Light what) {
    return SeatLight{what, std::max<std::int64_t>(0, now_ms_ - free_since)};
  };
  const bool together = room_.pace() == Pace::together;
  if (!together && seat.attempt && seat.attempt->ended()) return light(Light::ended);
  if (room_.frozen() || room_.closed()) return light(Light::waiting);
  if (together ? room_.vote() != VoteStatus::open || seat.vote.has_value() : !seat.attempt) {
    return light(Light::waiting);
  }
  if (now_ms_ - free_since >= kIdle_ms) return light(Light::idle);
  if (together || seat.taken_over || median_ms_ == 0) return light(Light::working);
  const std::int64_t here = now_ms_ - std::max(seat.decision_ms, room_.running_since_ms());
  const std::int64_t long_here = std::max(kLeastStuck_ms, kStuckTimes * median_ms_);
  return light(here >= long_here ? Light::stuck : Light::working);
}

}  // namespace klankbord::classroom
