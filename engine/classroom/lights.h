// At a glance, how each learner is doing: what a trainer looks at to see who needs help.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "classroom/room.h"

namespace klankbord::classroom {

// The rule, first that holds:
//   ended    the learner's own conversation is over
//   waiting  there is nothing to do now: the room is frozen or closed, no conversation has begun,
//            or the room goes together and has no open vote, or one this learner voted in
//   idle     the learner did nothing for kIdle_ms (a vote, an answer, work at the desk, a word
//   said) stuck    the present decision takes at least kStuckTimes the time that the room's median
//            learner needs for one, and kLeastStuck_ms. Work at the desk does not answer a
//            decision, so that who searches forever is seen. Never while the trainer plays the
//            customer, nor when fewer than kLeastPaced learners have taken a decision
//   working  else
// Time during which the room was frozen does not count.
enum class Light : std::uint8_t { working, idle, stuck, ended, waiting };
inline constexpr std::int64_t kIdle_ms = 180'000;
inline constexpr std::int64_t kLeastStuck_ms = 45'000;
inline constexpr std::int64_t kStuckTimes = 3;
inline constexpr std::size_t kLeastPaced = 3;

std::string_view word_of(Light light);  // "working"

struct SeatLight {
  Light light = Light::waiting;
  std::int64_t since_ms = 0;  // since the learner did something, or was free to
};

class Lights {
 public:
  // `now_ms`: on the room's clock. Looks at every seat once.
  Lights(const Room& room, std::int64_t now_ms);
  // What the room's median learner needs for a decision; 0 when too few have taken one.
  std::int64_t median_ms() const { return median_ms_; }
  SeatLight of(const Seat& seat) const;

 private:
  const Room& room_;
  std::int64_t now_ms_ = 0, median_ms_ = 0;
};

}  // namespace klankbord::classroom
