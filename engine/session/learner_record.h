// A learner's record: what the journals of a data folder amount to, kept in a database that can be
// thrown away and rebuilt, and what the learner noted beside them.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assess/progress.h"
#include "assess/recommend.h"
#include "base/language.h"
#include "database/rows.h"
#include "session/library.h"
#include "store/disk.h"
#include "store/files.h"

namespace klankbord::session {

// One attempt as lists show it, finished or not; times are wall clock, ISO 8601 UTC.
struct RecordedAttempt {
  std::string id;
  std::string scenario;  // id
  int scenario_version = 1;
  std::string content_hash;
  base::LocalText title;  // of the scenario as it was
  base::Language language = base::Language::nl;
  std::string mode;
  std::string started, latest;
  std::size_t answers = 0;
  bool finished = false;
  assess::Points points;
  int pending = 0;
  std::vector<std::string> knockouts;
  std::string note;     // a torn end, as a sentence
  std::string problem;  // why it cannot be used, as a sentence; else empty
};

// Seconds that local time is ahead of UTC at a moment (seconds since 1970, UTC).
using OffsetAt = std::int64_t (*)(std::int64_t utc_s);
std::int64_t machine_offset_s(std::int64_t utc_s);  // of the time zone this machine is in

// Seconds since 1970 of a wall clock time; nothing for what is no time.
std::optional<std::int64_t> utc_seconds(std::string_view iso_utc);

// The number of the calendar day (since 1 January 1970) of a wall clock time where this machine is,
// or by another time zone. 0 for what is no time.
std::int32_t day_of(std::string_view iso_utc, OffsetAt offset_at = machine_offset_s);

class LearnerRecord {
 public:
  // Opens (or makes) the database of a data folder. Never fails: a database that is damaged is set
  // aside and begun anew, one that cannot be written is held in memory; notes() says what happened.
  static LearnerRecord open(const store::Path& data, store::Disk& disk = store::system_disk());
  LearnerRecord(LearnerRecord&&) noexcept;
  LearnerRecord& operator=(LearnerRecord&&) noexcept;
  ~LearnerRecord();

  // Takes in journals that are new, changed or gone. Looks at names, sizes and times of all, reads
  // at most `most` of them (0: all) and answers how many are still to be read.
  base::Result<std::size_t> refresh(std::size_t most = 0);
  // Forgets everything and reads every journal again. `progress(done, all)` is told now and then.
  base::Result<std::size_t> rebuild(
      const std::function<void(std::size_t, std::size_t)>& progress = {});

  // Newest first.
  std::vector<RecordedAttempt> attempts() const;
  std::optional<RecordedAttempt> attempt(std::string_view id) const;
  // Finished attempts, oldest first; with their competences only when asked.
  std::vector<assess::PastAttempt> past(bool competences) const;

  // Gives each finished attempt that can be used, with its evidence and answers, in order of id.
  // What the database does not give is read from its journal.
  using Give = std::function<void(const RecordedAttempt&, const std::vector<assess::Scored>&,
                                  const std::vector<database::InputRow>&)>;
  void give_finished(const Give& give) const;

  // Sentences about what was found wrong and what was done about it; for the learner.
  const std::vector<std::string>& notes() const;

 private:
  struct State;
  explicit LearnerRecord(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// The scenarios of a library as suggest() wants them.
std::vector<assess::Choosable> choosable(const std::vector<LibraryEntry>& entries);

}  // namespace klankbord::session
