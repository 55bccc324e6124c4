#include "ui/app_model.h"

#include <cassert>
#include <utility>

namespace klankbord::ui {

App::App(AppParts parts)
    : parts_(std::move(parts)), voice_(std::move(parts_.recorder), std::move(parts_.player)) {
  assert(parts_.catalogues.size() == base::kLanguages.size());
  notices_ = parts_.notices;
  learners_ = learner_pane(parts_.shared ? parts_.shared : parts_.data, parts_.data);
  if (parts_.data) {
    record_ = RecordView(*parts_.data, *parts_.surroundings.disk, parts_.surroundings.clock);
  }
  if (!parts_.settings.problem.empty()) {
    notices_.push_back({text::Key{"notice.settings-ignored"}, parts_.settings.problem});
  }
}

void App::handle(const Intent& intent) {
  std::visit([this](const auto& asked) { on(asked); }, intent);
}

const text::Catalogue& App::words() const {
  return parts_.catalogues[static_cast<std::size_t>(settings().language)];
}

const scenario::Scenario* App::scenario() const {
  if (screen_ == Screen::library || screen_ == Screen::progress) return nullptr;
  if (screen_ == Screen::workbench) return nullptr;
  if (screen_ == Screen::briefing || screen_ == Screen::debrief) return briefed_.get();
  if (screen_ == Screen::model)
    return beside_.model ? &beside_.model->model.attempt.scenario() : nullptr;
  return talk_ ? &talk_->scenario() : nullptr;
}

void App::show(Screen screen) {
  screen_ = screen;
  ++scene_;
  settings_shown_ = card_open_ = stop_asked_ = knowledge_shown_ = false;
  begin_problem_.clear();
  if (screen == Screen::library) record_.look_again();
  const bool elsewhere =
      screen == Screen::library || screen == Screen::briefing || screen == Screen::progress;
  if (elsewhere) workbench_.reset();
}

void App::enter_conversation(session::Practice practice) {
  enter(Talk(std::move(practice), settings().coach));
}

void App::enter_exam(session::Practice practice, ExamManner manner) {
  enter(Talk(std::move(practice), manner));
}

void App::leave_exam() {
  if (!talk_ || talk_->exam() == nullptr) return;
  talk_.reset();
  show(Screen::library);
}

void App::enter(Talk talk) {
  briefed_ = talk.practice().attempt().shared_scenario();
  debrief_.reset();
  talk_.emplace(std::move(talk));
  tasks_.clear();
  chats_ = Chats();
  desk_ = DeskPane(talk_->scenario());
  session::Surroundings kept = parts_.surroundings;
  voice_.enter(VoiceShelf(std::move(kept), talk_->practice().attempt_id()));
  index_.reset();
  for (const play::Input& input : talk_->practice().attempt().inputs()) follow_at_desk(input);
  show(Screen::conversation);
}

void App::open_briefing(store::ScenarioPointer scenario, store::Path file) {
  briefed_ = std::move(scenario);
  briefed_file_ = std::move(file);
  BesideWishes::decide_offer(*this);
  show(Screen::briefing);
}

void App::on(const intent::OpenBriefing& asked) {
  const auto entry = parts_.library.find(asked.scenario);
  if (!entry) return;
  debrief_.reset();
  talk_.reset();
  open_briefing((*entry)->scenario, (*entry)->file);
}

void App::on(const intent::Resume& asked) {
  resume(asked.journal);
}

void App::resume(const store::Path& journal) {
  auto practice = session::Practice::resume(journal, parts_.surroundings);
  if (practice) {
    enter_conversation(std::move(*practice));
  } else {
    notices_.push_back({text::Key{"notice.resume-failed"}, practice.failure().message});
  }
}

void App::on(const intent::Begin& asked) {
  if (!briefed_) return;
  session::Surroundings surroundings = parts_.surroundings;
  if (!asked.record) surroundings.data.reset();
  auto practice = session::Practice::start(briefed_, std::move(surroundings), parts_.seed);
  if (practice) {
    enter_conversation(std::move(*practice));
  } else {
    begin_problem_ = practice.failure().message;
    ++scene_;
  }
}

void App::on(const intent::Choose& asked) {
  if (!talking() || talk_->due() != Due::answer) return;
  talk_->choose(asked.option);
  BesideWishes::skip_cards(*this);
  ++scene_;
}

// What was done at the desk shows there: found, opened, filed.
void App::follow_at_desk(const play::Input& input) {
  const scenario::Scenario& scenario = talk_->scenario();
  if (input.kind != play::InputKind::act) return;
  const scenario::Action& action = scenario.actions[input.target];
  std::vector<scenario::Hit> hits;
  if (action.verb == scenario::Verb::search && !input.texts.empty()) {
    if (!index_) index_.emplace(scenario.company, settings().language);
    hits = index_->find(static_cast<scenario::Panel>(action.object), input.texts.front());
  }
  desk_.done(scenario, input, std::move(hits));
}

void App::on(const intent::Act& asked) {
  if (!talking() || talk_->due() != Due::answer) return;
  if (asked.input.kind != play::InputKind::act) return;
  const bool accepted = talk_->submit(asked.input);
  if (accepted) follow_at_desk(asked.input);
  BesideWishes::skip_cards(*this);
  // Work at the desk leaves the focus where it is, unless something else is asked now.
  const bool said = accepted && is_move(talk_->scenario().actions[asked.input.target].verb);
  if (said || talk_->due() != Due::answer || !talk_->problem().empty()) ++scene_;
  // Who closes the case has nothing left to read but the debrief.
  if (accepted && talk_->due() == Due::debrief) on(intent::OpenDebrief{});
}

void App::on(const intent::ChangeDesk& asked) {
  if (talking()) desk_ = asked.desk;
}

TaskDraft App::task(scenario::NodeIndex node) const {
  const auto begun = tasks_.find(node);
  return begun != tasks_.end() ? begun->second : new_draft(talk_->scenario(), node);
}

void App::on(const intent::ChangeTask& asked) {
  if (talking()) tasks_[asked.task.node] = asked.task;
}

void App::on(const intent::SubmitTask& asked) {
  if (!talking() || talk_->due() != Due::answer) return;
  if (asked.node >= talk_->scenario().nodes.size()) return;
  if (!is_task(talk_->scenario().nodes[asked.node])) return;
  TaskDraft draft = task(asked.node);
  if (lack_of(talk_->scenario(), draft) != Lack::nothing) {
    draft.tried = true;
    tasks_[asked.node] = std::move(draft);
    return;
  }
  if (talk_->submit(submission(talk_->scenario(), draft))) tasks_.erase(asked.node);
  BesideWishes::skip_cards(*this);
  ++scene_;
}

void App::on(const intent::ShowChat& asked) {
  if (!talking() || asked.chat >= talk_->scenario().thread_count()) return;
  chats_.show(asked.chat, talk_->shown());
  ++scene_;
}

void App::on(const intent::TryAgain&) {
  if (!talking()) return;
  const std::optional<play::Input> stored = talk_->try_again();
  if (stored) follow_at_desk(*stored);
  if (stored && stored->kind == play::InputKind::submit) tasks_.erase(stored->target);
  ++scene_;
}

void App::on(const intent::OpenCard&) {
  if (!talking() || talk_->due() != Due::card) return;
  card_open_ = true;
  ++scene_;
}

void App::on(const intent::CloseCard&) {
  if (!talking() || !card_open_) return;
  talk_->close_card();
  card_open_ = talk_->due() == Due::card;
  ++scene_;
  // The reaction to the last answer was read before the card: nothing is left to wait for.
  if (talk_->due() == Due::debrief) on(intent::OpenDebrief{});
}

std::string App::attempt_shown() const {
  return debrief_ && talk_ ? talk_->practice().attempt_id() : std::string();
}

std::optional<std::size_t> App::sought() const {
  return debrief_ ? debrief_->sought : std::optional<std::size_t>();
}

void App::on(const intent::OpenDebrief&) {
  if (!talking() || talk_->due() != Due::debrief || talk_->exam() != nullptr) return;
  if (beside_.branching) return BesideWishes::compare(*this);
  open_debrief();
}

void App::open_debrief() {
  debrief_ = debrief_pane(talk_->practice(), parts_.framework, parts_.data);
  const session::Surroundings& around = parts_.surroundings;
  debrief_->next =
      next_of(parts_.library, talk_->scenario().id, parts_.data, *around.disk, around.clock());
  show(Screen::debrief);
}

void App::on(const intent::AskToStop& asked) {
  if (!talking()) return;
  if (beside_.branching)
    return BesideWishes::leave_branch(*this);  // nothing is lost that was meant to be kept
  stop_asked_ = asked.asked;
  ++scene_;
}

void App::on(const intent::LeaveConversation&) {
  if (!talking() || talk_->exam() != nullptr) return;
  // An attempt without an answer is none, so nothing of it stays.
  voice_.leave(talk_->practice().attempt().inputs().empty());
  talk_.reset();
  if (!WritingWishes{*this}.leave_conversation()) show(Screen::library);
}

void App::on(const intent::ShowKnowledge& asked) {
  if (!talking()) return;
  knowledge_shown_ = asked.shown;
}

void App::on(const intent::GoToLibrary&) {
  if (talking()) return;  // a conversation is left by LeaveConversation, which was asked first
  debrief_.reset();
  beside_.branching.reset();
  beside_.model.reset();
  voice_.leave();
  talk_.reset();
  show(Screen::library);
}

void App::on(const intent::PlayAgain&) {
  if (screen_ != Screen::debrief || !briefed_) return;
  debrief_.reset();
  voice_.leave();
  talk_.reset();
  if (writing() != nullptr) return WritingWishes{*this}.begin();
  BesideWishes::decide_offer(*this);
  show(Screen::briefing);
}

void App::on(const intent::ShowTab& asked) {
  if (!debrief_) return;
  debrief_->tab = asked.tab;
  debrief_->sought.reset();
}

void App::on(const intent::ShowUtterance& asked) {
  if (!debrief_ || asked.utterance >= debrief_->debrief.transcript.utterances.size()) return;
  debrief_->tab = DebriefTab::conversation;
  debrief_->sought = asked.utterance;
  ++scene_;
}

void App::on(const intent::ChangeReflection& asked) {
  if (debrief_ && debrief_->asking) debrief_->answer = asked.text;
}

void App::on(const intent::ShowNumbers&) {
  if (!debrief_) return;
  const session::Surroundings& around = parts_.surroundings;
  keep_answer(*debrief_, parts_.data, *around.disk, around.clock());
  debrief_->asking = false;
  ++scene_;
}

void App::on(const intent::ReflectAgain&) {
  if (!debrief_) return;
  debrief_->asking = true;
  ++scene_;
}

void App::on(const intent::DeclineNext&) {
  if (!debrief_) return;
  const session::Surroundings& around = parts_.surroundings;
  const base::Status noted = decline_next(*debrief_, parts_.data, *around.disk, around.clock());
  if (!noted) {
    notices_.push_back({text::Key{"notice.decline-unsaved"}, noted.failure().message});
  }
  ++scene_;
}

void App::on(const intent::ShowCurve& asked) {
  if (debrief_) debrief_->chat = asked.chat;
}

void App::on(const intent::ShowSettings& asked) {
  settings_shown_ = asked.shown;
  ++scene_;
}

void App::on(const intent::ChangeSettings& asked) {
  if (settings() == asked.settings) return;
  if (settings().language != asked.settings.language) index_.reset();
  if (talk_) talk_->set_coach(asked.settings.coach);
  parts_.settings.settings = asked.settings;
  if (!parts_.data) return;
  const base::Status written =
      store::write_settings(*parts_.surroundings.disk, *parts_.data, asked.settings);
  notices_.clear();
  if (!written)
    notices_.push_back({text::Key{"notice.settings-unsaved"}, written.failure().message});
}

void App::on(const intent::ChangeFilter& asked) {
  filter_ = asked.filter;
}

void App::on(const intent::DismissNotices&) {
  notices_.clear();
}

}  // namespace klankbord::ui
