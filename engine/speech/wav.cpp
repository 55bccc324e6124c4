#include <fmt/format.h>

#include <optional>

#include "speech/sound.h"

namespace klankbord::speech {

namespace {

constexpr std::size_t kHeaderBytes = 12, kChunkHeaderBytes = 8, kFormatBytes = 16;

void put(std::string& bytes, std::uint32_t value, int count) {
  for (int i = 0; i < count; ++i) {
    bytes.push_back(static_cast<char>(value >> (8 * i) & 0xFFU));
  }
}

std::uint32_t number_at(std::string_view bytes, std::size_t at, int count) {
  std::uint32_t value = 0;
  for (int i = 0; i < count; ++i) {
    const auto byte = static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    value |= static_cast<std::uint32_t>(byte) << (8 * i);
  }
  return value;
}

// Why a recording of another kind is refused; empty when it is of ours.
std::string why_not(std::string_view format) {
  if (format.size() < kFormatBytes) return "its description of the sound is cut off";
  const auto coding = number_at(format, 0, 2), channels = number_at(format, 2, 2),
             rate = number_at(format, 4, 4), bits = number_at(format, 14, 2);
  if (coding != 1) return "it is compressed or of another coding than PCM";
  if (channels != 1) return fmt::format("it has {} channels instead of one", channels);
  if (bits != 16) return fmt::format("it has {} bits per sample instead of 16", bits);
  if (rate != kSampleRate) {
    return fmt::format("it has {} samples a second instead of {}", rate, kSampleRate);
  }
  return {};
}

Samples samples_of(std::string_view data) {
  Samples samples(data.size() / 2);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    samples[i] = static_cast<std::int16_t>(static_cast<std::uint16_t>(number_at(data, 2 * i, 2)));
  }
  return samples;
}

// The chunks of a file until its sound, with the reason why it cannot be used.
struct Chunks {
  std::optional<std::string_view> format, data;
  std::string problem;
};

Chunks chunks_of(std::string_view bytes) {
  Chunks found;
  std::size_t at = kHeaderBytes;
  while (!found.data && bytes.size() - at >= kChunkHeaderBytes) {
    const std::string_view name = bytes.substr(at, 4);
    const std::size_t size = number_at(bytes, at + 4, 4);
    at += kChunkHeaderBytes;
    if (size > bytes.size() - at) {
      found.problem = "it is cut off";
      return found;
    }
    if (name == "fmt ") found.format = bytes.substr(at, size);
    if (name == "data") found.data = bytes.substr(at, size);
    // A chunk of odd length is followed by one byte that means nothing.
    at += size;
    if (size % 2 == 1 && at < bytes.size()) ++at;
  }
  if (!found.format) {
    found.problem = "it does not describe its sound";
  } else if (std::string why = why_not(*found.format); !why.empty()) {
    found.problem = std::move(why);
  } else if (!found.data) {
    found.problem = "it is cut off before its sound begins";
  } else if (found.data->size() % 2 == 1) {
    found.problem = "its sound ends in the middle of a sample";
  } else if (found.data->size() / 2 > kMaxSamples) {
    found.problem = fmt::format("it lasts longer than {} seconds", kMaxRecording_s);
  }
  return found;
}

}  // namespace

std::string encode_wav(const Samples& samples) {
  const auto size = static_cast<std::uint32_t>(samples.size() * 2);
  std::string bytes = "RIFF";
  bytes.reserve(kHeaderBytes + 2 * kChunkHeaderBytes + kFormatBytes + size);
  put(bytes, static_cast<std::uint32_t>(4 + 2 * kChunkHeaderBytes + kFormatBytes) + size, 4);
  bytes += "WAVEfmt ";
  put(bytes, kFormatBytes, 4);
  put(bytes, 1, 2);  // PCM
  put(bytes, 1, 2);  // mono
  put(bytes, kSampleRate, 4);
  put(bytes, kSampleRate * 2, 4);  // bytes a second
  put(bytes, 2, 2);                // bytes of a sample
  put(bytes, 16, 2);
  bytes += "data";
  put(bytes, size, 4);
  for (const std::int16_t sample : samples) put(bytes, static_cast<std::uint16_t>(sample), 2);
  return bytes;
}

base::Result<Samples> decode_wav(std::string_view bytes, std::string_view name) {
  const auto refused = [&](std::string_view why) {
    return base::Failure{
        base::ExitCode::bad_file,
        fmt::format("{} cannot be played: {}. Delete it and record it again.", name, why)};
  };
  const bool begins =
      bytes.size() >= kHeaderBytes && bytes.substr(0, 4) == "RIFF" && bytes.substr(8, 4) == "WAVE";
  if (!begins) return refused("it is no WAV file");
  const Chunks chunks = chunks_of(bytes);
  if (!chunks.problem.empty()) return refused(chunks.problem);
  return samples_of(*chunks.data);
}

}  // namespace klankbord::speech
