// What a candidate or the invigilator wants in the window of a sitting: the answer of its screens,
// and the one way its model changes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>

#include "exam/sitting_record.h"
#include "ui/app_intent.h"

namespace klankbord::ui {

// What is filled in at the door.
struct DoorDraft {
  std::size_t form = 0;  // of those that the station has
  std::string candidate, code;
};

// What an invigilator can do by PIN while a sitting goes on.
enum class PanelAct : std::uint8_t {
  pause,
  resume,
  extra_time,
  incident,
  reopen,
  terminate,
  close,  // the window; the sitting can be reopened
};

struct PanelDraft {
  PanelAct act = PanelAct::pause;
  std::string pin, reason;
  int minutes = 5;
  exam::IncidentKind kind = exam::IncidentKind::technical;
};

// What is granted to a candidate who is let in.
struct GrantDraft {
  exam::Accommodation granted;
  std::string pin;
  std::string reason;  // asked of another sitting of the same form
};

namespace sitting_intent {

struct ChangeLanguage {
  base::Language language = base::Language::nl;
};
struct ChangeDoor {
  DoorDraft door;
};
struct Enter {};
struct SitAgain {};  // at the door: this candidate has finished this form here before
struct ChangeGrant {
  GrantDraft grant;
};
struct Authorise {};
struct StartPractice {};
struct GoOn {};          // past the practice item, or a conversation that is over
struct ReadBriefing {};  // of the next conversation; the clock stands still
struct Begin {};         // that conversation
struct RaiseHand {
  bool up = true;
};
struct Pause {
  bool paused = true;
};
struct AskToHandIn {
  bool asked = true;
};
struct HandIn {};
struct ShowClock {
  bool shown = true;
};
struct ShowPanel {
  bool shown = true;
};
struct ChangePanel {
  PanelDraft panel;
};
struct Invigilate {};  // as the panel says
struct Leave {};       // the program: there is no sitting, or it is sealed
struct Converse {
  Intent intent;  // of the conversation's screens
};

}  // namespace sitting_intent

using SittingIntent =
    std::variant<std::monostate, sitting_intent::ChangeLanguage, sitting_intent::ChangeDoor,
                 sitting_intent::Enter, sitting_intent::SitAgain, sitting_intent::ChangeGrant,
                 sitting_intent::Authorise, sitting_intent::StartPractice, sitting_intent::GoOn,
                 sitting_intent::ReadBriefing, sitting_intent::Begin, sitting_intent::RaiseHand,
                 sitting_intent::Pause, sitting_intent::AskToHandIn, sitting_intent::HandIn,
                 sitting_intent::ShowClock, sitting_intent::ShowPanel, sitting_intent::ChangePanel,
                 sitting_intent::Invigilate, sitting_intent::Leave, sitting_intent::Converse>;

inline bool is_none(const SittingIntent& intent) {
  return intent.index() == 0;
}

}  // namespace klankbord::ui
