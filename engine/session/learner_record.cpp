#include "session/learner_record.h"

#include <algorithm>
#include <map>
#include <utility>

#include "session/read_attempt.h"
#include "session/record_database.h"
#include "session/record_rows.h"
#include "store/journal.h"
#include "store/stamps.h"

namespace klankbord::session {

namespace {

// Journals read between two transactions: so many that writing costs little beside reading, so few
// that another program waits only for a moment.
constexpr std::size_t kBatch = 256;
constexpr std::size_t kStep = 64;  // between two words of progress

// What is known of one journal. One that holds no answer yet is known too, so that it is not read
// again and again, but never shown.
struct Known {
  store::Stamp stamp;
  bool seen = false;  // in this run of the program
  RecordedAttempt attempt;
  std::vector<assess::Share> blocks;
  std::optional<std::vector<assess::Share>> competences;  // none: not asked of the database yet

  bool shown() const { return attempt.answers > 0 || !attempt.problem.empty(); }
};

}  // namespace

// All that lists show is held in memory; the database spares reading the journals.
struct LearnerRecord::State {
  State(const store::Path& folder, store::Disk& disk) : data(folder), database(folder, disk) {}
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { write(); }

  store::Path data;
  RecordDatabase database;
  std::map<std::string, Known> known;         // by id, so oldest first
  std::vector<store::StampedJournal> listed;  // when last looked
  bool in_steps = false;                      // some of them are still to be read
  std::vector<database::AttemptRecord> unwritten;
  std::vector<std::string> unforgotten;

  void load() {
    auto contents = database.open();
    if (!contents) return;
    for (database::AttemptRow& row : contents->attempts) {
      const auto scenario = contents->scenarios.find(row.content_hash);
      Known& now = known[row.attempt];
      now.stamp = {row.size_bytes, row.changed_ns};
      now.attempt =
          from_row(row, scenario == contents->scenarios.end() ? nullptr : &scenario->second);
      now.blocks = std::move(row.blocks);
    }
  }

  // Whether a journal has to be read: it is new or changed, or could not be used when it was last
  // read and what was missing may have been put back.
  bool is_due(const store::StampedJournal& journal) const {
    const auto found = known.find(journal.attempt);
    if (found == known.end() || !(found->second.stamp == journal.stamp)) return true;
    return !found->second.attempt.problem.empty() && !found->second.seen;
  }

  // The newest first: they are what a learner looks for.
  std::vector<const store::StampedJournal*> due(
      const std::vector<store::StampedJournal>& journals) const {
    std::vector<const store::StampedJournal*> all;
    for (auto journal = journals.rbegin(); journal != journals.rend(); ++journal) {
      if (is_due(*journal)) all.push_back(&*journal);
    }
    return all;
  }

  void take_in(const store::StampedJournal& journal, Archive& archive) {
    Known& now = known[journal.attempt];
    now = Known{};
    now.stamp = journal.stamp;
    now.seen = true;
    auto reading = read_attempt(store::journal_file(data, journal.attempt), archive);
    if (database.is_open()) unwritten.push_back(to_rows(journal, reading));
    now.competences.emplace();
    if (!reading) return;
    now.blocks = assess::block_shares(reading->scorecard);
    now.competences = assess::competence_shares(reading->scorecard);
    now.attempt = std::move(reading->attempt);
  }

  void drop_gone(const std::vector<store::StampedJournal>& journals) {
    auto journal = journals.begin();
    for (auto at = known.begin(); at != known.end();) {
      while (journal != journals.end() && journal->attempt < at->first) ++journal;
      const bool there = journal != journals.end() && journal->attempt == at->first;
      if (!there) unforgotten.push_back(at->first);
      at = there ? std::next(at) : known.erase(at);
    }
  }

  // Reads at most `most` of those due; answers how many are left.
  std::size_t take_in_due(const std::vector<store::StampedJournal>& journals, std::size_t most) {
    const auto waiting = due(journals);
    const std::size_t count = std::min(most, waiting.size());
    Archive archive(data);
    for (std::size_t i = 0; i < count; ++i) {
      take_in(*waiting[i], archive);
      if (unwritten.size() >= kBatch && !write()) return due(journals).size();
    }
    if (count == waiting.size() && !write()) return due(journals).size();
    return waiting.size() - count;
  }

