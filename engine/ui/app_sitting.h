// The window of a sitting: which page shows, what is filled in, what was refused. It drives
// session::Sitting, has an App for its conversations, and knows nothing of drawing.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "session/live_sitting.h"
#include "ui/app_model.h"
#include "ui/app_sitting_intent.h"

namespace klankbord::ui {

enum class SittingPage : std::uint8_t {
  door,          // who sits here, with which code
  waiting,       // for the invigilator, who says what is granted
  interrupted,   // the invigilator has to reopen it
  practice,      // before the practice item
  between,       // before a conversation, or after the last
  briefing,      // of the next conversation
  conversation,  // also the practice item
  paused,
  over,
};

// A form file of this station.
struct StationForm {
  std::string bytes;
  exam::FormHeader header;
};

struct SittingParts {
  AppParts app;  // without a library, and without a data folder
  exam::CentrePublic centre;
  std::vector<StationForm> forms;  // at least one
  std::string station;
  store::Path data;
  session::SittingClocks clocks;
  store::Disk* disk = &store::system_disk();  // must outlive the sitting
};

class SittingApp {
 public:
  explicit SittingApp(SittingParts parts);

  // The only way anything changes by hand. An intent that does not fit the page changes nothing.
  void handle(const SittingIntent& intent);
  // To be called a few times a second: the clocks, and whether the window is in front.
  void look(bool in_front);
  // Somebody wants to close the window. A sitting that goes on asks the invigilator first.
  void want_to_close();

  SittingPage page() const;
  // Another number whenever something else is asked: the focus starts anew then.
  std::uint64_t scene() const { return scene_ + app_.scene(); }
  bool left() const { return left_; }  // the program may end

  const App& app() const { return app_; }  // language, appearance, and the conversation that shows
  const std::vector<StationForm>& forms() const { return parts_.forms; }
  const DoorDraft& door() const { return door_; }
  const GrantDraft& grant() const { return grant_; }
  const PanelDraft& panel() const { return panel_; }
  bool panel_shown() const { return panel_shown_; }
  bool hand_in_asked() const { return hand_in_asked_; }
  bool clock_shown() const { return clock_shown_; }
  // Why the latest try came to nothing; none when it went well.
  const std::optional<base::Failure>& problem() const { return problem_; }
  // What the invigilator did last by the panel, as long as nothing else was done.
  const std::optional<PanelAct>& done() const { return done_; }
  // At the door: this candidate has finished this form here, and may sit it again if the
  // invigilator says so.
  bool may_sit_again() const;
  // The record cannot be written now, as the latest look at the clocks found.
  bool cannot_record() const { return cannot_record_; }
  // So long a PIN has to wait after wrong ones.
  int pin_wait_s() const;

  // None at the door.
  const session::Sitting* sitting() const { return sitting_.get(); }
  const store::Path& data() const { return parts_.data; }
  // What the invigilator can do now, in the order of a list.
  std::vector<PanelAct> acts() const;

 private:
  void on(std::monostate) {}
  void on(const sitting_intent::ChangeLanguage& asked);
  void on(const sitting_intent::ChangeDoor& asked);
  void on(const sitting_intent::Enter&);
  void on(const sitting_intent::SitAgain&);
  void on(const sitting_intent::ChangeGrant& asked);
  void on(const sitting_intent::Authorise&);
  void on(const sitting_intent::StartPractice&);
  void on(const sitting_intent::GoOn&);
  void on(const sitting_intent::ReadBriefing&);
  void on(const sitting_intent::Begin&);
  void on(const sitting_intent::RaiseHand& asked);
  void on(const sitting_intent::Pause& asked);
  void on(const sitting_intent::AskToHandIn& asked);
  void on(const sitting_intent::HandIn&);
  void on(const sitting_intent::ShowClock& asked);
  void on(const sitting_intent::ShowPanel& asked);
  void on(const sitting_intent::ChangePanel& asked);
  void on(const sitting_intent::Invigilate&);
  void on(const sitting_intent::Leave&);
  void on(const sitting_intent::Converse& asked);

  void enter(bool again);
  bool record(exam::Deed deed);
  bool invigilate(const std::string& pin, const session::InvigilatorDeed& deed);
  void follow();
  void show_as_granted(const exam::Accommodation& granted);
  void converse(session::Practice practice);
  void say(std::optional<base::Failure> problem);

  SittingParts parts_;
  std::unique_ptr<session::Sitting> sitting_;
  App app_;  // its conversation has to be gone before the sitting is
  DoorDraft door_;
  GrantDraft grant_;
  PanelDraft panel_;
  std::optional<base::Failure> problem_;
  std::optional<PanelAct> done_;
  std::uint64_t scene_ = 1;
  SittingPage shown_ = SittingPage::door;
  bool panel_shown_ = false, hand_in_asked_ = false, clock_shown_ = true, briefed_ = false;
  bool cannot_record_ = false, left_ = false;
};

}  // namespace klankbord::ui
