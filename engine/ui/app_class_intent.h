// What a learner wants in a trainer's room: the answer of its screens, and the one way its model
// changes.
#pragma once

#include <string>
#include <variant>

#include "session/class_link.h"
#include "ui/app_intent.h"

namespace klankbord::ui {

namespace class_intent {

struct ChangeLanguage {
  base::Language language = base::Language::nl;
};
struct ChangeTicket {
  session::ClassTicket ticket;  // as typed so far
};
struct Join {};
struct Begin {};  // a conversation of one's own, in a room that goes at free pace
struct ChangeReply {
  std::string text;  // to the trainer who plays the customer, as typed so far
};
struct Reply {};
struct AskToLeave {
  bool asked = true;
};
struct Leave {};  // the room; from the door: the program
struct Converse {
  Intent intent;  // of the conversation's and the debrief's screens
};

}  // namespace class_intent

using ClassIntent =
    std::variant<std::monostate, class_intent::ChangeLanguage, class_intent::ChangeTicket,
                 class_intent::Join, class_intent::Begin, class_intent::ChangeReply,
                 class_intent::Reply, class_intent::AskToLeave, class_intent::Leave,
                 class_intent::Converse>;

inline bool is_none(const ClassIntent& intent) {
  return intent.index() == 0;
}

}  // namespace klankbord::ui
