#include <cmath>

#include "speech/sound.h"
#include "support/catch.h"

using namespace klankbord;
using namespace klankbord::speech;

namespace {

void put(std::string& bytes, std::size_t at, std::uint32_t value, int count) {
  for (int i = 0; i < count; ++i) {
    bytes[at + static_cast<std::size_t>(i)] = static_cast<char>(value >> (8 * i) & 0xFFU);
  }
}

std::string wav_with(std::size_t at, std::uint32_t value, int count) {
  std::string bytes = encode_wav({1, 2, 3, 4});
  put(bytes, at, value, count);
  return bytes;
}

std::string refusal(const std::string& bytes) {
  const auto samples = decode_wav(bytes, "It");
  if (samples) return {};
  CHECK(samples.failure().code == base::ExitCode::bad_file);
  return samples.failure().message;
}

bool says(const std::string& message, const char* words) {
  return message.find(words) != std::string::npos;
}

}  // namespace

SCENARIO("what is written as WAV is read again, sample by sample", "[speech][wav]") {
  std::uint32_t seed = 1;
  const auto next = [&] { return seed = seed * 1664525U + 1013904223U; };
  for (const std::size_t count : {0U, 1U, 2U, 255U, 16'000U, 40'000U}) {
    Samples samples(count);
    for (auto& sample : samples) sample = static_cast<std::int16_t>(next() >> 16);
    if (count > 2) samples[0] = -32768, samples[1] = 32767;
    CAPTURE(count);
    const std::string bytes = encode_wav(samples);
    CHECK(bytes.size() == 44 + 2 * count);
    const auto read = decode_wav(bytes, "a.wav");
    REQUIRE(read.ok());
    CHECK(*read == samples);
  }
}

SCENARIO("the header of a WAV file is the one every player knows", "[speech][wav]") {
  const std::string bytes = encode_wav({0x0102, -2});
  const std::string expected(
      "RIFF\x28\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x80\x3E\0\0\0\x7D\0\0\2\0\x10\0"
      "data\4\0\0\0\2\1\xFE\xFF",
      48);
  CHECK(bytes == expected);
}

SCENARIO("sound of another kind is refused with its reason", "[speech][wav]") {
  CHECK(says(refusal(wav_with(22, 2, 2)), "2 channels"));
  CHECK(says(refusal(wav_with(22, 0, 2)), "0 channels"));
  CHECK(says(refusal(wav_with(34, 8, 2)), "8 bits"));
  CHECK(says(refusal(wav_with(34, 24, 2)), "24 bits"));
  CHECK(says(refusal(wav_with(24, 44'100, 4)), "44100 samples a second"));
  CHECK(says(refusal(wav_with(20, 3, 2)), "coding"));  // floating point
  CHECK(says(refusal("MP3"), "no WAV file"));
  CHECK(says(refusal(""), "no WAV file"));
  CHECK(says(refusal("RIFF\0\0\0\0AVI fmt "), "no WAV file"));
}

SCENARIO("every way of cutting off a WAV file is noticed", "[speech][wav]") {
  const std::string whole = encode_wav({1, 2, 3, 4});
  for (std::size_t length = 0; length < whole.size(); ++length) {
    CAPTURE(length);
    CHECK_FALSE(refusal(whole.substr(0, length)).empty());
  }
}

SCENARIO("sizes that lie do no harm", "[speech][wav]") {
  for (const std::uint32_t size : {0xFFFFFFFFU, 0x80000000U, 0x7FFFFFFFU, 9U, 100U}) {
    CAPTURE(size);
    CHECK(says(refusal(wav_with(40, size, 4)), "cut off"));  // of the sound
    CHECK_FALSE(refusal(wav_with(16, size, 4)).empty());     // of its description
  }
  CHECK(says(refusal(wav_with(16, 14, 4)), "cut off"));
  CHECK(says(refusal(wav_with(40, 7, 4)), "middle of a sample"));
  CHECK(decode_wav(wav_with(4, 0xFFFFFFFFU, 4), "It").ok());  // nobody needs the file's own size
}

SCENARIO("a recording that is too long is refused", "[speech][wav]") {
  CHECK(decode_wav(encode_wav(Samples(kMaxSamples)), "It").ok());
  CHECK(says(refusal(encode_wav(Samples(kMaxSamples + 1))), "longer than 120 seconds"));
}

SCENARIO("other chunks are passed over, also those of odd length", "[speech][wav]") {
  std::string bytes = encode_wav({5, 6});
  bytes.insert(36, std::string("LIST\3\0\0\0abc\0", 12));
  bytes.insert(12, std::string("junk\0\0\0\0", 8));
  const auto read = decode_wav(bytes, "It");
  REQUIRE(read.ok());
  CHECK(*read == Samples{5, 6});
}

SCENARIO("bytes changed by chance never do harm", "[speech][wav]") {
  const std::string whole = encode_wav(Samples(50, 7));
  std::uint32_t seed = 7;
  const auto next = [&] { return (seed = seed * 1664525U + 1013904223U) >> 8; };
  for (int turn = 0; turn < 20'000; ++turn) {
    std::string bytes = whole;
    for (std::uint32_t changes = next() % 4 + 1; changes > 0; --changes) {
      bytes[next() % 60] = static_cast<char>(next());
    }
    const auto read = decode_wav(std::string_view(bytes).substr(0, 144 - next() % 20), "It");
    if (read.ok()) CHECK(read->size() <= 50);
  }
}

SCENARIO("loudness follows the ear", "[speech][meter]") {
  const auto tone = [](double amplitude) {
    Samples samples(1600);
    for (std::size_t i = 0; i < samples.size(); ++i) {
      samples[i] = static_cast<std::int16_t>(amplitude * std::sin(0.1 * static_cast<double>(i)));
    }
    return loudness_permille(samples.data(), samples.size());
  };
  CHECK(loudness_permille(nullptr, 0) == 0);
  CHECK(tone(0) == 0);
  CHECK(tone(20) == 0);
  CHECK(tone(327) > 200);
  CHECK(tone(3277) - tone(327) > 320);  // ten times the amplitude: 20 of 60 dB
  CHECK(tone(3277) - tone(327) < 350);
  CHECK(tone(32767) > 940);
  const Samples square(100, -32768);
  CHECK(loudness_permille(square.data(), square.size()) == 1000);
}

SCENARIO("without a sound card both ports refuse and stay quiet", "[speech][silent]") {
  const auto recorder = silent_recorder();
  const auto player = silent_player();
  CHECK(recorder->start().failure().code == base::ExitCode::environment);
  CHECK_FALSE(recorder->running());
  CHECK(recorder->stop().empty());
  CHECK(player->play({1, 2}).failure().code == base::ExitCode::environment);
  CHECK_FALSE(player->playing());
}
