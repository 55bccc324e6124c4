// What a room is written down as: one record for everything that learners and trainer did. A room
// is the fold of its records, so that a trainer's program that was killed finds it as it was.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "play/event.h"

namespace klankbord::classroom {

enum class RoomDeed : std::uint8_t {
  joined,         // a learner: seat, text = nickname, token
  removed,        // by the trainer: seat
  scenario_set,   // by the trainer: scenario (index), pace; everyone begins anew
  began,          // a learner's own conversation: seat, seed
  answered,       // seat, input; in the shared conversation by the trainer (kTrainer)
  frozen,         // nobody can answer
  thawed,         // and again they can
  vote_opened,    // on the options of the shared conversation's present node
  voted,          // seat, input; a later vote of the same learner replaces the earlier one
  vote_revealed,  // everyone sees how the votes are spread
  vote_closed,    // without playing what was voted
  returned,       // the shared conversation goes back to its first `count` answers
  noted,          // by the trainer: seat or the room, text
  closed,         // nobody can answer or join any more
  taken_over,     // by the trainer, who plays this learner's customer: seat
  said,           // while it lasts, by either of them: seat, by_trainer, text; never scored
  handed_back,    // the written conversation goes on: seat
  marked,         // by a person: seat, opportunity, level, text = reason; a later one replaces it
};
inline constexpr std::size_t kRoomDeeds = 18;

std::string_view word_of(RoomDeed deed);
std::optional<RoomDeed> room_deed_named(std::string_view word);

// together: one conversation for the room, driven by the trainer, voted on by the learners.
// free: everyone has a conversation of their own.
enum class Pace : std::uint8_t { together, free };

using SeatNumber = std::uint32_t;
inline constexpr SeatNumber kTrainer = 0;  // learners count from 1

struct RoomRecord {
  RoomDeed deed = RoomDeed::noted;
  SeatNumber seat = kTrainer;
  std::int64_t at_ms = 0;  // since the room opened, by the host's own clock; for idle lights only
  std::string text;        // nickname, note, what was said, reason
  std::string token;       // joined: hash of the learner's token, 64 hexadecimal digits
  std::uint64_t seed = 0;
  std::size_t scenario = 0;
  std::size_t count = 0;  // returned: answers that stay
  Pace pace = Pace::free;
  play::Input input;  // answered, voted
  bool by_trainer = false;
  std::uint16_t opportunity = 0;  // index into those of the room's scenario
  int level = 0;                  // 0 to 2
};

}  // namespace klankbord::classroom
