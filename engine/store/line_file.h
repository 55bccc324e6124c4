// A file that grows by lines, each on disk before it counts: what journals of practice and of
// sittings are written with.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"
#include "store/files.h"

namespace klankbord::store {

// What the file says when something is the matter: whole sentences, for those who use it.
struct LineFileWords {
  std::string open_elsewhere;  // exit code refused
  std::string moved;           // environment: another file has its name, or none
  std::string disturbed;       // environment: somebody else wrote in it
  std::string full;            // refused: it would grow beyond `most_bytes`
  std::size_t most_bytes = 0;
};

// While it lives no other program can have it as a LineFile.
class LineFile {
 public:
  LineFile() = default;
  LineFile(LineFile&& other) noexcept { swap(other); }
  LineFile& operator=(LineFile&& other) noexcept {
    swap(other);
    return *this;
  }

  // Locks a file that was opened to append. `disk` must outlive it. Refuses one that is locked.
  static base::Result<LineFile> take(Disk& disk, const Path& file, File handle,
                                     LineFileWords words);

  // A new file: its first lines, not yet synced, so that a start stays cheap; the first append
  // syncs them along. On failure (exit code environment) the file is removed.
  base::Status begin(std::string first_lines);

  // An existing file of which `sound_bytes` count: cuts off what stands behind them and syncs the
  // rest, since a program that was killed may have written its last line without syncing it.
  base::Status go_on(std::size_t sound_bytes, bool torn);

  // Appends whole lines. On success they survive a power cut. On failure (exit code environment;
  // full disk, file removed or replaced) the file is as before and the same may be tried again.
  base::Status append(std::string_view lines);

  // The file is still the one of its name, and nobody else wrote in it.
  base::Status check_undisturbed() const;

  bool is_open() const { return handle_.number() >= 0; }
  // Whether begin() wrote it and nothing was appended since.
  bool is_only_begun() const { return is_open() && !first_lines_.empty() && !synced_; }
  const Path& file() const { return file_; }
  std::size_t size_bytes() const { return end_bytes_; }

 private:
  void swap(LineFile& other) noexcept;
  int write_and_sync(const std::string& bytes);

  Disk* disk_ = nullptr;
  Path file_;
  File handle_;
  LineFileWords words_;
  std::string first_lines_;    // until the first sync, which may have to write them anew
  std::size_t end_bytes_ = 0;  // where the next line goes
  bool synced_ = false;        // false until the first append
  bool clean_ = true;          // false: bytes of a failed write may stand after end_bytes_
};

}  // namespace klankbord::store
