#include "ui/app_debrief.h"

namespace klankbord::ui {

namespace {

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
