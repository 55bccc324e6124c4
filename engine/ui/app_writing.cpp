#include "ui/app_writing.h"

#include <algorithm>
#include <utility>

#include "session/watching.h"
#include "ui/app_model.h"

namespace klankbord::ui {

namespace {

// What was written so far survives where the new text asks for it too.
std::map<scenario::NodeIndex, TaskDraft> carried(
    const std::map<scenario::NodeIndex, TaskDraft>& old, const scenario::Scenario& before,
    const scenario::Scenario& now) {
  std::map<scenario::NodeIndex, TaskDraft> kept;
  for (const auto& [index, draft] : old) {
    const scenario::Node& node = before.nodes[index];
    const auto same = std::find_if(now.nodes.begin(), now.nodes.end(), [&](const auto& one) {
      return one.id == node.id && one.interaction == node.interaction;
    });
    if (same == now.nodes.end() || node.interaction != scenario::Interaction::compose) continue;
    const auto at = static_cast<scenario::NodeIndex>(same - now.nodes.begin());
    TaskDraft fresh = new_draft(now, at);
    if (fresh.texts.size() == draft.texts.size()) fresh.texts = draft.texts;
    kept[at] = std::move(fresh);
  }
  return kept;
}

}  // namespace

void WritingWishes::play_from_file(store::Path file) const {
  app.workbench_.emplace(WorkbenchPane{
      {app.parts_.framework, app.parts_.places, std::move(file)}, {}, BenchFrom::library});
  app.workbench_->writing.emplace().waits = true;
  app.show(Screen::workbench);
}

// Without a data folder a start cannot fail: nothing of it is kept.
void WritingWishes::begin() const {
  WorkbenchPane& pane = *app.workbench_;
  const session::Inspection* shown = pane.bench.shown();
  if (shown == nullptr || shown->scenario == nullptr) return;
  auto practice = session::Practice::start(shown->scenario, {}, app.parts_.seed);
  if (!practice) return;
  pane.writing.emplace().version = pane.bench.version();
  if (shown->outdated()) pane.writing->reload = Reload::broken;
  app.beside_ = {};
  app.enter_conversation(std::move(*practice));
}

void WritingWishes::take_up(const store::ScenarioPointer& scenario) const {
  Writing& writing = *app.workbench_->writing;
  const session::Rejoined fresh = session::rejoin(app.talk_->practice(), scenario);
  writing.reload = fresh.lost.empty() ? Reload::whole : Reload::partly;
  writing.kept = fresh.kept;
  writing.given = fresh.given;
  writing.lost = fresh.lost;
  app.tasks_ = carried(app.tasks_, app.talk_->scenario(), *scenario);
  app.talk_.emplace(Talk::in_text(*app.talk_, fresh.practice.attempt()));
  app.briefed_ = scenario;
  const std::size_t chat = app.chats_.now();
  app.chats_ = Chats();
  if (chat < scenario->thread_count()) app.chats_.show(chat, app.talk_->shown());
  const DeskPane desk = std::exchange(app.desk_, DeskPane(*scenario));
  app.index_.reset();
  for (const play::Input& input : app.talk_->practice().attempt().inputs()) {
    app.follow_at_desk(input);
  }
  app.desk_.tab = desk.tab;
  app.desk_.shown = desk.shown;
}

// The same screen as before, where the new text leaves it.
void WritingWishes::show_again() const {
  const bool over = app.talk_->due() == Due::debrief;
  if (app.screen_ == Screen::debrief && over) {
    const DebriefPane before = *app.debrief_;
    app.open_debrief();
    app.debrief_->tab = before.tab;
    app.debrief_->asking = before.asking;
    app.debrief_->answer = before.answer;
  } else if (app.screen_ == Screen::debrief) {
    app.debrief_.reset();
    app.show(Screen::conversation);
  } else {
    app.card_open_ = app.card_open_ && app.talk_->due() == Due::card;
    ++app.scene_;
  }
}

bool WritingWishes::follow() const {
  WorkbenchPane& pane = *app.workbench_;
  const session::Inspection* shown = pane.bench.shown();
  if (!pane.writing || shown == nullptr || pane.writing->version == pane.bench.version()) {
    return false;
  }
  if (pane.writing->waits) {
    if (shown->entry.usable()) begin();
    return shown->entry.usable();
  }
  // A branch or a model conversation is finished first, and the workbench shows for itself.
  const bool here = app.screen_ == Screen::conversation || app.screen_ == Screen::debrief;
  if (!here || !app.talk_ || app.beside_.branching) return false;
  pane.writing->version = pane.bench.version();
  if (!shown->entry.usable()) {
    pane.writing->reload = Reload::broken;
    return true;
  }
  take_up(shown->scenario);
  show_again();
  return true;
}

bool WritingWishes::leave_conversation() const {
  if (app.writing() == nullptr) return false;
  app.workbench_->writing.reset();
  app.show(Screen::workbench);
  return true;
}

const Writing* App::writing() const {
  return workbench_ && workbench_->writing ? &*workbench_->writing : nullptr;
}

void App::write_and_play(store::Path file) {
  WritingWishes{*this}.play_from_file(std::move(file));
}

}  // namespace klankbord::ui
