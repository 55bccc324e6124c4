// An open audio device of SDL with the part of SDL that it needs: for recording and playing.
#pragma once

#include <SDL.h>

#include "speech/sound.h"

namespace klankbord::window {

// Closed when it is empty; moves nowhere.
class SdlAudio {
 public:
  SdlAudio() = default;
  SdlAudio(const SdlAudio&) = delete;
  SdlAudio& operator=(const SdlAudio&) = delete;
  ~SdlAudio() { close(); }

  // Opens the default microphone or loudspeaker, running; answers whether it could. SDL converts
  // to the format of speech/sound.h where the device has another.
  bool open(bool capture) {
    close();
    SDL_SetHint(SDL_HINT_AUDIO_DEVICE_APP_NAME, "Klankbord");
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return false;
    SDL_AudioSpec wanted{}, got{};
    wanted.freq = speech::kSampleRate;
    wanted.format = AUDIO_S16SYS;
    wanted.channels = 1;
    wanted.samples = 1024;  // 64 ms: a meter that follows, and few wake-ups
    device_ = SDL_OpenAudioDevice(nullptr, capture ? 1 : 0, &wanted, &got, 0);
    if (device_ == 0) {
      SDL_QuitSubSystem(SDL_INIT_AUDIO);
      return false;
    }
    SDL_PauseAudioDevice(device_, 0);
    return true;
  }

  void close() {
    if (device_ == 0) return;
    SDL_CloseAudioDevice(device_);
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
    device_ = 0;
  }

  bool is_open() const { return device_ != 0; }
  // It was taken away while it was open.
  bool is_lost() const {
    return device_ != 0 && SDL_GetAudioDeviceStatus(device_) == SDL_AUDIO_STOPPED;
  }
  SDL_AudioDeviceID number() const { return device_; }

 private:
  SDL_AudioDeviceID device_ = 0;
};

}  // namespace klankbord::window
