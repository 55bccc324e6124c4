// Ends connections whose time is up. libmicrohttpd only sees whether something came lately, so that
// a client which sends a byte now and then would stay for ever.
#pragma once

#include <atomic>
#include <cstdint>
#include <list>

namespace klankbord::http {

std::int64_t steady_ms();

// Of the server's thread, but for what says otherwise.
class Deadlines {
 public:
  // One connection. Its deadline may be set from any thread while it is watched.
  class Watched {
   public:
    explicit Watched(int socket) : socket_(socket) {}
    void end_within(unsigned seconds) { due_ms_ = steady_ms() + std::int64_t{seconds} * 1000; }
    void let_be() { due_ms_ = kNever; }

   private:
    friend class Deadlines;
    static constexpr std::int64_t kNever = INT64_MAX;
    const int socket_;
    std::atomic<std::int64_t> due_ms_{kNever};
    std::list<Watched>::iterator place_;
  };

  Watched* add(int socket);
  void remove(
      Watched* watched);  // before its socket is closed, so that no other one gets its number
  // Shuts the sockets down whose time is up; whoever serves them notices and closes them.
  void end_overdue();
  unsigned count() const { return count_; }  // from any thread

 private:
  std::list<Watched> all_;
  std::atomic<unsigned> count_{0};
};

}  // namespace klankbord::http
