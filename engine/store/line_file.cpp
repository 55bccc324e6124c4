#include "store/line_file.h"

#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdint>
#include <utility>

namespace klankbord::store {

void LineFile::swap(LineFile& other) noexcept {
  std::swap(disk_, other.disk_);
  std::swap(file_, other.file_);
  std::swap(handle_, other.handle_);
  std::swap(words_, other.words_);
  std::swap(first_lines_, other.first_lines_);
  std::swap(end_bytes_, other.end_bytes_);
  std::swap(synced_, other.synced_);
  std::swap(clean_, other.clean_);
}

base::Result<LineFile> LineFile::take(Disk& disk, const Path& file, File handle,
                                      LineFileWords words) {
  if (::flock(handle.number(), LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) return disk_failure(errno, "lock", file);
    return base::Failure{base::ExitCode::refused, words.open_elsewhere, "open-elsewhere"};
  }
  LineFile taken;
  taken.disk_ = &disk;
  taken.file_ = file;
  taken.handle_ = std::move(handle);
  taken.words_ = std::move(words);
  return taken;
}

base::Status LineFile::begin(std::string first_lines) {
  first_lines_ = std::move(first_lines);
  const int error = write_all(*disk_, handle_.number(), first_lines_);
  if (error != 0) {
    disk_->remove(file_.string());
    return disk_failure(-error, "write", file_);
  }
  end_bytes_ = first_lines_.size();
  return base::success();
}

base::Status LineFile::go_on(std::size_t sound_bytes, bool torn) {
  end_bytes_ = sound_bytes;
  synced_ = true;
  if (torn) {
    // Should this fail, the next line tries it again.
    clean_ = disk_->truncate(handle_.number(), static_cast<std::int64_t>(end_bytes_)) == 0;
  }
  int error = disk_->sync(handle_.number());
  if (error == 0) error = sync_folder(*disk_, file_.parent_path());
  return error == 0 ? base::success() : disk_failure(-error, "write", file_);
}

base::Status LineFile::check_undisturbed() const {
  struct stat mine {};
  struct stat there {};
  if (::fstat(handle_.number(), &mine) != 0) return disk_failure(errno, "write", file_);
  if (::stat(file_.c_str(), &there) != 0 || mine.st_ino != there.st_ino ||
      mine.st_dev != there.st_dev) {
    return base::Failure{base::ExitCode::environment, words_.moved, "file-moved"};
  }
  if (clean_ && static_cast<std::size_t>(mine.st_size) != end_bytes_) {
    return base::Failure{base::ExitCode::environment, words_.disturbed, "file-disturbed"};
  }
  return base::success();
}

// Appends and makes durable, or leaves the file as it was; 0 or minus errno.
int LineFile::write_and_sync(const std::string& bytes) {
  const auto end = static_cast<std::int64_t>(end_bytes_);
  if (!clean_) {
    const int error = disk_->truncate(handle_.number(), end);
    if (error != 0) return error;
    clean_ = true;
  }
  int error = write_all(*disk_, handle_.number(), bytes);
  if (error == 0) error = disk_->sync(handle_.number());
  if (error == 0 && !synced_) {
    error = sync_folder(*disk_, file_.parent_path());
  }
  if (error == 0) return 0;
  // A sync that failed once may report success the next time without having written anything, so
  // everything that was never synced is written anew.
  if (!synced_) end_bytes_ = 0;
  clean_ = disk_->truncate(handle_.number(), static_cast<std::int64_t>(end_bytes_)) == 0;
  return error;
}

base::Status LineFile::append(std::string_view lines) {
  const base::Status undisturbed = check_undisturbed();
  if (!undisturbed) return undisturbed;
  const std::string bytes = (end_bytes_ == 0 ? first_lines_ : std::string()).append(lines);
  if (end_bytes_ + bytes.size() > words_.most_bytes) {
    return base::Failure{base::ExitCode::refused, words_.full, "file-full"};
  }
  const int error = write_and_sync(bytes);
  if (error != 0) return disk_failure(-error, "write", file_);
  end_bytes_ += bytes.size();
  synced_ = true;
  return base::success();
}

}  // namespace klankbord::store
