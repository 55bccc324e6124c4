// What the app does with the wishes of app_record_intent.h.
#include <utility>

#include "store/journal.h"
#include "ui/app_model.h"

namespace klankbord::ui {

bool App::read_history() {
  const bool read = record_.read_on(parts_.library);
  for (std::string& note : record_.take_notes()) {
    notices_.push_back({text::Key{"notice.record"}, std::move(note)});
  }
  return read;
}

struct RecordWishes {
  App& app;

  void operator()(const intent::ShowProgress& asked) const {
    if (app.talking()) return;
    if (asked.pane.tab == ProgressTab::competences) app.record_.want_competences();
    const bool other_page =
        app.progress_.tab == asked.pane.tab && app.progress_.page != asked.pane.page;
    const bool opened = !asked.pane.open.empty() && app.progress_.open != asked.pane.open;
    app.progress_ = asked.pane;
    if (app.screen_ == Screen::progress) {
      if (other_page || opened) ++app.scene_;
      return;
    }
    app.debrief_.reset();
    app.talk_.reset();
    app.show(Screen::progress);
    app.record_.look_again();
  }

  void operator()(const intent::Decline& asked) const {
    const base::Status noted = app.record_.decline(asked.scenario);
    if (!noted) tell(text::Key{"notice.note-unsaved"}, noted.failure());
  }

  void operator()(const intent::GoOnWith& asked) const {
    if (!app.parts_.data || app.talking()) return;
    app.resume(store::journal_file(*app.parts_.data, asked.attempt));
  }

  void operator()(const intent::Review& asked) const {
    if (!app.parts_.data || app.talking()) return;
    const store::Path journal = store::journal_file(*app.parts_.data, asked.attempt);
    auto practice = session::Practice::resume(journal, app.parts_.surroundings);
    if (!practice) return tell(text::Key{"notice.review-failed"}, practice.failure());
    const bool over = practice->ended();
    app.enter_conversation(std::move(*practice));
    if (over) app.open_debrief();
  }

  void operator()(const intent::AskForReport& asked) const {
    if (!app.makes_reports()) return;
    ReportDraft draft;
    draft.attempt = draft.topic = asked.attempt;
    const session::RecordedAttempt* attempt = app.record_.attempt(asked.attempt);
    if (attempt != nullptr) draft.topic = attempt->scenario;
    if (app.scenario() != nullptr) draft.topic = app.scenario()->id;
    if (asked.attempt.empty()) draft.topic = app.words()(text::Key{"report.progress-file"});
    app.learners_.report = std::move(draft);
    ++app.scene_;
  }

  void operator()(const intent::MakeReport& asked) const {
    if (!app.learners_.report || !app.makes_reports()) return;
    session::ReportRequest request;
    request.format = asked.format;
    request.language = app.settings().language;
    request.data = *app.parts_.data;
    const session::Learner* learner = app.learners_.learner(app.learners_.now);
    if (learner != nullptr) request.learner = learner->name;
    const std::string day = app.parts_.surroundings.clock().substr(0, 10);
    make_report(*app.learners_.report, app.parts_.write_report, app.parts_.environment,
                std::move(request), day);
  }

  void operator()(const intent::SwitchLearner& asked) const {
    if (app.talking() || asked.id == app.learners_.now) return;
    app.enter_learner(asked.id);
    app.show(Screen::library);
  }

  void operator()(const intent::AskForName& asked) const {
    if (!app.learners_.shared || app.talking()) return;
    NameDraft draft;
    draft.learner = asked.learner;
    const session::Learner* learner = app.learners_.learner(asked.learner);
    if (learner != nullptr) draft.name = learner->name;
    app.settings_shown_ = false;
    app.learners_.naming = std::move(draft);
    ++app.scene_;
  }

  void operator()(const intent::ChangeName& asked) const {
    if (!app.learners_.naming) return;
    app.learners_.naming->name = asked.name;
    app.learners_.naming->problem.reset();
  }

  void operator()(const intent::KeepName&) const {
    if (!app.learners_.naming) return;
    const bool adds = app.learners_.naming->learner.empty();
    const session::Surroundings& around = app.parts_.surroundings;
    const auto id = keep_name(app.learners_, *around.disk, around.clock());
    if (!id) return;
    ++app.scene_;
    if (!adds) return;
    // Who is new begins as the one before them: in their language, as large.
    const session::Learner* added = app.learners_.learner(*id);
    if (added != nullptr) {
      const base::Status kept = store::write_settings(*around.disk, added->data, app.settings());
      if (!kept) tell(text::Key{"notice.settings-unsaved"}, kept.failure());
    }
    app.enter_learner(*id);
    app.show(Screen::library);
  }

