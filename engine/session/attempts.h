// Attempts one can go on with or look at again. The list of all is session::LearnerRecord.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "play/attempt.h"
#include "store/archive.h"
#include "store/journal.h"

namespace klankbord::session {

// One attempt that can be gone on with.
struct AttemptSummary {
  std::string id;  // names it on the command line
  store::Path file;
  std::string scenario;           // id
  store::ScenarioPointer played;  // the scenario as it was
  std::string mode;
  std::string started;  // wall clock, ISO 8601 UTC
  std::string latest;   // wall clock of the latest answer
  std::size_t answers = 0;
  std::string note;  // a torn end, as a sentence
};

// Those one can go on with, newest first; of one scenario when `scenario` is not empty. Reads only
// the journals that lack their end.
base::Result<std::vector<AttemptSummary>> unfinished_attempts(const store::Path& data,
                                                              std::string_view scenario = {});

// One of them by its id; nothing for an attempt that is finished, unknown or unusable.
std::optional<AttemptSummary> unfinished_attempt(const store::Path& data, std::string_view id);

// A stored attempt played again.
struct StoredAttempt {
  store::RecoveredJournal journal;
  play::Attempt attempt;
};

// `name`: an attempt's id or the path of a journal. Plays the first `inputs` answers by the
// archived scenario (for a journal outside the data folder: also the one in a `scenarios` folder
// beside its own). Refuses an unknown one with a suggestion, and one whose replay differs (exit
// code findings).
base::Result<StoredAttempt> load_attempt(const store::Path& data, std::string_view name,
                                         std::size_t inputs = static_cast<std::size_t>(-1));

// The same for who reads many: `archive`, of the data folder, keeps the scenarios that were read.
class Archive;  // session/read_attempt.h
base::Result<StoredAttempt> load_attempt(const store::Path& data, std::string_view name,
                                         Archive& archive,
                                         std::size_t inputs = static_cast<std::size_t>(-1));

}  // namespace klankbord::session
