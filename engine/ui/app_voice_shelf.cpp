#include "ui/app_voice_shelf.h"

#include <algorithm>
#include <utility>

#include "session/recordings.h"

namespace klankbord::ui {

namespace {

constexpr std::uintmax_t kWavHeaderBytes = 44;

}  // namespace

VoiceShelf::VoiceShelf(session::Surroundings surroundings, std::string attempt)
    : surroundings_(std::move(surroundings)), attempt_(std::move(attempt)) {
  if (attempt_.empty()) surroundings_.data.reset();
  if (!keeps()) return;
  const store::Path& data = *surroundings_.data;
  const std::vector<session::Recording> found = session::list_recordings(data, attempt_);
  if (found.empty()) return;
  const store::Ledger ledger = store::read_ledger(data);
  for (const session::Recording& one : found) {
    // The length without reading the sound: what is no such file is told when it is listened to.
    const std::uintmax_t bytes = std::max(one.size_bytes, kWavHeaderBytes) - kWavHeaderBytes;
    KeptRecording& kept = kept_[one.answer];
    kept.length_ms = static_cast<int>(bytes / 2 * 1000 / speech::kSampleRate);
    kept.marks =
        session::rating_of(ledger.notes, attempt_, one.answer).value_or(std::vector<int>());
  }
}

base::Status VoiceShelf::keep(std::size_t answer, speech::Samples samples) {
  KeptRecording kept{speech::length_of_ms(samples), {}, {}};
  if (keeps()) {
    const base::Status saved =
        session::save_recording(*surroundings_.disk, *surroundings_.data, attempt_, answer,
                                speech::encode_wav(samples), surroundings_.clock);
    if (!saved) return saved;
  } else {
    kept.samples = std::move(samples);
  }
  kept_[answer] = std::move(kept);
  return base::success();
}

base::Result<speech::Samples> VoiceShelf::load(std::size_t answer) const {
  const auto found = kept_.find(answer);
  if (found == kept_.end()) return speech::Samples();
  if (!keeps()) return found->second.samples;
  const auto bytes = session::load_recording(*surroundings_.data, attempt_, answer);
  if (!bytes) return bytes.failure();
  return speech::decode_wav(*bytes, attempt_ + "-" + std::to_string(answer) + ".wav");
}

base::Status VoiceShelf::rate(std::size_t answer, std::vector<int> marks) {
  const auto found = kept_.find(answer);
  if (found == kept_.end()) return base::success();
  const bool complete = std::all_of(marks.begin(), marks.end(), [](int mark) { return mark >= 0; });
  if (keeps() && complete) {
    const base::Status noted = session::rate_recording(
        *surroundings_.disk, *surroundings_.data, attempt_, answer, marks, surroundings_.clock);
    if (!noted) return noted;
  }
  found->second.marks = std::move(marks);
  return base::success();
}

base::Status VoiceShelf::erase(std::size_t answer) {
  if (keeps()) {
    const base::Status gone = session::remove_recording(*surroundings_.disk, *surroundings_.data,
                                                        attempt_, answer, surroundings_.clock);
    if (!gone) return gone;
  }
  kept_.erase(answer);
  return base::success();
}

base::Status VoiceShelf::erase_conversation() {
  while (!kept_.empty()) {
    const base::Status gone = erase(kept_.begin()->first);
    if (!gone) return gone;
  }
  return base::success();
}

base::Status VoiceShelf::erase_all() {
  if (keeps()) {
    const auto gone =
        session::remove_recordings(*surroundings_.disk, *surroundings_.data, surroundings_.clock);
    if (!gone) return gone.failure();
  }
  kept_.clear();
  return base::success();
}

}  // namespace klankbord::ui
