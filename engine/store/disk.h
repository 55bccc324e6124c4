// The calls to the operating system on which durability hangs, as a port: a test lets each one
// fail.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace klankbord::store {

// This class is the real disk. Every function gives what the call of that name gives (0 or more),
// or minus errno; interrupted calls are repeated.
class Disk {
 public:
  Disk() = default;
  Disk(const Disk&) = delete;
  Disk& operator=(const Disk&) = delete;
  virtual ~Disk() = default;

  virtual int open(const std::string& path, int flags, unsigned mode);
  virtual std::int64_t write(int file, const char* bytes, std::size_t count);  // may write less
  virtual int sync(int file);  // until the bytes (of a folder: its names) survive a power cut
  virtual int truncate(int file, std::int64_t size_bytes);
  virtual int rename(const std::string& from, const std::string& to);
  virtual int make_folder(const std::string& path, unsigned mode);
  virtual int remove(const std::string& path);
  virtual int remove_folder(const std::string& path);  // an empty one
};

Disk& system_disk();

// An open file that closes itself; -1 is none.
class File {
 public:
  File() = default;
  explicit File(int number) : number_(number) {}
  File(File&& other) noexcept : number_(other.release()) {}
  File& operator=(File&& other) noexcept;
  ~File();

  int number() const { return number_; }
  int release();

 private:
  int number_ = -1;
};

}  // namespace klankbord::store
