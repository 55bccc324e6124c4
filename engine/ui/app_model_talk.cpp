#include "ui/app_model_talk.h"

#include <algorithm>
#include <utility>

#include "assess/recommend.h"
#include "store/ledger.h"
#include "ui/app_model.h"

namespace klankbord::ui {

namespace {

bool was_seen(const std::optional<store::Path>& data, const std::string& scenario) {
  if (!data) return false;
  const store::Ledger ledger = store::read_ledger(*data);
  return std::any_of(ledger.notes.begin(), ledger.notes.end(), [&](const store::LedgerNote& note) {
    return note.kind == store::NoteKind::model_seen && note.scenario == scenario;
  });
}

}  // namespace

void BesideWishes::decide_offer(App& app) {
  app.beside_.offer = ModelOffer::none;
  if (!app.briefed_) return;
  session::LibraryEntry entry;
  entry.id = app.briefed_->id;
  entry.scenario = app.briefed_;
  const bool tried = !app.record_.shares_of(app.briefed_->id).empty();
  const bool novice = assess::offers_model_first(app.record_.progress(), app.record_.past().size(),
                                                 session::choosable({entry}).front());
  if (tried || was_seen(app.parts_.data, app.briefed_->id)) {
    app.beside_.offer = ModelOffer::quiet;
  } else if (novice) {
    app.beside_.offer = ModelOffer::first;
  }
}

// The library's entry; a scenario that was opened by its file is looked for there by its id too.
void BesideWishes::open_model(App& app) {
  const bool after = app.screen_ == Screen::debrief;
  if ((!after && app.screen_ != Screen::briefing) || !app.briefed_) return;
  session::LibraryEntry entry;
  if (const auto known = app.parts_.library.find(app.briefed_->id)) {
    entry = **known;
  } else if (auto loaded = session::load_scenario_by_id(app.parts_.framework, app.parts_.places,
                                                        app.briefed_->id)) {
    entry = std::move(*loaded);
  } else {
    entry.id = app.briefed_->id;
    entry.scenario = app.briefed_;
  }
  auto model = session::model_conversation(entry);
  if (!model || model->steps.empty()) {
    app.notices_.push_back({text::Key{"notice.no-model"}, model ? "" : model.failure().message});
    return;
  }
  app.beside_.model.emplace(ModelPane{std::move(*model), 0, after, false});
  app.show(Screen::model);
}

void BesideWishes::note_seen(App& app) {
  if (app.beside_.model->noted || !app.beside_.model->at_end() || !app.parts_.data) return;
  app.beside_.model->noted = true;
  store::LedgerNote note;
  note.kind = store::NoteKind::model_seen;
  note.at = app.parts_.surroundings.clock();
  note.scenario = app.beside_.model->model.attempt.scenario().id;
  const base::Status kept =
      store::append_note(*app.parts_.surroundings.disk, *app.parts_.data, note);
  if (!kept) app.notices_.push_back({text::Key{"notice.model-unnoted"}, kept.failure().message});
}

void App::on(const intent::OfModel& asked) {
  if (asked.wish == ModelWish::open) return BesideWishes::open_model(*this);
  if (screen_ != Screen::model || !beside_.model) return;
  const bool after = beside_.model->after_debrief;
  switch (asked.wish) {
    case ModelWish::next:
      if (beside_.model->at_end()) return;
      ++beside_.model->step;
      ++scene_;
      BesideWishes::note_seen(*this);
      return;
    case ModelWish::back:
      if (beside_.model->step == 0) return;
      --beside_.model->step;
      ++scene_;
      return;
    case ModelWish::leave:
    case ModelWish::play:
      beside_.model.reset();
      if (after && asked.wish == ModelWish::leave) return show(Screen::debrief);
      debrief_.reset();
      talk_.reset();
      BesideWishes::decide_offer(*this);
      return show(Screen::briefing);
    case ModelWish::open:
      return;
  }
}

}  // namespace klankbord::ui
