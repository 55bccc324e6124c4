#include "store/ledger.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

#include "store/file_lock.h"
#include "store/ledger_lines.h"

namespace klankbord::store {

namespace {

constexpr unsigned kLedgerMode = 0600;         // its owner only
constexpr std::size_t kMostLineProblems = 20;  // sentences about lines; more helps nobody
constexpr int kMostReplacements = 100;         // while waiting for the lock

std::string too_new(const Path& file) {
  return fmt::format(
      "The notes in {} were written by a newer Klankbord. Update Klankbord to use them.",
      file.string());
}

// The ledger, open and locked. Nobody else appends to it or replaces it while this lives.
struct LockedLedger {
  File handle;
  std::size_t size_bytes = 0;
};

base::Result<LockedLedger> open_locked(Disk& disk, const Path& file, int more_flags) {
  for (int i = 0; i < kMostReplacements; ++i) {
    const int opened =
        disk.open(file.string(), O_RDWR | O_APPEND | O_NONBLOCK | more_flags, kLedgerMode);
    if (opened < 0) return disk_failure(-opened, "write", file);
    LockedLedger ledger{File(opened)};
    struct stat about {};
    if (::fstat(opened, &about) != 0) return disk_failure(errno, "write", file);
    if (!S_ISREG(about.st_mode)) return disk_failure(EINVAL, "write", file);
    const base::Status locked = wait_for_lock(opened, LockKind::exclusive, file);
    if (!locked) return locked.failure();
    // It may have been written anew or erased while this waited.
    if (!is_still_there(opened, file)) continue;
    if (::fstat(opened, &about) != 0) return disk_failure(errno, "write", file);
    ledger.size_bytes = static_cast<std::size_t>(about.st_size);
    return ledger;
  }
  return disk_failure(EAGAIN, "write", file);
}

// The file's bytes from `begin`, `most` at most; fewer when it is shorter or cannot be read.
std::string bytes_at(int file, std::size_t begin, std::size_t most) {
  std::string bytes(most, '\0');
  std::size_t have = 0;
  while (have < most) {
    const auto got =
        ::pread(file, bytes.data() + have, most - have, static_cast<off_t>(begin + have));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    have += static_cast<std::size_t>(got);
  }
  bytes.resize(have);
  return bytes;
}

// Where the last whole line ends: what stands behind it was torn by a crash.
std::size_t sound_end(int file, std::size_t size_bytes) {
  constexpr std::size_t kPart = 64u << 10;
  while (size_bytes > 0) {
    const std::size_t begin = size_bytes > kPart ? size_bytes - kPart : 0;
    const std::string part = bytes_at(file, begin, size_bytes - begin);
    const std::size_t end = part.rfind('\n');
    if (end != std::string::npos) return begin + end + 1;
    size_bytes = begin;
  }
  return 0;
}

bool needs_newer_reader(std::string_view bytes) {
  const std::size_t end = bytes.find('\n');
  if (end == std::string_view::npos) return false;
  const auto version = ledger_reader_version(bytes.substr(0, end));
  return version && *version > kLedgerReaderVersion;
}

base::Status check_room(const Path& file, const LockedLedger& ledger, const std::string& line) {
  const int number = ledger.handle.number();
  if (needs_newer_reader(bytes_at(number, 0, kMaxLedgerLineBytes))) {
    return base::Failure{base::ExitCode::refused, too_new(file)};
  }
  if (ledger.size_bytes + line.size() <= kMaxLedgerBytes) return base::success();
  return base::Failure{
      base::ExitCode::refused,
      fmt::format("The notes in {} are full. Export your data, erase attempts you no longer want "
                  "and try again.",
                  file.string())};
}

// Every line of the bytes with its end, the torn rest too.
template <typename Take>
void each_line(std::string_view bytes, Take take) {
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    const std::size_t size = end == std::string_view::npos ? bytes.size() : end + 1;
    take(bytes.substr(0, size));
    bytes.remove_prefix(size);
  }
}

Ledger ledger_from(std::string_view bytes, const Path& file) {
  Ledger ledger;
  if (needs_newer_reader(bytes)) {
    ledger.problems.push_back(too_new(file));
    return ledger;
  }
  std::size_t number = 0, passed_over = 0;
  each_line(bytes, [&](std::string_view line) {
    ++number;
    NoteLine read;
    if (line.back() != '\n') {
      read.problem = "was cut off";
    } else {
      line.remove_suffix(1);
      if (number == 1 && ledger_reader_version(line)) return;
      read = read_note_line(line);
    }
    if (read.note) ledger.notes.push_back(std::move(*read.note));
    if (read.problem.empty() || ++passed_over > kMostLineProblems) return;
    ledger.problems.push_back(
        fmt::format("Line {} of {} {}; it was passed over.", number, file.string(), read.problem));
  });
  if (passed_over > kMostLineProblems) {
    ledger.problems.push_back(fmt::format("{} more lines of {} were passed over.",
                                          passed_over - kMostLineProblems, file.string()));
  }
  return ledger;
}

}  // namespace

