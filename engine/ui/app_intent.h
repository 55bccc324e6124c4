// What a learner wants: the answer of a screen, and the one way the model of the app changes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>

#include "play/event.h"
#include "scenario/scenario.h"
#include "session/library.h"
#include "store/settings.h"
#include "ui/app_desk.h"
#include "ui/app_model_talk.h"
#include "ui/app_record_intent.h"
#include "ui/app_task.h"
#include "ui/app_voice.h"
#include "ui/app_what_if.h"
#include "ui/app_workbench.h"

namespace klankbord::ui {

enum class DebriefTab : std::uint8_t { overview, blocks, conversation };

namespace intent {

struct OpenBriefing {
  std::string scenario;  // id, usable
};
struct Resume {
  store::Path journal;
};
struct Begin {
  bool record = true;  // false: although nothing can be kept
};
struct Choose {
  scenario::OptionIndex option = 0;
};
struct Act {
  play::Input input;  // of kind act: at the desk, or a standard move
};
struct ChangeDesk {
  DeskPane desk;  // what is searched, chosen, filled in: nothing that counts yet
};
struct ChangeTask {
  TaskDraft task;  // what is picked, filled in, written: nothing that counts yet
};
struct SubmitTask {
  scenario::NodeIndex node = 0;
};
struct ShowChat {
  std::size_t chat = 0;
};
struct TryAgain {};   // the answer that could not be stored
struct OpenCard {};   // the block card that is due
struct CloseCard {};  // read
struct OpenDebrief {};
struct AskToStop {
  bool asked = true;  // false: no, go on
};
struct LeaveConversation {};
struct ShowKnowledge {
  bool shown = true;
};
struct GoToLibrary {};
struct PlayAgain {};
struct ShowTab {
  DebriefTab tab = DebriefTab::overview;
};
struct ShowUtterance {
  std::size_t utterance = 0;  // of the debrief's transcript
};
struct ChangeReflection {
  std::string text;  // as written so far
};
struct ShowNumbers {};   // the question was answered, or skipped; tries again what was not kept
struct ReflectAgain {};  // back to the question
struct DeclineNext {};   // not today
struct ShowCurve {
  std::size_t chat = 0;  // whose mood shows in the debrief
};
struct ShowSettings {
  bool shown = true;
};
struct ChangeSettings {
  store::Settings settings;
};
struct ChangeFilter {
  session::Filter filter;
};
struct DismissNotices {};
struct JoinClass {};  // leaves this program for that of a class
enum class LeadWish : std::uint8_t { open, show, end };
struct LeadClass {
  LeadWish wish = LeadWish::open;
};
struct Speak {
  VoiceAct act = VoiceAct::open;
  std::size_t answer = 0;  // open: the number of the decision
  std::size_t item = 0;    // rate: of the rubric
  int mark = 0;            // rate: 0 to 2
};

}  // namespace intent

using Intent = std::variant<
    std::monostate, intent::OpenBriefing, intent::Resume, intent::Begin, intent::Choose,
    intent::Act, intent::ChangeDesk, intent::ChangeTask, intent::SubmitTask, intent::ShowChat,
    intent::TryAgain, intent::OpenCard, intent::CloseCard, intent::OpenDebrief, intent::AskToStop,
    intent::LeaveConversation, intent::ShowKnowledge, intent::GoToLibrary, intent::PlayAgain,
    intent::ShowTab, intent::ShowUtterance, intent::ChangeReflection, intent::ShowNumbers,
    intent::ReflectAgain, intent::DeclineNext, intent::ShowCurve, intent::ShowSettings,
    intent::ChangeSettings, intent::ChangeFilter, intent::DismissNotices, intent::JoinClass,
    intent::LeadClass, intent::OfRecord, intent::OfWhatIf, intent::OfModel, intent::OfWorkbench,
    intent::Speak>;

inline Intent of_record(RecordWish wish) {
  return intent::OfRecord{std::make_shared<const RecordWish>(std::move(wish))};
}

inline Intent of_workbench(WorkbenchWish wish) {
  return intent::OfWorkbench{std::make_shared<const WorkbenchWish>(std::move(wish))};
}

// Nothing was asked.
inline bool is_none(const Intent& intent) {
  return intent.index() == 0;
}

}  // namespace klankbord::ui
