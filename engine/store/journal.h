// The journal of one attempt: JSON Lines in a hash chain, every answer on disk before it counts.
// Format versions 1 and 2 are described in engine/notes/formats.md.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "store/files.h"
#include "store/line_file.h"
#include "store/snapshot.h"

namespace klankbord::store {

inline constexpr const char* kJournalFormat = "klankbord-journal";
inline constexpr int kJournalReaderVersion = 2;  // files that need a higher one are refused
// What an attempt at this scenario needs: 1 when all that can be done is to choose.
inline int journal_version(const scenario::Scenario& scenario) {
  return scenario.uses_desk_format() ? kJournalReaderVersion : 1;
}

struct JournalHeader {
  std::string scenario;      // id
  int version = 1;           // of the scenario
  std::string content_hash;  // of the scenario, 64 hexadecimal digits
  std::uint64_t seed = 0;
  std::string mode;        // "practice"
  std::string started;     // wall clock
  int reader_version = 1;  // see journal_version
};

// One accepted input and what it led to.
struct JournalEntry {
  std::size_t number = 1;  // from 1
  std::string at;          // wall clock, for reports only
  std::string input;       // JSON on one line, as play/input_json.h writes it
  Snapshot after;
};

// The sound part of a journal file.
struct RecoveredJournal {
  JournalHeader header;
  std::vector<JournalEntry> entries;
  bool ended = false;           // has its end line
  std::string ended_at;         // wall clock, when ended
  std::string note;             // when the end was torn off: a sentence that says so; else empty
  std::size_t sound_bytes = 0;  // where the torn part begins; the file's size without one
  std::string chain;            // hash of the last sound line
};

// Reads a journal from its bytes; `name` is what messages call it. A last line that is not whole
// (no line end, or no JSON) is left out and noted. Refuses (exit code bad_file), naming line and
// reason: a broken chain, an altered line, a journal that needs a newer reader, and what is no
// journal.
base::Result<RecoveredJournal> recover_journal(std::string_view bytes, std::string_view name);
base::Result<RecoveredJournal> read_journal(const Path& file);

struct ReopenedJournal;

// An open journal. While it lives no other program can open it for writing. One that was created
// and goes without an answer takes its file along: nobody needs to come back to it.
class Journal {
 public:
  Journal(Journal&& other) noexcept { swap(other); }
  Journal& operator=(Journal&& other) noexcept {
    swap(other);
    return *this;
  }
  ~Journal();

  // Makes <data>/attempts/<time>-<scenario>.jsonl with its header, not yet synced: a start stays
  // cheap, and there is nothing to lose before the first answer. `disk` must outlive the journal.
  static base::Result<Journal> create(Disk& disk, const Path& data, const JournalHeader& header);

  // Locks an existing journal, reads it, cuts a torn end off and syncs the rest. Refuses what
  // recover_journal refuses and a journal that is open elsewhere (exit code refused).
  static base::Result<ReopenedJournal> reopen(Disk& disk, const Path& file);

  // Puts the entry on disk. On success it survives a power cut. On failure (exit code environment;
  // full disk, journal removed or replaced) the file is as before and the same entry may be tried
  // again. entry.number must be one more than entries().
  base::Status append(const JournalEntry& entry);
  base::Status append_end(const std::string& at);

  const Path& file() const { return lines_.file(); }
  std::size_t entries() const { return entries_; }
  bool has_end() const { return has_end_; }

 private:
  Journal() = default;
  void swap(Journal& other) noexcept;
  base::Status put(const std::string& line);

  Disk* disk_ = nullptr;
  LineFile lines_;
  std::string chain_;  // hash of the last line that counts
  std::size_t entries_ = 0;
  bool has_end_ = false;
};

struct ReopenedJournal {
  Journal journal;
  RecoveredJournal content;
};

// The name of an attempt on the command line: the journal's file name without its ending.
std::string attempt_id(const Path& journal);
// <data>/attempts
Path attempts_folder(const Path& data);
// <data>/attempts/<attempt>.jsonl
Path journal_file(const Path& data, std::string_view attempt);

}  // namespace klankbord::store
