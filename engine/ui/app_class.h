// The window in a trainer's room: joining, the learner's own conversation or the room's, and what
// the trainer does meanwhile. It drives a session::ClassLink, has an App for the conversations, and
// knows nothing of drawing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "session/class_link.h"
#include "ui/app_class_intent.h"
#include "ui/app_model.h"

namespace klankbord::ui {

enum class ClassPage : std::uint8_t {
  door,     // which room, by which name
  joining,  // asked, and not answered yet
  ready,    // before a conversation of one's own
  talk,     // App has the conversation or its debrief
  over,     // the trainer closed the room, or took this learner's place away
};

struct ClassParts {
  AppParts app;  // without a library, and without a data folder
  std::shared_ptr<session::ClassLink> link;
  session::ClassTicket ticket = {};  // what stands at the door already
};

class ClassApp {
 public:
  explicit ClassApp(ClassParts parts);

  // The only way anything changes by hand. An intent that does not fit the page changes nothing.
  void handle(const ClassIntent& intent);
  // To be called a few times a second. Answers whether something else is to be seen.
  bool look();

  ClassPage page() const;
  // Another number whenever something else is asked: the focus starts anew then.
  std::uint64_t scene() const { return scene_ + app_.scene(); }
  bool left() const { return left_; }  // the program may end, or go back to where it came from

  const App& app() const { return app_; }
  const session::ClassSight& sight() const { return *sight_; }
  const session::ClassTicket& ticket() const { return ticket_; }
  const std::string& reply() const { return reply_; }
  bool leave_asked() const { return leave_asked_; }
  // Whether the learner may answer, or vote, now.
  bool may_answer() const;

 private:
  void on(std::monostate) {}
  void on(const class_intent::ChangeLanguage& asked);
  void on(const class_intent::ChangeTicket& asked);
  void on(const class_intent::Join&);
  void on(const class_intent::Begin&);
  void on(const class_intent::ChangeReply& asked);
  void on(const class_intent::Reply&);
  void on(const class_intent::AskToLeave& asked);
  void on(const class_intent::Leave&);
  void on(const class_intent::Converse& asked);

  void follow();
  void follow_conversation();
  void converse(const session::ClassSight::Conversation& conversation);
  bool goes_on_from(const session::ClassSight::Conversation& conversation) const;
  void leave_talk();

  std::shared_ptr<session::ClassLink> link_;
  App app_;
  session::ClassTicket ticket_;
  std::shared_ptr<const session::ClassSight> sight_;
  std::string reply_;
  std::size_t dropped_ = 0;  // of the sight that the conversation was made from
  std::uint64_t scene_ = 1;
  bool together_ = false, again_ = false, leave_asked_ = false, left_ = false;
};

}  // namespace klankbord::ui
