#include "ui/app_class.h"

#include <algorithm>
#include <utility>

namespace klankbord::ui {

namespace {

using session::ClassSight;
using session::Contact;

// What takes a conversation further: the trainer can hold it.
struct IsAnswer {
  bool operator()(const intent::Choose&) const { return true; }
  bool operator()(const intent::Act&) const { return true; }
  bool operator()(const intent::SubmitTask&) const { return true; }
  template <typename Other>
  bool operator()(const Other&) const {
    return false;
  }
};

// What a learner may do besides; the rest leads to screens that a class does without.
struct IsOfClass {
  bool operator()(const intent::ChangeDesk&) const { return true; }
  bool operator()(const intent::ChangeTask&) const { return true; }
  bool operator()(const intent::ShowChat&) const { return true; }
  bool operator()(const intent::ShowKnowledge&) const { return true; }
  bool operator()(const intent::OpenCard&) const { return true; }
  bool operator()(const intent::CloseCard&) const { return true; }
  bool operator()(const intent::OpenDebrief&) const { return true; }
  bool operator()(const intent::ShowTab&) const { return true; }
  bool operator()(const intent::ShowUtterance&) const { return true; }
  bool operator()(const intent::ChangeReflection&) const { return true; }
  bool operator()(const intent::ShowNumbers&) const { return true; }
  bool operator()(const intent::ReflectAgain&) const { return true; }
  bool operator()(const intent::ShowCurve&) const { return true; }
  bool operator()(const intent::Speak&) const { return true; }
  template <typename Other>
  bool operator()(const Other&) const {
    return false;
  }
};

bool is_joined(Contact contact) {
  return contact == Contact::joined || contact == Contact::lost;
}

}  // namespace

ClassApp::ClassApp(ClassParts parts)
    : link_(std::move(parts.link)),
      app_(std::move(parts.app)),
      ticket_(std::move(parts.ticket)),
      sight_(link_->sight()) {
  follow();
}

void ClassApp::handle(const ClassIntent& intent) {
  std::visit([this](const auto& asked) { on(asked); }, intent);
}

bool ClassApp::look() {
  auto now = link_->sight();
  if (now == sight_) return false;
  const ClassPage before = page();
  sight_ = std::move(now);
  follow();
  if (page() != before) {
    leave_asked_ = false;
    ++scene_;
  }
  return true;
}

ClassPage ClassApp::page() const {
  switch (sight_->contact) {
    case Contact::none:
      return ClassPage::door;
    case Contact::joining:
      return ClassPage::joining;
    case Contact::removed:
      return ClassPage::over;
    case Contact::closed:
      // What was begun may be read to its end.
      return app_.talk() != nullptr ? ClassPage::talk : ClassPage::over;
    case Contact::joined:
    case Contact::lost:
      break;
  }
  if (app_.talk() != nullptr) return ClassPage::talk;
  return sight_->scenario == nullptr ? ClassPage::joining : ClassPage::ready;
}

bool ClassApp::may_answer() const {
  if (page() != ClassPage::talk) return false;
  const bool room_waits =
      sight_->frozen || sight_->taken_over || sight_->contact == Contact::closed;
  if (!together_) return !room_waits;
  return sight_->contact == Contact::joined && sight_->vote && !sight_->vote->revealed;
}

// What shows follows from what the room says, whoever did it.
void ClassApp::follow() {
  if (is_joined(sight_->contact)) {
    follow_conversation();
  } else if (sight_->contact != Contact::closed) {
    leave_talk();
  }
}

void ClassApp::follow_conversation() {
  const auto& conversation = sight_->conversation;
  const bool other_pace = std::exchange(together_, sight_->together) != sight_->together;
  if (!conversation || sight_->scenario == nullptr) {
    again_ = false;
    return leave_talk();
  }
  if (again_ && !together_) {
    // The learner asked for another one; the old one is still what the room tells of.
    if (app_.talk() == nullptr && conversation->inputs.empty()) again_ = false;
    if (again_) return;
  }
  const bool dropped = std::exchange(dropped_, sight_->dropped) != sight_->dropped;
  if (!other_pace && !dropped && app_.talk() != nullptr && goes_on_from(*conversation)) return;
  converse(*conversation);
}

// Whether what shows is what the room has, or already further.
bool ClassApp::goes_on_from(const ClassSight::Conversation& conversation) const {
  const play::Attempt& shown = app_.talk()->practice().attempt();
  const auto& inputs = shown.inputs();
  if (shown.shared_scenario() != sight_->scenario || shown.seed() != conversation.seed)
    return false;
  if (together_ && inputs.size() != conversation.inputs.size()) return false;
  return conversation.inputs.size() <= inputs.size() &&
         std::equal(conversation.inputs.begin(), conversation.inputs.end(), inputs.begin());
}

void ClassApp::converse(const ClassSight::Conversation& conversation) {
  const auto attempt = play::fold(sight_->scenario, conversation.seed, conversation.inputs);
  if (!attempt) return leave_talk();  // another version of the program judges otherwise
  // Every answer that this side accepts goes to the room; what the room says comes back as a whole.
  const auto next = std::make_shared<std::size_t>(conversation.inputs.size());
  const auto witness = [link = link_, next](const play::Input& input) {
    link->answer((*next)++, input);
    return base::success();
  };
  app_.enter_conversation(session::Practice::before(*attempt, witness));
}

void ClassApp::leave_talk() {
  if (app_.talk() == nullptr) return;
  app_.handle(intent::LeaveConversation{});
  app_.handle(intent::GoToLibrary{});
}

void ClassApp::on(const class_intent::ChangeLanguage& asked) {
  store::Settings settings = app_.settings();
  settings.language = asked.language;
  app_.handle(intent::ChangeSettings{settings});
}

void ClassApp::on(const class_intent::ChangeTicket& asked) {
  if (page() != ClassPage::door) return;
  ticket_ = asked.ticket;
  // Whoever pastes the whole address of the trainer's screen has typed the code along.
  const std::string code = session::code_in_class_address(ticket_.address);
  if (!code.empty()) ticket_.code = code;
}

void ClassApp::on(const class_intent::Join&) {
  if (page() != ClassPage::door) return;
  link_->join(ticket_);
  static_cast<void>(look());
}

void ClassApp::on(const class_intent::Begin&) {
  if (page() != ClassPage::ready || sight_->together) return;
  link_->begin();
}

void ClassApp::on(const class_intent::ChangeReply& asked) {
  reply_ = asked.text;
}

void ClassApp::on(const class_intent::Reply&) {
  if (!sight_->taken_over || reply_.find_first_not_of(' ') == std::string::npos) return;
  link_->say(std::exchange(reply_, {}));
}

void ClassApp::on(const class_intent::AskToLeave& asked) {
  if (page() == ClassPage::door) return;
  leave_asked_ = asked.asked;
  ++scene_;
}

void ClassApp::on(const class_intent::Leave&) {
  if (page() == ClassPage::door) {
    left_ = true;
    return;
  }
  leave_asked_ = again_ = false;
  leave_talk();
  link_->leave();
  static_cast<void>(look());
  ++scene_;
}

void ClassApp::on(const class_intent::Converse& asked) {
  if (std::holds_alternative<intent::ShowSettings>(asked.intent) ||
      std::holds_alternative<intent::ChangeSettings>(asked.intent)) {
    return app_.handle(asked.intent);
  }
  if (page() != ClassPage::talk) return;
  if (std::visit(IsAnswer{}, asked.intent)) {
    if (!may_answer()) return;
    if (!together_) return app_.handle(asked.intent);
    const auto* chosen = std::get_if<intent::Choose>(&asked.intent);
    if (chosen != nullptr) link_->vote(sight_->scenario->option_path(chosen->option));
    return;
  }
  const bool wants_out = std::holds_alternative<intent::AskToStop>(asked.intent) ||
                         std::holds_alternative<intent::LeaveConversation>(asked.intent);
  if (wants_out) return on(class_intent::AskToLeave{true});
  const bool done_here = std::holds_alternative<intent::GoToLibrary>(asked.intent) ||
                         std::holds_alternative<intent::PlayAgain>(asked.intent);
  if (done_here && !together_) {
    // The debrief was read; another conversation is a choice.
    again_ = true;
    leave_talk();
    ++scene_;
    return;
  }
  if (std::visit(IsOfClass{}, asked.intent)) app_.handle(asked.intent);
}

}  // namespace klankbord::ui
