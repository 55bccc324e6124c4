#include "console/watched_input.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace klankbord::console {

WatchedInput::int_type WatchedInput::underflow() {
  if (interrupted_) return traits_type::eof();
  while (true) {
    pollfd waiting{file_, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, every_ms_);
    if (ready < 0 && errno != EINTR) return traits_type::eof();
    if (ready <= 0) {
      interrupted_ = !in_a_line_ && interrupts_();
      if (interrupted_) return traits_type::eof();
      continue;
    }
    const ssize_t got = ::read(file_, buffer_.data(), buffer_.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return traits_type::eof();
    in_a_line_ = buffer_[static_cast<std::size_t>(got) - 1] != '\n';
    setg(buffer_.data(), buffer_.data(), buffer_.data() + got);
    return traits_type::to_int_type(*gptr());
  }
}

}  // namespace klankbord::console
