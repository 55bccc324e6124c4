// What a learner's record means for today: how far they are, what to practise next and why. One use
// case for every client.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assess/progress.h"
#include "assess/recommend.h"
#include "session/learner_record.h"
#include "store/ledger.h"

namespace klankbord::session {

inline constexpr std::size_t kSuggestionsADay = 3;

class Learning {
 public:
  // `past`: finished attempts, oldest first (LearnerRecord::past); `today`: see day_of.
  Learning(std::vector<assess::PastAttempt> past, std::vector<assess::Choosable> library,
           const store::Ledger& ledger, std::int32_t today);

  // From a record that was refreshed, the usable entries of a library, and the ledger of `data`.
  static Learning of(const LearnerRecord& record, const std::vector<LibraryEntry>& entries,
                     const store::Path& data, std::int32_t today, bool competences = false);

  std::int32_t today() const { return today_; }
  const std::vector<assess::PastAttempt>& past() const { return past_; }
  const assess::Progress& progress() const { return progress_; }

  // Today's three: the most useful first, fewer when there is no more to offer.
  const std::vector<assess::Suggestion>& suggestions() const { return suggestions_; }

  // What to do after the debrief of a scenario: the first suggestion that is another one. Nothing
  // when there is none.
  std::optional<assess::Suggestion> next_after(std::string_view scenario) const;

  // Whether the model conversation is offered before an attempt at the scenario: for who needs it
  // (assess::offers_model_first) and has not read it to the end yet. False for an unknown scenario.
  bool offers_model_first(std::string_view scenario) const;

  // Not suggested any more today. Refuses (exit code bad_file) a scenario that is not in the
  // library.
  base::Status decline(std::string_view scenario);

 private:
  void suggest();
  std::vector<assess::PastAttempt> past_;
  std::vector<assess::Choosable> library_;
  std::vector<assess::Declined> declined_;
  std::vector<std::string> models_seen_;
  std::int32_t today_;
  assess::Progress progress_;
  std::vector<assess::Suggestion> suggestions_;
};

// The note that keeps it for the rest of the day: for store::append_note. `now`: wall clock.
store::LedgerNote declined_note(std::string_view scenario, std::int32_t day, std::string now);
// The learner's answer to the question in a debrief.
store::LedgerNote reflection_note(std::string_view attempt, std::string text, std::string now);

}  // namespace klankbord::session