Path ledger_file(const Path& data) {
  return data / "ledger.jsonl";
}

Ledger read_ledger(const Path& data) {
  const Path file = ledger_file(data);
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return {};
  auto bytes = read_file(file, kMaxLedgerBytes);
  if (bytes && !bytes->empty() && bytes->back() != '\n') {
    // Torn, or another program is writing at this moment: look again when it has done.
    const File handle(system_disk().open(file.string(), O_RDONLY | O_NONBLOCK, 0));
    if (handle.number() >= 0 && wait_for_lock(handle.number(), LockKind::shared, file)) {
      bytes = read_file(file, kMaxLedgerBytes);
    }
  }
  if (bytes) return ledger_from(*bytes, file);
  Ledger ledger;
  ledger.problems.push_back(bytes.failure().message);
  return ledger;
}

base::Status append_note(Disk& disk, const Path& data, const LedgerNote& note) {
  const Path file = ledger_file(data);
  std::string line = note_line(note);
  const NoteLine again = read_note_line(std::string_view(line).substr(0, line.size() - 1));
  if (!again.note) {
    return base::Failure{base::ExitCode::refused,
                         fmt::format("This note cannot be kept: it {}.", again.problem)};
  }
  const base::Status folder = make_folders(disk, data);
  if (!folder) return folder;
  const auto ledger = open_locked(disk, file, O_CREAT);
  if (!ledger) return ledger.failure();
  const int number = ledger->handle.number();
  const base::Status room = check_room(file, *ledger, line);
  if (!room) return room;

  const std::size_t end = sound_end(number, ledger->size_bytes);
  int error = 0;
  if (end < ledger->size_bytes) error = disk.truncate(number, static_cast<std::int64_t>(end));
  if (error == 0) error = write_all(disk, number, end == 0 ? ledger_header() + line : line);
  if (error == 0) error = disk.sync(number);
  if (error == 0 && end == 0) error = sync_folder(disk, data);
  if (error == 0) return base::success();
  disk.truncate(number, static_cast<std::int64_t>(end));
  return disk_failure(-error, "write", file);
}

base::Result<std::size_t> forget_attempt(Disk& disk, const Path& data, std::string_view attempt) {
  const Path file = ledger_file(data);
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return std::size_t{0};
  const auto ledger = open_locked(disk, file, 0);
  if (!ledger) return ledger.failure();
  const auto bytes = read_file(file, kMaxLedgerBytes);
  if (!bytes) return bytes.failure();
  std::string kept;
  std::size_t gone = 0;
  each_line(*bytes, [&](std::string_view line) {
    const bool whole = line.back() == '\n';
    if (!whole || is_about(line.substr(0, line.size() - 1), attempt)) {
      ++gone;
    } else {
      kept += line;
    }
  });
  if (gone == 0) return gone;
  const base::Status written = write_file(disk, file, kept);
  if (!written) return written.failure();
  return gone;
}

}  // namespace klankbord::store
