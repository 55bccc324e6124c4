#include "store/journal.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <utility>

#include "base/limits.h"
#include "store/journal_lines.h"

namespace klankbord::store {

namespace {

constexpr unsigned kOwnerOnly = 0600;
constexpr int kMostNames = 1000;  // attempts at one scenario started in one second

// "2025-01-31T09:15:02Z" -> "20250131T091502Z": sorts by time and is a file name everywhere.
std::string compact(const std::string& time) {
  std::string text;
  for (const char c : time) {
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) text += c;
  }
  return text;
}

// A file name on every system, whatever the scenario's id holds.
std::string file_word(const std::string& id) {
  std::string text = id;
  for (char& c : text) {
    const bool safe = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                      c == '-' || c == '_' || c == '.';
    if (!safe) c = '_';
  }
  return text;
}

base::Status lock(const File& handle, const Path& file) {
  if (::flock(handle.number(), LOCK_EX | LOCK_NB) == 0) return base::success();
  if (errno == EWOULDBLOCK) {
    return base::Failure{
        base::ExitCode::refused,
        fmt::format("The attempt {} is open in another window or console. Close it "
                    "there first.",
                    attempt_id(file))};
  }
  return disk_failure(errno, "lock", file);
}

}  // namespace

Path attempts_folder(const Path& data) {
  return data / "attempts";
}

Path journal_file(const Path& data, std::string_view attempt) {
  return attempts_folder(data) / (std::string(attempt) + ".jsonl");
}

std::string attempt_id(const Path& journal) {
  return journal.stem().string();
}

void Journal::swap(Journal& other) noexcept {
  std::swap(disk_, other.disk_);
  std::swap(file_, other.file_);
  std::swap(handle_, other.handle_);
  std::swap(header_line_, other.header_line_);
  std::swap(chain_, other.chain_);
  std::swap(end_bytes_, other.end_bytes_);
  std::swap(entries_, other.entries_);
  std::swap(synced_, other.synced_);
  std::swap(clean_, other.clean_);
  std::swap(has_end_, other.has_end_);
}

Journal::~Journal() {
  const bool made_here = handle_.number() >= 0 && !header_line_.empty();
  if (made_here && entries_ == 0 && check_undisturbed()) disk_->remove(file_.string());
}

base::Result<Journal> Journal::create(Disk& disk, const Path& data, const JournalHeader& header) {
  const Path folder = attempts_folder(data);
  const base::Status made = make_folders(disk, folder);
  if (!made) return made.failure();

  Journal journal;
  journal.disk_ = &disk;
  for (int i = 1; i <= kMostNames && journal.handle_.number() < 0; ++i) {
    const std::string again = i == 1 ? "" : fmt::format("-{}", i);
    journal.file_ = folder / fmt::format("{}-{}{}.jsonl", compact(header.started),
                                         file_word(header.scenario), again);
    const int opened =
        disk.open(journal.file_.string(), O_RDWR | O_APPEND | O_CREAT | O_EXCL, kOwnerOnly);
    if (opened < 0 && opened != -EEXIST) return disk_failure(-opened, "write", journal.file_);
    if (opened >= 0) journal.handle_ = File(opened);
  }
  if (journal.handle_.number() < 0) return disk_failure(EEXIST, "write", journal.file_);
  const base::Status locked = lock(journal.handle_, journal.file_);
  if (!locked) return locked.failure();

  journal.header_line_ = header_line(header, journal.chain_);
  const int error = write_all(disk, journal.handle_.number(), journal.header_line_);
  if (error != 0) {
    disk.remove(journal.file_.string());
    return disk_failure(-error, "write", journal.file_);
  }
  journal.end_bytes_ = journal.header_line_.size();
  return journal;
}

base::Result<ReopenedJournal> Journal::reopen(Disk& disk, const Path& file) {
  Journal journal;
  journal.disk_ = &disk;
  journal.file_ = file;
  const int opened = disk.open(file.string(), O_RDWR | O_APPEND | O_NONBLOCK, 0);
  if (opened == -ENOENT) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("There is no journal {}. Check its name.", file.string())};
  }
  if (opened < 0) return disk_failure(-opened, "write", file);
  File handle(opened);
  const base::Status locked = lock(handle, file);
  if (!locked) return locked.failure();
  // Read after the lock: until then another program may have been writing.
  auto content = read_journal(file);
  if (!content) return content.failure();

  journal.chain_ = content->chain;
  journal.end_bytes_ = content->sound_bytes;
  journal.entries_ = content->entries.size();
  journal.has_end_ = content->ended;
  journal.synced_ = true;
  journal.handle_ = std::move(handle);
  if (!content->note.empty()) {
    // Should this fail, the next answer tries it again.
    journal.clean_ = disk.truncate(opened, static_cast<std::int64_t>(journal.end_bytes_)) == 0;
  }
  // A program that was killed may have written its last line without syncing it, and what is read
  // here is about to be shown as accepted.
  int error = disk.sync(opened);
  if (error == 0) error = sync_folder(disk, file.parent_path());
  if (error != 0) return disk_failure(-error, "write", file);
  return ReopenedJournal{std::move(journal), std::move(*content)};
}

base::Status Journal::check_undisturbed() const {
  struct stat mine {};
  struct stat there {};
  if (::fstat(handle_.number(), &mine) != 0) return disk_failure(errno, "write", file_);
  if (::stat(file_.c_str(), &there) != 0 || mine.st_ino != there.st_ino ||
      mine.st_dev != there.st_dev) {
    return base::Failure{base::ExitCode::environment,
                         fmt::format("The journal {} was removed or moved while the conversation "
                                     "went on. Put it back and try again, or start anew.",
                                     file_.string())};
  }
  if (clean_ && static_cast<std::size_t>(mine.st_size) != end_bytes_) {
    return base::Failure{base::ExitCode::environment,
                         fmt::format("Another program wrote in the journal {}. Leave the "
                                     "conversation and resume it.",
                                     file_.string())};
  }
  return base::success();
}

// Appends and makes durable, or leaves the file as it was; 0 or minus errno.
int Journal::write_and_sync(const std::string& bytes) {
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

base::Status Journal::put(const std::string& line) {
  const base::Status undisturbed = check_undisturbed();
  if (!undisturbed) return undisturbed;
  const std::string bytes = end_bytes_ == 0 ? header_line_ + line : line;
  if (line.size() > base::kMaxJournalLineBytes ||
      end_bytes_ + bytes.size() > base::kMaxJournalBytes) {
    return base::Failure{base::ExitCode::refused,
                         fmt::format("The journal {} is full: an attempt cannot be longer. Start "
                                     "anew.",
                                     file_.string())};
  }
  const int error = write_and_sync(bytes);
  if (error != 0) return disk_failure(-error, "write", file_);
  end_bytes_ += bytes.size();
  synced_ = true;
  return base::success();
}

base::Status Journal::append(const JournalEntry& entry) {
  assert(entry.number == entries_ + 1 && !has_end_);
  std::string chain = chain_;
  const base::Status written = put(entry_line(entry, chain));
  if (!written) return written;
  chain_ = std::move(chain);
  ++entries_;
  return written;
}

base::Status Journal::append_end(const std::string& at) {
  assert(!has_end_);
  std::string chain = chain_;
  const base::Status written = put(end_line(at, entries_, chain));
  if (!written) return written;
  chain_ = std::move(chain);
  has_end_ = true;
  return written;
}

}  // namespace klankbord::store
