#include "session/report_file.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <filesystem>
#include <utility>

namespace klankbord::session {

using store::Path;

base::Status free_to_write(const Path& file, bool replace) {
  std::error_code ignored;
  if (replace || !std::filesystem::exists(file, ignored)) return base::success();
  return base::Failure{base::ExitCode::refused,
                       fmt::format("{} is there already and was left as it is. Choose another "
                                   "name, or add --force to replace it.",
                                   file.string())};
}

ReportFile::ReportFile(store::Disk& disk, Path file, Path beside, store::File handle)
    : disk_(&disk),
      file_(std::move(file)),
      beside_(std::move(beside)),
      handle_(std::move(handle)) {}

ReportFile::ReportFile(ReportFile&& other) noexcept
    : disk_(other.disk_),
      file_(std::move(other.file_)),
      beside_(std::exchange(other.beside_, Path())),
      handle_(std::move(other.handle_)) {}

ReportFile::~ReportFile() {
  if (!beside_.empty()) disk_->remove(beside_.string());
}

base::Result<ReportFile> ReportFile::create(store::Disk& disk, const Path& file, bool replace) {
  const base::Status free = free_to_write(file, replace);
  if (!free) return free.failure();
  constexpr unsigned kOwnerOnly = 0600;
  const Path beside =
      file.parent_path() / fmt::format(".{}.{}.tmp", file.filename().string(), ::getpid());
  store::File handle(disk.open(beside.string(), O_WRONLY | O_CREAT | O_TRUNC, kOwnerOnly));
  if (handle.number() < 0) return store::disk_failure(-handle.number(), "write", file);
  return ReportFile(disk, file, beside, std::move(handle));
}

base::Status ReportFile::add(std::string_view bytes) {
  const int error = store::write_all(*disk_, handle_.number(), bytes);
  if (error != 0) return store::disk_failure(-error, "write", file_);
  return base::success();
}

base::Status ReportFile::finish() {
  int error = disk_->sync(handle_.number());
  if (error == 0) error = disk_->rename(beside_.string(), file_.string());
  if (error < 0) return store::disk_failure(-error, "write", file_);
  beside_.clear();
  error = store::sync_folder(*disk_, file_.parent_path());
  if (error != 0) return store::disk_failure(-error, "write", file_);
  return base::success();
}

}  // namespace klankbord::session
