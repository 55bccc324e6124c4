// What the learner's record says, as the screens show it: read step by step, so that no picture
// waits for it.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/learner_record.h"
#include "store/ledger.h"
#include "store/places.h"

namespace klankbord::ui {

// One of today's three: an attempt to go on with, else a suggestion.
struct TodaysCard {
  const session::RecordedAttempt* unfinished = nullptr;
  assess::Suggestion suggestion;  // its scenario also of an unfinished attempt
};

class RecordView {
 public:
  RecordView() = default;  // nothing is kept: it is known, and empty
  RecordView(store::Path data, store::Disk& disk, store::Clock clock);

  // Something was stored or erased: it is looked at again, step by step; until then the old stands.
  void look_again();
  // Competences are read only for who looks at them.
  void want_competences();
  // Takes one step; answers whether there was one. Suggestions wait until the library is loaded.
  bool read_on(const session::Library& library);

  bool known() const { return known_; }       // read at least once
  std::size_t left() const { return left_; }  // journals that are still to be read
  bool with_competences() const { return competences_read_; }
  // Newest first.
  const std::vector<session::RecordedAttempt>& attempts() const { return attempts_; }
  const session::RecordedAttempt* attempt(std::string_view id) const;
  // Finished ones, oldest first; progress() has indexes into it.
  const std::vector<assess::PastAttempt>& past() const { return past_; }
  const assess::Progress& progress() const { return progress_; }
  // Of the finished attempts at a scenario, oldest first, in permille; empty when there are none.
  const std::vector<int>& shares_of(std::string_view scenario) const;
  // What is on for today, at most three; without those declined today.
  std::vector<TodaysCard> todays() const;
  bool declined_something() const { return !declined_.empty(); }
  // The newest attempt one can go on with, or null.
  const session::RecordedAttempt* unfinished() const;
  std::int32_t today() const { return today_; }
  // Attempts of more than a year ago that the learner did not ask to keep (session/expiry.h).
  std::size_t expiring() const { return expiring_; }

  // Not suggested any more today. Fails when it cannot be written down; it holds all the same until
  // the program ends.
  base::Status decline(const std::string& scenario);

  // What was found wrong with the database and what was done; each is told once.
  std::vector<std::string> take_notes();

 private:
  enum class Step : std::uint8_t { open, refresh, list, weigh, competences, suggest, done };
  void refresh();
  void list();
  void count_expiring(const std::vector<store::LedgerNote>& notes);
  void weigh();
  void suggest(const session::Library& library);
  bool declined(std::string_view scenario) const;

  std::optional<store::Path> data_;
  store::Disk* disk_ = nullptr;
  store::Clock clock_;
  std::optional<session::LearnerRecord> record_;
  Step step_ = Step::done;
  bool known_ = true, competences_wanted_ = false, competences_read_ = false;
  std::size_t left_ = 0, notes_told_ = 0, expiring_ = 0;
  std::vector<std::string> notes_;
  std::vector<session::RecordedAttempt> attempts_;
  std::vector<assess::PastAttempt> past_;
  assess::Progress progress_;
  std::map<std::string, std::vector<int>, std::less<>> shares_;
  std::vector<assess::Suggestion> suggestions_;
  std::vector<assess::Declined> declined_;  // today
  std::int32_t today_ = 0;
};

}  // namespace klankbord::ui
