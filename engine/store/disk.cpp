#include "store/disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace klankbord::store {

namespace {

// Repeats a call that a signal interrupted; gives its result or minus errno.
template <typename Call>
auto repeated(Call call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result < 0 ? static_cast<decltype(result)>(-errno) : result;
}

}  // namespace

int Disk::open(const std::string& path, int flags, unsigned mode) {
  return repeated([&] { return ::open(path.c_str(), flags | O_CLOEXEC, mode); });
}

std::int64_t Disk::write(int file, const char* bytes, std::size_t count) {
  return repeated([&] { return static_cast<std::int64_t>(::write(file, bytes, count)); });
}

int Disk::sync(int file) {
  return repeated([&] { return ::fsync(file); });
}

int Disk::truncate(int file, std::int64_t size_bytes) {
  return repeated([&] { return ::ftruncate(file, size_bytes); });
}

int Disk::rename(const std::string& from, const std::string& to) {
  return repeated([&] { return std::rename(from.c_str(), to.c_str()); });
}

int Disk::make_folder(const std::string& path, unsigned mode) {
  return repeated([&] { return ::mkdir(path.c_str(), mode); });
}

int Disk::remove(const std::string& path) {
  return repeated([&] { return ::unlink(path.c_str()); });
}

int Disk::remove_folder(const std::string& path) {
  return repeated([&] { return ::rmdir(path.c_str()); });
}

Disk& system_disk() {
  static Disk disk;  // without state
  return disk;
}

File& File::operator=(File&& other) noexcept {
  std::swap(number_, other.number_);
  return *this;
}

File::~File() {
  if (number_ >= 0) ::close(number_);
}

int File::release() {
  return std::exchange(number_, -1);
}

}  // namespace klankbord::store
