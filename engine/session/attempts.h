// The attempts of a data folder, finished and unfinished.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assess/scorecard.h"
#include "play/attempt.h"
#include "store/archive.h"
#include "store/journal.h"

namespace klankbord::session {

// One attempt. One that cannot be read or replayed stays in the list: `problem` says why, and what
// is known of it stands in the other fields.
struct AttemptSummary {
  std::string id;  // names it on the command line
  store::Path file;
  std::string scenario;           // id
  store::ScenarioPointer played;  // the scenario as it was; null with a problem
  std::string mode;
  std::string started;  // wall clock, ISO 8601 UTC
  std::string latest;   // wall clock of the latest answer
  std::size_t answers = 0;
  bool finished = false;
  assess::Points points;  // earned so far, out of all there are
  std::vector<std::string> knockouts;
  std::string note;     // a torn end, as a sentence
  std::string problem;  // why it cannot be used, as a sentence; else empty
};

// All attempts with at least one answer, newest first. A missing folder is an empty list.
base::Result<std::vector<AttemptSummary>> list_attempts(const store::Path& data);

// Those one can go on with, newest first; of one scenario when `scenario` is not empty. Reads only
// the journals that lack their end.
base::Result<std::vector<AttemptSummary>> unfinished_attempts(const store::Path& data,
                                                              std::string_view scenario = {});

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

}  // namespace klankbord::session
