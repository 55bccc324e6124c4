#include "http/deadlines.h"

#include <sys/socket.h>

#include <chrono>

namespace klankbord::http {

std::int64_t steady_ms() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Deadlines::Watched* Deadlines::add(int socket) {
  Watched& watched = all_.emplace_front(socket);
  watched.place_ = all_.begin();
  ++count_;
  return &watched;
}

void Deadlines::remove(Watched* watched) {
  all_.erase(watched->place_);
  --count_;
}

void Deadlines::end_overdue() {
  const std::int64_t now_ms = steady_ms();
  for (Watched& watched : all_) {
    if (watched.due_ms_ > now_ms) continue;
    ::shutdown(watched.socket_, SHUT_RDWR);
    watched.let_be();
  }
}

}  // namespace klankbord::http
