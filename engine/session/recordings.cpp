#include "session/recordings.h"

#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <system_error>
#include <tuple>

#include "base/limits.h"
#include "speech/sound.h"

namespace klankbord::session {

namespace {

using store::LedgerNote;
using store::NoteKind;
using store::Path;

constexpr std::size_t kMaxAttemptId = 200;  // a file's name has 255 bytes at most
// The longest recording in 16 bits, with room for a header.
constexpr std::size_t kMaxWavBytes =
    std::size_t{speech::kMaxRecording_s} * speech::kSampleRate * sizeof(std::int16_t) + 4096;

bool is_attempt_id(std::string_view id) {
  return !id.empty() && id.size() <= kMaxAttemptId && id[0] != '.' &&
         id.find_first_of(std::string_view("/\0", 2)) == std::string_view::npos;
}

bool is_answer(std::size_t answer) {
  return answer >= 1 && answer <= base::kMaxInputs;
}

Path recording_file(const Path& data, std::string_view attempt, std::size_t answer) {
  return recordings_folder(data) / fmt::format("{}-{}.wav", attempt, answer);
}

std::optional<Recording> recording_in(const Path& file) {
  const std::string stem = file.stem().string();
  const std::size_t hyphen = stem.rfind('-');
  if (file.extension() != ".wav" || hyphen == std::string::npos) return std::nullopt;
  Recording recording;
  recording.attempt = stem.substr(0, hyphen);
  const char* end = stem.data() + stem.size();
  const auto [stop, error] = std::from_chars(stem.data() + hyphen + 1, end, recording.answer);
  if (error != std::errc() || stop != end || !is_answer(recording.answer)) return std::nullopt;
  // Only the name that save_recording gives: "x-07.wav" is somebody else's.
  if (!is_attempt_id(recording.attempt) ||
      stem != fmt::format("{}-{}", recording.attempt, recording.answer)) {
    return std::nullopt;
  }
  std::error_code missing;
  const auto status = std::filesystem::symlink_status(file, missing);
  if (status.type() != std::filesystem::file_type::regular) return std::nullopt;
  recording.size_bytes = std::filesystem::file_size(file, missing);
  recording.file = file;
  return recording;
}

base::Status check_named(std::string_view attempt, std::size_t answer) {
  if (is_attempt_id(attempt) && is_answer(answer)) return base::success();
  return base::Failure{base::ExitCode::refused,
                       fmt::format("A recording belongs to an answer of an attempt; answer {} of "
                                   "\"{}\" is none.",
                                   answer, attempt)};
}

bool is_note_of(const LedgerNote& note, std::string_view attempt, std::size_t answer) {
  return note.attempt == attempt && note.answer == answer;
}

// Notes that the ratings before are void, where there are any.
base::Status void_rating(store::Disk& disk, const Path& data, std::string_view attempt,
                         std::size_t answer, const store::Clock& clock) {
  if (!rating_of(store::read_ledger(data).notes, attempt, answer)) return base::success();
  LedgerNote note;
  note.kind = NoteKind::erased;
  note.at = clock();
  note.attempt = attempt;
  note.answer = answer;
  return append_note(disk, data, note);
}

}  // namespace

Path recordings_folder(const Path& data) {
  return data / "recordings";
}

std::vector<Recording> list_recordings(const Path& data, std::string_view attempt) {
  std::vector<Recording> recordings;
  std::error_code error;
  std::filesystem::directory_iterator at(recordings_folder(data), error);
  for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
    auto recording = recording_in(at->path());
    if (!recording || (!attempt.empty() && recording->attempt != attempt)) continue;
    recordings.push_back(std::move(*recording));
  }
  std::sort(recordings.begin(), recordings.end(), [](const Recording& a, const Recording& b) {
    return std::tie(a.attempt, a.answer) < std::tie(b.attempt, b.answer);
  });
  return recordings;
}

base::Status save_recording(store::Disk& disk, const Path& data, std::string_view attempt,
                            std::size_t answer, std::string_view wav, const store::Clock& clock) {
  const base::Status named = check_named(attempt, answer);
  if (!named) return named;
  if (wav.size() > kMaxWavBytes) {
    return base::Failure{base::ExitCode::refused,
                         fmt::format("That recording is longer than {} seconds. Record a shorter "
                                     "answer.",
                                     speech::kMaxRecording_s)};
  }
  const base::Status made = make_folders(disk, recordings_folder(data));
  if (!made) return made;
  // First the rating, which belongs to the earlier recording: of the new one nobody thinks yet.
  const base::Status voided = void_rating(disk, data, attempt, answer, clock);
  if (!voided) return voided;
  return write_file(disk, recording_file(data, attempt, answer), wav);
}

base::Result<std::string> load_recording(const Path& data, std::string_view attempt,
                                         std::size_t answer) {
  const base::Status named = check_named(attempt, answer);
  if (!named) return named.failure();
  return store::read_file(recording_file(data, attempt, answer), kMaxWavBytes);
}

bool has_recording(const Path& data, std::string_view attempt, std::size_t answer) {
  return is_attempt_id(attempt) && recording_in(recording_file(data, attempt, answer)).has_value();
}

base::Status remove_recording(store::Disk& disk, const Path& data, std::string_view attempt,
                              std::size_t answer, const store::Clock& clock) {
  const base::Status named = check_named(attempt, answer);
  if (!named) return named;
  const Path file = recording_file(data, attempt, answer);
  if (has_recording(data, attempt, answer)) {
    int error = disk.remove(file.string());
    if (error == 0) error = sync_folder(disk, recordings_folder(data));
    if (error != 0 && error != -ENOENT) return store::disk_failure(-error, "remove", file);
  }
  return void_rating(disk, data, attempt, answer, clock);
}

base::Result<std::size_t> remove_recordings(store::Disk& disk, const Path& data,
                                            const store::Clock& clock) {
  std::size_t removed = 0;
  std::optional<base::Failure> first;
  for (const Recording& recording : list_recordings(data)) {
    const base::Status gone =
        remove_recording(disk, data, recording.attempt, recording.answer, clock);
    if (gone) ++removed;
    if (!gone && !first) first = gone.failure();
  }
  if (first) return *first;
  return removed;
}

base::Status rate_recording(store::Disk& disk, const Path& data, std::string_view attempt,
                            std::size_t answer, const std::vector<int>& marks,
                            const store::Clock& clock) {
  LedgerNote note;
  note.kind = NoteKind::rating;
  note.at = clock();
  note.attempt = attempt;
  note.answer = answer;
  note.marks = marks;
  return append_note(disk, data, note);
}

std::optional<std::vector<int>> rating_of(const std::vector<LedgerNote>& notes,
                                          std::string_view attempt, std::size_t answer) {
  std::optional<std::vector<int>> latest;
  for (const LedgerNote& note : notes) {
    if (!is_note_of(note, attempt, answer)) continue;
    if (note.kind == NoteKind::rating) latest = note.marks;
    if (note.kind == NoteKind::erased) latest.reset();
  }
  return latest;
}

}  // namespace klankbord::session
