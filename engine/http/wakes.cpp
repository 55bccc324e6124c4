#include "http/wakes.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>

namespace klankbord::http {

Wakes::Wakes() : descriptor_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Wakes::~Wakes() {
  ::close(descriptor_);
}

void Wakes::add(MHD_Connection* connection) {
  {
    const std::lock_guard lock(guard_);
    waiting_.push_back(connection);
  }
  ring();
}

void Wakes::ring() {
  if (rung_.exchange(true)) return;
  const std::uint64_t one = 1;
  static_cast<void>(::write(descriptor_, &one, sizeof one));
}

void Wakes::hush() {
  // In this order: who rings in between is heard now or wakes the next turn, and whoever was held
  // up between saying so and ringing leaves nothing behind that nobody reads.
  rung_ = false;
  std::uint64_t count = 0;
  static_cast<void>(::read(descriptor_, &count, sizeof count));
}

bool Wakes::any() const {
  const std::lock_guard lock(guard_);
  return !waiting_.empty();
}

void Wakes::resume_all() {
  std::vector<MHD_Connection*> now;
  {
    const std::lock_guard lock(guard_);
    now.swap(waiting_);
  }
  for (MHD_Connection* connection : now) MHD_resume_connection(connection);
}

}  // namespace klankbord::http
