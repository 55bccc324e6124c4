// Connections that can go on, said by any thread, for the server's own. They are let go on
// together: libmicrohttpd looks at every connection that waits whenever one of them may go on, so
// that among thousands one by one would cost more than all that they have to say.
#pragma once

#include <microhttpd.h>

#include <atomic>
#include <mutex>
#include <vector>

namespace klankbord::http {

class Wakes {
 public:
  Wakes();
  Wakes(const Wakes&) = delete;
  Wakes& operator=(const Wakes&) = delete;
  ~Wakes();

  // Once for each time that the connection was suspended; until then it stays where it is.
  void add(MHD_Connection* connection);
  // Only ends a wait.
  void ring();

  // Of the server's thread: a descriptor to wait on, readable from add() or ring() until hush().
  int descriptor() const { return descriptor_; }
  void hush();
  bool any() const;
  void resume_all();

 private:
  const int descriptor_;
  std::atomic<bool> rung_{false};
  mutable std::mutex guard_;
  std::vector<MHD_Connection*> waiting_;
};

}  // namespace klankbord::http
