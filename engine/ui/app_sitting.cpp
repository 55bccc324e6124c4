#include "ui/app_sitting.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "exam/refusal.h"

namespace klankbord::ui {

namespace {

using exam::Deed;
using exam::SittingStatus;

bool is_settled(const session::Sitting& sitting) {
  return sitting.state().status == SittingStatus::over;
}

// What a candidate may do in a conversation; the other intents lead out of it, or show what an exam
// does not.
struct IsOfConversation {
  bool operator()(const intent::Choose&) const { return true; }
  bool operator()(const intent::Act&) const { return true; }
  bool operator()(const intent::ChangeDesk&) const { return true; }
  bool operator()(const intent::ChangeTask&) const { return true; }
  bool operator()(const intent::SubmitTask&) const { return true; }
  bool operator()(const intent::ShowChat&) const { return true; }
  bool operator()(const intent::TryAgain&) const { return true; }
  bool operator()(const intent::ShowKnowledge&) const { return true; }
  template <typename Other>
  bool operator()(const Other&) const {
    return false;
  }
};

Deed deed_of(PanelAct act) {
  switch (act) {
    case PanelAct::pause:
      return Deed::paused;
    case PanelAct::resume:
      return Deed::resumed;
    case PanelAct::extra_time:
      return Deed::extra_time;
    case PanelAct::reopen:
      return Deed::reopened;
    case PanelAct::terminate:
      return Deed::terminated;
    case PanelAct::incident:
    case PanelAct::close:
      break;
  }
  return Deed::incident;
}

}  // namespace

SittingApp::SittingApp(SittingParts parts) : parts_(std::move(parts)), app_(std::move(parts_.app)) {
  assert(!parts_.forms.empty());
}

void SittingApp::handle(const SittingIntent& intent) {
  std::visit([this](const auto& asked) { on(asked); }, intent);
  follow();
}

SittingPage SittingApp::page() const {
  if (!sitting_) return SittingPage::door;
  if (is_settled(*sitting_)) return SittingPage::over;
  if (sitting_->needs_reopening()) return SittingPage::interrupted;
  switch (sitting_->state().status) {
    case SittingStatus::waiting:
      return SittingPage::waiting;
    case SittingStatus::paused:
      return SittingPage::paused;
    default:
      break;
  }
  if (app_.talk() != nullptr) return SittingPage::conversation;
  if (sitting_->state().status == SittingStatus::practising) return SittingPage::practice;
  return briefed_ ? SittingPage::briefing : SittingPage::between;
}

// What shows follows from what is recorded, whoever recorded it.
void SittingApp::follow() {
  if (!sitting_) return;
  if (is_settled(*sitting_)) {
    app_.leave_exam();
    panel_shown_ = hand_in_asked_ = false;
  } else if (!sitting_->needs_reopening() && exam::clock_runs(sitting_->state()) &&
             app_.talk() == nullptr) {
    briefed_ = false;
    converse(sitting_->conversation());
  }
  if (std::exchange(shown_, page()) == page()) return;
  ++scene_;
  problem_.reset();
  hand_in_asked_ = false;
}

void SittingApp::look(bool in_front) {
  if (!sitting_) return;
  bool written = sitting_->look_at_clocks().ok();
  const exam::SittingState& state = sitting_->state();
  const bool goes_on = !is_settled(*sitting_) && !sitting_->needs_reopening();
  if (written && goes_on && state.focused != in_front) {
    written = sitting_->record(in_front ? Deed::focus_regained : Deed::focus_lost).ok();
  }
  cannot_record_ = !written;
  follow();
}

void SittingApp::want_to_close() {
  const bool nothing_runs = !sitting_ || sitting_->needs_reopening() || sitting_->is_sealed() ||
                            sitting_->state().records == 0;
  if (nothing_runs) {
    left_ = true;
    return;
  }
  on(sitting_intent::ShowPanel{true});
  panel_.act = PanelAct::close;
}

int SittingApp::pin_wait_s() const {
  return sitting_ ? static_cast<int>((sitting_->pin_wait_ms() + 999) / 1000) : 0;
}

std::vector<PanelAct> SittingApp::acts() const {
  if (!sitting_ || is_settled(*sitting_)) return {};
  if (sitting_->needs_reopening()) return {PanelAct::reopen, PanelAct::terminate};
  switch (sitting_->state().status) {
    case SittingStatus::waiting:
      return {PanelAct::incident, PanelAct::terminate, PanelAct::close};
    case SittingStatus::paused:
      return {PanelAct::resume, PanelAct::extra_time, PanelAct::incident, PanelAct::terminate,
              PanelAct::close};
    default:
      return {PanelAct::pause, PanelAct::extra_time, PanelAct::incident, PanelAct::terminate,
              PanelAct::close};
  }
}

void SittingApp::say(std::optional<base::Failure> problem) {
  problem_ = std::move(problem);
  if (problem_) ++scene_;
}

bool SittingApp::record(Deed deed) {
  const base::Status done = sitting_->record(deed);
  say(done ? std::nullopt : std::optional(done.failure()));
  return done.ok();
}

bool SittingApp::invigilate(const std::string& pin, const session::InvigilatorDeed& deed) {
  const base::Status done = sitting_->invigilate(pin, deed);
  say(done ? std::nullopt : std::optional(done.failure()));
  return done.ok();
}

void SittingApp::show_as_granted(const exam::Accommodation& granted) {
  store::Settings settings = app_.settings();
  settings.text_percent = granted.text_percent;
  settings.appearance =
      granted.high_contrast ? store::Appearance::high_contrast : store::Appearance::light;
  app_.handle(intent::ChangeSettings{settings});
}

void SittingApp::converse(session::Practice practice) {
  app_.enter_exam(std::move(practice), ExamManner{sitting_->form().shows_transcript});
}

void SittingApp::on(const sitting_intent::ChangeLanguage& asked) {
  store::Settings settings = app_.settings();
  settings.language = asked.language;
  app_.handle(intent::ChangeSettings{settings});
}

void SittingApp::on(const sitting_intent::ChangeDoor& asked) {
  if (page() != SittingPage::door || asked.door.form >= parts_.forms.size()) return;
  // What was refused was refused to somebody else.
  if (asked.door.candidate != door_.candidate || asked.door.form != door_.form) problem_.reset();
  door_ = asked.door;
}

void SittingApp::on(const sitting_intent::Enter&) {
  if (page() == SittingPage::door) enter(false);
}

void SittingApp::on(const sitting_intent::SitAgain&) {
  if (may_sit_again()) enter(true);
}

bool SittingApp::may_sit_again() const {
  return !sitting_ && problem_ && problem_->name == exam::word_of(exam::Refusal::finished_before);
}

void SittingApp::enter(bool again) {
  const auto is_space = [](unsigned char c) { return c == ' ' || c == '\t'; };
  std::string& number = door_.candidate;
  number.erase(std::remove_if(number.begin(), number.end(), is_space), number.end());
  session::SittingRequest request;
  request.form = parts_.forms[door_.form].bytes;
  request.centre = parts_.centre;
  request.code = door_.code;
  request.candidate = door_.candidate;
  request.station = parts_.station;
  request.again = again;
  request.data = parts_.data;
  request.clocks = parts_.clocks;
  request.disk = parts_.disk;
  auto opened = session::Sitting::open(std::move(request));
  if (!opened) return say(opened.failure());
  sitting_ = std::make_unique<session::Sitting>(std::move(*opened));
  door_.code.clear();
  if (sitting_->state().status != SittingStatus::waiting) {
    show_as_granted(sitting_->state().accommodation);
  }
}

void SittingApp::on(const sitting_intent::ChangeGrant& asked) {
  if (page() != SittingPage::waiting) return;
  const bool looks_otherwise = !(asked.grant.granted == grant_.granted);
  grant_ = asked.grant;
  if (looks_otherwise) show_as_granted(grant_.granted);
}

void SittingApp::on(const sitting_intent::Authorise&) {
  if (page() != SittingPage::waiting) return;
  session::InvigilatorDeed deed;
  deed.deed = Deed::authorised;
  deed.accommodation = grant_.granted;
  if (sitting_->state().again) deed.text = grant_.reason;
  (void)invigilate(std::exchange(grant_.pin, {}), deed);
}

void SittingApp::on(const sitting_intent::StartPractice&) {
  if (page() == SittingPage::practice) converse(sitting_->practice_item());
}

void SittingApp::on(const sitting_intent::GoOn&) {
  if (page() != SittingPage::practice && page() != SittingPage::conversation) return;
  const SittingStatus status = sitting_->state().status;
  if (status == SittingStatus::practising) {
    if (!record(Deed::practised)) return;
  } else {
    if (!app_.talk()->practice().ended()) return;
    // Its last answer was stored, but that it is over could not be.
    if (status == SittingStatus::running && !record(Deed::finished)) return;
  }
  app_.leave_exam();
}

void SittingApp::on(const sitting_intent::ReadBriefing&) {
  if (page() == SittingPage::between && exam::next_scenario(sitting_->state())) briefed_ = true;
}

void SittingApp::on(const sitting_intent::Begin&) {
  if (page() == SittingPage::briefing) (void)record(Deed::began);
}

void SittingApp::on(const sitting_intent::RaiseHand& asked) {
  if (!sitting_ || is_settled(*sitting_) || sitting_->needs_reopening()) return;
  if (sitting_->state().hand_raised == asked.up) return;
  (void)record(asked.up ? Deed::hand_raised : Deed::hand_lowered);
}

void SittingApp::on(const sitting_intent::Pause& asked) {
  if (!sitting_ || is_settled(*sitting_) || sitting_->needs_reopening()) return;
  (void)record(asked.paused ? Deed::paused : Deed::resumed);
}

void SittingApp::on(const sitting_intent::AskToHandIn& asked) {
  if (!sitting_) return;
  const SittingStatus status = sitting_->state().status;
  if (status != SittingStatus::ready && status != SittingStatus::running) return;
  hand_in_asked_ = asked.asked;
  ++scene_;
}

void SittingApp::on(const sitting_intent::HandIn&) {
  if (hand_in_asked_) (void)record(Deed::handed_in);
}

void SittingApp::on(const sitting_intent::ShowClock& asked) {
  clock_shown_ = asked.shown;
}

void SittingApp::on(const sitting_intent::ShowPanel& asked) {
  if (panel_shown_ == asked.shown || (asked.shown && acts().empty())) return;
  panel_shown_ = asked.shown;
  panel_ = PanelDraft();
  if (asked.shown) panel_.act = acts().front();
  done_.reset();
  problem_.reset();
  ++scene_;
}

void SittingApp::on(const sitting_intent::ChangePanel& asked) {
  if (!panel_shown_) return;
  if (panel_.act != asked.panel.act) done_.reset();
  panel_ = asked.panel;
}

void SittingApp::on(const sitting_intent::Invigilate&) {
  const std::vector<PanelAct> possible = acts();
  if (std::find(possible.begin(), possible.end(), panel_.act) == possible.end()) return;
  done_.reset();
  if (panel_.act != PanelAct::resume && panel_.reason.empty()) {
    return say(exam::refused(exam::Refusal::reason_missing, {}));
  }
  session::InvigilatorDeed deed;
  deed.deed = deed_of(panel_.act);
  deed.text = panel_.reason;
  deed.minutes = panel_.minutes;
  deed.kind = panel_.kind;
  if (!invigilate(std::exchange(panel_.pin, {}), deed)) return;
  panel_.reason.clear();
  left_ = panel_.act == PanelAct::close;
  const bool stays = panel_.act == PanelAct::extra_time || panel_.act == PanelAct::incident;
  if (stays) {
    done_ = panel_.act;
    ++scene_;
  } else {
    panel_shown_ = false;
  }
}

// From the end of a sitting to the door, for the next candidate; from there out of the program.
void SittingApp::on(const sitting_intent::Leave&) {
  if (!sitting_) left_ = true;
  if (!sitting_ || !sitting_->is_sealed()) return;
  app_.leave_exam();
  sitting_.reset();
  door_ = DoorDraft();
  grant_ = GrantDraft();
  clock_shown_ = true;
  show_as_granted({});
  shown_ = SittingPage::door;
  say({});
  ++scene_;
}

void SittingApp::on(const sitting_intent::Converse& asked) {
  if (page() != SittingPage::conversation) return;
  if (std::holds_alternative<intent::LeaveConversation>(asked.intent)) {
    return on(sitting_intent::GoOn{});
  }
  if (std::visit(IsOfConversation{}, asked.intent)) app_.handle(asked.intent);
}

}  // namespace klankbord::ui
