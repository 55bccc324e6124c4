// The screens of a trainer's room: the door, the wait, and what stands above a conversation.
#pragma once

#include <cstdint>

#include "ui/app_class.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

// What its screens are drawn with; the conversation's screens take it for a Pane.
struct ClassPane : Pane {
  const ClassApp& room;
};

inline void take(ClassIntent& into, ClassIntent asked) {
  if (is_none(into)) into = std::move(asked);
}

class ClassScreens {
 public:
  // Between Kit::begin_frame and Kit::end_frame. The intent is for ClassApp::handle.
  ClassIntent draw(Kit& kit, const ClassApp& room);

 private:
  std::uint64_t drawn_scene_ = 0;
};

// Pages, each drawn whole.
ClassIntent class_door(ClassPane& pane);
ClassIntent class_joining(ClassPane& pane);
ClassIntent class_ready(ClassPane& pane);
ClassIntent class_over(ClassPane& pane);

// What stands above every page in the room: who, with how many, what the trainer does, and out.
ClassIntent class_bar(ClassPane& pane);
// The question before one's place is given up.
ClassIntent class_dialogs(ClassPane& pane);

}  // namespace klankbord::ui
