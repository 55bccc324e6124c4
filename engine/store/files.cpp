#include "store/files.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <vector>

namespace klankbord::store {

namespace {

constexpr unsigned kOwnerOnlyFile = 0600;
constexpr unsigned kOwnerOnlyFolder = 0700;

base::Failure unreadable(const Path& file, std::string_view why) {
  return {base::ExitCode::bad_file, fmt::format("Cannot read {}: {}", file.string(), why)};
}

std::string_view reading_error(int error) {
  switch (error) {
    case ENOENT:
      return "there is no such file. Check its name.";
    case EACCES:
    case EPERM:
      return "no permission. Change its permissions or ask its owner.";
    case ENOTDIR:
      return "part of that path is a file, not a folder. Check its name.";
    case ENAMETOOLONG:
      return "the name is too long.";
    default:
      return "the disk reports an error. Try again, and check the disk when it stays.";
  }
}

std::string readable_size(std::size_t bytes) {
  if (bytes % (1u << 20) == 0) return fmt::format("{} MiB", bytes >> 20);
  return fmt::format("{} bytes", bytes);
}

struct Explained {
  std::string reason, next;
};

Explained explain(int error) {
  constexpr const char* kElsewhere = "Choose another folder; --data names the one for attempts.";
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return {"the disk is full", "Free some space and try again."};
    case EFBIG:
      return {"this system lets the file grow no further",
              "Raise the limit on file sizes (ulimit -f) and try again."};
    case EACCES:
    case EPERM:
      return {"no permission", kElsewhere};
    case EROFS:
      return {"the disk is read-only", kElsewhere};
    case ENOTDIR:
    case EEXIST:
      return {"part of that path is a file, not a folder", kElsewhere};
    case ENOENT:
      return {"the folder is not there", kElsewhere};
    case EIO:
      return {"the disk reports an error", "Try again, and check the disk when it stays."};
    default:
      return {std::generic_category().message(error), kElsewhere};
  }
}

}  // namespace

base::Failure disk_failure(int error, std::string_view doing, const Path& where) {
  const Explained explained = explain(error);
  const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
  return {
      base::ExitCode::environment,
      fmt::format("Cannot {} {}: {}. {}", doing, where.string(), explained.reason, explained.next),
      full ? "disk-full" : "disk-fails"};
}

base::Result<std::string> read_file(const Path& file, std::size_t max_bytes) {
  // Non-blocking, so that a pipe in the place of a file cannot hang the program.
  const File handle(system_disk().open(file.string(), O_RDONLY | O_NONBLOCK, 0));
  if (handle.number() < 0) return unreadable(file, reading_error(-handle.number()));
  struct stat about {};
  if (::fstat(handle.number(), &about) != 0) return unreadable(file, reading_error(errno));
  if (S_ISDIR(about.st_mode)) return unreadable(file, "it is a folder. Name a file in it.");
  if (!S_ISREG(about.st_mode)) return unreadable(file, "it is no ordinary file.");

  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(about.st_size) < max_bytes
                    ? static_cast<std::size_t>(about.st_size) + 1
                    : 0);
  std::array<char, 1u << 16> part;
  while (bytes.size() <= max_bytes) {
    const auto count = ::read(handle.number(), part.data(), part.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return unreadable(file, reading_error(errno));
    if (count == 0) return bytes;
    bytes.append(part.data(), static_cast<std::size_t>(count));
  }
  return unreadable(
      file, fmt::format("it is larger than {}, the most that is read.", readable_size(max_bytes)));
}

int write_all(Disk& disk, int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const std::int64_t count = disk.write(file, bytes.data(), bytes.size());
    if (count < 0) return static_cast<int>(count);
    if (count == 0) return -EIO;  // no error and no progress: never seen, and never to be waited on
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

int sync_folder(Disk& disk, const Path& folder) {
  const Path here = folder.empty() ? Path(".") : folder;
  const File handle(disk.open(here.string(), O_RDONLY | O_DIRECTORY, 0));
  if (handle.number() < 0) return handle.number();
  const int error = disk.sync(handle.number());
  return error == -EINVAL || error == -ENOTSUP ? 0 : error;
}

base::Status write_file(Disk& disk, const Path& file, std::string_view bytes) {
  const Path beside =
      file.parent_path() / fmt::format(".{}.{}.tmp", file.filename().string(), ::getpid());
  int error = 0;
  {
    const File handle(disk.open(beside.string(), O_WRONLY | O_CREAT | O_TRUNC, kOwnerOnlyFile));
    if (handle.number() < 0) return disk_failure(-handle.number(), "write", file);
    error = write_all(disk, handle.number(), bytes);
    if (error == 0) error = disk.sync(handle.number());
  }
  if (error == 0) error = disk.rename(beside.string(), file.string());
  if (error != 0) {
    disk.remove(beside.string());
    return disk_failure(-error, "write", file);
  }
  error = sync_folder(disk, file.parent_path());
  if (error != 0) return disk_failure(-error, "write", file);
  return base::success();
}

base::Status make_folders(Disk& disk, const Path& folder) {
  std::vector<Path> missing;
  std::error_code ignored;
  Path at = folder.lexically_normal();
  if (!at.has_filename()) at = at.parent_path();  // "a/b/" names "a/b"
  while (!at.empty() && !std::filesystem::exists(at, ignored)) {
    missing.push_back(at);
    at = at.parent_path();
  }
  if (!at.empty() && !std::filesystem::is_directory(at, ignored)) {
    return disk_failure(ENOTDIR, "make the folder", folder);
  }
  while (!missing.empty()) {
    const Path next = missing.back();
    missing.pop_back();
    int error = disk.make_folder(next.string(), kOwnerOnlyFolder);
    // Another program may have been first.
    if (error == -EEXIST && std::filesystem::is_directory(next, ignored)) error = 0;
    if (error == 0) error = sync_folder(disk, next.parent_path());
    if (error != 0) return disk_failure(-error, "make the folder", folder);
  }
  return base::success();
}

}  // namespace klankbord::store
