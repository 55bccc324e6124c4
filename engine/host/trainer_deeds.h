// What a trainer does to a room, read from a request.
#pragma once

#include <string>

#include "classroom/room.h"
#include "host/call.h"

namespace klankbord::host {

// A record to submit, or why there is none: `refusal` (the room's), else `fault` (a sentence about
// the request). When both are empty the record is whole; whether it may follow is for the room.
struct TrainerDeed {
  classroom::RoomRecord record;
  std::optional<classroom::RoomRefusal> refusal;
  std::string fault;
};

TrainerDeed trainer_deed(const Call& call, const classroom::Room& room);

}  // namespace klankbord::host
