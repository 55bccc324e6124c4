// A learner's program in a room over HTTP: asks every moment what is new, sends what the learner
// did, and keeps trying while the room cannot be reached.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>

#include "link/web.h"
#include "session/class_link.h"
#include "store/files.h"

namespace klankbord::link {

struct LinkTiming {
  std::chrono::milliseconds look_every{700};
  // Between tries while the room cannot be reached: longer each time.
  std::chrono::milliseconds first_retry{500}, longest_retry{8000};
};

// Where the learner's seat is kept, so that a program that was killed finds it again.
struct LinkMemory {
  store::Disk* disk = &store::system_disk();  // must outlive the link
  store::Path file;                           // its folder must exist
};

// Forgets the seat unless it is one in the room at `address`, as it was typed.
void forget_other_room(const LinkMemory& memory, const std::string& address);

class RoomLink final : public session::ClassLink {
 public:
  // Goes on with the seat that `memory` knows of, if there is one.
  explicit RoomLink(std::optional<LinkMemory> memory = {}, LinkTiming timing = {});
  ~RoomLink() override;  // what was not sent is not sent any more

  void join(session::ClassTicket ticket) override;
  void begin() override;
  void answer(std::size_t at, const play::Input& input) override;
  void vote(std::string option) override;
  void say(std::string text) override;
  void leave() override;
  std::shared_ptr<const session::ClassSight> sight() const override;

 private:
  struct Wishes {
    std::optional<session::ClassTicket> join;
    bool leave = false, begin = false;
    std::optional<std::string> vote;
    std::deque<std::string> said;
    bool any() const { return join || leave || begin || vote || !said.empty(); }
  };
  using Numbered = std::pair<std::size_t, play::Input>;

  void run();
  void wait(std::chrono::milliseconds at_most);
  void take_wishes();
  void do_join(const session::ClassTicket& ticket);
  void do_leave();
  void go_on_with_seat();
  void remember_seat();
  void forget_memory();
  // Fail as Web does: then nothing of it is lost.
  base::Status exchange();
  base::Status send_answers();
  base::Status send_rest();
  base::Status look();
  base::Status fetch_scenario(const std::string& hash);
  base::Result<Answer> post(const char* path, const std::string& body);
  void drop_answers();
  void forget_seat(session::Contact contact, base::Failure problem);
  void publish(session::ClassSight sight);

  const std::optional<LinkMemory> memory_;
  const LinkTiming timing_;
  mutable std::mutex guard_;
  std::condition_variable woken_;
  Wishes wishes_;
  std::deque<Numbered> answers_;
  bool answered_ = false;  // since the thread looked: it need not wait
  std::shared_ptr<const session::ClassSight> sight_ = std::make_shared<session::ClassSight>();
  std::atomic<bool> stop_ = false;

  // Of the thread.
  Web web_;
  Wishes doing_;
  std::string address_, token_, heard_;
  store::ScenarioPointer scenario_;
  std::string scenario_hash_;
  std::size_t dropped_ = 0;
  std::chrono::milliseconds retry_{0};
  std::thread thread_;
};

}  // namespace klankbord::link
