// What was said in each learner's conversation, kept between requests. Of the server's thread.
#pragma once

#include <memory>
#include <vector>

#include "classroom/room.h"
#include "host/told.h"

namespace klankbord::host {

class TalkMemory {
 public:
  // Of a learner who has begun, up to date.
  const Told& of(classroom::SeatNumber number, const classroom::Seat& seat);

 private:
  // A seat's conversation is another one when it began at another time.
  struct Kept {
    std::int64_t began_ms = 0;
    std::uint64_t seed = 0;
    std::unique_ptr<Told> told;
  };
  std::vector<Kept> kept_;  // by seat
};

}  // namespace klankbord::host
