// A report that is written in parts, as a whole or not at all: for what is too long to hold.
#pragma once

#include <string_view>

#include "base/result.h"
#include "store/disk.h"
#include "store/files.h"

namespace klankbord::session {

// Writes beside the file; finish() puts it in its place, and without it nothing is left behind.
class ReportFile {
 public:
  // Refuses to replace a file unless asked. `disk` must outlive it.
  static base::Result<ReportFile> create(store::Disk& disk, const store::Path& file, bool replace);
  ReportFile(ReportFile&& other) noexcept;
  ReportFile& operator=(ReportFile&&) = delete;
  ~ReportFile();

  base::Status add(std::string_view bytes);
  base::Status finish();

 private:
  ReportFile(store::Disk& disk, store::Path file, store::Path beside, store::File handle);
  store::Disk* disk_;
  store::Path file_, beside_;  // beside_ is empty once there is nothing to take away
  store::File handle_;
};

// Refuses (exit code refused) a file that is there already.
base::Status free_to_write(const store::Path& file, bool replace);

}  // namespace klankbord::session
