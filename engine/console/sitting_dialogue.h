// A sitting in plain text, line after line: for a screen reader, and for a station without a
// display. What is said of points is nothing.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "console/conversation.h"
#include "console/invigilator_dialogue.h"
#include "console/questions.h"
#include "session/live_sitting.h"

namespace klankbord::console {

class SittingDialogue {
 public:
  SittingDialogue(session::Sitting& sitting, const framework::Framework& framework,
                  const text::Catalogue& tr, LineSource source, Writer& writer);

  // Until the sitting is over and sealed, or the input has ended twice in a row (Ctrl+D on a
  // terminal). Whether it is sealed.
  bool run();

  // To be called a few times a second while a line is waited for: looks at the clocks, and warns
  // when the time runs short. True when there is nothing to wait for any more.
  bool look();
  // Somebody pressed Ctrl+C: says that this does not end an exam.
  void interrupt();

 private:
  void open();
  void next();  // what comes now, by the status
  void practise();
  void stand_between();
  void converse();
  void wait_while_paused();
  void finish();
  void lose_input();
  std::optional<std::string> ask(const std::string& question);
  OwnWord own_word(const std::string& line);
  bool take_word(const std::string& line);
  bool changed(exam::Deed deed);
  void tell_time();
  void raise_hand();
  void hand_in();
  void read_back();
  std::string time_text(std::int64_t ms) const;
  ConversationOptions options();
  exam::SittingStatus status() const { return sitting_.state().status; }

  session::Sitting& sitting_;
  const framework::Framework& framework_;
  const text::Catalogue& tr_;
  Writer& writer_;
  Questions questions_;
  InvigilatorDialogue invigilator_;
  const session::Practice* shown_ = nullptr;  // the conversation that runs
  std::size_t shown_before_ = 0;              // its number, once it was shown
  std::int64_t warned_ms_ = 0;                // the last mark of time that was called out
  int ends_ = 0;                              // of the input, in a row
  bool gone_ = false, finishing_ = false, disk_told_ = false;
};

}  // namespace klankbord::console
