// Recording and playing the learner's own voice, as ports: the window offers the real ones, tests
// and machines without sound the silent ones. Sound is mono, 16 bits, kSampleRate samples a second.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace klankbord::speech {

inline constexpr int kSampleRate = 16'000;
inline constexpr int kMaxRecording_s = 120;  // longer than anybody speaks in one turn

using Samples = std::vector<std::int16_t>;

class Recorder {
 public:
  virtual ~Recorder() = default;
  // Refuses (exit code environment, a sentence that says what to do) without a microphone.
  virtual base::Status start() = 0;
  virtual bool running() const = 0;
  virtual int level_permille() = 0;   // loudness now, for a meter; 0 to 1000
  virtual int length_ms() const = 0;  // so far; stops by itself at kMaxRecording_s
  virtual Samples stop() = 0;         // what was recorded; empty when it never ran
};

class Player {
 public:
  virtual ~Player() = default;
  // Plays from the start, instead of what was playing. Refuses without a loudspeaker.
  virtual base::Status play(Samples samples) = 0;
  virtual bool playing() const = 0;
  virtual int position_ms() const = 0;
  virtual void stop() = 0;
};

// Refuse everything, with the same sentences.
std::unique_ptr<Recorder> silent_recorder();
std::unique_ptr<Player> silent_player();

// WAV (RIFF, PCM, mono, 16 bits). decode refuses (exit code bad_file) anything else, and more than
// kMaxRecording_s.
std::string encode_wav(const Samples& samples);
base::Result<Samples> decode_wav(std::string_view bytes, std::string_view name);

}  // namespace klankbord::speech
