// Asking a room over HTTP. The only folder that sees libcurl.
#pragma once

#include <atomic>
#include <memory>
#include <string>

#include "base/result.h"

namespace klankbord::link {

struct Answer {
  int status = 0;
  std::string body;
};

// One connection that stays open between requests. For one thread at a time.
class Web {
 public:
  Web();
  ~Web();
  Web(const Web&) = delete;
  Web& operator=(const Web&) = delete;

  // Sent with every request from now on as what says who one is; empty: nothing.
  void set_token(std::string token) { token_ = std::move(token); }
  // While it is true, a request in flight ends at once, as a failure.
  void stop_when(const std::atomic<bool>* stop) { stop_ = stop; }

  // Fail (exit code environment) when nothing answers within seconds, or with more than 4 MB.
  base::Result<Answer> get(const std::string& address);
  base::Result<Answer> post(const std::string& address, const std::string& json);

 private:
  struct Handle;
  base::Result<Answer> ask(const std::string& address, const std::string* body);

  std::unique_ptr<Handle> handle_;
  std::string token_;
  const std::atomic<bool>* stop_ = nullptr;
};

}  // namespace klankbord::link
