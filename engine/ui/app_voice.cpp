#include "ui/app_voice.h"

#include <algorithm>
#include <utility>

#include "session/model_sentence.h"
#include "ui/app_model.h"

namespace klankbord::ui {

namespace {

constexpr int kQuiet_permille = 150;   // -51 dB: a microphone that is off, or far away
constexpr int kFading_permille = 40;   // per update, so that a meter falls slowly
constexpr std::size_t kWindow = 1600;  // samples: a tenth of a second

// The loudest tenth of a second.
int loudest_of(const speech::Samples& samples) {
  int loudest = 0;
  for (std::size_t at = 0; at < samples.size(); at += kWindow) {
    const std::size_t count = std::min(kWindow, samples.size() - at);
    loudest = std::max(loudest, speech::loudness_permille(samples.data() + at, count));
  }
  return loudest;
}

}  // namespace

OwnVoice::OwnVoice(std::unique_ptr<speech::Recorder> recorder,
                   std::unique_ptr<speech::Player> player)
    : recorder_(std::move(recorder)), player_(std::move(player)) {}

void OwnVoice::enter(VoiceShelf shelf) {
  leave();
  shelf_ = std::move(shelf);
}

void OwnVoice::leave(bool forget) {
  player_->stop();
  if (forget) (void)shelf_.erase_conversation();
  (void)recorder_->stop();
  shelf_ = {};
  take_ = {};
  shown_ = false;
  step_ = VoiceStep::ready;
  erasing_ = VoiceErase::nothing;
  tell(VoiceNote::none);
}

void OwnVoice::tell(VoiceNote note, std::string detail) {
  note_ = note;
  detail_ = std::move(detail);
}

bool OwnVoice::update() {
  player_->update();
  if (step_ == VoiceStep::recording) {
    recorder_->update();
    loudest_permille_ = std::max(recorder_->level_permille(), loudest_permille_ - kFading_permille);
    if (!recorder_->running()) {
      const bool full = recorder_->length_ms() >= 1000 * speech::kMaxRecording_s;
      finish(full ? VoiceNote::too_long : VoiceNote::lost);
    }
  }
  // One picture more when it has ended, to show that.
  const bool moving = step_ == VoiceStep::recording || player_->playing();
  return std::exchange(moving_, moving) || moving;
}

void OwnVoice::open(std::size_t answer) {
  if (step_ == VoiceStep::recording) return;
  if (answer != answer_) {
    take_ = {};
    step_ = VoiceStep::ready;
  }
  answer_ = answer;
  shown_ = true;
  erasing_ = VoiceErase::nothing;
  tell(VoiceNote::none);
}

void OwnVoice::start() {
  player_->stop();
  take_ = {};
  loudest_permille_ = 0;
  const base::Status started = recorder_->start();
  step_ = started ? VoiceStep::recording : VoiceStep::ready;
  tell(started ? VoiceNote::none : VoiceNote::no_microphone);
}

void OwnVoice::finish(VoiceNote note) {
  take_ = recorder_->stop();
  step_ = take_.empty() ? VoiceStep::ready : VoiceStep::taken;
  if (note == VoiceNote::none && loudest_of(take_) < kQuiet_permille) note = VoiceNote::quiet;
  tell(note);
}

void OwnVoice::listen() {
  if (player_->playing()) return player_->stop();
  speech::Samples samples = take_;
  if (step_ != VoiceStep::taken) {
    auto loaded = shelf_.load(answer_);
    if (!loaded) return tell(VoiceNote::unreadable, loaded.failure().message);
    samples = std::move(*loaded);
  }
  if (samples.empty()) return;
  const base::Status playing = player_->play(samples);
  tell(playing ? VoiceNote::none : VoiceNote::no_loudspeaker);
}

void OwnVoice::keep() {
  player_->stop();
  const base::Status kept = shelf_.keep(answer_, take_);
  if (!kept) return tell(VoiceNote::not_stored, kept.failure().message);
  take_ = {};
  step_ = VoiceStep::ready;
  tell(VoiceNote::none);
}

void OwnVoice::erase() {
  player_->stop();
  const base::Status erased =
      erasing_ == VoiceErase::all ? shelf_.erase_all() : shelf_.erase(answer_);
  erasing_ = VoiceErase::nothing;
  if (erased) return tell(VoiceNote::none);
  tell(VoiceNote::not_stored, erased.failure().message);
}

void OwnVoice::act(VoiceAct act) {
  if (!shown_) return;
  const bool recording = step_ == VoiceStep::recording, taken = step_ == VoiceStep::taken;
  switch (act) {
    case VoiceAct::open:
    case VoiceAct::rate:
      break;
    case VoiceAct::close:
      // Nobody loses what they are saying by a key that leaves: it is stopped first.
      if (recording) return finish(VoiceNote::none);
      player_->stop();
      shown_ = false;
      break;
    case VoiceAct::start:
      if (!recording) start();
      break;
    case VoiceAct::stop:
      if (recording) finish(VoiceNote::none);
      break;
    case VoiceAct::listen:
      if (!recording) listen();
      break;
    case VoiceAct::keep:
      if (taken) keep();
      break;
    case VoiceAct::discard:
      if (!taken) break;
      player_->stop();
      take_ = {};
      step_ = VoiceStep::ready;
      tell(VoiceNote::none);
      break;
    case VoiceAct::ask_erase:
      if (!recording && has(answer_)) erasing_ = VoiceErase::this_one;
      break;
    case VoiceAct::ask_erase_all:
      if (!recording) erasing_ = VoiceErase::all;
      break;
    case VoiceAct::erase:
      if (erasing_ != VoiceErase::nothing) erase();
      break;
    case VoiceAct::keep_it:
      erasing_ = VoiceErase::nothing;
      break;
  }
}

void OwnVoice::rate(std::size_t item, int mark) {
  if (!shown_ || !has(answer_) || item >= kRubricItems || mark < 0 || mark > 2) return;
  std::vector<int> marks = shelf_.kept().at(answer_).marks;
  marks.resize(kRubricItems, kNotRated);
  marks[item] = mark;
  const base::Status rated = shelf_.rate(answer_, std::move(marks));
  if (!rated) tell(VoiceNote::not_stored, rated.failure().message);
}

int OwnVoice::length_ms() const {
  if (step_ == VoiceStep::recording) return recorder_->length_ms();
  if (step_ == VoiceStep::taken) return speech::length_of_ms(take_);
  return kept_length_ms(answer_);
}

int OwnVoice::kept_length_ms(std::size_t answer) const {
  const auto found = shelf_.kept().find(answer);
  return found == shelf_.kept().end() ? 0 : found->second.length_ms;
}

int OwnVoice::mark(std::size_t item) const {
  const auto found = shelf_.kept().find(answer_);
  if (found == shelf_.kept().end() || item >= found->second.marks.size()) return kNotRated;
  return found->second.marks[item];
}

bool App::hear() {
  const VoiceStep before = voice_.step();
  const bool moving = voice_.update();
  if (voice_.step() != before) ++scene_;
  return moving;
}

void App::on(const intent::Speak& asked) {
  if (asked.act == VoiceAct::open) {
    const play::Transcript* said = nullptr;
    if (talking()) said = &talk_->practice().transcript();
    if (screen_ == Screen::debrief && debrief_) said = &debrief()->transcript;
    const std::size_t last = said == nullptr ? 0 : session::next_answer(*said);
    if (asked.answer == 0 || asked.answer > last) return;
    voice_.open(asked.answer);
    return;
  }
  if (asked.act == VoiceAct::rate) return voice_.rate(asked.item, asked.mark);
  const VoiceStep before = voice_.step();
  const bool kept = voice_.has(voice_.answer());
  const VoiceErase erasing = voice_.erasing();
  voice_.act(asked.act);
  // Another step has other buttons; else the focus stays.
  const bool other =
      voice_.step() != before || voice_.has(voice_.answer()) != kept || voice_.erasing() != erasing;
  // What was said before answering is kept: now the answer is due.
  if (asked.act == VoiceAct::keep && voice_.step() == VoiceStep::ready && talking() &&
      voice_.answer() == session::next_answer(talk_->practice().transcript())) {
    voice_.act(VoiceAct::close);
  }
  if (other) ++scene_;
}

}  // namespace klankbord::ui
