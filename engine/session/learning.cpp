#include "session/learning.h"

#include <algorithm>
#include <utility>

namespace klankbord::session {

Learning::Learning(std::vector<assess::PastAttempt> past, std::vector<assess::Choosable> library,
                   const store::Ledger& ledger, std::int32_t today)
    : past_(std::move(past)),
      library_(std::move(library)),
      today_(today),
      progress_(assess::progress_of(past_)) {
  for (const store::LedgerNote& note : ledger.notes) {
    if (note.kind == store::NoteKind::declined) declined_.push_back({note.scenario, note.day});
    if (note.kind == store::NoteKind::model_seen) models_seen_.push_back(note.scenario);
  }
  suggest();
}

Learning Learning::of(const LearnerRecord& record, const std::vector<LibraryEntry>& entries,
                      const store::Path& data, std::int32_t today, bool competences) {
  return {record.past(competences), choosable(entries), store::read_ledger(data), today};
}

void Learning::suggest() {
  suggestions_ = assess::suggest(past_, progress_, library_, declined_, today_, kSuggestionsADay);
}

std::optional<assess::Suggestion> Learning::next_after(std::string_view scenario) const {
  std::vector<assess::Choosable> others;
  for (const assess::Choosable& one : library_) {
    if (one.scenario != scenario) others.push_back(one);
  }
  const auto next = assess::suggest(past_, progress_, others, declined_, today_, 1);
  return next.empty() ? std::nullopt : std::optional<assess::Suggestion>(next.front());
}

bool Learning::offers_model_first(std::string_view scenario) const {
  if (std::find(models_seen_.begin(), models_seen_.end(), scenario) != models_seen_.end()) {
    return false;
  }
  for (const assess::Choosable& one : library_) {
    if (one.scenario == scenario) {
      return assess::offers_model_first(progress_, past_.size(), one);
    }
  }
  return false;
}

base::Status Learning::decline(std::string_view scenario) {
  const bool known = std::any_of(library_.begin(), library_.end(),
                                 [&](const auto& one) { return one.scenario == scenario; });
  if (!known) {
    return base::Failure{base::ExitCode::bad_file,
                         "There is no scenario \"" + std::string(scenario) +
                             "\" to decline. `klankbord list` shows those there are."};
  }
  declined_.push_back({std::string(scenario), today_});
  suggest();
  return base::success();
}

store::LedgerNote declined_note(std::string_view scenario, std::int32_t day, std::string now) {
  store::LedgerNote note;
  note.kind = store::NoteKind::declined;
  note.at = std::move(now);
  note.scenario = scenario;
  note.day = day;
  return note;
}

store::LedgerNote reflection_note(std::string_view attempt, std::string text, std::string now) {
  store::LedgerNote note;
  note.kind = store::NoteKind::reflection;
  note.at = std::move(now);
  note.attempt = attempt;
  note.text = std::move(text);
  return note;
}

}  // namespace klankbord::session
