#include "session/learner_record.h"

#include <algorithm>
#include <map>
#include <utility>

#include "session/read_attempt.h"
#include "store/journal.h"
#include "store/stamps.h"

namespace klankbord::session {

namespace {

// What is known of one journal. One that holds no answer yet is known too, so that it is not read
// again and again, but never shown.
struct Known {
  store::Stamp stamp;
  bool seen = false;  // in this run of the program
  RecordedAttempt attempt;
  std::vector<assess::Share> blocks, competences;

  bool shown() const { return attempt.answers > 0 || !attempt.problem.empty(); }
};

}  // namespace

struct LearnerRecord::State {
  store::Path data;
  std::map<std::string, Known> known;  // by id, so oldest first
  std::vector<std::string> notes;

  // Whether a journal has to be read: it is new or changed, or could not be used when it was last
  // read and what was missing may have been put back.
  bool is_due(const store::StampedJournal& journal) const {
    const auto found = known.find(journal.attempt);
    if (found == known.end() || !(found->second.stamp == journal.stamp)) return true;
    return !found->second.attempt.problem.empty() && !found->second.seen;
  }

  void take_in(const store::StampedJournal& journal, Archive& archive) {
    Known& now = known[journal.attempt];
    now = Known{};
    now.stamp = journal.stamp;
    now.seen = true;
    auto reading = read_attempt(store::journal_file(data, journal.attempt), archive);
    if (!reading) return;
    now.attempt = std::move(reading->attempt);
    now.blocks = assess::block_shares(reading->scorecard);
    now.competences = assess::competence_shares(reading->scorecard);
  }

  void drop_gone(const std::vector<store::StampedJournal>& journals) {
    auto journal = journals.begin();
    for (auto at = known.begin(); at != known.end();) {
      while (journal != journals.end() && journal->attempt < at->first) ++journal;
      const bool there = journal != journals.end() && journal->attempt == at->first;
      at = there ? std::next(at) : known.erase(at);
    }
  }
};

LearnerRecord::LearnerRecord(std::unique_ptr<State> state) : state_(std::move(state)) {}
LearnerRecord::LearnerRecord(LearnerRecord&&) noexcept = default;
LearnerRecord& LearnerRecord::operator=(LearnerRecord&&) noexcept = default;
LearnerRecord::~LearnerRecord() = default;

LearnerRecord LearnerRecord::open(const store::Path& data, store::Disk&) {
  auto state = std::make_unique<State>();
  state->data = data;
  return LearnerRecord(std::move(state));
}

base::Result<std::size_t> LearnerRecord::refresh(std::size_t most) {
  const auto journals = store::stamped_journals(state_->data);
  if (!journals) return journals.failure();
  state_->drop_gone(*journals);
  std::vector<const store::StampedJournal*> due;
  for (const store::StampedJournal& journal : *journals) {
    if (state_->is_due(journal)) due.push_back(&journal);
  }
  const std::size_t count = most == 0 ? due.size() : std::min(most, due.size());
  Archive archive(state_->data);
  // The newest first: they are what a learner looks for.
  for (std::size_t i = 0; i < count; ++i) state_->take_in(*due[due.size() - 1 - i], archive);
  return due.size() - count;
}

base::Result<std::size_t> LearnerRecord::rebuild(
    const std::function<void(std::size_t, std::size_t)>& progress) {
  const auto journals = store::stamped_journals(state_->data);
  if (!journals) return journals.failure();
  state_->known.clear();
  Archive archive(state_->data);
  std::size_t done = 0;
  for (const store::StampedJournal& journal : *journals) {
    state_->take_in(journal, archive);
    if (progress) progress(++done, journals->size());
  }
  return attempts().size();
}

std::vector<RecordedAttempt> LearnerRecord::attempts() const {
  std::vector<RecordedAttempt> all;
  all.reserve(state_->known.size());
  for (auto at = state_->known.rbegin(); at != state_->known.rend(); ++at) {
    if (at->second.shown()) all.push_back(at->second.attempt);
  }
  return all;
}

std::optional<RecordedAttempt> LearnerRecord::attempt(std::string_view id) const {
  const auto found = state_->known.find(std::string(id));
  if (found == state_->known.end() || !found->second.shown()) return std::nullopt;
  return found->second.attempt;
}

std::vector<assess::PastAttempt> LearnerRecord::past(bool competences) const {
  std::vector<const Known*> finished;
  for (const auto& [id, known] : state_->known) {
    if (known.attempt.finished && known.attempt.problem.empty()) finished.push_back(&known);
  }
  // By their latest answer: an attempt may be gone on with days after it was begun.
  std::stable_sort(finished.begin(), finished.end(), [](const Known* a, const Known* b) {
    return a->attempt.latest < b->attempt.latest;
  });
  std::vector<assess::PastAttempt> past;
  past.reserve(finished.size());
  for (const Known* known : finished) {
    const RecordedAttempt& attempt = known->attempt;
    past.push_back({attempt.id, attempt.scenario, day_of(attempt.latest), attempt.points,
                    known->blocks, competences ? known->competences : std::vector<assess::Share>{},
                    static_cast<int>(attempt.knockouts.size())});
  }
  return past;
}

const std::vector<std::string>& LearnerRecord::notes() const {
  return state_->notes;
}

std::vector<assess::Choosable> choosable(const std::vector<LibraryEntry>& entries) {
  std::vector<assess::Choosable> all;
  for (const LibraryEntry& entry : entries) {
    if (!entry.usable()) continue;
    std::vector<assess::Scored> nothing_yet;
    for (const scenario::Opportunity& o : entry.scenario->opportunities) {
      nothing_yet.push_back({o.id, o.competence, o.block, o.weight});
    }
    const assess::Scorecard card = assess::tally(std::move(nothing_yet), {});
    all.push_back({entry.id, entry.scenario->difficulty, assess::block_shares(card)});
  }
  return all;
}

}  // namespace klankbord::session
