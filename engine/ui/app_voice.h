// The learner's own voice at a decision: an overlay to record, listen back and rate, and what was
// recorded in the present conversation. It knows nothing of drawing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "speech/sound.h"
#include "ui/app_voice_shelf.h"

namespace klankbord::ui {

// What a learner rates a recording on, in this order. Texts: voice.rubric-<id>.
inline constexpr const char* kRubric[] = {"calm", "customer", "complete", "friendly"};
inline constexpr std::size_t kRubricItems = std::size(kRubric);
inline constexpr int kNotRated = -1;

enum class VoiceStep : std::uint8_t { ready, recording, taken };
// Something to tell; `quiet`: almost nothing was heard.
enum class VoiceNote : std::uint8_t {
  none,
  no_microphone,
  no_loudspeaker,
  lost,
  too_long,
  quiet,
  not_stored,
  unreadable
};
enum class VoiceErase : std::uint8_t { nothing, this_one, all };
enum class VoiceAct : std::uint8_t {
  open,
  close,
  start,
  stop,
  listen,  // or stops listening
  keep,
  discard,
  rate,
  ask_erase,
  ask_erase_all,
  erase,   // what was asked
  keep_it  // no, erase nothing
};

class OwnVoice {
 public:
  OwnVoice(std::unique_ptr<speech::Recorder> recorder, std::unique_ptr<speech::Player> player);

  // A conversation begins, with what is kept of it; it is left, and what was only in memory goes.
  void enter(VoiceShelf shelf);
  // `forget`: what is kept goes too.
  void leave(bool forget = false);
  // Takes in sound; answers whether something is recorded or played, so that a picture follows.
  bool update();

  // `answer`: the number of the decision, see play::Utterance::choice.
  void open(std::size_t answer);
  // Anything but open. What does not fit the present step changes nothing.
  void act(VoiceAct act);
  void rate(std::size_t item, int mark);

  bool shown() const { return shown_; }
  std::size_t answer() const { return answer_; }
  VoiceStep step() const { return step_; }
  VoiceNote note() const { return note_; }
  const std::string& detail() const { return detail_; }  // of not_stored and unreadable
  VoiceErase erasing() const { return erasing_; }

  int level_permille() const { return loudest_permille_; }  // of the last moments
  int length_ms() const;  // of what is being recorded, was taken or is kept; 0 when nothing is
  bool listening() const { return player_->playing(); }
  int position_ms() const { return player_->position_ms(); }

  // Of the answer that the overlay is about, or another one.
  bool has(std::size_t answer) const { return shelf_.kept().count(answer) > 0; }
  bool has_any() const { return !shelf_.kept().empty(); }
  int kept_length_ms(std::size_t answer) const;
  // kNotRated where no mark was given.
  int mark(std::size_t item) const;
  // False: recordings live in memory until the conversation is left.
  bool keeps() const { return shelf_.keeps(); }

 private:
  void start();
  void finish(VoiceNote note);
  void listen();
  void keep();
  void erase();
  void tell(VoiceNote note, std::string detail = {});

  std::unique_ptr<speech::Recorder> recorder_;
  std::unique_ptr<speech::Player> player_;
  VoiceShelf shelf_;
  bool shown_ = false;
  std::size_t answer_ = 0;
  VoiceStep step_ = VoiceStep::ready;
  VoiceNote note_ = VoiceNote::none;
  std::string detail_;
  VoiceErase erasing_ = VoiceErase::nothing;
  speech::Samples take_;
  int loudest_permille_ = 0;
  bool moving_ = false;
};

}  // namespace klankbord::ui
