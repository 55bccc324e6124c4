// An open audio device of SDL with the part of SDL that it needs: for recording and playing.
#pragma once

#include <cstdint>

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
  bool open(bool capture);
  void close();

  bool is_open() const { return device_ != 0; }
  // It was taken away while it was open.
  bool is_lost() const;
  std::uint32_t number() const { return device_; }  // as SDL counts devices

 private:
  std::uint32_t device_ = 0;
};

}  // namespace klankbord::window
