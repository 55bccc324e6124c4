// A disk that fails at the Nth call that changes something, so that a test can try every N.
#pragma once

#include <cerrno>
#include <cstdint>
#include <string>

#include "store/disk.h"

namespace klankbord::test {

enum class Fault {
  write_fails,   // nothing is written, the error is reported
  write_is_cut,  // half is written, then the error is reported: a disk that fills up
  sync_fails,    // the bytes are in the file, but nobody knows whether they are on the disk
  any_fails,     // any call that changes something but removing, without doing it
  remove_fails,  // removing a file or a folder, without doing it
};

// Counts from 1. One failure; before and after it the disk is sound, unless `for_good` is set.
class FaultyDisk : public store::Disk {
 public:
  FaultyDisk(Fault fault, int error, int at) : fault_(fault), error_(error), at_(at) {}

  bool has_failed() const { return failed_; }
  void repair() { at_ = 0; }
  FaultyDisk& for_good() {
    for_good_ = true;
    return *this;
  }

  int open(const std::string& path, int flags, unsigned mode) override {
    if (due(Fault::any_fails)) return -error_;
    return Disk::open(path, flags, mode);
  }
  std::int64_t write(int file, const char* bytes, std::size_t count) override {
    if (cut_) {  // the call after a short write says why it was short
      cut_ = false;
      return -error_;
    }
    if (due(Fault::write_fails) || due(Fault::any_fails)) return -error_;
    if (due(Fault::write_is_cut)) {
      cut_ = true;
      return Disk::write(file, bytes, count / 2);
    }
    return Disk::write(file, bytes, count);
  }
  int sync(int) override {
    if (due(Fault::sync_fails) || due(Fault::any_fails)) return -error_;
    return 0;  // nobody pulls the plug here, and real syncs would take most of the test's time
  }
  int truncate(int file, std::int64_t size_bytes) override {
    if (due(Fault::any_fails)) return -error_;
    return Disk::truncate(file, size_bytes);
  }
  int rename(const std::string& from, const std::string& to) override {
    if (due(Fault::any_fails)) return -error_;
    return Disk::rename(from, to);
  }
  int make_folder(const std::string& path, unsigned mode) override {
    if (due(Fault::any_fails)) return -error_;
    return Disk::make_folder(path, mode);
  }
  int remove(const std::string& path) override {
    if (due(Fault::remove_fails)) return -error_;
    return Disk::remove(path);
  }
  int remove_folder(const std::string& path) override {
    if (due(Fault::remove_fails)) return -error_;
    return Disk::remove_folder(path);
  }

 private:
  bool due(Fault asked) {
    if (asked != fault_ || at_ == 0) return false;
    ++calls_;
    const bool now = for_good_ ? calls_ >= at_ : calls_ == at_;
    failed_ = failed_ || now;
    return now;
  }

  Fault fault_;
  int error_;
  int at_;
  bool for_good_ = false;
  int calls_ = 0;
  bool failed_ = false;
  bool cut_ = false;
};

}  // namespace klankbord::test