  // False: the database was damaged and is empty now, so that every journal is due again.
  bool write() {
    const bool nothing = unwritten.empty() && unforgotten.empty();
    const bool kept = nothing || database.store(unwritten, unforgotten);
    unwritten.clear();
    unforgotten.clear();
    if (!kept) known.clear();
    return kept;
  }

  void add_competences() {
    const bool lacking = std::any_of(known.begin(), known.end(), [](const auto& one) {
      return !one.second.competences.has_value();
    });
    if (!lacking) return;
    auto evidence = database.evidence();
    Archive archive(data);
    for (auto& [id, now] : known) {
      if (now.competences) continue;
      const auto found = evidence ? evidence->find(id) : decltype(evidence->end()){};
      if (evidence && found != evidence->end()) {
        now.competences = assess::competence_shares(assess::tally(std::move(found->second), {}));
      } else {
        const auto reading = read_attempt(store::journal_file(data, id), archive);
        now.competences.emplace();
        if (reading) now.competences = assess::competence_shares(reading->scorecard);
      }
    }
  }
};

LearnerRecord::LearnerRecord(std::unique_ptr<State> state) : state_(std::move(state)) {}
LearnerRecord::LearnerRecord(LearnerRecord&&) noexcept = default;
LearnerRecord& LearnerRecord::operator=(LearnerRecord&&) noexcept = default;
LearnerRecord::~LearnerRecord() = default;

LearnerRecord LearnerRecord::open(const store::Path& data, store::Disk& disk) {
  auto state = std::make_unique<State>(data, disk);
  state->load();
  return LearnerRecord(std::move(state));
}

base::Result<std::size_t> LearnerRecord::refresh(std::size_t most) {
  state_->load();
  // Who reads in steps looks at the folder once for all of them.
  if (!state_->in_steps) {
    auto journals = store::stamped_journals(state_->data);
    if (!journals) return journals.failure();
    state_->listed = std::move(*journals);
    state_->drop_gone(state_->listed);
  }
  const auto& journals = state_->listed;
  const bool all = most == 0;
  std::size_t left = state_->take_in_due(journals, all ? journals.size() : most);
  // Only a damaged database leaves some of all, and only once.
  if (all && left > 0) left = state_->take_in_due(journals, journals.size());
  state_->in_steps = left > 0;
  return left;
}

base::Result<std::size_t> LearnerRecord::rebuild(
    const std::function<void(std::size_t, std::size_t)>& progress) {
  state_->load();
  const auto journals = store::stamped_journals(state_->data);
  if (!journals) return journals.failure();
  state_->in_steps = false;
  state_->known.clear();
  state_->unwritten.clear();
  state_->unforgotten.clear();
  state_->database.clear();
  std::size_t left = journals->size();
  do {
    if (progress) progress(journals->size() - left, journals->size());
    left = state_->take_in_due(*journals, kStep);
  } while (left > 0);
  if (progress) progress(journals->size(), journals->size());
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
  if (competences) state_->add_competences();
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
    past.push_back({attempt.id,
                    attempt.scenario,
                    day_of(attempt.latest),
                    attempt.points,
                    known->blocks,
                    {},
                    static_cast<int>(attempt.knockouts.size())});
    if (competences) past.back().competences = *known->competences;
  }
  return past;
}

void LearnerRecord::give_finished(const Give& give) const {
  const auto evidence = state_->database.evidence();
  const auto inputs = state_->database.inputs();
  Archive archive(state_->data);
  for (const auto& [id, known] : state_->known) {
    if (!known.attempt.finished || !known.attempt.problem.empty()) continue;
    if (evidence && inputs) {
      const auto shown = evidence->find(id);
      const auto given = inputs->find(id);
      if (shown != evidence->end() && given != inputs->end()) {
        give(known.attempt, shown->second, given->second);
        continue;
      }
    }
    const auto reading = read_attempt(store::journal_file(state_->data, id), archive);
    if (!reading || !reading->attempt.problem.empty()) continue;
    give(known.attempt, reading->scorecard.opportunities, reading->inputs);
  }
}

const std::vector<std::string>& LearnerRecord::notes() const {
  return state_->database.notes();
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
