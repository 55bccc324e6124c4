#include "ui/app_history.h"

namespace klankbord::ui {

History::History(const std::vector<session::RecordedAttempt>& attempts, const store::Path& data) {
  for (const session::RecordedAttempt& attempt : attempts) {
    if (!attempt.problem.empty()) {
      ++unreadable_;
    } else if (!attempt.finished) {
      // Who finished the same conversation since has no use for the older half.
      const bool done_since = results_.count(attempt.scenario) > 0;
      if (!unfinished_ && !done_since) unfinished_ = session::unfinished_attempt(data, attempt.id);
    } else {
      PastResults& results = results_[attempt.scenario];
      if (results.finished == 0) results.latest = attempt.points;
      if (results.finished == 0 || attempt.points.permille() > results.best.permille()) {
        results.best = attempt.points;
      }
      ++results.finished;
    }
  }
}

const PastResults* History::of(std::string_view scenario) const {
  const auto found = results_.find(scenario);
  return found == results_.end() ? nullptr : &found->second;
}

const session::AttemptSummary* History::unfinished() const {
  return unfinished_ ? &*unfinished_ : nullptr;
}

}  // namespace klankbord::ui
