#include "window/sdl_audio.h"

#include <SDL.h>

#include <type_traits>

#include "speech/sound.h"

namespace klankbord::window {

static_assert(std::is_same_v<SDL_AudioDeviceID, std::uint32_t>);

bool SdlAudio::open(bool capture) {
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

void SdlAudio::close() {
  if (device_ == 0) return;
  SDL_CloseAudioDevice(device_);
  SDL_QuitSubSystem(SDL_INIT_AUDIO);
  device_ = 0;
}

bool SdlAudio::is_lost() const {
  return device_ != 0 && SDL_GetAudioDeviceStatus(device_) == SDL_AUDIO_STOPPED;
}

}  // namespace klankbord::window
