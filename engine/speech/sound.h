// Recording and playing the learner's own voice, as ports: the window offers the real ones, tests
// and machines without sound the silent ones. Sound is mono, 16 bits, kSampleRate samples a second.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace klankbord::speech {

inline constexpr int kSampleRate = 16'000;
inline constexpr int kMaxRecording_s = 120;  // longer than anybody speaks in one turn
inline constexpr std::size_t kMaxSamples = std::size_t{kSampleRate} * kMaxRecording_s;

using Samples = std::vector<std::int16_t>;

inline int length_of_ms(const Samples& samples) {
  return static_cast<int>(samples.size() * 1000 / kSampleRate);
}

class Recorder {
 public:
  virtual ~Recorder() = default;
  // Begins anew. Refuses (exit code environment, a sentence that says what to do) without a
  // microphone. The microphone is open from here until the recording stops, and at no other time.
  virtual base::Status start() = 0;
  // Takes in what was heard; to be called often. Ends the recording at kMaxRecording_s, and when
  // the microphone is gone; what was recorded until then stays.
  virtual void update() = 0;
  virtual bool running() const = 0;
  virtual int level_permille() const = 0;  // loudness now, for a meter; 0 to 1000
  virtual int length_ms() const = 0;       // so far
  virtual Samples stop() = 0;              // gives what was recorded; empty when there is nothing
};

class Player {
 public:
  virtual ~Player() = default;
  // Plays from the start, instead of what was playing. Refuses without a loudspeaker.
  virtual base::Status play(const Samples& samples) = 0;
  virtual void update() = 0;  // to be called often while it plays
  virtual bool playing() const = 0;
  virtual int position_ms() const = 0;  // 0 when nothing plays
  virtual void stop() = 0;
};

// Refuse everything, with the same sentences as the real ones.
std::unique_ptr<Recorder> silent_recorder();
std::unique_ptr<Player> silent_player();
base::Failure no_microphone();
base::Failure no_loudspeaker();

// How loud a piece of sound is, from 0 (nothing, or below -60 dB) to 1000: even steps are steps as
// an ear hears them.
int loudness_permille(const std::int16_t* samples, std::size_t count);

// WAV (RIFF, PCM, mono, 16 bits). decode refuses (exit code bad_file, a sentence that begins with
// `name`) anything else, a file that is cut off, and more than kMaxRecording_s.
std::string encode_wav(const Samples& samples);
base::Result<Samples> decode_wav(std::string_view bytes, std::string_view name);

}  // namespace klankbord::speech
