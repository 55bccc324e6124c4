// What the invigilator does at the candidate's console: everything asks for the PIN, and nearly
// everything for a reason.
#pragma once

#include "console/questions.h"
#include "session/live_sitting.h"

namespace klankbord::console {

class InvigilatorDialogue {
 public:
  InvigilatorDialogue(session::Sitting& sitting, const text::Catalogue& tr, Questions& questions)
      : sitting_(sitting), tr_(tr), questions_(questions) {}

  // Lets the candidate begin, with the accommodation that is asked for.
  void authorise();
  // Lets an interrupted sitting go on.
  void reopen();
  // A choice of what can be done now: pause, resume, extra time, an incident, the end.
  void choose();

 private:
  void do_it(session::InvigilatorDeed deed);
  bool give_reason(session::InvigilatorDeed& deed);
  void pause_or_resume();
  void give_time();
  void note_incident();
  void terminate();

  session::Sitting& sitting_;
  const text::Catalogue& tr_;
  Questions& questions_;
};

}  // namespace klankbord::console
