// The real microphone and loudspeaker, on the drivers of SDL that need no sound card: "dummy", and
// "disk", which reads what is heard from a file.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "speech/sound.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "window/audio.h"

// Of SDL, to take a device away as pulling out a plug does; it is the second that was opened.
extern "C" void SDL_CloseAudioDevice(std::uint32_t device);
extern "C" std::uint32_t SDL_WasInit(std::uint32_t flags);

using namespace klankbord;
using speech::Samples;

namespace {

constexpr std::uint32_t kSdlAudio = 0x10;

void use_driver(const char* name) {
  ::setenv("SDL_AUDIODRIVER", name, 1);
}

// Speech that can be recognised: a rising ramp, never silent.
Samples ramp(std::size_t count) {
  Samples samples(count);
  for (std::size_t i = 0; i < count; ++i) samples[i] = static_cast<std::int16_t>(1000 + i % 20'000);
  return samples;
}

void let_hear(const std::filesystem::path& file, const Samples& samples) {
  std::ofstream out(file, std::ios::binary);
  out.write(reinterpret_cast<const char*>(samples.data()),
            static_cast<std::streamsize>(samples.size() * 2));
  out.close();
  use_driver("disk");
  ::setenv("SDL_DISKAUDIOFILEIN", file.c_str(), 1);
  ::setenv("SDL_DISKAUDIODELAY", "1", 1);
}

template <typename Done>
void wait_for(speech::Recorder& recorder, Done done) {
  for (int i = 0; i < 5000 && !done(); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    recorder.update();
  }
}

}  // namespace

SCENARIO("the microphone records what is said", "[window][audio]") {
  GIVEN("a microphone that hears a known sound") {
    const test::TempFolder folder;
    const Samples said = ramp(8000);
    let_hear(folder.path() / "said.raw", said);
    const auto recorder = window::microphone();
    const bool sound_before = SDL_WasInit(kSdlAudio) != 0;
    WHEN("it records until all was said") {
      REQUIRE(recorder->start().ok());
      const bool ran = recorder->running();
      int loudest = 0;
      wait_for(*recorder, [&] {
        loudest = std::max(loudest, recorder->level_permille());
        return recorder->length_ms() >= 500;
      });
      const Samples heard = recorder->stop();
      THEN("it heard exactly that, and the microphone is closed again") {
        CHECK_FALSE(sound_before);
        CHECK(ran);
        CHECK(loudest > 300);
        REQUIRE(heard.size() >= said.size());
        CHECK(std::equal(said.begin(), said.end(), heard.begin()));
        CHECK_FALSE(recorder->running());
        CHECK(recorder->level_permille() == 0);
        CHECK(SDL_WasInit(kSdlAudio) == 0);
      }
    }
  }
}

SCENARIO("a recording ends by itself after two minutes", "[window][audio]") {
  const test::TempFolder folder;
  let_hear(folder.path() / "said.raw", ramp(100));
  ::setenv("SDL_DISKAUDIODELAY", "0", 1);
  const auto recorder = window::microphone();
  REQUIRE(recorder->start().ok());
  wait_for(*recorder, [&] { return !recorder->running(); });
  CHECK_FALSE(recorder->running());
  CHECK(recorder->length_ms() == 1000 * speech::kMaxRecording_s);
  CHECK(recorder->stop().size() == speech::kMaxSamples);
}

SCENARIO("a microphone that is pulled out leaves what was recorded", "[window][audio]") {
  const test::TempFolder folder;
  const Samples said = ramp(4000);
  let_hear(folder.path() / "said.raw", said);
  const auto recorder = window::microphone();
  REQUIRE(recorder->start().ok());
  wait_for(*recorder, [&] { return recorder->length_ms() >= 250; });
  for (std::uint32_t device = 2; device < 17; ++device) SDL_CloseAudioDevice(device);
  wait_for(*recorder, [&] { return !recorder->running(); });
  CHECK_FALSE(recorder->running());
  const Samples heard = recorder->stop();
  REQUIRE(heard.size() >= said.size());
  CHECK(std::equal(said.begin(), said.end(), heard.begin()));
  CHECK(recorder->start().ok());  // and it can be plugged in again
}

SCENARIO("a second recording begins anew", "[window][audio]") {
  use_driver("dummy");
  const auto recorder = window::microphone();
  REQUIRE(recorder->start().ok());
  wait_for(*recorder, [&] { return recorder->length_ms() >= 200; });
  REQUIRE(recorder->start().ok());
  CHECK(recorder->length_ms() < 200);
  CHECK(recorder->stop().size() < 16'000);
}

SCENARIO("without a sound card there is a sentence that says what to do", "[window][audio]") {
  use_driver("no-such-driver");
  const auto recorder = window::microphone();
  const auto player = window::loudspeaker();
  const base::Status recording = recorder->start(), playing = player->play(ramp(100));
  REQUIRE_FALSE(recording.ok());
  REQUIRE_FALSE(playing.ok());
  CHECK(recording.failure().code == base::ExitCode::environment);
  CHECK(recording.failure().message.find("microphone") != std::string::npos);
  CHECK(playing.failure().message.find("headphones") != std::string::npos);
  CHECK_FALSE(recorder->running());
  CHECK_FALSE(player->playing());
}

SCENARIO("the loudspeaker plays to the end and closes", "[window][audio]") {
  GIVEN("half a second of sound") {
    use_driver("dummy");
    const auto player = window::loudspeaker();
    REQUIRE(player->play(ramp(8000)).ok());
    THEN("it plays for that long, and its place moves on") {
      const auto start = std::chrono::steady_clock::now();
      int latest = 0;
      bool back = false;
      for (int i = 0; i < 5000 && player->playing(); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        const int now = player->position_ms();
        back |= now < latest;
        latest = now;
        player->update();
      }
      const auto took = std::chrono::steady_clock::now() - start;
      CHECK_FALSE(player->playing());
      CHECK_FALSE(back);
      CHECK(latest > 400);
      CHECK(latest <= 500);
      CHECK(took > std::chrono::milliseconds(400));
      CHECK(player->position_ms() == 0);
      CHECK(SDL_WasInit(kSdlAudio) == 0);
    }
    THEN("it stops when asked, and plays from the start again") {
      player->stop();
      CHECK_FALSE(player->playing());
      REQUIRE(player->play(ramp(8000)).ok());
      CHECK(player->position_ms() < 300);
    }
  }
}

SCENARIO("what is played reaches the device", "[window][audio]") {
  const test::TempFolder folder;
  const std::filesystem::path file = folder.path() / "heard.raw";
  use_driver("disk");
  ::setenv("SDL_DISKAUDIOFILE", file.c_str(), 1);
  ::setenv("SDL_DISKAUDIODELAY", "1", 1);
  const Samples said = ramp(3000);
  const auto player = window::loudspeaker();
  REQUIRE(player->play(said).ok());
  for (int i = 0; i < 5000 && player->playing(); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    player->update();
  }
  Samples heard(static_cast<std::size_t>(std::filesystem::file_size(file)) / sizeof(std::int16_t));
  std::ifstream in(file, std::ios::binary);
  in.read(reinterpret_cast<char*>(heard.data()), static_cast<std::streamsize>(heard.size() * 2));
  // The device runs from the moment it is open: on a busy machine it writes silence before the
  // sound is queued. So all that is asked is that the sound is in there, whole.
  const auto found = std::search(heard.begin(), heard.end(), said.begin(), said.end());
  CHECK(found != heard.end());
  CHECK(std::all_of(heard.begin(), found, [](std::int16_t sample) { return sample == 0; }));
}
