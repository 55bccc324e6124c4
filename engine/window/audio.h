// The microphone and the loudspeaker of this machine. Neither costs anything before it is used: the
// system's sound is started with the first recording and left again right after.
#pragma once

#include <memory>

#include "speech/sound.h"

namespace klankbord::window {

std::unique_ptr<speech::Recorder> microphone();
std::unique_ptr<speech::Player> loudspeaker();

}  // namespace klankbord::window