  void operator()(const intent::AskForMyData& asked) const {
    if (!app.parts_.data || app.talking()) return;
    app.settings_shown_ = false;
    app.learners_.my_data =
        my_data_draft(*app.parts_.data, asked.attempt, app.parts_.surroundings.clock());
    ++app.scene_;
  }

  void operator()(const intent::ExportMine&) const {
    const session::Learner* learner = app.learners_.learner(app.learners_.now);
    if (!app.learners_.my_data || learner == nullptr) return;
    export_all(*app.learners_.my_data, *app.parts_.surroundings.disk, *learner, app.words(),
               app.parts_.environment, app.parts_.surroundings.clock());
  }

  void operator()(const intent::AskToErase&) const {
    if (!app.learners_.my_data) return;
    app.learners_.my_data->erasing = true;
    ++app.scene_;
  }

  void operator()(const intent::TypeEraseWord& asked) const {
    if (app.learners_.my_data) app.learners_.my_data->typed = asked.word;
  }

  void operator()(const intent::EraseMine&) const {
    const session::Learner* learner = app.learners_.learner(app.learners_.now);
    if (!app.learners_.my_data || learner == nullptr || app.talking()) return;
    MyDataDraft& draft = *app.learners_.my_data;
    const bool all = draft.attempt.empty();
    if (all && !agrees(draft, app.words())) return;
    close_attempts();
    const bool done =
        erase_meant(draft, *app.parts_.surroundings.disk, *app.learners_.shared, *learner);
    draft.erasing = draft.erasing && !done;
    draft.typed.clear();
    if (done && all) {
      draft.exported.clear();
      draft.expiring.clear();
      meet_who_is_left();
    }
    look_anew();
  }

  void operator()(const intent::KeepExpiring&) const {
    if (!app.learners_.my_data || !app.parts_.data) return;
    const session::Surroundings& around = app.parts_.surroundings;
    keep_all(*app.learners_.my_data, *around.disk, *app.parts_.data, around.clock);
    app.record_.look_again();
  }

  void operator()(const intent::EraseExpiring&) const {
    if (!app.learners_.my_data || !app.parts_.data || app.talking()) return;
    close_attempts();
    const session::Surroundings& around = app.parts_.surroundings;
    erase_expired(*app.learners_.my_data, *around.disk, *app.parts_.data, around.clock());
    look_anew();
  }

  void operator()(const intent::CloseDialog&) const {
    app.learners_.my_data.reset();
    app.learners_.report.reset();
    app.learners_.naming.reset();
    ++app.scene_;
  }

 private:
  // Neither the record nor a journal is open while files are removed. What showed may be gone.
  void close_attempts() const {
    app.record_ = RecordView();
    if (app.screen_ == Screen::progress) return;
    const std::optional<MyDataDraft> draft = app.learners_.my_data;
    app.debrief_.reset();
    app.talk_.reset();
    app.show(Screen::library);
    app.learners_.my_data = draft;
  }
  // The learner who erased everything is gone, unless the first one.
  void meet_who_is_left() const {
    app.learners_.all = session::list_learners(*app.learners_.shared);
    if (app.learners_.learner(app.learners_.now) == nullptr) {
      app.enter_learner(app.learners_.all.front().id);
    }
  }
  void look_anew() const {
    const session::Surroundings& around = app.parts_.surroundings;
    app.record_ = RecordView(*app.parts_.data, *around.disk, around.clock);
    ++app.scene_;
  }
  void tell(text::Key key, const base::Failure& why) const {
    app.notices_.push_back({key, why.message});
  }
};

// Their own folder, settings and record. Conversations that leave no trace go on leaving none.
void App::enter_learner(const std::string& id) {
  const session::Learner* learner = learners_.learner(id);
  if (learner == nullptr) return;
  learners_.now = id;
  const bool keeps = parts_.surroundings.data.has_value();
  parts_.data = learner->data;
  if (keeps) parts_.surroundings.data = learner->data;
  parts_.settings = store::read_settings(learner->data);
  progress_ = ProgressPane();
  record_ = RecordView(learner->data, *parts_.surroundings.disk, parts_.surroundings.clock);
  const base::Status noted =
      session::remember_learner(*parts_.surroundings.disk, *learners_.shared, id);
  if (!noted) {
    notices_.push_back({text::Key{"notice.note-unsaved"}, noted.failure().message});
  }
}

void App::on(const intent::OfRecord& asked) {
  std::visit(RecordWishes{*this}, *asked.wish);
}

}  // namespace klankbord::ui
