#include "ui/app_debrief.h"

#include <utility>

#include "session/learning.h"

namespace klankbord::ui {

namespace {

constexpr std::size_t kJournalsForNext = 32;  // about as many milliseconds

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\n\r");
  if (first == std::string::npos) return "";
  return text.substr(first, text.find_last_not_of(" \t\n\r") - first + 1);
}

// The latest that was written about the attempt.
std::string answer_before(const store::Path& data, const std::string& attempt) {
  std::string answer;
  for (const store::LedgerNote& note : store::read_ledger(data).notes) {
    if (note.kind == store::NoteKind::reflection && note.attempt == attempt) answer = note.text;
  }
  return answer;
}

}  // namespace

DebriefPane debrief_pane(const session::Practice& practice, const framework::Framework& framework,
                         const std::optional<store::Path>& data) {
  DebriefPane pane;
  pane.debrief = practice.debrief();
  pane.lesson = assess::lesson_of(practice.scenario(), framework, pane.debrief);
  pane.attempt = practice.attempt_id();
  if (data && !pane.attempt.empty()) {
    pane.answer = pane.kept = answer_before(*data, pane.attempt);
    pane.asking = pane.answer.empty();
  }
  return pane;
}

std::optional<assess::Suggestion> next_of(const session::Library& library,
                                          const std::string& scenario,
                                          const std::optional<store::Path>& data, store::Disk& disk,
                                          const std::string& now) {
  const std::int32_t today = session::day_of(now);
  if (!data) {
    return session::Learning({}, session::choosable(library.entries()), {}, today)
        .next_after(scenario);
  }
  session::LearnerRecord record = session::LearnerRecord::open(*data, disk);
  // What cannot be read leaves a suggestion that knows less, and the record says so elsewhere.
  const auto left = record.refresh(kJournalsForNext);
  (void)left;
  return session::Learning::of(record, library.entries(), *data, today).next_after(scenario);
}

base::Status decline_next(DebriefPane& pane, const std::optional<store::Path>& data,
                          store::Disk& disk, const std::string& now) {
  if (!pane.next) return base::Nothing{};
  const std::string scenario = std::move(pane.next->scenario);
  pane.next.reset();
  pane.declined = true;
  if (!data) return base::Nothing{};
  return store::append_note(disk, *data,
                            session::declined_note(scenario, session::day_of(now), now));
}

void keep_answer(DebriefPane& pane, const std::optional<store::Path>& data, store::Disk& disk,
                 const std::string& now) {
  pane.answer = trimmed(pane.answer);
  pane.problem.clear();
  if (pane.answer.empty() || pane.answer == pane.kept || !data || pane.attempt.empty()) return;
  store::LedgerNote note;
  note.kind = store::NoteKind::reflection;
  note.at = now;
  note.attempt = pane.attempt;
  note.text = pane.answer;
  const base::Status written = store::append_note(disk, *data, note);
  if (written) {
    pane.kept = pane.answer;
  } else {
    pane.problem = written.failure().message;
  }
}

}  // namespace klankbord::ui
