#include "ui/app_what_if.h"

#include <utility>

#include "ui/app_model.h"

namespace klankbord::ui {

bool at_parting(const App& app) {
  const Branching* branching = app.beside().what_if();
  return branching != nullptr && app.talk() != nullptr &&
         app.talk()->practice().attempt().inputs().size() < branching->at;
}

// The branch as it stands takes the place of the conversation.
void BesideWishes::enter_branch(App& app, const play::Attempt& attempt) {
  app.talk_.emplace(session::Practice::beside(attempt), false);
  app.tasks_.clear();
  app.chats_ = Chats();
  app.desk_ = DeskPane(app.talk_->scenario());
  app.index_.reset();
  for (const play::Input& input : attempt.inputs()) app.follow_at_desk(input);
  const scenario::Scenario& scenario = app.talk_->scenario();
  const play::Input& taken = app.beside_.branching->taken();
  if (taken.kind == play::InputKind::choose) {
    app.chats_.show(scenario.thread_of(scenario.options[taken.target].node), app.talk_->shown());
  } else if (taken.kind == play::InputKind::submit) {
    app.chats_.show(scenario.thread_of(taken.target), app.talk_->shown());
  }
  app.beside_.branching->found.reset();
  app.show(Screen::conversation);
}

// Cards interrupt a conversation that counts; in a branch the comparison says what was shown.
void BesideWishes::skip_cards(App& app) {
  while (app.beside_.branching && app.talk_ && app.talk_->card() != nullptr) {
    app.talk_->close_card();
  }
}

void BesideWishes::compare(App& app) {
  if (at_parting(app)) return;
  Branching& branching = *app.beside_.branching;
  branching.found = session::compare(branching.original(), app.talk_->practice().attempt());
  app.show(Screen::what_if);
}

void BesideWishes::leave_branch(App& app) {
  const std::size_t at = app.beside_.branching->at;
  app.talk_ = std::move(app.beside_.branching->aside);
  app.beside_.branching.reset();
  const auto answers = session::answer_utterances(app.talk_->practice().transcript());
  app.show(Screen::debrief);
  if (at <= answers.size()) app.on(intent::ShowUtterance{answers[at - 1]});
}

void App::on(const intent::OfWhatIf& asked) {
  if (!talk_) return;
  std::optional<Branching>& branching = beside_.branching;
  if (asked.wish == WhatIfWish::start) {
    if (!branching && screen_ != Screen::debrief) return;
    const auto before = session::before_answer(
        branching ? branching->original() : talk_->practice().attempt(), asked.at);
    if (!before) return;
    if (!branching) branching.emplace(Branching{std::move(*talk_), asked.at, {}});
    branching->at = asked.at;
    return BesideWishes::enter_branch(*this, *before);
  }
  if (!branching) return;
  const play::Attempt& branch = talk_->practice().attempt();
  switch (asked.wish) {
    case WhatIfWish::step_back: {
      if (at_parting(*this)) return;
      const auto before = session::before_answer(branch, branch.inputs().size());
      if (before) BesideWishes::enter_branch(*this, *before);
      return;
    }
    case WhatIfWish::compare:
      return BesideWishes::compare(*this);
    case WhatIfWish::play_on:
      if (!branch.ended()) show(Screen::conversation);
      return;
    case WhatIfWish::leave:
      return BesideWishes::leave_branch(*this);
    case WhatIfWish::start:
      return;
  }
}

}  // namespace klankbord::ui
