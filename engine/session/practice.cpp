#include "session/practice.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "play/input_json.h"
#include "scenario/compiled.h"
#include "store/replay.h"

namespace klankbord::session {

namespace {

constexpr const char* kMode = "practice";

// Of what fell short: a critical error first, else the first that earned nothing and says why.
std::optional<CoachHint> hint_of(const scenario::Scenario& scenario, const play::Events& events) {
  std::optional<CoachHint> hint;
  for (const play::Event& event : events) {
    const bool knockout = event.kind == play::EventKind::knockout_raised;
    const bool fell_short = event.kind == play::EventKind::evidence_spoiled ||
                            (event.kind == play::EventKind::evidence_given && event.value == 0);
    if (!knockout && !fell_short) continue;
    const base::LocalText& why = assess::consequences_of(scenario, event.cause, event.owner).why;
    if (knockout) return CoachHint{event.cause, event.owner, &why, true};
    if (!hint && !why.empty()) hint = CoachHint{event.cause, event.owner, &why, false};
  }
  return hint;
}

bool says_nothing(const assess::BlockCard& card) {
  return !card.points.observed() && card.went_well.empty() && card.missed.empty() &&
         card.knockouts.empty();
}

// The scenario as it was when the attempt was made.
base::Result<store::ScenarioPointer> scenario_of(const store::Path& data,
                                                 const store::JournalHeader& header) {
  auto archived = store::archived_scenario(data, header.content_hash);
  if (archived) return archived;
  return base::Failure{
      archived.failure().code,
      fmt::format("The attempt cannot be resumed without the scenario {} as it was "
                  "then. {}",
                  header.scenario, archived.failure().message)};
}

}  // namespace

Practice::Practice(play::Attempt attempt, Surroundings surroundings)
    : attempt_(std::move(attempt)),
      transcript_(attempt_.scenario()),
      surroundings_(std::move(surroundings)) {
  transcript_.add(attempt_.opening());
}

base::Result<Practice> Practice::start(store::ScenarioPointer scenario, Surroundings surroundings,
                                       std::optional<std::uint64_t> seed) {
  const std::uint64_t number = seed ? *seed : store::random_seed();
  Practice practice(play::Attempt(std::move(scenario), number), std::move(surroundings));
  if (!practice.surroundings_.data) return practice;

  const scenario::Scenario& played = practice.scenario();
  const store::JournalHeader header{played.id,
                                    played.version,
                                    content_hash_of(played),
                                    number,
                                    kMode,
                                    practice.surroundings_.clock(),
                                    store::journal_version(played)};
  auto journal =
      store::Journal::create(*practice.surroundings_.disk, *practice.surroundings_.data, header);
  if (!journal) return journal.failure();
  practice.journal_ = std::move(*journal);
  practice.record_end();  // of a scenario that asks nothing
  return practice;
}

base::Result<Practice> Practice::resume(const store::Path& journal, Surroundings surroundings) {
  if (!surroundings.data) surroundings.data = journal.parent_path().parent_path();
  auto reopened = store::Journal::reopen(*surroundings.disk, journal);
  if (!reopened) return reopened.failure();
  const store::RecoveredJournal& content = reopened->content;
  if (content.header.mode != kMode) {
    return base::Failure{base::ExitCode::refused,
                         fmt::format("The attempt {} was not made in practice, so it cannot be "
                                     "resumed here.",
                                     store::attempt_id(journal))};
  }
  const auto scenario = scenario_of(*surroundings.data, content.header);
  if (!scenario) return scenario.failure();
  auto attempt = store::faithful_replay(*scenario, content);
  if (!attempt) return attempt.failure();

  Practice practice(play::Attempt(*scenario, content.header.seed), std::move(surroundings));
  practice.repeat(attempt->inputs());
  practice.note_ = content.note;
  practice.journal_ = std::move(reopened->journal);
  practice.record_end();
  return practice;
}

Practice Practice::beside(const play::Attempt& attempt) {
  Practice practice(play::Attempt(attempt.shared_scenario(), attempt.seed()), Surroundings{});
  practice.repeat(attempt.inputs());
  return practice;
}

Practice Practice::before(const play::Attempt& attempt, Witness witness) {
  Practice practice = beside(attempt);
  practice.witness_ = std::move(witness);
  return practice;
}

// Inputs that an attempt has accepted, so that they are accepted again.
void Practice::repeat(const std::vector<play::Input>& inputs) {
  for (const play::Input& input : inputs) {
    if (const auto events = attempt_.act(input)) transcript_.add(*events, &input);
  }
}

base::Result<Step> Practice::act(scenario::OptionIndex option) {
  return act(play::Input::choose(option));
}

base::Result<Step> Practice::act(const play::Input& input) {
  play::Attempt next = attempt_;
  auto events = next.act(input);
  if (!events) return events.failure();
  // The answer is on disk before anything of it is shown.
  const base::Status recorded = record(next);
  if (!recorded) return recorded.failure();
  attempt_ = std::move(next);
  transcript_.add(*events, &input);
  record_end();
  return step_of(std::move(*events));
}

base::Status Practice::record(const play::Attempt& next) {
  if (witness_) return witness_(next.inputs().back());
  if (!journal_) return base::success();
  if (journal_->entries() == 0) {
    const base::Status archived =
        store::archive_scenario(*surroundings_.disk, *surroundings_.data, next.scenario());
    if (!archived) return archived;
  }
  return journal_->append({next.inputs().size(), surroundings_.clock(),
                           play::to_json(next.scenario(), next.inputs().back()),
                           store::snapshot_of(next.scenario(), next.state())});
}

// The end line says nothing that a replay does not find by itself, so its failure costs nothing:
// the next resume writes it.
void Practice::record_end() {
  if (!journal_ || !ended() || journal_->has_end() || journal_->entries() == 0) return;
  static_cast<void>(journal_->append_end(surroundings_.clock()));
}

Step Practice::step_of(play::Events events) const {
  Step step;
  for (const play::Event& event : events) {
    if (event.kind != play::EventKind::phase_left) continue;
    assess::BlockCard card =
        assess::block_card(scenario(), attempt_.state(), transcript(), event.index);
    if (!says_nothing(card)) step.cards.push_back(std::move(card));
  }
  step.hint = hint_of(scenario(), events);
  step.ended = ended();
  step.events = std::move(events);
  return step;
}

int Practice::mood_step() const {
  return play::mood_step(scenario(), attempt_.state());
}

assess::Scorecard Practice::scorecard() const {
  return assess::score(scenario(), attempt_.state());
}

assess::Debrief Practice::debrief() const {
  return assess::debrief_of(attempt_);
}

std::string Practice::attempt_id() const {
  return journal_ ? store::attempt_id(journal_->file()) : std::string();
}

}  // namespace klankbord::session
