// SQLite's way to the disk, failing at the Nth call that changes something, so that a test can try
// every N. While one lives it is the way for every database that is opened.
#pragma once

#include <sqlite3.h>

#include <cstring>
#include <memory>

namespace klankbord::test {

class FaultyVfs {
 public:
  // Counts from 1. One failure, or every call from then on.
  FaultyVfs(int at, bool for_good) : at_(at), for_good_(for_good) {
    real_ = sqlite3_vfs_find(nullptr);
    vfs_ = *real_;
    vfs_.zName = "faulty";
    vfs_.pAppData = this;
    vfs_.szOsFile = static_cast<int>(sizeof(OpenFile)) + real_->szOsFile;
    vfs_.xOpen = open;
    vfs_.xDelete = remove;
    sqlite3_vfs_register(&vfs_, 1);
  }
  FaultyVfs(const FaultyVfs&) = delete;
  FaultyVfs& operator=(const FaultyVfs&) = delete;
  ~FaultyVfs() {
    sqlite3_vfs_register(real_, 1);
    sqlite3_vfs_unregister(&vfs_);
  }

  bool has_failed() const { return failed_; }

 private:
  struct OpenFile {
    sqlite3_file base;
    FaultyVfs* owner;
    sqlite3_io_methods methods;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
  };

  bool due() {
    ++calls_;
    if (calls_ != at_ && !(for_good_ && calls_ > at_)) return false;
    failed_ = true;
    return true;
  }
  static FaultyVfs& of(sqlite3_vfs* vfs) { return *static_cast<FaultyVfs*>(vfs->pAppData); }
  static OpenFile& of(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file); }

  static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given) {
    FaultyVfs& owner = of(vfs);
    std::memset(static_cast<void*>(file), 0, sizeof(OpenFile));
    if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && owner.due()) return SQLITE_CANTOPEN;
    OpenFile& opened = of(file);
    const int result = owner.real_->xOpen(owner.real_, name, opened.real(), flags, given);
    if (result != SQLITE_OK || opened.real()->pMethods == nullptr) return result;
    opened.owner = &owner;
    opened.methods = {1,       close,   read,       write,   truncate, sync,   size,
                      lock,    unlock,  check_lock, control, sector,   traits, nullptr,
                      nullptr, nullptr, nullptr,    nullptr, nullptr};
    opened.base.pMethods = &opened.methods;
    return SQLITE_OK;
  }
  static int remove(sqlite3_vfs* vfs, const char* name, int sync_folder) {
    FaultyVfs& owner = of(vfs);
    if (owner.due()) return SQLITE_IOERR_DELETE;
    return owner.real_->xDelete(owner.real_, name, sync_folder);
  }
  static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    sqlite3_file* real = of(file).real();
    if (!of(file).owner->due()) return real->pMethods->xWrite(real, bytes, count, at);
    if (count > 1) real->pMethods->xWrite(real, bytes, count / 2, at);  // as a full disk does
    return SQLITE_FULL;
  }
  static int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (of(file).owner->due()) return SQLITE_IOERR_TRUNCATE;
    return of(file).real()->pMethods->xTruncate(of(file).real(), size);
  }
  static int sync(sqlite3_file* file, int) {
    // Nobody pulls the plug here, and real syncs would take most of the test's time.
    return of(file).owner->due() ? SQLITE_IOERR_FSYNC : SQLITE_OK;
  }

  // The rest is as it is.
  static int close(sqlite3_file* f) { return of(f).real()->pMethods->xClose(of(f).real()); }
  static int read(sqlite3_file* f, void* to, int count, sqlite3_int64 at) {
    return of(f).real()->pMethods->xRead(of(f).real(), to, count, at);
  }
  static int size(sqlite3_file* f, sqlite3_int64* bytes) {
    return of(f).real()->pMethods->xFileSize(of(f).real(), bytes);
  }
  static int lock(sqlite3_file* f, int level) {
    return of(f).real()->pMethods->xLock(of(f).real(), level);
  }
  static int unlock(sqlite3_file* f, int level) {
    return of(f).real()->pMethods->xUnlock(of(f).real(), level);
  }
  static int check_lock(sqlite3_file* f, int* held) {
    return of(f).real()->pMethods->xCheckReservedLock(of(f).real(), held);
  }
  static int control(sqlite3_file* f, int what, void* with) {
    return of(f).real()->pMethods->xFileControl(of(f).real(), what, with);
  }
  static int sector(sqlite3_file* f) { return of(f).real()->pMethods->xSectorSize(of(f).real()); }
  static int traits(sqlite3_file* f) {
    return of(f).real()->pMethods->xDeviceCharacteristics(of(f).real());
  }

  sqlite3_vfs* real_ = nullptr;
  sqlite3_vfs vfs_{};
  int at_ = 0, calls_ = 0;
  bool for_good_ = false, failed_ = false;
};

}  // namespace klankbord::test
