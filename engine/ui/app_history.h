// What a learner did before, by scenario: best and latest result, and where to go on.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/attempts.h"
#include "session/learner_record.h"

namespace klankbord::ui {

struct PastResults {
  std::size_t finished = 0;
  assess::Points best, latest;  // of finished attempts; ties go to the later one
};

class History {
 public:
  History() = default;
  // Takes LearnerRecord::attempts: newest first.
  History(const std::vector<session::RecordedAttempt>& attempts, const store::Path& data);

  // Null for a scenario that was never finished.
  const PastResults* of(std::string_view scenario) const;
  // The newest attempt one can go on with, or null.
  const session::AttemptSummary* unfinished() const;
  // Attempts that cannot be read or replayed any more.
  std::size_t unreadable() const { return unreadable_; }

 private:
  std::map<std::string, PastResults, std::less<>> results_;
  std::optional<session::AttemptSummary> unfinished_;
  std::size_t unreadable_ = 0;
};

}  // namespace klankbord::ui
