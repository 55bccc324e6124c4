#include "store/journal.h"

#include <fcntl.h>
#include <fmt/core.h>

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

LineFileWords words_for(const Path& file) {
  LineFileWords words;
  words.open_elsewhere =
      fmt::format("The attempt {} is open in another window or console. Close it there first.",
                  attempt_id(file));
  words.moved = fmt::format(
      "The journal {} was removed or moved while the conversation went on. Put it back and try "
      "again, or start anew.",
      file.string());
  words.disturbed =
      fmt::format("Another program wrote in the journal {}. Leave the conversation and resume it.",
                  file.string());
  words.full = fmt::format("The journal {} is full: an attempt cannot be longer. Start anew.",
                           file.string());
  words.most_bytes = base::kMaxJournalBytes;
  return words;
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
  std::swap(lines_, other.lines_);
  std::swap(chain_, other.chain_);
  std::swap(entries_, other.entries_);
  std::swap(has_end_, other.has_end_);
}

Journal::~Journal() {
  if (lines_.is_only_begun() && entries_ == 0 && lines_.check_undisturbed()) {
    disk_->remove(file().string());
  }
}

base::Result<Journal> Journal::create(Disk& disk, const Path& data, const JournalHeader& header) {
  const Path folder = attempts_folder(data);
  const base::Status made = make_folders(disk, folder);
  if (!made) return made.failure();

  Path file;
  File handle;
  for (int i = 1; i <= kMostNames && handle.number() < 0; ++i) {
    const std::string again = i == 1 ? "" : fmt::format("-{}", i);
    file = folder /
           fmt::format("{}-{}{}.jsonl", compact(header.started), file_word(header.scenario), again);
    const int opened = disk.open(file.string(), O_RDWR | O_APPEND | O_CREAT | O_EXCL, kOwnerOnly);
    if (opened < 0 && opened != -EEXIST) return disk_failure(-opened, "write", file);
    if (opened >= 0) handle = File(opened);
  }
  if (handle.number() < 0) return disk_failure(EEXIST, "write", file);
  auto lines = LineFile::take(disk, file, std::move(handle), words_for(file));
  if (!lines) return lines.failure();

  Journal journal;
  journal.disk_ = &disk;
  const base::Status begun = lines->begin(header_line(header, journal.chain_));
  if (!begun) return begun.failure();
  journal.lines_ = std::move(*lines);
  return journal;
}

base::Result<ReopenedJournal> Journal::reopen(Disk& disk, const Path& file) {
  const int opened = disk.open(file.string(), O_RDWR | O_APPEND | O_NONBLOCK, 0);
  if (opened == -ENOENT) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("There is no journal {}. Check its name.", file.string())};
  }
  if (opened < 0) return disk_failure(-opened, "write", file);
  auto lines = LineFile::take(disk, file, File(opened), words_for(file));
  if (!lines) return lines.failure();
  // Read after the lock: until then another program may have been writing.
  auto content = read_journal(file);
  if (!content) return content.failure();
  // What is read here is about to be shown as accepted.
  const base::Status safe = lines->go_on(content->sound_bytes, !content->note.empty());
  if (!safe) return safe.failure();

  Journal journal;
  journal.disk_ = &disk;
  journal.lines_ = std::move(*lines);
  journal.chain_ = content->chain;
  journal.entries_ = content->entries.size();
  journal.has_end_ = content->ended;
  return ReopenedJournal{std::move(journal), std::move(*content)};
}

base::Status Journal::put(const std::string& line) {
  if (line.size() > base::kMaxJournalLineBytes) {
    return base::Failure{base::ExitCode::refused, words_for(file()).full};
  }
  return lines_.append(line);
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
