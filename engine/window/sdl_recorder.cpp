#include <SDL.h>
#include <algorithm>
#include <utility>

#include "window/audio.h"
#include "window/sdl_audio.h"

namespace klankbord::window {

namespace {

// SDL's own thread fills SDL's own queue; here it is only emptied, so nothing is shared.
class SdlRecorder : public speech::Recorder {
 public:
  base::Status start() override {
    heard_.clear();
    heard_.reserve(speech::kMaxSamples);
    level_permille_ = 0;
    if (!audio_.open(true)) return speech::no_microphone();
    return base::success();
  }

  void update() override {
    if (!audio_.is_open()) return;
    const bool lost = audio_.is_lost();
    take_in();
    if (lost || heard_.size() >= speech::kMaxSamples) close();
  }

  bool running() const override { return audio_.is_open(); }
  int level_permille() const override { return level_permille_; }
  int length_ms() const override { return speech::length_of_ms(heard_); }

  speech::Samples stop() override {
    if (audio_.is_open()) {
      SDL_PauseAudioDevice(audio_.number(), 1);
      take_in();
    }
    close();
    speech::Samples all = std::exchange(heard_, {});
    all.shrink_to_fit();
    return all;
  }

 private:
  void take_in() {
    constexpr std::size_t kAtOnce = 1024;
    std::int16_t some[kAtOnce];
    while (heard_.size() < speech::kMaxSamples) {
      const auto bytes = SDL_DequeueAudio(audio_.number(), some, sizeof some);
      const std::size_t count =
          std::min<std::size_t>(bytes / sizeof some[0], speech::kMaxSamples - heard_.size());
      if (count == 0) return;
      heard_.insert(heard_.end(), some, some + count);
      level_permille_ = speech::loudness_permille(some, count);
    }
  }

  void close() {
    audio_.close();
    level_permille_ = 0;
  }

  SdlAudio audio_;
  speech::Samples heard_;
  int level_permille_ = 0;
};

}  // namespace

std::unique_ptr<speech::Recorder> microphone() {
  return std::make_unique<SdlRecorder>();
}

}  // namespace klankbord::window
