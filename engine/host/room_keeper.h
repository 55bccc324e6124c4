// A room that is kept: everything that happens is on disk before anyone hears that it did. What
// comes in while the disk works is written together (one sync for all of it).
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "base/result.h"
#include "classroom/room.h"
#include "classroom/room_lines.h"
#include "store/line_file.h"

namespace klankbord::host {

// Monotonic milliseconds; a port, so that tests decide what time it is.
using MonotonicClock = std::function<std::int64_t()>;
std::int64_t monotonic_ms();

class RoomKeeper {
 public:
  // A new room in a new file. Fails (exit code environment) when it cannot be written.
  static base::Result<std::unique_ptr<RoomKeeper>> create(store::Disk& disk,
                                                          const store::Path& file,
                                                          const classroom::RoomHeader& header,
                                                          classroom::ScenarioList scenarios,
                                                          MonotonicClock clock = monotonic_ms);
  // The room of a file, as it was when its program stopped or was killed. Refuses what fold_room
  // refuses (bad_file) and a room that is open elsewhere (refused). `find` gives a scenario by its
  // content hash; a null one is refused.
  using FindScenario =
      std::function<std::shared_ptr<const scenario::Scenario>(const std::string& hash)>;
  static base::Result<std::unique_ptr<RoomKeeper>> reopen(store::Disk& disk,
                                                          const store::Path& file,
                                                          const FindScenario& find,
                                                          MonotonicClock clock = monotonic_ms);
  RoomKeeper(const RoomKeeper&) = delete;
  RoomKeeper& operator=(const RoomKeeper&) = delete;
  ~RoomKeeper();  // writes what still waits, then lets go of the file

  // Does it. `prepare` runs at once when the record may follow, with the room just after it, and
  // makes the answer; `done` runs once the record is on disk, on the writing thread, with what
  // prepare gave. Neither may call the keeper. When the record may not follow nothing happens and
  // the reason is given. While the disk refuses, `done` waits: the record is tried again every
  // second, and nothing new is taken (`disk_trouble`).
  using Prepare = std::function<std::string(const classroom::Room&)>;
  using Done = std::function<void(std::string)>;
  struct Taken {
    bool disk_trouble = false;
    std::optional<classroom::RoomRefusal> refusal;
  };
  Taken submit(classroom::RoomRecord record, const Prepare& prepare, Done done);
  // Likewise for a learner who joins: gives the next seat.
  Taken join(std::string nickname, std::string token, const Prepare& prepare, Done done);

  // Gives `answer` to `done` once all that was taken so far is on disk: for telling what somebody
  // else's request, or an earlier one, led to.
  void settle(std::string answer, Done done);

  // Reads the room; `look` may not call the keeper.
  void look(const std::function<void(const classroom::Room&)>& look) const;
  const classroom::RoomHeader& header() const { return header_; }
  // Milliseconds since the room opened, as records count them. Safe in `look` and `prepare`.
  std::int64_t now_ms() const;
  // Takes the file away, for good: nothing is taken from here on. Fails (exit code environment)
  // when the disk refuses.
  base::Status destroy();
  // Empty, or the sentence of the disk that refuses now.
  std::string trouble() const;

 private:
  RoomKeeper(store::Disk& disk, classroom::RoomHeader header, classroom::Room room,
             store::LineFile lines, MonotonicClock clock, std::int64_t began_ms);
  Taken take(classroom::RoomRecord record, const Prepare& prepare, Done done);
  void write();

  struct Waiting {
    Done done;
    std::string answer;
  };

  const classroom::RoomHeader header_;
  store::Disk& disk_;
  const store::Path file_;
  MonotonicClock clock_;
  std::int64_t zero_ms_ = 0;  // what the clock said when the room opened, were it running since
  mutable std::mutex guard_;
  std::condition_variable more_;
  classroom::Room room_;
  std::string lines_to_write_;
  std::vector<Waiting> waiting_;
  std::string trouble_;
  bool stopping_ = false, destroyed_ = false;
  store::LineFile lines_;  // of the writing thread
  std::thread writer_;
};

}  // namespace klankbord::host
