#include <algorithm>
#include <cmath>

#include "speech/sound.h"

namespace klankbord::speech {

int loudness_permille(const std::int16_t* samples, std::size_t count) {
  if (count == 0) return 0;
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double sample = samples[i] / 32768.0;
    sum += sample * sample;
  }
  const double mean = sum / static_cast<double>(count);
  if (mean <= 1e-6) return 0;  // -60 dB
  const double decibels = 10 * std::log10(mean);
  return std::clamp(static_cast<int>(std::lround((decibels + 60) / 60 * 1000)), 0, 1000);
}

}  // namespace klankbord::speech
