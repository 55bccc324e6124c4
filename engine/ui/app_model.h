// What the app is doing: which screen, which conversation, which settings. It changes by intents
// only and knows nothing of drawing, so it can be tested without a pixel.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "scenario/search.h"
#include "session/library.h"
#include "text/catalogue.h"
#include "ui/app_beside.h"
#include "ui/app_chats.h"
#include "ui/app_debrief.h"
#include "ui/app_desk.h"
#include "ui/app_intent.h"
#include "ui/app_learner.h"
#include "ui/app_parts.h"
#include "ui/app_record.h"
#include "ui/app_screen.h"
#include "ui/app_talk.h"
#include "ui/app_voice.h"
#include "ui/app_workbench.h"

namespace klankbord::ui {

class App {
 public:
  explicit App(AppParts parts);

  // The only way anything changes. An intent that does not fit the present screen changes nothing.
  void handle(const Intent& intent);
  // Other ways to start than in the library (klankbord play).
  void open_briefing(store::ScenarioPointer scenario, store::Path file = {});
  void enter_conversation(session::Practice practice);
  void enter_exam(session::Practice practice, ExamManner manner);  // of a sitting
  void leave_exam();
  void write_and_play(store::Path file);  // klankbord play --watch: loads by itself
  // Loads one more scenario of the library; answers whether there was one. In steps, so that a
  // window shows its first picture at once and never stands still.
  bool load_more() { return parts_.library.load_next(parts_.framework, parts_.places); }
  // Likewise reads on in the learner's record; answers whether there was something to read.
  bool read_history();
  // Takes in what the microphone hears; answers whether a picture is to follow soon.
  bool hear();
  // Likewise looks after the workbench, and takes a conversation that is being written over to what
  // was saved; answers whether there is news or work on some.
  bool inspect();

  Screen screen() const { return screen_; }
  // Another number whenever something else is asked: the focus starts anew then.
  std::uint64_t scene() const { return scene_; }
  const text::Catalogue& words() const;
  const framework::Framework& framework() const { return parts_.framework; }
  const store::Settings& settings() const { return parts_.settings.settings; }
  bool settings_shown() const { return settings_shown_; }
  // The learner goes on in a trainer's room: another program.
  bool wants_class() const { return wants_class_; }
  bool can_lead_class() const { return parts_.classes != nullptr; }
  const OpenedClass* led_class() const { return led_class_.get(); }  // null: none

  const session::Library& library() const { return parts_.library; }
  const session::Filter& filter() const { return filter_; }
  const RecordView& record() const { return record_; }
  const ProgressPane& progress() const { return progress_; }
  const LearnerPane& learners() const { return learners_; }
  // Id of the attempt whose debrief shows; empty: none, or it is not kept.
  std::string attempt_shown() const;
  // Whether reports can be made here at all.
  bool makes_reports() const { return parts_.data && parts_.write_report; }
  const std::vector<NoticeLine>& notices() const { return notices_; }

  // The scenario of the briefing, the conversation or the debrief; null in the library.
  const scenario::Scenario* scenario() const;
  // Why the conversation could not begin, as a sentence; else empty.
  const std::string& begin_problem() const { return begin_problem_; }

  const Talk* talk() const { return talk_ ? &*talk_ : nullptr; }
  bool card_open() const { return card_open_; }
  bool stop_asked() const { return stop_asked_; }
  bool knowledge_shown() const { return knowledge_shown_; }
  // Of the conversation; without meaning where its scenario has no desk.
  const DeskPane& desk() const { return desk_; }
  // What was made so far of the summary, reply, form or answer that a node asks for.
  TaskDraft task(scenario::NodeIndex node) const;
  // Of a conversation with several chats.
  const Chats& chats() const { return chats_; }

