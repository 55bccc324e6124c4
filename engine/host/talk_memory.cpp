#include "host/talk_memory.h"

namespace klankbord::host {

const Told& TalkMemory::of(classroom::SeatNumber number, const classroom::Seat& seat) {
  if (number >= kept_.size()) kept_.resize(number + 1);
  Kept& kept = kept_[number];
  const play::Attempt& attempt = *seat.attempt;
  const bool same = kept.told != nullptr && kept.began_ms == seat.began_ms &&
                    kept.seed == attempt.seed() && kept.told->is_of(attempt.scenario()) &&
                    kept.told->answers() <= attempt.inputs().size();
  if (same) {
    kept.told->go_on(attempt);
  } else {
    kept = {seat.began_ms, attempt.seed(), std::make_unique<Told>(attempt)};
  }
  return *kept.told;
}

}  // namespace klankbord::host
