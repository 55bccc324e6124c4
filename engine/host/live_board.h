// Who has a page open that wants to know when what it shows has changed.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

#include "classroom/room_record.h"
#include "http/server.h"

namespace klankbord::host {

// Safe from any thread. Seat kTrainer stands for the trainer's pages and the projector's.
class LiveBoard {
 public:
  using SeatNumber = classroom::SeatNumber;
  LiveBoard();
  ~LiveBoard();
  LiveBoard(const LiveBoard&) = delete;
  LiveBoard& operator=(const LiveBoard&) = delete;

  // A page that just opened; it is told the version at once. Of one seat the latest eight stay.
  void keep(SeatNumber seat, const http::Stream& stream, std::size_t version);

  // {"version":N} to the pages of this seat, now.
  void tell(SeatNumber seat, std::size_t version);
  // To everyone's, now: what the trainer did to the room.
  void tell_all(std::size_t version);
  // Once for all that happens meanwhile: what many do at a time. The trainer's pages hear of it
  // within half a second and never more than twice a second, learners within a quarter.
  void tell_trainer_soon(std::size_t version);
  void tell_all_soon(std::size_t version);
  // For good: a learner who was removed.
  void close(SeatNumber seat);

  bool is_connected(SeatNumber seat) const;

 private:
  using Streams = std::vector<http::Stream>;
  static void send(Streams& streams, std::size_t version);
  void send_to(SeatNumber seat, std::size_t version);
  void send_to_all(std::size_t version);
  void send_soon(int turn);
  void work();

  mutable std::mutex guard_;
  std::condition_variable stop_;
  std::vector<Streams> pages_;  // by seat
  bool all_soon_ = false, trainer_soon_ = false, stopping_ = false;
  std::size_t version_ = 0;  // that they are to be told soon
  std::thread worker_;
};

}  // namespace klankbord::host