  const OwnVoice& voice() const { return voice_; }
  // What the learner looks at after the conversation; else null.
  const DebriefPane* debriefing() const { return debrief_ ? &*debrief_ : nullptr; }
  const assess::Debrief* debrief() const { return debrief_ ? &debrief_->debrief : nullptr; }
  DebriefTab tab() const { return debrief_ ? debrief_->tab : DebriefTab::overview; }
  // The utterance a learner asked to see in the transcript.
  std::optional<std::size_t> sought() const;
  const Beside& beside() const { return beside_; }
  // Of Screen::workbench, and of a conversation that is being written; else null.
  const WorkbenchPane* workbench() const { return workbench_ ? &*workbench_ : nullptr; }
  // While the conversation follows a file that its author writes; else null.
  const Writing* writing() const;

 private:
  void on(const intent::OpenBriefing& asked);
  void on(const intent::Resume& asked);
  void on(const intent::Begin& asked);
  void on(const intent::Choose& asked);
  void on(const intent::Act& asked);
  void on(const intent::ChangeDesk& asked);
  void on(const intent::ChangeTask& asked);
  void on(const intent::SubmitTask& asked);
  void on(const intent::ShowChat& asked);
  void on(const intent::TryAgain&);
  void on(const intent::OpenCard&);
  void on(const intent::CloseCard&);
  void on(const intent::OpenDebrief&);
  void on(const intent::AskToStop& asked);
  void on(const intent::LeaveConversation&);
  void on(const intent::ShowKnowledge& asked);
  void on(const intent::GoToLibrary&);
  void on(const intent::PlayAgain&);
  void on(const intent::ShowTab& asked);
  void on(const intent::ShowUtterance& asked);
  void on(const intent::ChangeReflection& asked);
  void on(const intent::ShowNumbers&);
  void on(const intent::ReflectAgain&);
  void on(const intent::DeclineNext&);
  void on(const intent::ShowCurve& asked);
  void on(const intent::ShowSettings& asked);
  void on(const intent::ChangeSettings& asked);
  void on(const intent::ChangeFilter& asked);
  void on(const intent::DismissNotices&);
  void on(const intent::JoinClass&) { wants_class_ = screen_ == Screen::library; }
  void on(const intent::LeadClass& asked);
  friend struct BesideWishes;
  void on(const intent::OfWhatIf& asked);
  void on(const intent::OfModel& asked);
  friend struct RecordWishes;  // app_record_intents.cpp
  void on(const intent::OfRecord& asked);
  void on(const intent::Speak& asked);
  friend struct WorkbenchWishes;  // app_workbench.cpp
  friend struct WritingWishes;
  void on(const intent::OfWorkbench& asked);
  void on(std::monostate) {}

  void show(Screen screen);
  void enter(Talk talk);
  void resume(const store::Path& journal);
  void open_debrief();
  void enter_learner(const std::string& id);
  void follow_at_desk(const play::Input& input);
  bool talking() const { return screen_ == Screen::conversation && talk_.has_value(); }

  AppParts parts_;
  Screen screen_ = Screen::library;
  std::uint64_t scene_ = 1;
  session::Filter filter_;
  RecordView record_;
  ProgressPane progress_;
  LearnerPane learners_;
  std::vector<NoticeLine> notices_;
  bool settings_shown_ = false, wants_class_ = false;
  std::unique_ptr<OpenedClass> led_class_;

  store::ScenarioPointer briefed_;
  store::Path briefed_file_;  // empty: the one the library knows
  std::string begin_problem_;
  std::optional<Talk> talk_;
  std::map<scenario::NodeIndex, TaskDraft> tasks_;  // those begun and not submitted
  Chats chats_;
  DeskPane desk_;
  OwnVoice voice_;
  std::optional<scenario::SearchIndex> index_;  // of the desk; made by the first search
  bool card_open_ = false, stop_asked_ = false, knowledge_shown_ = false;
  std::optional<DebriefPane> debrief_;
  Beside beside_;
  std::optional<WorkbenchPane> workbench_;
};

}  // namespace klankbord::ui
