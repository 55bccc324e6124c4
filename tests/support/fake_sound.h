// A microphone and a loudspeaker of paper: a test says what is heard and sees what is played.
#pragma once

#include <algorithm>
#include <memory>
#include <utility>

#include "speech/sound.h"

namespace klankbord::test {

// What the test holds of them, while the app owns the ports.
struct FakeSound {
  bool has_microphone = true, has_loudspeaker = true;
  bool microphone_open = false;
  int recordings = 0;
  speech::Samples spoken;   // heard at the next update
  speech::Samples playing;  // empty: nothing
  int played_ms = 0;
  // A voice of that length that can be told from another.
  void say(int ms, std::int16_t loudness = 9000) {
    for (int i = 0; i < ms * speech::kSampleRate / 1000; ++i) {
      spoken.push_back(static_cast<std::int16_t>(i % 2 == 0 ? loudness : -loudness));
    }
  }
};

class FakeRecorder : public speech::Recorder {
 public:
  explicit FakeRecorder(std::shared_ptr<FakeSound> sound) : sound_(std::move(sound)) {}
  base::Status start() override {
    heard_.clear();
    if (!sound_->has_microphone) return speech::no_microphone();
    sound_->microphone_open = true;
    ++sound_->recordings;
    return base::success();
  }
  void update() override {
    if (!sound_->microphone_open) return;
    heard_.insert(heard_.end(), sound_->spoken.begin(), sound_->spoken.end());
    level_ = speech::loudness_permille(sound_->spoken.data(), sound_->spoken.size());
    sound_->spoken.clear();
    heard_.resize(std::min(heard_.size(), speech::kMaxSamples));
    const bool full = heard_.size() == speech::kMaxSamples;
    if (full || !sound_->has_microphone) sound_->microphone_open = false;
  }
  bool running() const override { return sound_->microphone_open; }
  int level_permille() const override { return level_; }
  int length_ms() const override { return speech::length_of_ms(heard_); }
  speech::Samples stop() override {
    update();
    sound_->microphone_open = false;
    return std::exchange(heard_, {});
  }

 private:
  std::shared_ptr<FakeSound> sound_;
  speech::Samples heard_;
  int level_ = 0;
};

class FakePlayer : public speech::Player {
 public:
  explicit FakePlayer(std::shared_ptr<FakeSound> sound) : sound_(std::move(sound)) {}
  base::Status play(const speech::Samples& samples) override {
    stop();
    if (!sound_->has_loudspeaker) return speech::no_loudspeaker();
    sound_->playing = samples;
    return base::success();
  }
  void update() override {
    if (sound_->played_ms >= speech::length_of_ms(sound_->playing)) stop();
  }
  bool playing() const override { return !sound_->playing.empty(); }
  int position_ms() const override { return sound_->played_ms; }
  void stop() override {
    sound_->playing.clear();
    sound_->played_ms = 0;
  }

 private:
  std::shared_ptr<FakeSound> sound_;
};

}  // namespace klankbord::test
