#include "store/file_lock.h"

#include <fmt/core.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>

#include <cerrno>

namespace klankbord::store {

namespace {

constexpr int kTries = 200;
constexpr long kPause_ns = 10'000'000;

}  // namespace

base::Status wait_for_lock(int file, LockKind kind, const Path& name) {
  const int operation = (kind == LockKind::shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
  for (int i = 0; i < kTries; ++i) {
    if (::flock(file, operation) == 0) return base::success();
    if (errno != EWOULDBLOCK && errno != EINTR) return disk_failure(errno, "lock", name);
    const timespec pause{0, kPause_ns};
    ::nanosleep(&pause, nullptr);
  }
  return base::Failure{
      base::ExitCode::environment,
      fmt::format("Another program holds {}. Close it there and try again.", name.string())};
}

bool try_lock(int file, LockKind kind) {
  return ::flock(file, (kind == LockKind::shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0;
}

bool is_still_there(int file, const Path& name) {
  struct stat mine {};
  struct stat there {};
  return ::fstat(file, &mine) == 0 && ::stat(name.c_str(), &there) == 0 &&
         mine.st_ino == there.st_ino && mine.st_dev == there.st_dev;
}

}  // namespace klankbord::store
