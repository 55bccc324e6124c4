#include "speech/sound.h"

namespace klankbord::speech {

namespace {

class SilentRecorder : public Recorder {
 public:
  base::Status start() override {
    return base::Failure{base::ExitCode::environment,
                         "There is no microphone here. Connect one and try again, or go on without "
                         "recording."};
  }
  bool running() const override { return false; }
  int level_permille() override { return 0; }
  int length_ms() const override { return 0; }
  Samples stop() override { return {}; }
};

class SilentPlayer : public Player {
 public:
  base::Status play(Samples) override {
    return base::Failure{base::ExitCode::environment,
                         "There is no loudspeaker here. Connect one or headphones and try again."};
  }
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

}  // namespace klankbord::speech
