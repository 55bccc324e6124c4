// A room in which things happen one after the other, for tests: says what each led to.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "classroom/room.h"

namespace klankbord::test {

struct Lesson {
  classroom::Room room;
  std::int64_t now_ms = 0;  // when the next thing happens

  explicit Lesson(classroom::ScenarioList scenarios) : room(std::move(scenarios), 7) {}

  std::optional<classroom::RoomRefusal> tries(classroom::RoomRecord record) {
    record.at_ms = now_ms;
    const auto refusal = room.admit(record);
    if (!refusal) room.apply(record);
    return refusal;
  }
  std::optional<classroom::RoomRefusal> tries(classroom::RoomDeed deed,
                                              classroom::SeatNumber seat = classroom::kTrainer) {
    classroom::RoomRecord record;
    record.deed = deed;
    record.seat = seat;
    return tries(record);
  }
  std::optional<classroom::RoomRefusal> joins(const std::string& nickname) {
    classroom::RoomRecord record;
    record.deed = classroom::RoomDeed::joined;
    record.seat = static_cast<classroom::SeatNumber>(room.seats().size() + 1);
    record.text = nickname;
    record.token = "token of " + nickname;
    return tries(record);
  }
  std::optional<classroom::RoomRefusal> gives(classroom::RoomDeed deed, classroom::SeatNumber seat,
                                              play::Input input) {
    classroom::RoomRecord record;
    record.deed = deed;
    record.seat = seat;
    record.input = std::move(input);
    return tries(record);
  }
  std::optional<classroom::RoomRefusal> says(classroom::SeatNumber seat, bool by_trainer,
                                             const std::string& text) {
    classroom::RoomRecord record;
    record.deed = classroom::RoomDeed::said;
    record.seat = seat;
    record.by_trainer = by_trainer;
    record.text = text;
    return tries(record);
  }
  std::optional<classroom::RoomRefusal> marks(classroom::SeatNumber seat, std::uint16_t opportunity,
                                              int level, const std::string& reason = {}) {
    classroom::RoomRecord record;
    record.deed = classroom::RoomDeed::marked;
    record.seat = seat;
    record.opportunity = opportunity;
    record.level = level;
    record.text = reason;
    return tries(record);
  }
  std::optional<classroom::RoomRefusal> goes(std::size_t scenario, classroom::Pace pace) {
    classroom::RoomRecord record;
    record.deed = classroom::RoomDeed::scenario_set;
    record.scenario = scenario;
    record.pace = pace;
    return tries(record);
  }
};

}  // namespace klankbord::test
