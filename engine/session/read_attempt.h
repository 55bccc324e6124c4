// What one journal amounts to when it is read and played again; for the lists of attempts.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assess/scorecard.h"
#include "database/rows.h"
#include "session/learner_record.h"
#include "store/archive.h"
#include "store/quick_replay.h"

namespace klankbord::session {

// The archived scenarios of a data folder. Attempts share them, so each is read once.
class Archive {
 public:
  explicit Archive(store::Path data) : data_(std::move(data)) {}
  // Refuses what store::archived_scenario refuses.
  const base::Result<store::ScenarioPointer>& find(const std::string& content_hash);
  // For the journals of one that is there.
  const store::QuickReplayer& replayer(const store::ScenarioPointer& scenario,
                                       const std::string& content_hash);

 private:
  store::Path data_;
  std::map<std::string, base::Result<store::ScenarioPointer>> known_;
  std::map<std::string, store::QuickReplayer> replayers_;
};

struct AttemptReading {
  RecordedAttempt attempt;
  store::ScenarioPointer played;           // the scenario as it was; null with a problem
  assess::Scorecard scorecard;             // empty with a problem
  std::vector<database::InputRow> inputs;  // of each answer; none with a problem
};

// The journals of a data folder, newest first: their names begin with the time. A missing folder is
// an empty list; refuses (exit code environment) one that cannot be read.
base::Result<std::vector<store::Path>> journals_in(const store::Path& data);

// Never fails: what cannot be read or replayed says so in attempt.problem. Nothing for an attempt
// that was left, or struck by a power cut, before its first answer.
std::optional<AttemptReading> read_attempt(const store::Path& journal, Archive& archive);

}  // namespace klankbord::session
