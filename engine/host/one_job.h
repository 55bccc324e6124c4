// Work that takes too long for the server's thread: one at a time, on a thread of its own.
#pragma once

#include <atomic>
#include <functional>
#include <thread>

namespace klankbord::host {

// `start` and `wait` are of one thread.
class OneJob {
 public:
  OneJob() = default;
  OneJob(const OneJob&) = delete;
  OneJob& operator=(const OneJob&) = delete;
  ~OneJob() { wait(); }

  // False while an earlier one is not done; then nothing happens.
  bool start(std::function<void()> work) {
    if (busy_) return false;
    wait();
    busy_ = true;
    thread_ = std::thread([this, work = std::move(work)] {
      work();
      busy_ = false;
    });
    return true;
  }
  void wait() {
    if (thread_.joinable()) thread_.join();
  }

 private:
  std::atomic<bool> busy_ = false;
  std::thread thread_;
};

}  // namespace klankbord::host
