#include "speech/sound.h"

namespace klankbord::speech {

namespace {

class SilentRecorder : public Recorder {
 public:
  base::Status start() override { return no_microphone(); }
  void update() override {}
  bool running() const override { return false; }
  int level_permille() const override { return 0; }
  int length_ms() const override { return 0; }
  Samples stop() override { return {}; }
};

class SilentPlayer : public Player {
 public:
  base::Status play(const Samples&) override { return no_loudspeaker(); }
  void update() override {}
  bool playing() const override { return false; }
  int position_ms() const override { return 0; }
  void stop() override {}
};

}  // namespace

std::unique_ptr<Recorder> silent_recorder() {
  return std::make_unique<SilentRecorder>();
}

std::unique_ptr<Player> silent_player() {
  return std::make_unique<SilentPlayer>();
}

base::Failure no_microphone() {
  return {base::ExitCode::environment,
          "There is no microphone that may be used. Connect one, or allow its use in the settings "
          "of the computer, and try again; or go on without recording."};
}

base::Failure no_loudspeaker() {
  return {base::ExitCode::environment,
          "There is no loudspeaker here. Connect one or headphones and try again."};
}

}  // namespace klankbord::speech
