#include <SDL.h>
#include <algorithm>

#include "window/audio.h"
#include "window/sdl_audio.h"

namespace klankbord::window {

namespace {

class SdlPlayer : public speech::Player {
 public:
  base::Status play(const speech::Samples& samples) override {
    stop();
    if (!audio_.open(false)) return speech::no_loudspeaker();
    // What left the queue is not heard yet: a moment of silence behind it lets the end sound.
    speech::Samples all = samples;
    all.resize(all.size() + kTail, 0);
    bytes_ = static_cast<Uint32>(all.size() * sizeof all[0]);
    length_ms_ = speech::length_of_ms(samples);
    if (SDL_QueueAudio(audio_.number(), all.data(), bytes_) != 0) {
      stop();
      return speech::no_loudspeaker();
    }
    return base::success();
  }

  void update() override {
    if (!audio_.is_open()) return;
    if (audio_.is_lost() || SDL_GetQueuedAudioSize(audio_.number()) == 0) stop();
  }

  bool playing() const override { return audio_.is_open(); }

  int position_ms() const override {
    if (!audio_.is_open()) return 0;
    const Uint32 gone = bytes_ - std::min(bytes_, SDL_GetQueuedAudioSize(audio_.number()));
    const auto samples = static_cast<std::size_t>(gone) / sizeof(std::int16_t);
    return std::min(static_cast<int>(samples * 1000 / speech::kSampleRate), length_ms_);
  }

  void stop() override { audio_.close(); }

 private:
  static constexpr std::size_t kTail = speech::kSampleRate / 8;
  SdlAudio audio_;
  Uint32 bytes_ = 0;
  int length_ms_ = 0;
};

}  // namespace

std::unique_ptr<speech::Player> loudspeaker() {
  return std::make_unique<SdlPlayer>();
}

}  // namespace klankbord::window
