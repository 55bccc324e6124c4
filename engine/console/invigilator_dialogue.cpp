#include "console/invigilator_dialogue.h"

#include "exam/crypto.h"
#include "exam/refusal.h"

namespace klankbord::console {

using exam::Deed;
using session::InvigilatorDeed;
using text::Key;

namespace {

constexpr int kMostMinutes = 300;
constexpr int kMostTimePercent = 300;

}  // namespace

// Asks for the PIN until it is right; an empty line leaves everything as it was.
void InvigilatorDialogue::do_it(InvigilatorDeed deed) {
  while (true) {
    auto pin = questions_.ask_secret(tr_(Key{"sit.pin"}));
    if (!pin) return;
    if (pin->empty()) return questions_.say(tr_(Key{"sit.nothing-done"}));
    const base::Status done = sitting_.invigilate(*pin, deed);
    exam::forget(*pin);
    if (done) return questions_.say(tr_(Key{"sit.noted"}));
    questions_.say(tr_.of(done.failure()));
    const std::string& name = done.failure().name;
    if (name != exam::word_of(exam::Refusal::wrong_pin) &&
        name != exam::word_of(exam::Refusal::pin_waits)) {
      return;
    }
  }
}

// False when nothing is to be done: an empty line, or no line.
bool InvigilatorDialogue::give_reason(InvigilatorDeed& deed) {
  const auto reason = questions_.ask(tr_(Key{"sit.reason"}));
  if (!reason) return false;
  deed.text = *reason;
  if (reason->empty()) questions_.say(tr_(Key{"sit.nothing-done"}));
  return !reason->empty();
}

void InvigilatorDialogue::authorise() {
  questions_.say(tr_(Key{"sit.authorise"}, {{"candidate", sitting_.state().candidate}}));
  InvigilatorDeed deed;
  deed.deed = Deed::authorised;
  if (sitting_.state().again) {
    questions_.say(tr_(Key{"sit.again"}));
    if (!give_reason(deed)) return;
  }
  exam::Accommodation& granted = deed.accommodation;
  const auto any = questions_.ask_whether(tr_(Key{"sit.any-accommodation"}));
  if (!any) return;
  if (*any) {
    const auto percent =
        questions_.ask_number(tr_(Key{"sit.time-percent"}), 100, 100, kMostTimePercent);
    const auto minutes =
        percent ? questions_.ask_number(tr_(Key{"sit.more-minutes"}), 0, 0, kMostMinutes)
                : std::nullopt;
    const auto pause = minutes ? questions_.ask_whether(tr_(Key{"sit.may-pause"})) : std::nullopt;
    const auto aloud = pause ? questions_.ask_whether(tr_(Key{"sit.read-aloud"})) : std::nullopt;
    if (!aloud) return;
    granted.time_factor_percent = *percent;
    granted.extra_minutes = *minutes;
    granted.may_pause = *pause;
    granted.read_aloud = *aloud;
  }
  do_it(std::move(deed));
}

void InvigilatorDialogue::reopen() {
  questions_.say(tr_(Key{"sit.interrupted"}));
  const auto ends = questions_.ask(tr_(Key{"sit.reopen-or-end"}));
  if (!ends) return;
  InvigilatorDeed deed;
  deed.deed = *ends == "4" ? Deed::terminated : Deed::reopened;
  if (give_reason(deed)) do_it(std::move(deed));
}

void InvigilatorDialogue::pause_or_resume() {
  const bool paused = sitting_.state().status == exam::SittingStatus::paused;
  InvigilatorDeed deed;
  deed.deed = paused ? Deed::resumed : Deed::paused;
  if (paused || give_reason(deed)) do_it(std::move(deed));
}

void InvigilatorDialogue::give_time() {
  const auto minutes = questions_.ask_number(tr_(Key{"sit.extra-minutes"}), 0, 0, kMostMinutes);
  if (!minutes) return;
  if (*minutes == 0) return questions_.say(tr_(Key{"sit.nothing-done"}));
  InvigilatorDeed deed;
  deed.deed = Deed::extra_time;
  deed.minutes = *minutes;
  if (give_reason(deed)) do_it(std::move(deed));
}

void InvigilatorDialogue::note_incident() {
  const auto kind = questions_.ask_number(tr_(Key{"sit.incident-kind"}), 0, 0,
                                          static_cast<int>(exam::kIncidentKinds));
  if (!kind) return;
  if (*kind == 0) return questions_.say(tr_(Key{"sit.nothing-done"}));
  InvigilatorDeed deed;
  deed.deed = Deed::incident;
  deed.kind = static_cast<exam::IncidentKind>(*kind - 1);
  if (give_reason(deed)) do_it(std::move(deed));
}

void InvigilatorDialogue::terminate() {
  questions_.say(tr_(Key{"sit.terminate"}));
  InvigilatorDeed deed;
  deed.deed = Deed::terminated;
  if (give_reason(deed)) do_it(std::move(deed));
}

void InvigilatorDialogue::choose() {
  const auto choice = questions_.ask(tr_(Key{"sit.invigilator"}));
  if (!choice) return;
  if (*choice == "1") return pause_or_resume();
  if (*choice == "2") return give_time();
  if (*choice == "3") return note_incident();
  if (*choice == "4") return terminate();
  questions_.say(tr_(Key{"sit.nothing-done"}));
}

}  // namespace klankbord::console
