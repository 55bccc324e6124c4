#include "ui/app_record.h"

#include <algorithm>
#include <utility>

#include "session/expiry.h"

namespace klankbord::ui {

namespace {

constexpr std::size_t kJournalsPerStep = 12;  // some 20 ms: a picture may come between
constexpr std::size_t kToday = 3;

}  // namespace

RecordView::RecordView(store::Path data, store::Disk& disk, store::Clock clock)
    : data_(std::move(data)),
      disk_(&disk),
      clock_(std::move(clock)),
      step_(Step::open),
      known_(false) {}

void RecordView::look_again() {
  if (data_) step_ = record_ ? Step::refresh : Step::open;
}

void RecordView::want_competences() {
  competences_wanted_ = true;
  if (data_ && step_ == Step::done && !competences_read_) step_ = Step::competences;
}

bool RecordView::read_on(const session::Library& library) {
  switch (step_) {
    case Step::open:
      record_.emplace(session::LearnerRecord::open(*data_, *disk_));
      step_ = Step::refresh;
      return true;
    case Step::refresh:
      refresh();
      return true;
    case Step::list:
      list();
      return true;
    case Step::weigh:
      weigh();
      step_ = Step::suggest;
      return true;
    case Step::competences:
      weigh();
      step_ = Step::done;
      return true;
    case Step::suggest:
      if (library.left() > 0) return false;
      suggest(library);
      return true;
    case Step::done:
      break;
  }
  return false;
}

void RecordView::refresh() {
  const auto left = record_->refresh(kJournalsPerStep);
  const std::vector<std::string>& notes = record_->notes();
  for (; notes_told_ < notes.size(); ++notes_told_) notes_.push_back(notes[notes_told_]);
  if (!left) {
    notes_.push_back(left.failure().message);
    step_ = Step::list;
    return;
  }
  left_ = *left;
  if (left_ == 0) step_ = Step::list;
}

void RecordView::list() {
  attempts_ = record_->attempts();
  today_ = session::day_of(clock_());
  declined_.clear();
  const std::vector<store::LedgerNote> notes = store::read_ledger(*data_).notes;
  count_expiring(notes);
  for (const store::LedgerNote& note : notes) {
    const bool now = note.kind == store::NoteKind::declined && note.day == today_;
    if (now) declined_.push_back({note.scenario, note.day});
  }
  step_ = Step::weigh;
}

void RecordView::count_expiring(const std::vector<store::LedgerNote>& notes) {
  const std::string limit = session::a_year_before(clock_());
  expiring_ = static_cast<std::size_t>(
      std::count_if(attempts_.begin(), attempts_.end(), [&](const auto& attempt) {
        return attempt.problem.empty() && attempt.latest < limit &&
               !session::is_kept(notes, attempt.id);
      }));
}

void RecordView::weigh() {
  past_ = record_->past(competences_wanted_);
  competences_read_ = competences_wanted_;
  progress_ = assess::progress_of(past_);
  shares_.clear();
  for (const assess::PastAttempt& attempt : past_) {
    shares_[attempt.scenario].push_back(attempt.total.permille());
  }
}

void RecordView::suggest(const session::Library& library) {
  suggestions_ = assess::suggest(past_, progress_, session::choosable(library.entries()), declined_,
                                 today_, kToday + 1);
  known_ = true;
  step_ = Step::done;
}

const session::RecordedAttempt* RecordView::attempt(std::string_view id) const {
  const auto found = std::find_if(attempts_.begin(), attempts_.end(),
                                  [&](const auto& attempt) { return attempt.id == id; });
  return found == attempts_.end() ? nullptr : &*found;
}

bool RecordView::declined(std::string_view scenario) const {
  return std::any_of(declined_.begin(), declined_.end(),
                     [&](const assess::Declined& one) { return one.scenario == scenario; });
}

const session::RecordedAttempt* RecordView::unfinished() const {
  std::vector<std::string_view> done_since;  // who finished it since has no use for the older half
  for (const session::RecordedAttempt& attempt : attempts_) {
    if (!attempt.problem.empty()) continue;
    if (attempt.finished) {
      done_since.push_back(attempt.scenario);
    } else if (std::find(done_since.begin(), done_since.end(), attempt.scenario) ==
               done_since.end()) {
      return &attempt;
    }
    if (done_since.size() > 100) break;  // what lies so far back waits for nobody
  }
  return nullptr;
}

std::vector<TodaysCard> RecordView::todays() const {
  std::vector<TodaysCard> cards;
  if (attempts_.empty()) return cards;
  const session::RecordedAttempt* begun = unfinished();
  if (begun != nullptr && !declined(begun->scenario)) {
    TodaysCard card;
    card.unfinished = begun;
    card.suggestion.scenario = begun->scenario;
    cards.push_back(card);
  }
  for (const assess::Suggestion& suggestion : suggestions_) {
    if (cards.size() >= kToday) break;
    const bool shown = !cards.empty() && cards.front().suggestion.scenario == suggestion.scenario;
    if (!shown && !declined(suggestion.scenario)) cards.push_back({nullptr, suggestion});
  }
  return cards;
}

base::Status RecordView::decline(const std::string& scenario) {
  if (!data_) return base::success();
  declined_.push_back({scenario, today_});
  if (record_) step_ = Step::suggest;
  store::LedgerNote note;
  note.kind = store::NoteKind::declined;
  note.at = clock_();
  note.scenario = scenario;
  note.day = today_;
  return store::append_note(*disk_, *data_, note);
}

std::vector<std::string> RecordView::take_notes() {
  return std::exchange(notes_, {});
}

const std::vector<int>& RecordView::shares_of(std::string_view scenario) const {
  static const std::vector<int> none;
  const auto found = shares_.find(scenario);
  return found == shares_.end() ? none : found->second;
}

}  // namespace klankbord::ui
