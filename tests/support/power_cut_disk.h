// A disk that remembers what was synced, so that a test can pull the plug: what was not is gone.
#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>

#include "store/disk.h"

namespace klankbord::test {

class PowerCutDisk : public store::Disk {
 public:
  int open(const std::string& path, int flags, unsigned mode) override {
    const int file = Disk::open(path, flags, mode);
    if (file >= 0) paths_[file] = path;
    if (file >= 0 && (flags & O_CREAT) != 0) names_.insert(path);
    return file;
  }
  int rename(const std::string& from, const std::string& to) override {
    const int error = Disk::rename(from, to);
    if (error == 0) names_.erase(from);
    if (error == 0) names_.insert(to);
    return error;
  }
  int sync(int file) override {
    struct stat about {};
    ::fstat(file, &about);
    if (!S_ISDIR(about.st_mode)) {
      safe_bytes_[about.st_ino] = about.st_size;
      return 0;
    }
    for (const std::string& name : names_) {
      if (std::filesystem::path(name).parent_path() == paths_[file]) safe_names_.insert(name);
    }
    return 0;
  }

  // Takes away every file whose name, and every byte, that was not synced. `keeps` says how many of
  // the other bytes happen to have reached the disk, in thousandths.
  void pull_the_plug(int keeps_permille = 0) {
    for (const std::string& name : names_) {
      struct stat about {};
      if (::stat(name.c_str(), &about) != 0) continue;
      const std::int64_t safe = safe_bytes_[about.st_ino];
      const std::int64_t kept = safe + (about.st_size - safe) * keeps_permille / 1000;
      if (safe_names_.count(name) == 0) {
        std::filesystem::remove(name);
      } else if (::truncate(name.c_str(), kept) != 0) {
        ++failures_;
      }
    }
  }
  int failures() const { return failures_; }

 private:
  std::map<int, std::string> paths_;
  std::set<std::string> names_, safe_names_;
  std::map<std::uint64_t, std::int64_t> safe_bytes_;
  int failures_ = 0;
};

}  // namespace klankbord::test
