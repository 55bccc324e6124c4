#include "session/record_database.h"

#include <fcntl.h>
#include <fmt/core.h>

#include <system_error>
#include <utility>

#include "store/journal.h"
#include "store/places.h"

namespace klankbord::session {

namespace {

using database::Failed;
using database::Trouble;
using store::Path;

// Another program needs a few milliseconds for what it writes; a window must not stand still.
constexpr int kWait_s = 1;

bool is_there(const Path& file) {
  std::error_code ignored;
  return std::filesystem::exists(file, ignored);
}

// "20250131T090000Z" of "2025-01-31T09:00:00Z".
std::string compact(std::string time) {
  std::string digits;
  for (const char c : time) {
    if (c != '-' && c != ':') digits += c;
  }
  return digits;
}

Path with_ending(const Path& file, const std::string& ending) {
  return Path(file).concat(ending);
}

}  // namespace

Path record_file(const Path& data) {
  return data / "record.db";
}

std::optional<database::Contents> RecordDatabase::open() {
  if (tried_) return std::nullopt;
  if (!is_there(record_file(data_)) && !is_there(store::attempts_folder(data_)))
    return std::nullopt;
  tried_ = true;
  return open_file();
}

std::optional<database::Contents> RecordDatabase::open_file() {
  if (!make_file()) return std::nullopt;
  std::error_code ignored;
  const Path file = std::filesystem::absolute(record_file(data_), ignored);
  auto opened = database::Repository::open(database::sqlite_address(file.string(), kWait_s));
  if (!opened) {
    if (after(opened.failed())) return std::nullopt;
    return database::Contents{};
  }
  repository_ = std::move(*opened);
  auto contents = repository_->contents();
  if (contents) return std::move(*contents);
  if (after(contents.failed())) return std::nullopt;
  return database::Contents{};
}

// The file is made here so that only its owner may read it.
bool RecordDatabase::make_file() {
  const Path file = record_file(data_);
  if (is_there(file)) return true;
  const int made = disk_->open(file.string(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (made >= 0) {
    const store::File closes(made);
    return true;
  }
  give_up({Trouble::unwritable, std::system_category().message(-made)});
  return false;
}

bool RecordDatabase::store(const std::vector<database::AttemptRecord>& attempts,
                           const std::vector<std::string>& forget) {
  if (damaged_) return after({Trouble::damaged, {}});
  if (!repository_) return true;
  const auto stored = repository_->store(attempts, forget);
  return stored || after(stored.failed());
}

bool RecordDatabase::clear() {
  if (damaged_) return after({Trouble::damaged, {}});
  if (!repository_) return true;
  const auto cleared = repository_->clear();
  return cleared || after(cleared.failed());
}

template <typename Rows>
std::optional<Rows> RecordDatabase::rows_of(database::Outcome<Rows> read) {
  if (read) return std::move(*read);
  damaged_ = read.failed().trouble == Trouble::damaged;
  if (!damaged_) give_up(read.failed());
  return std::nullopt;
}

std::optional<std::map<std::string, std::vector<assess::Scored>>> RecordDatabase::evidence() {
  if (!repository_ || damaged_) return std::nullopt;
  return rows_of(repository_->evidence());
}

std::optional<std::map<std::string, std::vector<database::InputRow>>> RecordDatabase::inputs() {
  if (!repository_ || damaged_) return std::nullopt;
  return rows_of(repository_->inputs());
}

// True: there is no database any more. False: there is a new, empty one.
bool RecordDatabase::after(const Failed& failed) {
  repository_.reset();
  damaged_ = false;
  // A disk that damages a second file at once would do so for ever.
  if (failed.trouble == Trouble::damaged && !set_aside_ && set_aside()) {
    open_file();
    return !is_open();
  }
  give_up(failed);
  return true;
}

bool RecordDatabase::set_aside() {
  set_aside_ = true;
  const Path file = record_file(data_);
  const std::string ending = ".damaged-" + compact(store::wall_clock());
  Path aside = with_ending(file, ending);
  for (int n = 2; is_there(aside); ++n) aside = with_ending(file, fmt::format("{}-{}", ending, n));
  // The journal of a transaction must not be played back into a new file.
  const Path half = with_ending(file, "-journal");
  if (is_there(half) &&
      disk_->rename(half.string(), with_ending(aside, "-journal").string()) != 0) {
    return false;
  }
  if (disk_->rename(file.string(), aside.string()) != 0) return false;
  notes_.push_back(
      fmt::format("The record of your attempts was damaged. It was set aside as {} and is being "
                  "made anew from the attempts themselves; none of them is lost.",
                  aside.filename().string()));
  return true;
}

void RecordDatabase::give_up(const Failed& failed) {
  repository_.reset();
  damaged_ = false;
  const std::string file = record_file(data_).string();
  switch (failed.trouble) {
    case Trouble::busy:
      notes_.push_back(
          fmt::format("Another program is using {}. Your attempts are read one by one "
                      "instead; nothing is lost.",
                      file));
      break;
    case Trouble::newer:
      notes_.push_back(
          fmt::format("{} was made by a later version of Klankbord and is left alone. Your "
                      "attempts are read one by one instead; nothing is lost.",
                      file));
      break;
    default:
      notes_.push_back(
          fmt::format("{} cannot be used ({}). Your attempts are read one by one instead; nothing "
                      "is lost.",
                      file, failed.detail));
  }
}

}  // namespace klankbord::session
